import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {PNG} from "pngjs";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {readEmbedded} from "../../src/share/image/index.ts";
import {connect, expectQuiet, useBrowser, visit} from "../browser/page.ts";
import {firefox, pictureInFirefox} from "../browser/picture-in-firefox.ts";

useBrowser();
vi.setConfig({testTimeout: 180_000});

const folder = mkdtempSync(join(tmpdir(), "zhibiao-page-"));
const saved = join(folder, "page.html");
let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, {recursive: true, maxRetries: 5, retryDelay: 200});
});

test("a notebook is saved as a page by itself, and as one long picture that carries it", async () => {
  const visited = await visit("?notebook=maternal-mortality");
  const {page, frame} = visited;
  await frame.locator("figure.chart").first().waitFor({timeout: 60_000});
  await frame.locator(".cell[data-state=running]").first().waitFor({state: "detached", timeout: 60_000});
  const take = async (name: string, path: string) => {
    await page.locator(".bar .menu-button").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", {name}).click()]);
    await download.saveAs(path);
    return download.suggestedFilename();
  };
  expect(await take("存为独立网页", saved)).toMatch(/-page\.html$/);
  expect(await take("存为长图", join(folder, "long.png"))).toMatch(/-long\.png$/);
  const bytes = readFileSync(join(folder, "long.png"));
  const {width, height} = PNG.sync.read(bytes);
  expect(height).toBeGreaterThan(width);
  expect(readEmbedded(bytes)).toContain("<notebook");
  expectQuiet(visited);
  await visited.close();
});

test("it opens from a disk without a network, makes no request, and its charts live", async () => {
  const context = await browser.newContext({offline: true, viewport: {width: 1000, height: 900}});
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`file://${saved}`);
  const figure = page.locator("figure.chart").first();
  await figure.waitFor({timeout: 60_000});
  expect(await page.locator("h1").first().textContent()).toContain("孕产妇死亡率");
  await figure.locator(".chart-point[tabindex='0']").focus();
  await figure.locator(".chart-tip:not([hidden]) .chart-quote").waitFor({timeout: 60_000});
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => figure.locator(".chart-tip:not([hidden]) .chart-quote").textContent()).toContain("死亡率");
  await page.getByText("SQL 代码").first().click();
  expect(await page.locator("details.source[open] code").first().textContent()).toContain("select");
  expect(requests).toEqual([`file://${saved}`]);
  expect(errors).toEqual([]);
  await context.close();
});

test("it opens in Firefox from a disk", async (context) => {
  if (!firefox) context.skip("Firefox is not installed");
  const {data, width, height} = await pictureInFirefox(`file://${saved}`, {width: 1000, height: 2000});
  const colours = new Set<number>();
  for (let i = 0; i < width * height * 4; i += 4)
    colours.add((data[i]! >> 4) * 256 + (data[i + 1]! >> 4) * 16 + (data[i + 2]! >> 4));
  // text alone is grey; the marks of regions are coloured
  expect(colours.size).toBeGreaterThan(40);
}, 120_000);
