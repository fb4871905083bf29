import {expect, inject, test} from "vitest";
import {openNotebook} from "../browser/notebook-page.ts";
import {expectQuiet, useBrowser, visit} from "../browser/page.ts";

useBrowser();

test("the home page never says that nothing is found while a word is composed, and opens nothing", async () => {
  const visitor = await visit();
  const {page} = visitor;
  const field = page.getByRole("searchbox");
  await field.focus();
  const client = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    client.send("Input.imeSetComposition", {text, selectionStart: text.length, selectionEnd: text.length});
  for (const text of ["y", "y'c", "y'c'f", "qqq'zz"]) {
    await compose(text);
    expect(await field.inputValue()).toBe(text);
    await page.waitForTimeout(100);
    expect(await page.getByText("没有找到").count()).toBe(0);
  }
  await client.send("Input.insertText", {text: "孕产妇"});
  await page.getByRole("link", {name: "孕产妇死亡率", exact: true}).first().waitFor();
  await field.evaluate((element) => {
    element.dispatchEvent(new CompositionEvent("compositionend", {bubbles: true}));
    element.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", keyCode: 229, bubbles: true}));
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(inject("site"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/explore/);
  expectQuiet(visitor);
  await visitor.close();
});

test("half-typed pinyin with apostrophes finds as without", async () => {
  const {page, close} = await visit();
  await page.getByRole("searchbox").fill("y'c'f");
  await page.getByRole("link", {name: "孕产妇死亡率", exact: true}).first().waitFor();
  await close();
});

test("fields of the explorer and of a notebook wait for the composition's end as well", async () => {
  const {page, close} = await visit("?explore");
  const client = await page.context().newCDPSession(page);
  for (const name of ["搜索指标：名称、别称、拼音", "搜索地区：名称、拼音"]) {
    const field = page.getByRole("searchbox", {name});
    await field.focus();
    await client.send("Input.imeSetComposition", {text: "zzz'q", selectionStart: 5, selectionEnd: 5});
    expect(await field.inputValue()).toBe("zzz'q");
    expect(
      await page
        .getByText(/没有找到|没有这样的|没有符合/)
        .filter({visible: true})
        .count()
    ).toBe(0);
    await client.send("Input.imeSetComposition", {text: "", selectionStart: 0, selectionEnd: 0});
  }
  await close();
  const open = await openNotebook([`view(Inputs.search([{a: "甲"}]))`]);
  const field = open.cell(1).locator("input[type=search]");
  await field.focus();
  const inside = await open.page.context().newCDPSession(open.page);
  await inside.send("Input.imeSetComposition", {text: "jia'y", selectionStart: 5, selectionEnd: 5});
  expect(await field.inputValue()).toBe("jia'y");
  expect(await open.cell(1).innerText()).toContain("1 条");
  await inside.send("Input.insertText", {text: "乙"});
  await expect.poll(() => open.cell(1).innerText()).toContain("0 条");
  await open.close();
});
