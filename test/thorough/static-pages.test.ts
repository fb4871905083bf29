import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, inject, test} from "vitest";
import {unmarked, violations} from "../browser/axe.ts";
import {all, parse} from "../site/pages/dom.ts";
import {expectQuiet, useBrowser, visit} from "../browser/page.ts";

const dist = join(import.meta.dirname, "../../dist");
const kinds = [
  "indicator/maternal-mortality",
  "indicator/index",
  "region/320200",
  "region/index",
  "document/wuxi-2020",
  "document/index",
  "data/index",
  ...readdirSync(join(import.meta.dirname, "../../docs/guide/zh")).map((file) => `guide/${file.replace(/\.md$/, "")}`)
];

useBrowser();

test.for(kinds)("axe finds nothing on %s in either language and theme", async (kind) => {
  const visitor = await visit(`${kind}.html`, {colorScheme: "light"});
  const {page} = visitor;
  for (const [path, tag] of [
    [kind, "zh-CN"],
    [`en/${kind}`, "en"]
  ]) {
    if (tag === "en") await page.goto(`${inject("site")}${path}.html`);
    expect(await page.locator("html").getAttribute("lang")).toBe(tag);
    await page.emulateMedia({colorScheme: "light"});
    expect(await violations(page), `${path}, light`).toEqual([]);
    await page.emulateMedia({colorScheme: "dark"});
    expect(await violations(page, "color-contrast"), `${path}, dark`).toEqual([]);
  }
  expect(await unmarked(page), "Chinese that is not marked as such").toEqual([]);
  expectQuiet(visitor);
  await visitor.close();
});

test("without JavaScript a mark of the chart leads to the clause that states its value", async () => {
  const visitor = await visit("indicator/maternal-mortality.html", {javaScriptEnabled: false});
  const {page} = visitor;
  const mark = page.locator('.page-wide a[href^="#"]:has(.chart-point[data-region="530900"])');
  const id = (await mark.getAttribute("href"))!.slice(1);
  await mark.click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  const row = page.locator(`tbody[id="${id}"]`);
  expect(await row.locator("q").innerText()).toContain("孕产妇死亡率18.23/10万");
  expect(await row.evaluate((element) => element.matches(":target"))).toBe(true);
  await expect.poll(() => row.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  expectQuiet(visitor);
  await visitor.close();
});

test("where scripts are off, the app's page leads to the static ones", async () => {
  const visitor = await visit("", {javaScriptEnabled: false});
  await visitor.page.getByRole("link", {name: "全部指标"}).click();
  await visitor.page.getByRole("link", {name: "孕产妇死亡率"}).click();
  expect(await visitor.page.getByRole("heading", {level: 1}).innerText()).toBe("孕产妇死亡率");
  await visitor.close();
});

test("from 320 to 3840 pixels nothing reaches beyond the page, and one of the two drawings is shown", async () => {
  const visitor = await visit("indicator/index.html");
  const widest = async (width: number) => {
    await visitor.page.setViewportSize({width, height: 800});
    return visitor.page.evaluate(() => document.documentElement.scrollWidth);
  };
  for (const path of [
    "en/indicator/index",
    "en/data/index",
    "document/index",
    "document/lishui-2023",
    "en/region/331100"
  ]) {
    await visitor.page.goto(`${inject("site")}${path}.html`);
    expect(await widest(320), path).toBe(320);
  }
  await visitor.page.goto(`${inject("site")}region/331100.html`);
  for (const width of [320, 390, 700, 1280, 3840]) {
    expect(await widest(width), String(width)).toBe(width);
    const wide = await visitor.page.locator(".page-wide").isVisible();
    const narrow = await visitor.page.locator(".page-narrow").isVisible();
    expect([wide, narrow], String(width)).toEqual([width >= 640, width < 640]);
  }
  await visitor.close();
});

test("a page opens from disk with its style and its links", async () => {
  const visitor = await visit("indicator/maternal-mortality.html");
  const {page} = visitor;
  await page.goto(pathToFileURL(join(dist, "indicator/maternal-mortality.html")).href);
  expect(await page.locator("main").evaluate((element) => getComputedStyle(element).maxWidth)).toBe("768px");
  await page.getByRole("link", {name: "云南省临沧市", exact: true}).click();
  expect(await page.getByRole("heading", {level: 1}).innerText()).toBe("云南省临沧市");
  await visitor.close();
});

test("the explorer opens from a page with the values that the page shows", async () => {
  const visitor = await visit("indicator/maternal-mortality.html");
  const {page} = visitor;
  const ids = (selector: string) =>
    page.locator(selector).evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-id")).sort());
  const shown = await ids(".page-wide .chart-point");
  await page.getByRole("link", {name: "在探索页打开"}).click();
  await page.locator("svg.chart-plot .chart-point").first().waitFor();
  await expect.poll(() => ids("svg.chart-plot .chart-point")).toEqual(shown);
  expectQuiet(visitor);
  await visitor.close();
});

test("every link of the built pages has its file in the build", () => {
  const files = readdirSync(dist, {recursive: true, encoding: "utf8"});
  const pages = files.filter((path) => /^(?:en\/)?(?:indicator|region|document|data)\/[^/]+\.html$/.test(path));
  const missing = new Set<string>();
  for (const path of pages) {
    for (const {attribs} of all(parse(readFileSync(join(dist, path), "utf8")), "*[href]")) {
      const {pathname} = new URL(attribs["href"]!, `http://host/${path}`);
      if (!existsSync(join(dist, pathname))) missing.add(`${path}: ${attribs["href"]}`);
    }
  }
  expect(pages.length).toBeGreaterThan(200);
  expect([...missing]).toEqual([]);
});

test("the offline copy of the app holds the static pages, and not the files beside them", () => {
  const [list] = readFileSync(join(dist, "sw.js"), "utf8").split("\n");
  expect(list).toContain("index.html");
  expect(list).toContain("indicator/maternal-mortality.html");
  expect(list).not.toMatch(/"(?:en\/)?(?:indicator|region|document|data)\/[^"]*(?<!\.html)"/);
});
