import type {Frame, FrameLocator, Locator, Page} from "playwright-core";
import {expect, test} from "vitest";
import {expectQuiet, useBrowser, visit} from "../browser/page.ts";

// A telephone: nothing hovers, and a finger is broad.

useBrowser();

const phone = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true};

/** What can be pressed on a page and is lower than 44 pixels; links within a text may be. */
const tooLow = (page: Page | Frame) =>
  page.evaluate(() => {
    const pressed =
      "button, select, input, textarea, summary, a, [role=treeitem], [role=menuitem], [role=option], [role=tab]";
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll("*")].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    return within(document)
      .filter((each) => each.matches(pressed) && !each.matches(":disabled, svg *"))
      .filter((each) => each.checkVisibility({opacityProperty: true, visibilityProperty: true}))
      .filter(
        (each) =>
          !(
            each.localName === "a" &&
            getComputedStyle(each).display === "inline" &&
            each.closest("p, td, dd, li, cite")
          )
      )
      .map((each) => ({each, box: ((each as HTMLInputElement).labels?.[0] ?? each).getBoundingClientRect()}))
      .filter(({each, box}) => box.width > 2 && box.height < 43.5 && getComputedStyle(each).pointerEvents !== "none")
      .map(({each, box}) => `${each.localName} ${each.textContent?.trim().slice(0, 20)}: ${Math.round(box.height)}`);
  });

/** Rests a finger on something until its name is told. */
async function hold(page: Page, on: Locator, told: Locator): Promise<void> {
  const {x, y, width, height} = (await on.boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const at = {x: x + width / 2, y: y + height / 2};
  await session.send("Input.dispatchTouchEvent", {type: "touchStart", touchPoints: [at]});
  await told.waitFor();
  await session.send("Input.dispatchTouchEvent", {type: "touchEnd", touchPoints: []});
  await session.detach();
}

const tip = (page: Page | FrameLocator) => page.locator(".chart-tip:visible");

test("what can be pressed is as high as a finger is broad, on every page", async () => {
  const visitor = await visit("", phone);
  const {page} = visitor;
  const site = page.url();
  await page
    .getByRole("button", {name: "云南省临沧市，2024年，实际：18.23/10万", exact: true})
    .filter({visible: true})
    .waitFor();
  expect(await tooLow(page), "home page").toEqual([]);
  await page.getByRole("link", {name: "选指标看图"}).tap();
  await page.getByRole("checkbox", {name: /孕产妇死亡率/}).tap();
  await page.getByRole("figure").waitFor();
  for (const more of ["地区、年份与数值", "导出"]) await page.getByText(more, {exact: true}).tap();
  await page.getByRole("button", {name: "PNG", exact: true}).waitFor();
  expect(await tooLow(page), "explorer").toEqual([]);
  await page.getByRole("button", {name: "嵌入到网页"}).tap();
  await page.getByRole("dialog").waitFor();
  expect(await tooLow(page), "embed").toEqual([]);
  await page.getByRole("dialog").getByRole("button", {name: "关闭"}).tap();
  await page.getByRole("button", {name: "分享"}).tap();
  for (const tab of await page.getByRole("tab").all()) {
    await tab.tap();
    expect(await tooLow(page), "share").toEqual([]);
  }
  for (const path of ["?mine", "?documents", "?releases"]) {
    await page.goto(site + path);
    await page.getByRole("heading", {level: 1}).waitFor();
    expect(await tooLow(page), path).toEqual([]);
  }
  await page.goto(`${site}?notebook=childcare-places`);
  await visitor.frame.getByRole("figure").first().waitFor();
  expect(await tooLow(page), "around a notebook").toEqual([]);
  expect(await tooLow(page.frames()[1]!), "in a notebook").toEqual([]);
  expectQuiet(visitor);
  await visitor.close();
});

test("on a telephone the explorer's foot is at the end of the page, and a source lies over it as a sheet", async () => {
  const visitor = await visit("?explore&i=maternal-mortality", phone);
  const {page} = visitor;
  const mark = page.getByRole("button", {name: "云南省临沧市，2024年，实际：18.23/10万", exact: true});
  await mark.waitFor();
  const topOf = (each: Locator) => each.evaluate((element) => element.getBoundingClientRect().top);
  expect(await topOf(page.getByRole("contentinfo"))).toBeGreaterThan(844);
  expect(await topOf(page.getByRole("figure"))).toBeLessThan(600);
  await mark.tap();
  await tip(page).getByText("孕产妇死亡率18.23/10万").waitFor();
  await tip(page).getByRole("button", {name: "查看来源"}).tap();
  const sheet = page.getByRole("complementary", {name: "出处"});
  await sheet.waitFor();
  const {top, bottom} = await sheet.evaluate((element) => element.getBoundingClientRect());
  expect([Math.round(bottom), top > 844 * 0.4]).toEqual([844, true]);
  await expect.poll(() => topOf(tip(page))).toBeLessThan(top);
  await sheet.getByRole("button", {name: "关闭"}).tap();
  expect(await sheet.count()).toBe(0);
  await page.getByRole("heading", {name: "看图"}).tap();
  expect(await tip(page).count()).toBe(0);
  expectQuiet(visitor);
  await visitor.close();
});

test("a finger that rests tells the names of signs and places, and presses nothing", async () => {
  const visitor = await visit("?explore&i=maternal-mortality", phone);
  const {page, frame} = visitor;
  const told = (name: string | RegExp, at: Page | FrameLocator = page) =>
    at.getByRole("tooltip").filter({hasText: name});
  await page.getByText("地区、年份与数值").tap();
  const place = page.getByRole("treeitem", {name: "上虞区"});
  await hold(page, place.getByText("上虞区"), told("浙江省绍兴市上虞区"));
  expect(await place.getAttribute("aria-checked")).toBe("false");
  await place.tap();
  expect(await place.getAttribute("aria-checked")).toBe("true");

  await page.goto(page.url().replace(/\?.*/, "?notebook=childcare-places"));
  await frame.getByRole("figure").first().waitFor();
  await hold(page, page.getByRole("button", {name: "笔记本的操作"}), told("笔记本的操作"));
  expect(await page.getByRole("menu").count()).toBe(0);
  const find = frame.getByRole("button", {name: "查找和替换"});
  await hold(page, find, told("查找和替换", frame));
  expect(await find.getAttribute("aria-pressed")).toBe("false");
  await expect.poll(() => frame.getByRole("tooltip").count()).toBe(0);
  await find.tap();
  await expect.poll(() => find.getAttribute("aria-pressed")).toBe("true");
  expectQuiet(visitor);
  await visitor.close();
});

test("a tap on a cell brings its tools, on a mark its clause, on a column what is in it", async () => {
  const visitor = await visit("", phone);
  const {page, frame} = visitor;
  const headline = page
    .getByRole("button", {name: "云南省临沧市，2024年，实际：18.23/10万", exact: true})
    .filter({visible: true});
  await headline.tap();
  await tip(page).getByText("孕产妇死亡率18.23/10万").waitFor();
  await page.getByRole("link", {name: "新建笔记本"}).tap();
  const cell = frame.getByRole("group", {name: "第 2 个单元格，SQL，rows"});
  await cell.getByText("共 100 行").waitFor();
  await cell
    .getByRole("button", {name: /2 种|kind/})
    .last()
    .tap();
  await frame
    .getByText(/target.*\d/)
    .first()
    .waitFor();
  const heading = frame.getByRole("group", {name: "第 1 个单元格，Markdown"});
  const edit = heading.getByRole("button", {name: "编辑"});
  expect(await edit.evaluate((each) => each.checkVisibility({opacityProperty: true}))).toBe(false);
  await heading.getByText("未命名笔记本").tap({position: {x: 40, y: 20}});
  await expect.poll(() => edit.evaluate((each) => each.checkVisibility({opacityProperty: true}))).toBe(true);
  await edit.tap();
  await heading.getByRole("textbox", {name: "源代码：第 1 个单元格"}).waitFor();
  expectQuiet(visitor);
  await visitor.close();
});
