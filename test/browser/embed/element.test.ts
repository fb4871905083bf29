import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {useBrowser, visit} from "../page.ts";
import {serve, type Site} from "../serve.ts";
import {serveHosts} from "./hosts.ts";

useBrowser();

const dist = join(import.meta.dirname, "../../../dist");
let hosts: Site;
let open: Site;

beforeAll(async () => {
  open = await serve(dist, "/a/sub-path/", 0, {"access-control-allow-origin": "*"});
  const [, release] = /data-release="([\d-]+)"/.exec(readFileSync(join(dist, "embed.html"), "utf8"))!;
  const snapshot = readFileSync(join(dist, `embed/data/${release}/county-visits.json`), "utf8");
  hosts = await serveHosts({open: open.url, snapshot});
});

afterAll(() => Promise.all([hosts.close(), open.close()]));

async function blog(): Promise<{page: Page; asked: string[]; errors: string[]; close: () => Promise<void>}> {
  const asked: string[] = [];
  const {page, errors, close} = await visit("icon.svg");
  page.on("request", (request) => asked.push(request.url().replace(open.url, "")));
  await page.goto(`${hosts.url}elements`);
  return {page, asked, errors, close};
}

test("several charts share one download, and one that is far away waits until it comes near", async () => {
  const {page, asked, close} = await blog();
  await page.locator("#first svg.chart-plot:visible").waitFor();
  await page.locator("#second svg.chart-plot:visible").waitFor();
  const count = (path: string) => asked.filter((each) => each === path).length;
  expect(count("zhibiao-chart.js")).toBe(1);
  expect(count("embed/maternal-mortality.html")).toBe(1);
  expect(count("en/embed/infant-mortality.html")).toBe(1);
  expect(count("en/embed/health-literacy.html")).toBe(0);
  await page.locator("#far").scrollIntoViewIfNeeded();
  await page.locator("#far svg.chart-plot:visible").waitFor();
  expect(count("en/embed/health-literacy.html")).toBe(1);
  await close();
});

test("a frozen chart in the page needs no data from anywhere", async () => {
  const {page, asked, close} = await blog();
  await page.locator("#inline .embed-stage svg.chart-plot").waitFor();
  expect(asked.filter((path) => path.includes("county-visits"))).toEqual([]);
  const background = await page.locator("#inline .embed").evaluate((chart) => getComputedStyle(chart).backgroundColor);
  expect(background).toBe("rgb(23, 24, 26)");
  await close();
});

test("what the page has inside is shown until the chart is there, and stays where it fails", async () => {
  const {page, close} = await blog();
  await page.locator("#first svg.chart-plot:visible").waitFor();
  await expect.poll(() => page.getByText("picture of the first").isVisible()).toBe(false);
  await page.locator("#broken").getByRole("alert").waitFor();
  expect(await page.locator("#broken").getByRole("alert").getAttribute("data-problem")).toBe("broken");
  await close();
});

test("picking a mark says which observation it is, by click and by keyboard, drawn before or just now", async () => {
  const {page, close} = await blog();
  await page.evaluate(() => {
    const picked: unknown[] = [];
    Object.assign(globalThis, {picked});
    document.addEventListener("zhibiao-select", (event) => {
      picked.push([(event.target as Element).id, (event as CustomEvent).detail]);
    });
  });
  const picked = () => page.evaluate(() => (globalThis as unknown as {picked: unknown[]}).picked);
  await page.locator("#first .chart-point[data-region='530900']:visible").click({force: true});
  await expect.poll(picked).toMatchObject([["first", {region: "530900", year: 2024, kind: "actual"}]]);
  await page.locator("#second .chart-point:visible").first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await picked()).length).toBe(2);
  await page.locator("#inline .embed-stage .chart-point").first().click({force: true});
  await expect.poll(async () => (await picked()).length).toBe(3);
  expect(await picked()).toMatchObject([
    ["first", {}],
    ["second", {}],
    ["inline", {region: "330604", kind: "target"}]
  ]);
  await close();
});

test("a second copy of the script does no harm, and no name is added to the page", async () => {
  const {page, errors, close} = await blog();
  await page.locator("#first svg.chart-plot:visible").waitFor();
  const added = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow!));
    frame.remove();
    return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^\d+$|^__/.test(name));
  });
  expect(added).toEqual([]);
  expect(errors.filter((text) => !/404|204/.test(text))).toEqual([]);
  await close();
});

test("a chart mounted by a script is taken away by what mount returns", async () => {
  const {page, close} = await blog();
  const module = `${open.url}zhibiao-chart.js`;
  await page.evaluate(`(async () => {
    const {mount} = await import("${module}");
    const target = document.querySelector("#mounted");
    globalThis.end = mount(target, {view: "?explore&i=county-visits&r=&k=target&y=&c=ranking", language: "en"});
    target.scrollIntoView();
  })()`);
  await page.locator("#mounted .embed-stage .chart-ranking").waitFor();
  await page.evaluate(() => (globalThis as unknown as {end(): void}).end());
  expect(await page.locator("#mounted").evaluate((each) => each.childNodes.length)).toBe(0);
  await close();
});

test("changing an attribute shows another chart", async () => {
  const {page, close} = await blog();
  const title = page.locator("#first .chart-title");
  await expect.poll(() => title.textContent()).toBe("孕产妇死亡率");
  await page.locator("#first").evaluate((each) => each.setAttribute("indicator", "health-literacy"));
  await expect.poll(() => title.textContent()).toBe("居民健康素养水平");
  await close();
});
