import type {Page, Route} from "playwright-core";
import {expect, inject, test} from "vitest";
import {expectQuiet, useBrowser, visit} from "./page.ts";

const app = /\/assets\/index-[^/]*\.js$/;
const parts = ".bar .brand, .bar .language, .tagline, .home > .data, zb-search input, .ways > *";

/** What of the first screen is seen, and where. */
const seen = (page: Page) =>
  page.locator(`:is(${parts}):visible`).evaluateAll((elements) =>
    elements.map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return [element.textContent.trim(), ...[x, y, width, height].map(Math.round)].join(" ");
    })
  );

/** Opens a page whose app does not come before it is let. */
async function wait(path: string, width = 1280) {
  const held: Route[] = [];
  const visitor = await visit("indicator/index.html", {viewport: {width, height: 900}});
  const {page} = visitor;
  await page.route(app, (route) => void held.push(route));
  await page.goto(inject("site") + path, {waitUntil: "commit"});
  await page.locator("script[src*='/first-']").waitFor({state: "attached"});
  const come = async () => {
    await Promise.all(held.splice(0).map((route) => route.continue()));
    await page.locator(".foot").waitFor();
  };
  return {...visitor, come};
}

useBrowser();

test.for([
  ["?lang=zh", 1280],
  ["?lang=en", 390]
] as const)("what is read before the app is there stays where it is when it comes (%s, %i)", async ([path, width]) => {
  const visitor = await wait(path, width);
  await visitor.page.locator(".tagline:visible").waitFor();
  const before = await seen(visitor.page);
  expect(before).toHaveLength(8);
  expect(await visitor.page.evaluate(() => document.documentElement.lang)).toBe(path === "?lang=en" ? "en" : "zh-CN");
  await visitor.come();
  expect(await seen(visitor.page)).toEqual(before);
  expectQuiet(visitor);
  await visitor.close();
});

test("what is typed before the app is there is searched for when it comes", async () => {
  const visitor = await wait("");
  const {page, come} = visitor;
  await page.getByRole("searchbox").fill("孕产妇");
  await come();
  const found = page.getByRole("group", {name: "指标", exact: true});
  await found.getByRole("link", {name: "孕产妇死亡率", exact: true}).waitFor();
  expect(await page.getByRole("searchbox").evaluate((field) => field === document.activeElement)).toBe(true);
  await visitor.close();
});

test("what is entered before the app is there opens when it comes, and the focus stays where it was", async () => {
  const visitor = await wait("");
  const {page, come} = visitor;
  await page.getByRole("searchbox").fill("ycfswl");
  await page.getByRole("searchbox").press("Enter");
  await come();
  await page.getByRole("heading", {name: "看图"}).waitFor();
  await visitor.close();
  const another = await wait("");
  await another.page.locator(".first .ways a:visible").last().focus();
  await another.come();
  const focused = () =>
    another.page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent);
  expect((await focused())?.trim()).toBe("打开我的文件");
  await another.close();
});

test("another page than the home page shows its outline before the app comes", async () => {
  const visitor = await wait("?mine");
  await visitor.page.locator(".opening:visible .skeleton").waitFor();
  expect(await visitor.page.locator("body").innerText()).toMatch(/^\s*指标\s*正在打开……\s*$/);
  expect(await visitor.page.locator(".tagline:visible").count()).toBe(0);
  await visitor.close();
});
