// @vitest-environment jsdom
import {beforeAll, expect, test} from "vitest";
import {multiples} from "../../../src/charts/types/multiples.ts";
import {target} from "../../../src/charts/types/target.ts";
import {trend} from "../../../src/charts/types/trend.ts";
import {allCases} from "../../../src/gallery/index.ts";
import {toLongSvg, toSvg, withOutlines, type GlyphStore} from "../../../src/share/image/index.ts";
import {deaths, places} from "../../charts/rows.ts";
import {glyphStore} from "./glyphs.ts";

let store: GlyphStore;
// the first time the letters are cut out of the font
beforeAll(async () => {
  ({store} = await glyphStore());
}, 180_000);

const parse = (svg: string) => {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return parsed.documentElement;
};
const texts = (root: Element) => [...root.querySelectorAll("text")].map((text) => text.textContent).join("\n");

test("a picture holds title, subtitle, legend, axis, notes, sources and licence", () => {
  const {svg} = toSvg(trend(places, {width: 720}));
  const said = texts(parse(svg));
  expect(said).toContain("每千人口3岁以下婴幼儿托位数");
  expect(said).toContain("每千常住人口拥有的3岁以下婴幼儿托位数");
  expect(said).toContain("实际值");
  expect(said).toContain("单位：个");
  expect(said).toContain("来源：《2025年绍兴市上虞区卫生健康工作要点》");
  expect(said).toContain("图：指标 Zhibiao。");
});

test("its title and description say to those who do not see it what it shows", () => {
  const root = parse(toSvg(trend(deaths, {width: 720})).svg);
  expect(root.getAttribute("role")).toBe("img");
  expect(root.querySelector("title")?.textContent).toBe("孕产妇死亡率");
  expect(root.querySelector("desc")?.textContent).toContain("来源：");
});

test("nothing in it needs a style sheet, whatever the chart", () => {
  const seen = new Set<string>();
  for (const {type, name, draw} of allCases()) {
    if (seen.has(type)) continue;
    const figure = draw({width: 720});
    if (!figure.querySelector("svg.chart-plot")) continue;
    seen.add(type);
    const {svg} = toSvg(figure, {theme: seen.size % 2 === 0 ? "dark" : "light"});
    expect(svg, `${type} ${name}`).not.toMatch(/var\(|color-mix|light-dark|currentColor|class=|style=|NaN|undefined/);
    parse(svg);
  }
  expect(seen.size).toBeGreaterThanOrEqual(11);
}, 120_000);

test("the theme is that of the picture, not of the page", () => {
  expect(toSvg(trend(places), {theme: "dark"}).svg).toContain('fill="#17181a"');
  expect(toSvg(trend(places), {theme: "light"}).svg).not.toContain("#17181a");
});

test("with letters at hand nothing is left as text, each glyph is drawn once and each run says what it says", async () => {
  const {svg} = await withOutlines((renderer) => toSvg(trend(places, {width: 720}), {renderer}), store);
  const root = parse(svg);
  expect(root.querySelectorAll("text")).toHaveLength(0);
  const outlines = [...root.querySelectorAll("defs path")];
  expect(outlines.length).toBeGreaterThan(100);
  expect(new Set(outlines.map((path) => path.getAttribute("d"))).size).toBeGreaterThan(outlines.length * 0.98);
  const ids = new Set(outlines.map((path) => path.id));
  expect(ids.size).toBe(outlines.length);
  for (const use of root.querySelectorAll("use")) expect(ids).toContain(use.getAttribute("xlink:href")!.slice(1));
  expect(root.querySelector('[aria-label="每千人口3岁以下婴幼儿托位数"]')).not.toBeNull();
});

test("a character that the font lacks stays text for the viewer's own fonts", async () => {
  const {svg} = await withOutlines((renderer) => toSvg(trend(places), {renderer, title: "托位數𰻝"}), store);
  expect(texts(parse(svg))).toBe("𰻝");
});

test("no text runs over the edge, however long", () => {
  const title = "各省、自治区、直辖市及新疆生产建设兵团卫生健康委每千人口3岁以下婴幼儿托位数".repeat(3);
  const {svg, width} = toSvg(target(places, {width: 328}), {title});
  const lines = [...parse(svg).querySelectorAll('text[font-size="19"]')].map((text) => text.textContent!);
  expect(lines.join("")).toBe(title);
  for (const line of lines) expect(line.length * 19).toBeLessThanOrEqual(width);
});

test("small multiples stand in their columns, each under its heading", () => {
  const figure = multiples(places, {width: 720});
  const {width} = toSvg(figure);
  expect(width).toBeLessThanOrEqual(720 + 2 * 24);
  expect(texts(parse(toSvg(figure).svg))).toContain("上虞区");
});

test("a figure that has nothing to draw is no picture, and says so", () => {
  expect(() => toSvg(trend([]))).toThrow("without a drawing");
});

test("several figures and passages stand below one another, with licence and link once", () => {
  const blocks = [
    {text: "两个指标", level: 1},
    {text: "各地写明的实际值与目标。".repeat(12), level: 0},
    trend(places, {width: 640}),
    trend(deaths, {width: 640}),
    {text: "读法", level: 2}
  ] as const;
  const {svg, height, width} = toLongSvg(blocks, {link: "https://example.org/"});
  const said = texts(parse(svg));
  expect(width).toBe(640 + 2 * 24);
  expect(height).toBeGreaterThan(toSvg(blocks[2]).height + toSvg(blocks[3]).height - 100);
  for (const once of [
    "两个指标",
    "每千人口3岁以下婴幼儿托位数",
    "孕产妇死亡率",
    "读法",
    "图：指标 Zhibiao。",
    "https://example.org/"
  ])
    expect(
      said.split("\n").filter((line) => line.startsWith(once)),
      once
    ).toHaveLength(1);
  expect(said.indexOf("孕产妇死亡率")).toBeGreaterThan(said.indexOf("每千人口3岁以下婴幼儿托位数"));
  expect(parse(svg).querySelector("title")?.textContent).toBe("两个指标");
});

test("one figure in a long picture is the figure's own picture", () => {
  const figure = trend(places, {width: 640});
  expect(toLongSvg([figure], {qr: true, link: "https://example.org/"}).height).toBe(
    toSvg(figure, {qr: true, link: "https://example.org/"}).height
  );
});
