import {afterEach, expect, test} from "vitest";
import {openNotebook, type OpenNotebook, type Source} from "../browser/notebook-page.ts";
import {expectQuiet, useBrowser} from "../browser/page.ts";

useBrowser();
let open: OpenNotebook;
afterEach(async () => {
  expectQuiet(open);
  await open.close();
});

const sql = (value: string, output = ""): Source => ({mode: "sql", value, more: output && `output="${output}"`});
const endless = "select count(*)::int as n from range(100000) a, range(100000) b where a.range % 7 = b.range % 11";

test("endless loops are stopped with their lines, and the rest goes on", async () => {
  open = await openNotebook([
    "let n = 0;\nwhile (true) {\n  n++;\n}",
    "const ok = 42",
    "while (true) await null;",
    "ok + 1",
    "let turns = 0;\nfor (;;) {\n  await new Promise((resolve) => setTimeout(resolve, 20));\n  display(++turns);\n  if (turns > 240) break;\n}"
  ]);
  await open.cell(1).locator(".fault").waitFor();
  expect(await open.cell(1).locator(".fault").innerText()).toMatch(/运行超过 3 秒，已停止.*第 2 行/s);
  await open.cell(3).locator(".fault").waitFor();
  expect(await open.cell(3).locator(".fault").innerText()).toMatch(/第 1 行/);
  await expect.poll(() => open.text(4)).toBe("43");
  // it waits for a timer at each turn: it may run for longer than three seconds
  await expect.poll(() => open.text(5), {timeout: 20_000}).toMatch(/241$/);
  expect(await open.cell(5).getAttribute("data-state")).toBe("done");
});

test("a query is stopped within 250 ms, and the connection lives on", async () => {
  open = await openNotebook([sql(endless, "rows"), "rows", sql("select 42 as answer")]);
  const progress = open.cell(1).locator(".progress");
  await expect.poll(() => progress.innerText(), {timeout: 20_000}).toContain("正在查询");
  expect(await open.cell(2).locator(".progress").innerText()).toContain("等待 rows：第 1 个单元格");
  // from the press to the answer of another query, which comes only when the engine is free again
  const times: number[] = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    times.push(
      await open.frame.locator("main").evaluate(async (main) => {
        const button = (cell: number, name: string) =>
          main.querySelector<HTMLElement>(`[data-cell="${cell}"] button[aria-label^="${name}"]`)!;
        const other = main.querySelector<HTMLElement>('[data-cell="3"]')!;
        const answered = new Promise((resolve) => {
          const observer = new MutationObserver(() => other.dataset["state"] === "done" && resolve(undefined));
          observer.observe(other, {attributeFilter: ["data-state"]});
        });
        const begun = performance.now();
        button(1, "停止").click();
        button(3, "运行").click();
        await answered;
        return performance.now() - begun;
      })
    );
    await open.cell(1).locator(".progress.still").waitFor();
    expect(await open.cell(2).locator(".fault").innerText()).toContain("第 1 个单元格已停止");
    expect(await open.text(3)).toContain("42");
    await open.press(1, "Shift+Enter");
    await expect.poll(() => progress.innerText()).toContain("正在查询");
  }
  console.log(`stopped and answered in ${times.map(Math.round).join(", ")} ms`);
  expect(Math.min(...times)).toBeLessThan(250);
});

test("while the database loads a query says so", async () => {
  open = await openNotebook([sql("select 42 as answer")]);
  await open.cell(1).locator(".progress").waitFor();
  const words = new Set<string>();
  await expect
    .poll(
      async () => {
        if (await open.cell(1).locator(".progress").count())
          words.add(
            await open
              .cell(1)
              .locator(".progress")
              .innerText({timeout: 500})
              .catch(() => "")
          );
        return open.cell(1).getAttribute("data-state");
      },
      {timeout: 20_000, interval: 20}
    )
    .toBe("done");
  expect([...words].join()).toContain("正在等待数据库载入");
});

test("without automatic runs a change leaves what depends on it stale, and running it runs what it needs", async () => {
  open = await openNotebook(["const a = 1", "const b = a * 2", "b + 1"]);
  await expect.poll(() => open.text(3)).toBe("3");
  await open.press(1, "t");
  const panel = open.frame.locator(".panel");
  await panel.getByRole("checkbox").uncheck();
  const content = await open.edit(1);
  await content.press("Control+a");
  await open.page.keyboard.insertText("const a = 10");
  await open.page.keyboard.press("Shift+Enter");
  await expect.poll(() => open.frame.locator("[data-stale]").count()).toBe(2);
  expect(await open.text(3)).toBe("3");
  expect(await open.cell(3).innerText()).toContain("所用的值已变");
  await open.leave();
  await open.press(3, "Shift+Enter");
  await expect.poll(() => open.text(3)).toBe("21");
  expect(await open.frame.locator("[data-stale]").count()).toBe(0);
});

test("run all, and run what is stale", async () => {
  open = await openNotebook(["const a = Date.now()", "a"]);
  await expect.poll(() => open.text(2)).toMatch(/\d+/);
  const first = await open.text(2);
  await open.frame.locator('[data-command="run-all"]').click();
  await expect.poll(() => open.text(2)).not.toBe(first);
  await open.edit(2);
  await open.page.keyboard.insertText(" * 0");
  await open.leave();
  expect(await open.cell(2).innerText()).toContain("已修改，尚未运行");
  await open.frame.locator('[data-command="run-stale"]').click();
  await expect.poll(() => open.text(2)).toBe("0");
});

test("the side view says what each cell reads and defines, and goes there", async () => {
  open = await openNotebook(["const a = 1", "a + 1", "missing"]);
  await open.press(2, "t");
  const items = open.frame.locator(".dependencies li");
  expect(await items.nth(0).innerText()).toMatch(/定义 a[\s\S]*用于第 2/);
  expect(await items.nth(1).innerText()).toMatch(/用到 a/);
  await expect.poll(() => items.nth(2).innerText()).toContain("出错");
  await items.nth(1).getByRole("button", {name: "a", exact: true}).click();
  expect(await open.frame.locator(":focus").getAttribute("data-cell")).toBe("1");
});
