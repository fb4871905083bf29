import {expect, test} from "vitest";
import {openNotebook, type OpenNotebook, type Source} from "../browser/notebook-page.ts";
import {useBrowser} from "../browser/page.ts";

useBrowser();

const sql = (value: string): Source => ({mode: "sql", value});

/** The engine fails in its worker, outside of any statement. */
async function kill({page}: OpenNotebook): Promise<void> {
  const worker = page.workers().find((each) => /duckdb/i.test(each.url()));
  await worker!.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error("killed");
      })
  );
}

const isReplaced = ({page}: OpenNotebook) => page.getByRole("status").filter({hasText: "数据库出错停下，已换了新的"});

test("a database that dies while nothing is asked is replaced at once, and the next query is answered", async () => {
  const open = await openNotebook([sql("select count(*) > 10 as enough from observations"), "1 + 1"]);
  await expect.poll(() => open.text(1)).toContain("true");
  await kill(open);
  await isReplaced(open).waitFor();
  await open.write(1, "select count(*) > 10 as plenty from observations");
  await expect.poll(() => open.text(1)).toMatch(/plenty[\s\S]*true/);
  await open.page.getByRole("button", {name: "知道了"}).click();
  expect(await isReplaced(open).count()).toBe(0);
  await open.close();
});

test("a query that the database dies under says so, and the notebook goes on", async () => {
  const open = await openNotebook([
    sql("select 1 as one"),
    sql("select sum(a.range * b.range) as vast from range(1000000) a, range(1000000) b")
  ]);
  await expect.poll(() => open.text(1)).toContain("one");
  await open.frame.locator('[data-cell="2"][data-state=running]').waitFor();
  await kill(open);
  await expect.poll(() => open.cell(2).innerText()).toContain("数据库出错停下了，正在重新载入。请再运行一次。");
  await isReplaced(open).waitFor();
  await open.write(2, "select count(*) > 10 as enough from observations");
  await expect.poll(() => open.text(2)).toMatch(/enough[\s\S]*true/);
  expect(await open.frame.locator("main.cells").count()).toBe(1);
  await open.close();
});
