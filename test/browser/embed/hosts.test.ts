import {join} from "node:path";
import type {FrameLocator, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {elementCode, iframeCode} from "../../../src/share/index.ts";
import {useBrowser, visit} from "../page.ts";
import {serve, type Site} from "../serve.ts";
import {serveHosts} from "./hosts.ts";

useBrowser();

const look = {site: "{{site}}", language: "zh", theme: "auto"} as const;
const live = {mode: "live", view: "i=maternal-mortality&r=&k=&y=&c=auto", slug: "maternal-mortality"} as const;
const texts = {title: "孕产妇死亡率", alt: "孕产妇死亡率的图", credit: "来源：四份文件", by: "制图：指标 Zhibiao"};
const image = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='64' height='36'/>";
const element = elementCode(live, look, texts, image);
const frame = iframeCode(live, look, texts, {width: null, height: 480}, image);

let hosts: Site;
let open: Site;

beforeAll(async () => {
  // module scripts of another origin come only from a host that allows it, as the element needs
  open = await serve(join(import.meta.dirname, "../../../dist"), "/a/sub-path/", 0, {
    "access-control-allow-origin": "*"
  });
  const strip = (code: string) =>
    code.replace(/<script[\s\S]*?<\/script>|<\/?iframe[^>]*>/g, "").replaceAll("{{site}}", inject("site"));
  hosts = await serveHosts({
    site: inject("site"),
    open: open.url,
    element: element.replaceAll("{{site}}", open.url),
    frame: frame.replaceAll("{{site}}", inject("site")),
    stripped: strip(frame) + strip(element)
  });
});

afterAll(() => Promise.all([hosts.close(), open.close()]));

/** A page of another origin, and the height of its frame beside that of what is in it. */
async function host(name: string): Promise<{page: Page; inside: FrameLocator; close: () => Promise<void>}> {
  const {page, close} = await visit("icon.svg");
  await page.goto(hosts.url + name);
  return {page, inside: page.frameLocator("iframe"), close};
}

async function expectFitting(page: Page, inside: FrameLocator): Promise<void> {
  await inside.locator("svg.chart-plot:visible").waitFor();
  const gap = async () =>
    (await page.locator("iframe").evaluate((frame) => frame.clientHeight)) -
    (await inside.locator("#chart").evaluate((chart) => Math.ceil(chart.getBoundingClientRect().height)));
  await expect.poll(gap).toBe(0);
}

test.for(["datawrapper", "amp", "medium", "frame"])(
  "the frame on the page “%s” is as high as its chart",
  async (name) => {
    const {page, inside, close} = await host(name);
    await expectFitting(page, inside);
    await inside.locator(".chart-twin summary").click();
    await expectFitting(page, inside);
    await close();
  }
);

test("in WordPress's sandboxed frame the chart is whole, answers, changes and follows its links through the host", async () => {
  const {page, inside, close} = await host("wordpress");
  await expectFitting(page, inside);
  await inside.locator(".chart-point:visible").first().click({force: true});
  await inside.locator(".chart-tip .chart-quote").waitFor();
  await inside.getByRole("link", {name: "看原文与出处"}).click();
  await expect
    .poll(() => page.locator("body").getAttribute("data-link"))
    .toMatch(new RegExp(`^${inject("site")}indicator/maternal-mortality\\.html#\\w{10}$`));
  await inside.getByRole("button", {name: "调整图表"}).click();
  await inside.getByRole("combobox").selectOption({label: "排名"});
  await inside.locator(".embed-stage .chart-ranking").waitFor();
  await expectFitting(page, inside);
  await close();
});

test("a height is told once, and again only when it changes", async () => {
  const {page, inside, close} = await host("wordpress");
  await expectFitting(page, inside);
  const heights = () => page.evaluate(() => (globalThis as unknown as {told: number[]}).told);
  await page.evaluate(() => {
    const told: number[] = [];
    (globalThis as unknown as {told: number[]}).told = told;
    addEventListener("message", ({data}) => data?.type === "zhibiao:height" && told.push(data.height));
  });
  await inside.locator(".chart-point:visible").first().hover({force: true});
  await inside.locator(".chart-tip").waitFor();
  await inside.locator(".chart-twin summary").click();
  await expect.poll(async () => (await heights()).length).toBe(1);
  expect((await heights())[0]).toBeGreaterThan(500);
  await close();
});

test("where an editor takes scripts and frames out, a picture with its source and a link stay", async () => {
  const {page, close} = await host("stripped");
  expect(await page.locator("img[alt='孕产妇死亡率的图']").count()).toBe(2);
  expect(await page.getByText("来源：四份文件").count()).toBe(2);
  const link = page.getByRole("link", {name: "制图：指标 Zhibiao"}).first();
  expect(await link.getAttribute("href")).toBe(`${inject("site")}indicator/maternal-mortality.html`);
  await close();
});

test("on a page whose policy forbids scripts the element is its picture, and a frame without scripts the drawing", async () => {
  const {page, inside, close} = await host("no-scripts");
  await page.locator("zhibiao-chart img[alt='孕产妇死亡率的图']").waitFor();
  await page.getByText("来源：四份文件").waitFor();
  await inside.locator("svg.chart-plot:visible").waitFor();
  await inside.locator("tbody tr").first().waitFor({state: "attached"});
  await close();
});

test("hostile styles of the page around reach nothing of the element", async () => {
  const {page, close} = await host("hostile");
  const charts = page.locator("zhibiao-chart");
  await charts.nth(0).locator("svg.chart-plot:visible").waitFor();
  await charts.nth(1).locator("svg.chart-plot:visible").waitFor();
  const look = (nth: number) =>
    charts
      .nth(nth)
      .locator(".chart-title")
      .evaluate((title) => {
        const {color, fontSize, fontStyle, letterSpacing, textTransform, direction} = getComputedStyle(title);
        return {color, fontSize, fontStyle, letterSpacing, textTransform, direction};
      });
  const plain = {
    fontSize: "19px",
    fontStyle: "normal",
    letterSpacing: "normal",
    textTransform: "none",
    direction: "ltr"
  };
  expect(await look(0)).toEqual({...plain, color: "rgb(36, 34, 30)"});
  expect(await look(1)).toEqual({...plain, color: "rgb(232, 229, 222)"});
  const {width} = (await charts.nth(0).boundingBox())!;
  expect(width).toBeGreaterThan(1000);
  await close();
});
