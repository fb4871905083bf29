import {expect, test} from "vitest";
import {expectQuiet, useBrowser, visit} from "./page.ts";

useBrowser();

test("from the front page, two interactions show 千人托位数 by region and year, target against result", async () => {
  const visitor = await visit();
  const {page} = visitor;
  await page.getByRole("link", {name: "选指标看图"}).click();
  await page.getByRole("checkbox", {name: /每千人口3岁以下婴幼儿托位数/}).check();
  await page.locator(".chart-point").first().waitFor();
  const points = await page
    .locator(".chart-point")
    .evaluateAll((marks) =>
      marks.map((mark) => `${mark.getAttribute("data-region")} ${mark.getAttribute("data-kind")}`)
    );
  expect(points.sort()).toEqual([
    "330604 target",
    "330604 target",
    "331100 actual",
    "331100 target",
    "530900 actual",
    "530900 target"
  ]);
  const {search} = new URL(page.url());
  expect(search.replace(/\d{4}-\d\d-\d\d$/, "DATE")).toBe(
    "?explore&i=nursery-places-per-1000&r=&k=actual~target&y=&c=auto&d=DATE"
  );
  expectQuiet(visitor);
  await visitor.close();
});

test("an indicator is found by its pinyin initials, and a region narrows the chart", async () => {
  const visitor = await visit("?explore");
  const {page} = visitor;
  await page.getByRole("searchbox").fill("ycfswl");
  await page.getByRole("checkbox", {name: /孕产妇死亡率/}).check();
  await page.getByRole("checkbox", {name: /临沧市/}).check();
  await expect.poll(() => page.locator(".chart-point").count()).toBe(1);
  expect(await page.locator(".chart-point").getAttribute("data-year")).toBe("2024");
  await visitor.close();
});

test("an address opens the chart that it was copied from, and the cells that make it", async () => {
  const visitor = await visit("?explore&i=maternal-mortality&r=530900~331100&k=actual~target&y=2020~2024&c=trend");
  const {page, frame} = visitor;
  await expect.poll(() => page.locator(".chart-point").count()).toBe(3);
  await page.getByRole("button", {name: "在笔记本里打开"}).click();
  await expect.poll(() => frame.locator(".chart-point").count()).toBe(3);
  expect(await frame.locator('[data-mode="sql"] .source').innerText()).toContain("region in ('530900', '331100')");
  expectQuiet(visitor);
  await visitor.close();
});

test("a point of the explorer opens its source", async () => {
  const visitor = await visit("?explore&i=maternal-mortality&r=530900&k=actual~target&y=&c=trend");
  const {page} = visitor;
  await page.locator(".chart-point").click();
  await page.getByRole("button", {name: "查看来源"}).first().click();
  const panel = page.getByRole("complementary", {name: "出处"});
  await panel.waitFor();
  expect(await panel.locator("blockquote").innerText()).toContain("孕产妇死亡率18.23/10万");
  await visitor.close();
});
