// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {chartTypes, createCharts} from "../../src/charts/index.ts";
import {commitments} from "../../src/charts/types/commitments.ts";
import {heat} from "../../src/charts/types/heat.ts";
import {ranking} from "../../src/charts/types/ranking.ts";
import {scatter} from "../../src/charts/types/scatter.ts";
import {slope} from "../../src/charts/types/slope.ts";
import {target} from "../../src/charts/types/target.ts";
import {tiles} from "../../src/charts/types/tiles.ts";
import {trend} from "../../src/charts/types/trend.ts";
import {allCases, hard} from "../../src/gallery/index.ts";
import {places, row} from "./rows.ts";

const warn = vi.spyOn(console, "warn");
beforeEach(() => document.body.replaceChildren());
afterEach(() => expect(warn).not.toHaveBeenCalled());

const textOf = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent);

for (const {type, name, draw} of allCases()) {
  test(`${type} of ${name} is a figure with name, points and table`, () => {
    const figure = draw();
    document.body.append(figure);
    expect(figure.tagName).toBe("FIGURE");
    if (figure.classList.contains("chart-empty")) return;
    expect(figure.getAttribute("aria-label")).toBeTruthy();
    const stop = figure.querySelector<SVGElement>('.chart-point[tabindex="0"]')!;
    expect(stop.getAttribute("aria-label")).toBeTruthy();
    stop.focus();
    expect(figure.querySelector<HTMLElement>(".chart-tip")!.hidden).toBe(false);
    const twin = figure.querySelector<HTMLDetailsElement>(".chart-twin")!;
    twin.open = true;
    twin.dispatchEvent(new Event("toggle"));
    expect(twin.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
    expect(figure.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
}

test("a target says how far it is, and never that a bound was met where it cannot be known", () => {
  expect(textOf(target(places), ".chart-remark")).toEqual([
    "没有实际值",
    "没有实际值",
    "目标年无数据，2022年还差0.07个",
    "目标年无数据，2024年还差0.32个"
  ]);
  const remarks = textOf(target(hard["bounds-only"]!, {better: "up"}), ".chart-remark");
  expect(remarks.filter((each) => each?.includes("✓"))).toEqual([]);
  expect(remarks).toContain("无法判断：实际值只写明界限");
});

test("a ranking leaves bounds without a rank and says how places changed", () => {
  const year = (year: number, values: readonly number[]) =>
    values.map((value, i) => row({region: String(330101 + i), region_name: `${"甲乙丙"[i]}县`, year, value}));
  const figure = ranking([...year(2023, [10, 20, 30]), ...year(2024, [12, 40, 30])], {better: "up"});
  expect(textOf(figure, ".chart-label").map((text) => text!.replace(/\s+/g, " "))).toEqual([
    "1 乙县",
    "2 丙县",
    "3 甲县"
  ]);
  expect(textOf(figure, ".chart-remark").map((text) => text!.split("　")[1])).toEqual(["▲1", "▼1", "—"]);
  expect(ranking(hard["bounds-only"]!).textContent).toContain("不参与排名");
});

test("on a wide page a ranking's value stands at the end of its bar, of a negative one at 0", () => {
  const rows = [40, 20, -10].map((value, i) => row({region: String(330101 + i), year: 2024, value, unit: "%"}));
  const remarks = ranking(rows, {width: 1200}).querySelectorAll(".chart-remark");
  const [first, second, third] = [...remarks].map((each) => Number(each.getAttribute("x")));
  expect(second! - third!).toBeCloseTo(first! - second!, 0);
});

test("a heat table that is too wide for a phone goes on below and says so", () => {
  const headings = (width: number) => textOf(heat(hard["one-year"]!, {width}), ".chart-panel-title");
  expect(headings(320)).toEqual(["第 1—2 个地区，共 4 个", "第 3—4 个地区，共 4 个"]);
  expect(headings(1200)).toEqual([]);
});

test("a slope needs two years, a scatter two indicators, tiles a province, a timeline a target", () => {
  for (const [chart, say] of [
    [slope, "两个年份"],
    [scatter, "配不成对"],
    [commitments, "没有目标"]
  ] as const)
    expect(chart(hard["one-point"]!).textContent).toContain(say);
  expect(tiles([row({region: "000000", region_name: "全国", year: 2024, value: 1})]).textContent).toContain("省份方格");
});

test("a point of one of several indicators says which", () => {
  const cell = heat(places).querySelector(".chart-point")!;
  expect(cell.getAttribute("aria-label")).toContain("每千人口3岁以下婴幼儿托位数");
});

test("disagreement is said in the tip and under the chart", () => {
  const figure = trend(hard["disagreement"]!.filter(({indicator}) => indicator === "示例指标甲"));
  document.body.append(figure);
  figure.querySelector<SVGElement>('.chart-point[data-id$="-63-second"]')!.focus();
  expect(textOf(figure, ".chart-tip .chart-tip-source")).toEqual([
    "《另一份虚构的文件》 一(一)",
    "《虚构的示例文件》也写明这个数。",
    "《第三份虚构的文件》写的是 66%，与此不一致。"
  ]);
  expect(figure.querySelector(".chart-remarks")!.textContent).toContain("有 1 个数在不同的地方写得不一致");
});

test("households and residents are never on one line", () => {
  const rows = ["户籍孕产妇死亡率", "常住孕产妇死亡率", "常住孕产妇死亡率"].map((subject, i) =>
    row({region: "530900", year: 2020 + i, value: 9 - i, subject})
  );
  const figure = trend(rows);
  expect(figure.querySelectorAll(".chart-line-actual path")).toHaveLength(1);
  expect(figure.querySelector(".chart-remarks")!.textContent).toContain("口径未必一致");
});

test("a hundred thousand values are drawn and can be read one by one", () => {
  const rows = Array.from({length: 100_000}, (_, i) => ({
    region: String(Math.floor(i / 10)),
    region_name: `第${Math.floor(i / 10)}县`,
    indicator: "示例",
    unit: "%",
    year: 2010 + (i % 10),
    value: (i * 7919) % 100
  }));
  const figure = trend(rows);
  document.body.append(figure);
  expect(figure.querySelectorAll("svg *").length).toBeLessThan(400);
  expect(figure.querySelector(".chart-remarks")!.textContent).toContain("共 100000 个数值");
  const point = figure.querySelector<SVGElement>(".chart-point")!;
  const before = point.getAttribute("aria-label");
  point.focus();
  point.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowRight", bubbles: true}));
  expect(document.activeElement!.getAttribute("aria-label")).not.toBe(before);
});

test("every type bears very many rows", () => {
  const rows = hard["two-hundred"]!;
  const many = Array.from({length: 8}, (_, k) => rows.map((each) => ({...each, region: `${each.region}${k}`}))).flat();
  for (const {name} of chartTypes.filter(({name}) => name !== "table"))
    expect(createCharts()[name](many).tagName, name).toBe("FIGURE");
});

test("the names at the right edge stand clear of the bounds there", () => {
  const figure = trend(
    hard["provinces"]!.filter(({indicator}) => indicator === "示例指标甲"),
    {width: 1200}
  );
  const bounds = [...figure.querySelectorAll('.chart-point[data-year="2025"]')].map((point) =>
    Number(/translate\(([\d.]+)/.exec(point.getAttribute("transform")!)![1])
  );
  const names = [...figure.querySelectorAll(".chart-label")].map((name) => Number(name.getAttribute("x")));
  expect(Math.min(...names) - Math.max(...bounds)).toBeGreaterThan(10);
});

test("two bounds of one year whose arrows would cross stand side by side", () => {
  const bound = (value: number, comparator: ">=" | "<=") =>
    row({region: String(330101 + value), year: 2024, value, comparator, unit: "%"});
  const points = trend([bound(87, ">="), bound(88, "<=")], {width: 358}).querySelectorAll(".chart-point");
  const across = [...points].map((point) => Number(/translate\(([\d.]+)/.exec(point.getAttribute("transform")!)![1]));
  expect(Math.abs(across[0]! - across[1]!)).toBeGreaterThanOrEqual(20);
});
