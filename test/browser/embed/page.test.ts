import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {expect, inject, test} from "vitest";
import {readSnapshot, toFragment} from "../../../src/share/index.ts";
import {expectQuiet, useBrowser, visit} from "../page.ts";

useBrowser();

const drawn = "embed/maternal-mortality.html";
const visible = (page: Page, selector: string) => page.locator(`${selector}:visible`);
const release = /data-release="([\d-]+)"/;
const dist = new URL("../../../dist/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, dist), "utf8");
const newest = () => release.exec(read(drawn))![1]!;

test("without JavaScript a chart shows its drawing, its table and its source", async () => {
  const {page, close} = await visit(drawn, {javaScriptEnabled: false});
  await expect.poll(() => visible(page, "svg.chart-plot").count()).toBe(1);
  expect(await visible(page, ".chart-point").count()).toBe(5);
  await page.locator(".chart-remarks:visible summary").click();
  await page.getByText("无锡市卫生健康委员会2020年卫生健康工作要点").locator("visible=true").first().waitFor();
  await page.getByText("数据表").click();
  expect(await page.locator("tbody tr").count()).toBe(5);
  await page.locator("tbody").getByText("全市孕产妇死亡率18.23/10万").waitFor();
  expect(await visible(page, "button").count()).toBe(0);
  await close();
});

test("a mark quotes its clause to mouse, finger and keyboard, and leads to its row on the indicator's page", async () => {
  const visitor = await visit(drawn);
  const {page} = visitor;
  const tip = page.locator(".chart-tip");
  await visible(page, ".chart-point[data-region='530900']").hover();
  await tip.getByText("全市孕产妇死亡率").waitFor();
  await expect.poll(() => tip.locator("mark").textContent()).toBe("18.23/10万");
  const id = await visible(page, ".chart-point[data-region='530900']").getAttribute("data-id");
  const link = tip.getByRole("link", {name: "看原文与出处"});
  expect(await link.getAttribute("href")).toBe(`../indicator/maternal-mortality.html#${id}`);
  expect(await link.getAttribute("target")).toBe("_blank");
  await visible(page, ".chart-point").first().focus();
  await expect.poll(() => tip.locator(".chart-tip-value").textContent()).toBe("8/10万以内");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-region"))).toBe("330604");
  await page.keyboard.press("Enter");
  await expect.poll(() => tip.getAttribute("data-pinned")).toBe("");
  await page.keyboard.press("Escape");
  await expect.poll(() => tip.isHidden()).toBe(true);
  expectQuiet(visitor);
  await visitor.close();
});

test("charts come only when a reader changes something, and then draw what she chose", async () => {
  const visitor = await visit(drawn);
  const {page} = visitor;
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(new URL(request.url()).pathname.split("/").at(-1)!));
  const change = page.getByRole("button", {name: "调整图表"});
  await change.click();
  await page.getByRole("group", {name: "地区"}).getByLabel("云南省临沧市").waitFor();
  expect(scripts.map((name) => name.replace(/-[\da-f]{8}(?=\.js)/, ""))).toEqual([
    "embed-axes.js",
    "maternal-mortality.js"
  ]);
  await page.getByRole("checkbox", {name: "云南省临沧市"}).uncheck();
  await expect.poll(() => page.locator(".embed-stage .chart-point").count()).toBe(4);
  await page.getByRole("checkbox", {name: "实际"}).uncheck();
  await page.getByRole("combobox").selectOption({label: "排名"});
  await page.locator(".embed-stage .chart-ranking").waitFor();
  await page.getByRole("checkbox", {name: "目标"}).uncheck();
  await page.getByText("没有选中任何数值").waitFor();
  expectQuiet(visitor);
  await visitor.close();
});

test("a view link draws what it chooses, of several indicators and in English too", async () => {
  const visitor = await visit("embed.html?i=county-visits~maternal-mortality&r=&k=target&y=&c=target&lang=en&x=1");
  const {page} = visitor;
  await page.locator(".embed-stage .chart-target").waitFor();
  expect(page.url()).toContain("/en/embed.html?");
  await page.getByText("Upper limit").waitFor();
  const open = page.getByRole("link", {name: "Open in Zhibiao"});
  expect(await open.getAttribute("href")).toContain(
    "index.html?explore&i=county-visits~maternal-mortality&r=&k=target"
  );
  expectQuiet(visitor);
  await visitor.close();
});

test("a view on an indicator's own page shows the choice and never the other drawing", async () => {
  const visitor = await visit("embed/nursery-places-per-1000.html?r=330604&k=target&c=trend");
  await visitor.page.locator(".embed-stage .chart-trend").waitFor();
  await expect.poll(() => visitor.page.locator(".chart-point").count()).toBe(2);
  expect(await visitor.page.locator(".embed-still").count()).toBe(0);
  expectQuiet(visitor);
  await visitor.close();
});

test("a frozen chart is drawn from its link alone, and a cut or altered one says so", async () => {
  const snapshot = readSnapshot(read(`embed/data/${newest()}/health-literacy.json`));
  const frozen = {...snapshot, spec: {...snapshot.spec, title: "定格的标题"}};
  const fragment = await toFragment(frozen);
  const visitor = await visit(`embed.html#${fragment}`);
  const {page} = visitor;
  await page.getByText("定格的标题").waitFor();
  expect(await page.locator(".chart-point").count()).toBe(5);
  await page.locator(".chart-point").first().focus();
  await page.locator(".chart-tip .chart-quote").waitFor();
  expectQuiet(visitor);
  await visitor.close();
  for (const [broken, said] of [
    [fragment.slice(0, -9), "链接被截断或改动过"],
    [fragment.replace("s1.", "s7."), "更新的版本"]
  ] as const) {
    const {page, close} = await visit(`embed.html#${broken}`);
    await page.getByRole("alert").getByText(said).waitFor();
    expect(await page.locator("svg.chart-plot").count()).toBe(0);
    await close();
  }
});

test("an indicator without data is told, and nothing else is shown in its place", async () => {
  const {page, close} = await visit("embed.html?i=no-such-thing&c=trend");
  await page.getByRole("alert").getByText("没有找到这幅图的数据").waitFor();
  await close();
});

test.for([280, 390, 600, 1400])("at %i pixels nothing is cut and one drawing shows", async (width) => {
  for (const path of [drawn, "embed.html?i=nursery-places-per-1000&r=&k=&y=&c=trend"]) {
    const {page, close} = await visit(path, {viewport: {width, height: 700}});
    await visible(page, "svg.chart-plot").waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
    const box = (await visible(page, "svg.chart-plot").boundingBox())!;
    expect(box.width).toBeGreaterThan(Math.min(width, 1040) * 0.8);
    await close();
  }
});

test("the theme is the reader's, or the one that the address asks for", async () => {
  const background = async (path: string, colorScheme: "light" | "dark") => {
    const {page, close} = await visit(path, {colorScheme});
    await visible(page, "svg.chart-plot").waitFor();
    const found = await page.evaluate(() => getComputedStyle(document.querySelector("#chart")!).backgroundColor);
    await close();
    return found;
  };
  expect(await background(drawn, "light")).toBe("rgb(255, 255, 255)");
  expect(await background(drawn, "dark")).toBe("rgb(23, 24, 26)");
  expect(await background(`${drawn}?theme=dark`, "light")).toBe("rgb(23, 24, 26)");
  expect(await background(`${drawn}?theme=light`, "dark")).toBe("rgb(255, 255, 255)");
});

test("axe finds nothing on a chart, its note, its table and what changes it, in either theme", async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const [path, colorScheme] of [
    [drawn, "light"],
    ["en/embed/health-literacy.html", "dark"]
  ] as const) {
    const {page, close} = await visit(path, {colorScheme, bypassCSP: true});
    await visible(page, ".chart-point").first().focus();
    await page.locator(".chart-tip").waitFor();
    await page.locator(".chart-twin summary").click();
    await page.locator("button.embed-change").click();
    await page.locator(".embed-chooser fieldset").first().waitFor();
    await page.evaluate(axe);
    // an article around the frame has the heading
    const inFrame = {rules: {"page-has-heading-one": {enabled: false}}};
    const {violations} = await page.evaluate(
      (inFrame) => (globalThis as unknown as {axe: {run(options: object): Promise<AxeResults>}}).axe.run(inFrame),
      inFrame
    );
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(" | ")}`)).toEqual(
      []
    );
    await close();
  }
});

test("an embed page may be framed anywhere and reach nothing", () => {
  const [, policy] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(read("embed.html"))!;
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'self' 'sha256-[\w+/=]+'; style-src 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'$/
  );
  expect(inject("site")).toContain("/some/where/");
});
