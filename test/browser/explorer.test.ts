import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {expectQuiet, useBrowser, visit} from "./page.ts";

useBrowser();

const base = "k=actual~target&y=&c=auto&s=linear&b=&u=";
/** without the release, whose date changes, and the check, which changes with it */
const query = (page: Page) => new URL(page.url()).search.replace(/&d=\d{4}-\d\d-\d\d&z=[a-z\d]{4}$/, "");
const points = (page: Page) => page.locator(".chart-point").count();
const titles = (page: Page) => page.locator(".drawing .chart-axis-title").allTextContents();

test("from the home page, two interactions show 千人托位数 by region and year, target against result", async () => {
  const visitor = await visit();
  const {page} = visitor;
  await page.getByRole("link", {name: "选指标看图"}).click();
  await page.getByRole("checkbox", {name: /每千人口3岁以下婴幼儿托位数/}).check();
  await page.locator(".chart-point").first().waitFor();
  const marks = await page
    .locator(".chart-point")
    .evaluateAll((marks) =>
      marks.map((mark) => ["region", "year", "kind"].map((key) => mark.getAttribute(`data-${key}`)).join(" "))
    );
  expect(marks.sort()).toEqual([
    "330604 2025 target",
    "330604 2027 target",
    "331100 2022 actual",
    "331100 2023 target",
    "530900 2024 actual",
    "530900 2025 target"
  ]);
  expect(query(page)).toBe(`?explore&v=2&i=nursery-places-per-1000&r=&${base}`);
  expectQuiet(visitor);
  await visitor.close();
});

test("from the home page, three interactions say where 孕产妇死亡率 is above its target, and where that cannot be said", async () => {
  const visitor = await visit();
  const {page} = visitor;
  await page.getByRole("link", {name: "选指标看图"}).click();
  await page.getByRole("checkbox", {name: /孕产妇死亡率/}).check();
  await page.getByRole("combobox", {name: "图"}).selectOption("目标与实际");
  await page.locator(".chart-target .chart-point").first().waitFor();
  expect((await page.locator(".chart-remark").allTextContents()).every((text) => text === "没有实际值")).toBe(true);
  expect(await page.locator(".chart-remarks").innerText()).toContain("临沧市 2024年 18.23/10万");
  expect(await page.locator("figure.chart-target").getAttribute("aria-label")).toContain("0 个未达到");
  await visitor.close();
});

test("an indicator is found by its pinyin initials, and a region narrows the chart", async () => {
  const visitor = await visit("?explore");
  const {page} = visitor;
  await page.locator("zb-explorer").getByRole("searchbox", {name: /指标/}).fill("ycfswl");
  await page.getByRole("checkbox", {name: /孕产妇死亡率/}).check();
  await page.locator("zb-explorer").getByRole("searchbox", {name: /地区/}).fill("lincang");
  await page.getByRole("treeitem", {name: /临沧市/}).click();
  await expect.poll(() => points(page)).toBe(1);
  expect(await page.locator(".chart-point").getAttribute("data-year")).toBe("2024");
  expect(query(page)).toBe(`?explore&v=2&i=maternal-mortality&r=530900&${base}`);
  await visitor.close();
});

test("by keyboard alone, the tree opens and closes, chooses a province whole and gives up one of its places", async () => {
  const visitor = await visit("?explore&i=nursery-places-per-1000");
  const {page} = visitor;
  await page.locator(".chart-point").first().waitFor();
  await page.locator("zb-explorer").getByRole("searchbox", {name: /地区/}).focus();
  await page.keyboard.press("ArrowDown");
  const focused = () => page.evaluate(() => document.activeElement!.getAttribute("data-code"));
  await expect.poll(focused).toBe("32");
  await page.keyboard.press("z");
  await expect.poll(focused).toBe("33");
  const province = page.locator('[data-code="33"]');
  const state = async () => [await province.getAttribute("aria-expanded"), await province.getAttribute("aria-checked")];
  expect(await state()).toEqual(["true", "false"]);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(state).toEqual(["false", "false"]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect.poll(state).toEqual(["true", "true"]);
  await expect.poll(() => points(page)).toBe(4);
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("3306");
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("330604");
  await page.keyboard.press("Enter");
  await expect.poll(state).toEqual(["true", "mixed"]);
  await expect.poll(() => points(page)).toBe(2);
  expect(query(page)).toContain("&r=331100&");
  await visitor.close();
});

test("an address of before opens the chart that it was copied from, and the cells that make it", async () => {
  const visitor = await visit("?explore&i=maternal-mortality&r=530900~331100&k=actual~target&y=2020~2024&c=trend");
  const {page, frame} = visitor;
  await expect.poll(() => points(page)).toBe(3);
  await page.getByRole("button", {name: "在笔记本里打开"}).click();
  await expect.poll(() => frame.locator(".chart-point").count()).toBe(3);
  expect(await frame.locator('[data-mode="sql"] .source').innerText()).toContain("region in ('530900', '331100')");
  expectQuiet(visitor);
  await visitor.close();
});

test("unit, change and province are chosen, stand in the address, and become cells that draw the same", async () => {
  const visitor = await visit("?explore&i=infant-mortality");
  const {page, frame} = visitor;
  await page.locator(".chart-point").first().waitFor();
  expect(await titles(page)).toEqual(["单位：‰"]);
  await page.getByRole("combobox", {name: "单位"}).selectOption("每10万");
  await expect.poll(() => titles(page)).toEqual(["单位：每10万"]);
  await page.locator('.chart-point[data-region="530900"]').focus();
  expect(await page.locator(".chart-tip").innerText()).toMatch(/2\.55‰[\s\S]*换算：255\/10万/);
  await page.getByRole("combobox", {name: "显示为"}).selectOption("比某年增减多少");
  await expect.poll(() => titles(page)).toEqual(["较2024年的变化，单位：每10万"]);
  expect(query(page)).toBe(
    "?explore&v=2&i=infant-mortality&r=&k=actual~target&y=&c=auto&s=linear&b=2024&u=%2F10%E4%B8%87"
  );
  await page.getByRole("button", {name: "在笔记本里打开"}).click();
  await expect
    .poll(() => frame.locator(".chart-axis-title").allTextContents())
    .toEqual(["较2024年的变化，单位：每10万"]);
  expect(await frame.locator('[data-mode="js"] .source').first().innerText()).toContain(
    'charts.trend(rows, {convert: "/10万", since: 2024, twin: false, width})'
  );
  expectQuiet(visitor);
  await visitor.close();
});

test("cells are added to a copy of a shipped notebook and then to that copy, under names that are free", async () => {
  const visitor = await visit("?explore&i=infant-mortality&r=530900");
  const {page, frame} = visitor;
  await page.locator(".chart-point").first().waitFor();
  await page.getByRole("button", {name: "加到笔记本"}).click();
  const items = page.getByRole("menuitem");
  await items.filter({hasText: "我的副本"}).first().click();
  const added = frame.locator('[data-mode="sql"] .source').filter({hasText: "indicator in ('婴儿死亡率')"});
  await expect.poll(() => added.count()).toBe(1);
  await page.goto(`${page.url().split("?")[0]}?explore&i=infant-mortality`);
  await page.locator(".chart-point").first().waitFor();
  await page.getByRole("button", {name: "加到笔记本"}).click();
  await items.filter({hasNotText: "我的副本"}).first().click();
  await expect.poll(() => added.count()).toBe(2);
  await expect.poll(() => frame.getByText(/charts\.table\(rows\d\)/).count()).toBe(2);
  expectQuiet(visitor);
  await visitor.close();
});

test("two indicators suggest charts; as a scatter their axes change places; a ranking is one for each", async () => {
  const visitor = await visit("?explore&i=health-literacy~life-expectancy");
  const {page} = visitor;
  await page.getByRole("button", {name: /^两个指标/}).click();
  const axes = () =>
    page
      .locator(".chart-scatter text")
      .evaluateAll((texts) => texts.map((each) => each.textContent!).filter((each) => /[↑→]/.test(each)));
  await expect.poll(axes).toEqual(["↑ 人均预期寿命（岁）", "居民健康素养水平（%） →"]);
  await page.getByRole("button", {name: /横纵互换/}).click();
  await expect.poll(axes).toEqual(["↑ 居民健康素养水平（%）", "人均预期寿命（岁） →"]);
  await page.getByRole("combobox", {name: "图"}).selectOption("排名");
  await expect
    .poll(() => page.locator("figure.chart-ranking .chart-title").allTextContents())
    .toEqual(["居民健康素养水平", "人均预期寿命"]);
  await visitor.close();
});

test("a choice without values says why, and one press has some", async () => {
  const visitor = await visit("?explore&i=life-expectancy&r=530900&k=actual~target&y=&c=auto");
  const {page} = visitor;
  const status = page.locator(".nothing");
  await status.waitFor();
  expect(await status.innerText()).toContain("所选指标在限定的地区里没有写明");
  await status.getByRole("button", {name: /不限地区（有 \d+ 个数值）/}).click();
  await expect.poll(() => points(page)).toBe(4);
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

test("on a phone the choices fold away above the chart, and nothing runs over its edge", async () => {
  const visitor = await visit("?explore&i=nursery-places-per-1000&lang=en", {viewport: {width: 320, height: 700}});
  const {page} = visitor;
  await page.locator(".chart-point").first().waitFor();
  expect(await page.getByRole("checkbox").count()).toBe(0);
  await page.getByText("Regions, years and values").click();
  expect(await page.getByRole("treeitem").first().isVisible()).toBe(true);
  const over = await page.evaluate(() => document.querySelector("zb-explorer")!.scrollWidth - innerWidth);
  expect(over).toBe(0);
  await visitor.close();
});
