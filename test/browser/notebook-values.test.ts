import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {afterAll, beforeAll, expect, test} from "vitest";
import {openNotebook, type OpenNotebook} from "./notebook-page.ts";
import {expectQuiet, useBrowser} from "./page.ts";

useBrowser();
let open: OpenNotebook;
const sql = (value: string, more = "") => ({mode: "sql" as const, value, more});

beforeAll(async () => {
  open = await openNotebook([
    sql(`select o.region, d.region, 1 as a, 2 as a
from observations o join documents d on d.id = o.document limit 2`),
    sql(
      `select 12345678901234567.89::decimal(38,2) as money, interval 3 year as a, to_days(9) as b, row(1, '二') as r,
time '08:30:00' as t, '0101'::bit as bits, '\\xAA'::blob as x, 170141183460469231731687303715884105727::hugeint as h,
[9007199254740993] as l, timestamptz '2024-12-31 23:30:00+08' as z, timestamp '2024-12-31 23:30:00' as p`,
      `output="rows"`
    ),
    sql("select * from (values (2.5), (null), (-1.0), ('nan'::double), (100)) t(x)"),
    sql(`select '{"a": 1}'::json as j`),
    sql("select name from (values ('重庆'), ('阿坝')) t(name) order by name collate zh"),
    sql("select region_name，year from observations limit 3"),
    sql("select count（*） from observations"),
    sql("select indicator\nfrom observations where indicator = ‘婴儿死亡率’"),
    sql("select sum(x) as s, 0.5::decimal(18,3) as d from range(10) t(x)", `output="sums"`),
    "[...sums][0].s + [...sums][0].d + [...rows][0].r.element1",
    sql("select '010203' as code, date '2024-02-29' as day, 2.5 as v, '=1+1' as f, 1 as v")
  ]);
  await open.cell(11).locator(".result").waitFor({timeout: 50_000});
});
afterAll(() => open?.close());

const heads = (id: number) => open.cell(id).locator("th button").allInnerTexts();
const row = (id: number, at = 0) =>
  open
    .cell(id)
    .locator(`tr[aria-rowindex="${at + 2}"] td`)
    .allInnerTexts();
const fault = (id: number) => open.cell(id).locator(".fault").innerText();

async function saved(id: number, button: string): Promise<Buffer> {
  await open.cell(id).getByRole("button", {name: button}).click();
  const dialog = open.page.getByRole("dialog");
  await dialog.waitFor();
  const [download] = await Promise.all([
    open.page.waitForEvent("download"),
    dialog.getByRole("button", {name: "保存", exact: true}).click()
  ]);
  const path = join(mkdtempSync(join(tmpdir(), "zhibiao-")), download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path);
}

test("columns of one name are all there, in the table and in its file", async () => {
  expect(await heads(1)).toEqual(["region", "region_1", "a", "a_1"]);
  const cells = await row(1);
  expect(cells[0]).toMatch(/^\d{6}$/);
  expect(cells.slice(1)).toEqual([cells[0], "1", "2"]);
  const [names, first] = (await saved(1, "下载 CSV")).toString().split("\r\n");
  expect([names, first]).toEqual(["\uFEFFregion,region_1,a,a_1", cells.join(",")]);
});

test("values are whole and legible, in the table and in its file", async () => {
  const texts = [
    "12345678901234567.89",
    "3 years",
    "9 days",
    "(1, 二)",
    "08:30:00",
    "0101",
    "\\xAA",
    "170141183460469231731687303715884105727",
    "[9007199254740993]",
    "2024-12-31 15:30Z",
    "2024-12-31 23:30"
  ];
  expect(await row(2)).toEqual(texts);
  const [, first] = (await saved(2, "下载 CSV")).toString().split("\r\n");
  expect(first).toBe(texts.map((text) => (text.includes(",") ? `"${text}"` : text)).join(","));
});

test("sums and small decimals are numbers in cells, and fields without names have one", async () => {
  expect(await open.text(10)).toBe("46.5");
});

test("what is no number and nulls come last, up and down", async () => {
  const column = async () => (await Promise.all([0, 1, 2, 3, 4].map((at) => row(3, at)))).flat();
  await open.cell(3).locator("th button").click();
  expect(await column()).toEqual(["-1", "2.5", "100", "NaN", "–"]);
  await open.cell(3).locator("th button").click();
  expect(await column()).toEqual(["100", "2.5", "-1", "NaN", "–"]);
});

test("what the browser's database lacks is said with what to write instead", async () => {
  expect(await fault(4)).toMatch(/这里用不了“json”.*JSON\.parse/);
  expect(await fault(5)).toMatch(/这里用不了“zh”.*结果表里点列名排序/);
  for (const id of [4, 5]) expect(await fault(id)).not.toMatch(/install|load|set/i);
});

test("a full-width mark is named with its place and the half-width one", async () => {
  expect(await fault(6)).toMatch(/第 1 行第 19 个字.*“，”.*半角的 ,/);
  expect(await fault(7)).toMatch(/第 1 行第 13 个字.*“（”.*半角的 \(/);
  expect(await fault(8)).toMatch(/第 2 行第 37 个字.*“‘”.*半角的 '/);
});

test("rows are saved as XLSX: codes are text, dates dates, formulas none", async () => {
  const files = unzipSync(await saved(11, "下载 XLSX"));
  const sheet = strFromU8(files["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toContain('<c r="E1" t="inlineStr" s="1"><is><t xml:space="preserve">v_1</t>');
  expect(sheet).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">010203</t>');
  expect(sheet).toContain('<c r="B2" s="3"><v>45351</v></c>');
  expect(sheet).toContain('<c r="C2"><v>2.5</v></c>');
  expect(sheet).toContain('<c r="D2" t="inlineStr" s="2"><is><t xml:space="preserve">=1+1</t>');
  expect(sheet).not.toContain("<f>");
});

test("nothing of it troubles the page", () => expectQuiet(open));
