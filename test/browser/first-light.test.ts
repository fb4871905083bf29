import {readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {decodeTable, encodeDocuments, encodeObservations, type Database} from "../../src/database/index.ts";
import {openNodeDatabase} from "../../src/database/node.ts";
import type {Observation} from "../../src/model/index.ts";
import {expectQuiet, useBrowser, visit, type Visit} from "./page.ts";

const seeds = join(import.meta.dirname, "../../seeds");
let database: Database;
let open: Visit;

const idsWhere = async (condition: string) =>
  Array.from(
    decodeTable(await database.query(`select id from observations where ${condition} order by id`)).columns["id"]!
  );
/** the cell with the first of the notebook's charts */
const chart = () => open.frame.locator("[data-cell]:has(.chart-point)").first();
const drawn = async () =>
  (
    await chart()
      .locator(".chart-point")
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-id")))
  ).sort();

useBrowser();
beforeAll(async () => {
  const lines = readFileSync(join(seeds, "observations.jsonl"), "utf8").trim().split("\n");
  database = await openNodeDatabase([
    ["observations", encodeObservations(lines.map((line) => JSON.parse(line) as Observation))],
    ["documents", encodeDocuments(JSON.parse(readFileSync(join(seeds, "documents.json"), "utf8")))]
  ]);
  open = await visit("?notebook=maternal-mortality");
  await open.frame.locator(".chart-point").first().waitFor();
});
afterAll(async () => {
  await open.close();
  await database.close();
});

test("every value of the indicator in the database is one mark of the chart", async () => {
  const expected = await idsWhere("indicator = '孕产妇死亡率' and measure = 'level'");
  expect(expected.length).toBeGreaterThanOrEqual(5);
  expect(await drawn()).toEqual(expected);
});

test("a bound is drawn as a bound, a target hollow, a result solid", async () => {
  const mark = (year: number) => chart().locator(`.chart-point[data-year="${year}"]`).first();
  expect(await mark(2020).getAttribute("data-comparator")).toBe("<=");
  expect(await mark(2020).getAttribute("data-kind")).toBe("target");
  expect(await mark(2024).getAttribute("data-comparator")).toBe("=");
  expect(await mark(2024).getAttribute("data-kind")).toBe("actual");
});

test("hovering a point shows the value as written, its clause, document and section", async () => {
  await chart().locator('.chart-point[data-region="530900"][data-year="2024"]').hover();
  const tip = open.frame.locator(".chart-tip:visible");
  await tip.waitFor();
  const text = await tip.innerText();
  expect(text).toContain("18.23/10万");
  expect(text).toContain("孕产妇死亡率18.23/10万");
  expect(text).toContain("临沧市卫生健康委员会2024年工作总结和2025年工作要点");
  await open.page.mouse.move(5, 5);
});

test("the source panel opens from a point and says where the value stands", async () => {
  await chart().locator('.chart-point[data-region="530900"][data-year="2024"]').click();
  await open.frame.getByRole("button", {name: "查看来源"}).first().click();
  const panel = open.page.getByRole("complementary", {name: "出处"});
  await panel.waitFor();
  const text = await panel.innerText();
  expect(text).toContain("18.23/10万");
  expect(text).toContain("全文第 3677—3681 字");
  expect(await panel.locator("blockquote mark").innerText()).toBe("18.23/10万");
  await open.page.keyboard.press("Escape");
  await panel.waitFor({state: "detached"});
});

test("years print without a thousands separator, values as written", async () => {
  const axis = await open.frame.locator("svg.chart-plot").first().innerHTML();
  expect(axis).toContain("2024");
  expect(axis).not.toContain("2,024");
  expect(await open.frame.locator(".chart-table").first().innerText()).toContain("18.23/10万");
});

test("editing the SQL cell to one region changes the chart", async () => {
  const before = await drawn();
  const cell = open.frame.locator('[data-cell][data-mode="sql"]').first();
  await cell.hover();
  await cell.getByRole("button", {name: "编辑"}).click();
  const editor = cell.locator(".cm-content");
  await editor.waitFor();
  const sql = await editor.innerText();
  await editor.click();
  await open.page.keyboard.press("ControlOrMeta+End");
  await open.page.keyboard.press("ControlOrMeta+a");
  const edited = sql.replace(/\bwhere\b/i, "where region = '530900' and");
  await open.page.keyboard.insertText(edited);
  await open.page.keyboard.press("Shift+Enter");
  const expected = await idsWhere("indicator = '孕产妇死亡率' and measure = 'level' and region = '530900'");
  await expect.poll(drawn, {timeout: 10_000}).toEqual(expected);
  expect(before.length).toBeGreaterThan(expected.length);
  expect(await open.page.getByRole("status").first().innerText()).toBe("已修改，存于本机");
});

test("nothing was asked of another origin, and the console is silent", () => expectQuiet(open));
