import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {connect} from "../browser/page.ts";
import {misplacedTexts} from "../browser/ink.ts";
import {serve, type Site} from "../browser/serve.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "test/output/gallery");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let site: Site;

beforeAll(async () => {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const env = {...process.env, NODE_ENV: "production"};
  execFileSync(process.execPath, [tsx, "src/site/serve-gallery.ts", folder], {cwd: root, env});
  site = await serve(folder);
  browser = await connect();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(query: string, options: {width?: number; reducedMotion?: "reduce"} = {}): Promise<Page> {
  const {width = 800, ...rest} = options;
  const context = await browser.newContext({viewport: {width, height: 900}, ...rest});
  const page = await context.newPage();
  await page.goto(`${site.url}gallery.html?${query}`);
  await page.locator("main section").first().waitFor();
  return page;
}

test("a chart type has the name that the explorer gives it, in either language", async () => {
  for (const [lang, names] of [
    ["zh", ["走势", "排名", "两年对比", "小图并列"]],
    ["en", ["Trend", "Ranking", "Two years", "Small multiples"]]
  ] as const) {
    const page = await open(`lang=${lang}&made=0`);
    const headings = (await page.locator("main h2").allInnerTexts()).map((each) => each.split("　")[0]);
    expect(headings).toEqual(expect.arrayContaining([...names]));
    await page.context().close();
  }
});

const violations = (page: Page) =>
  page.evaluate(
    `${axe}; axe.run(document, {resultTypes: ["violations"]}).then(({violations}) => violations.map(({id, nodes}) => id + " " + nodes[0].html.slice(0, 200)))`
  );

for (const theme of ["light", "dark"]) {
  for (const made of ["0", "1"]) {
    test(`axe finds nothing on the figures, ${theme}, ${made === "1" ? "made-up" : "real"} values`, async () => {
      const page = await open(`theme=${theme}&made=${made}`);
      expect(await page.locator("figure.chart").count()).toBeGreaterThan(15);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    }, 120_000);
  }
}

test("the keyboard alone reads every value of every chart of real values", async () => {
  const page = await open("made=0");
  const read = await page.evaluate(async () => {
    const results: {name: string; expected: number; read: number; tips: number}[] = [];
    for (const figure of document.querySelectorAll<HTMLElement>("figure.chart:not(.chart-empty)")) {
      const points = figure.querySelectorAll(".chart-point");
      const tip = figure.querySelector<HTMLElement>(".chart-tip")!;
      const seen = new Set<Element>();
      let tips = 0;
      figure.querySelector<SVGElement>('.chart-point[tabindex="0"]')!.focus();
      while (document.activeElement?.classList.contains("chart-point") && !seen.has(document.activeElement)) {
        seen.add(document.activeElement);
        if (!tip.hidden && tip.textContent !== "") tips += 1;
        const key = new KeyboardEvent("keydown", {key: "ArrowRight", bubbles: true, cancelable: true});
        document.activeElement.dispatchEvent(key);
      }
      results.push({name: figure.closest("section")!.id, expected: points.length, read: seen.size, tips});
    }
    return results;
  });
  expect(read.length).toBeGreaterThan(15);
  for (const {name, expected, read: count, tips} of read)
    expect([name, count, tips]).toEqual([name, expected, expected]);
  await page.context().close();
});

test("Tab reaches a chart, Enter pins its note, Tab its button, Escape gives the point back", async () => {
  const page = await open("type=target&name=nursery-places");
  await page.locator("nav a").last().focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.classList.contains("chart-point"))).toBe(true);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const tip = page.locator(".chart-tip[data-pinned]");
  expect(await tip.innerText()).toContain("每千人口3岁以下婴幼儿托位数达到4.5个");
  await tip.getByRole("button").focus();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement!.getAttribute("data-year"))).toBe("2025");
  await page.context().close();
});

test("nothing runs over the edge of a phone, in either language", async () => {
  for (const lang of ["zh", "en"]) {
    const page = await open(`lang=${lang}`, {width: 320});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  }
}, 120_000);

for (const [query, width] of [
  ["width=1200", 1280],
  ["lang=en", 760],
  ["", 320],
  ["lang=en", 320]
] as const) {
  test(`no text lies over another or is cut, ${width} pixels wide, ${query}`, async () => {
    const page = await open(query, {width});
    const {count, faults} = await page.evaluate(misplacedTexts);
    expect(count).toBeGreaterThan(4000);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);
}

test("on paper the marks keep their ink and the notes are gone", async () => {
  const page = await open("type=heat&name=one-year&theme=light");
  await page.locator(".chart-point").first().focus();
  await page.emulateMedia({media: "print"});
  expect(await page.locator(".chart-tip").isVisible()).toBe(false);
  const adjust = await page.locator("figure.chart").evaluate((figure) => getComputedStyle(figure).printColorAdjust);
  expect(adjust).toBe("exact");
  await page.context().close();
});

test("nothing moves for those who ask for no motion", async () => {
  const page = await open("type=trend&name=two-hundred", {reducedMotion: "reduce"});
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("figure *")].filter((each) => {
        const {transitionDuration, animationName} = getComputedStyle(each);
        return !/^0s(?:, 0s)*$/.test(transitionDuration) || animationName !== "none";
      }).length
  );
  expect(moving).toBe(0);
  await page.context().close();
});
