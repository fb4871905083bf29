import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {writeServiceWorker} from "../../src/build/index.ts";
import {useBrowser, visit} from "./page.ts";
import {serve, type Site} from "./serve.ts";

useBrowser();

const folder = mkdtempSync(join(tmpdir(), "zhibiao-offline-"));
let site: Site;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, "../../dist"), folder, {recursive: true});
  site = await serve(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, {recursive: true});
});

/** What the front page says of work without a network. */
const kept = (page: Page) => page.getByText("已存到本机，没有网络也能用");

test("after one visit everything opens without a network, and a newer build is announced, not forced", async () => {
  const {page, frame, errors, close} = await visit("", {serviceWorkers: "allow"}, undefined, site.url);
  await kept(page).waitFor({timeout: 50_000});
  await site.close();

  await page.reload();
  await page.getByRole("heading", {level: 1}).waitFor();
  await page.locator("zhibiao-chart svg.chart-plot").nth(1).waitFor();
  await page.getByRole("link", {name: "千人托位数"}).first().click();
  await frame.locator("figure svg").first().waitFor();
  expect(await page.evaluate(() => document.querySelector("iframe")!.contentDocument)).toBeNull();

  await page.goto(`${site.url}indicator/autism.html`);
  await page.getByRole("heading", {name: "没有网络，这一页还没有存到本机"}).waitFor();
  await page.goto(`${site.url}?explore&i=maternal-mortality&r=&k=actual~target&y=&c=auto`);
  await page.locator("zb-explorer svg.chart-plot").first().waitFor();
  expect(errors.filter((each) => !/ERR_CONNECTION_REFUSED|status of 503/.test(each))).toEqual([]);

  // the same address, with a newer build
  const index = join(folder, "index.html");
  writeFileSync(index, readFileSync(index, "utf8").replace("<title>", '<meta name="build" content="newer" /><title>'));
  await writeServiceWorker(folder);
  site = await serve(folder, undefined, Number(new URL(site.url).port));
  const newer = page.locator('meta[name="build"]');
  await page.goto(site.url);
  await page.getByText("新版本已经下载好").waitFor();
  expect(await newer.count()).toBe(0);
  await page.getByRole("button", {name: "换上新版本"}).click();
  await newer.waitFor({state: "attached"});

  await page.goto(`${site.url}?mine`);
  await page.getByRole("heading", {name: "本机存储"}).waitFor();
  const megabytes = async () => Number.parseFloat(await page.locator("zb-storage dd").first().innerText());
  expect(await megabytes()).toBeGreaterThan(30);
  await page.getByRole("button", {name: "清除离线文件"}).click();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await close();
}, 120_000);
