import {afterEach, describe, expect, test} from "vitest";
import type {CDPSession} from "playwright-core";
import {openNotebook, type OpenNotebook, type Source} from "../browser/notebook-page.ts";
import {expectQuiet, useBrowser} from "../browser/page.ts";

useBrowser();
let open: OpenNotebook;
afterEach(async () => {
  expectQuiet(open);
  await open.close();
});

const options = () => open.frame.locator(".cm-tooltip-autocomplete li").allInnerTexts();
const sql = (value: string): Source => ({mode: "sql", value});

describe("completion", () => {
  test("SQL knows tables, columns, functions and the catalogue's indicators", async () => {
    open = await openNotebook([sql("select 1 as one")]);
    await expect.poll(() => open.text(1), {timeout: 20_000}).toContain("one");
    const content = await open.edit(1);
    const after = async (text: string) => {
      await content.press("Control+a");
      await open.page.keyboard.insertText(text.slice(0, -1));
      await open.page.keyboard.type(text.slice(-1));
      await expect.poll(async () => (await options()).length).toBeGreaterThan(0);
      return (await options()).join();
    };
    expect(await after("select * from observ")).toContain("observations");
    expect(await after("select reg")).toMatch(/region.*regexp_matches/s);
    expect(await after("select * from observations where indicator = '孕产")).toContain("孕产妇死亡率");
  });

  test("JavaScript knows the notebook's names with their cells, and the standard library", async () => {
    open = await openNotebook(["const 死亡率 = 18", "const rates = [1]", "0"]);
    const content = await open.edit(3);
    const after = async (text: string) => {
      await content.press("Control+a");
      await open.page.keyboard.type(text);
      await expect.poll(async () => (await options()).length).toBeGreaterThan(0);
      return (await options()).join();
    };
    expect(await after("rat")).toMatch(/rates.*第 2 个单元格/);
    expect(await after("FileA")).toMatch(/FileAttachment.*标准库/);
    expect(await after("Plot.bar")).toMatch(/barX.*barY/);
  });
});

test("a misprint is marked where it stands, and the mark goes with it", async () => {
  open = await openNotebook(["1"]);
  const content = await open.edit(1);
  await content.press("Control+a");
  await open.page.keyboard.insertText("const a = 1;\nconst = 2;");
  const mark = open.frame.locator(".cm-lintRange-error");
  await mark.waitFor();
  expect(await mark.innerText()).toBe("=");
  await content.press("Control+a");
  await open.page.keyboard.insertText("const a = 1;");
  await mark.waitFor({state: "detached"});
});

test("the line of a failed query is marked when its run has ended", async () => {
  open = await openNotebook([sql("select 1")]);
  await open.write(1, "select *\nfrom nowhere");
  const mark = open.frame.locator(".cm-lintRange-error");
  await mark.first().waitFor({timeout: 20_000});
  expect((await mark.allInnerTexts()).join("")).toBe("from nowhere");
});

test("brackets close, and lines are indented as code is", async () => {
  open = await openNotebook(["0"]);
  const content = await open.edit(1);
  await content.press("Control+a");
  await open.page.keyboard.type("function f() {");
  await open.page.keyboard.press("Enter");
  await open.page.keyboard.type("return [1");
  expect(await content.innerText()).toBe("function f() {\n  return [1]\n}");
});

describe("an input method is never disturbed", () => {
  const begin = async (source: Source) => {
    open = await openNotebook([source, "1"]);
    const content = await open.edit(1);
    await content.press("Control+End");
    const session = await open.page.context().newCDPSession(open.page);
    const compose = (text: string) =>
      session.send("Input.imeSetComposition", {text, selectionStart: text.length, selectionEnd: text.length});
    return {content, session, compose};
  };
  const commit = (session: CDPSession, text: string) => session.send("Input.insertText", {text});

  test.for<[string, Source]>([
    ["JavaScript", "const a = ''"],
    ["SQL", sql("select 1 --")],
    ["Markdown", {mode: "md", value: "# 标题"}],
    ["HTML", {mode: "html", value: "<p>文</p>"}]
  ])("in %s the letters stay till they become characters, while the page is redrawn", async ([, source]) => {
    const {content, session, compose} = await begin(source);
    const before = await content.innerText();
    for (const text of ["s", "si", "siw", "siwang", "死亡", "死亡率"]) {
      await compose(text);
      expect(await content.innerText()).toBe(before + text);
      // the app's answer to what was written so far comes in between
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await commit(session, "死亡率");
    expect(await content.innerText()).toBe(`${before}死亡率`);
    await open.page.keyboard.press("Control+z");
    expect(await content.innerText()).toBe(before);
  });

  test("no list of completions, no mark and no command comes in between", async () => {
    const {content, session, compose} = await begin("rates");
    await content.press("Control+a");
    await compose("a");
    await compose("an'");
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await open.frame.locator(".cm-tooltip-autocomplete, .cm-lintRange").count()).toBe(0);
    await commit(session, "安");
    expect(await content.innerText()).toBe("安");
    expect(await open.order()).toEqual([1, 2]);
  });

  test("in the fields of find, commands and names too", async () => {
    const {session, compose} = await begin({mode: "md", value: "死亡率"});
    await open.leave();
    await open.press(1, "Control+Shift+f");
    await open.frame.locator(".find input").first().waitFor();
    await compose("si");
    await compose("死亡");
    await commit(session, "死亡");
    await expect.poll(() => open.frame.locator(".find .note").first().innerText()).toContain("共 1 处");
  });
});
