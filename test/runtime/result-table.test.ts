// @vitest-environment jsdom
import {table} from "arquero";
import * as fc from "fast-check";
import {strFromU8, unzipSync} from "fflate";
import {describe, expect, test, vi} from "vitest";
import {words} from "../../src/i18n/index.ts";
import type {Download} from "../../src/sandbox/index.ts";
import {toXlsx} from "../../src/share/data/xlsx.ts";
import {formatValue, resultTable} from "../../src/runtime/index.ts";
import {toCsv, toSheets, toTsv} from "../../src/runtime/table/export.ts";
import {arrangeRows, type Sort} from "../../src/runtime/table/order.ts";
import {toColumns} from "../../src/runtime/table/source.ts";
import {summarize} from "../../src/runtime/table/summary.ts";

const t = words("zh");
const texts = (row: Element | undefined) => Array.from(row!.children, (each) => each.textContent);
const shown = (root: Element) => Array.from(root.querySelectorAll("tbody tr:not(.space)"), texts);

describe("values as they are", () => {
  test.each<[unknown, string]>([
    [2024, "2024"],
    [9, "9"],
    [0.1, "0.1"],
    [9007199254740993n, "9007199254740993"],
    ["", ""],
    [false, "false"],
    [new Date(Date.UTC(2024, 4, 1)), "2024-05-01"],
    [new Date(Date.UTC(2024, 4, 1, 8, 30)), "2024-05-01 08:30"],
    [new Date(Number.NaN), "Invalid Date"],
    [{a: [1n, "b, c", null]}, "{'a': [1, 'b, c', NULL]}"],
    [new Map([["k", 0.0000001]]), "{k=0.0000001}"],
    [Uint8Array.of(0xaa, 65), "\\xAAA"],
    [new URL("https://example.org/"), "https://example.org/"]
  ])("%s", (value, text) => {
    expect(formatValue(value)).toBe(text);
  });
});

test("a table has a head, its rows, and how many they are", () => {
  const root = resultTable(table({地区: ["临沧市", "丽水市"], year: [2024, null]}), t);
  expect(Array.from(root.querySelectorAll("th button"), (each) => each.textContent)).toEqual(["地区", "year"]);
  expect(Array.from(root.querySelectorAll("th small"), (each) => each.textContent)).toEqual(["文字", "数"]);
  expect(shown(root)).toEqual([
    ["临沧市", "2024"],
    ["丽水市", "–"]
  ]);
  expect(root.querySelector("th")!.getAttribute("scope")).toBe("col");
  expect(root.querySelector("[role=region]")!.getAttribute("aria-label")).toBe("查询结果，可滚动");
  expect(root.textContent).toContain("共 2 行");
});

test("of many rows those are drawn that can be seen, and all are counted", () => {
  const root = resultTable(table({n: Array.from({length: 1_000_000}, (_, i) => i)}), t);
  expect(shown(root).length).toBeLessThan(60);
  expect(root.textContent).toContain("共 1,000,000 行");
  expect(root.querySelector("table")!.getAttribute("aria-rowcount")).toBe("1000001");
});

test("a table without rows says so", () => {
  expect(resultTable(table({a: []}), t).textContent).toContain("共 0 行");
});

test("a head sorts up, down and not at all", () => {
  const root = resultTable(table({n: [2, null, 3, 1]}), t);
  const column = () => shown(root).map(([value]) => value);
  const button = root.querySelector<HTMLElement>("th button")!;
  button.click();
  expect(column()).toEqual(["1", "2", "3", "–"]);
  expect(root.querySelector("th")!.getAttribute("aria-sort")).toBe("ascending");
  button.click();
  expect(column()).toEqual(["3", "2", "1", "–"]);
  button.click();
  expect(column()).toEqual(["2", "–", "3", "1"]);
  expect(root.querySelector("th")!.hasAttribute("aria-sort")).toBe(false);
});

describe("rows are arranged", () => {
  const columns = toColumns(
    table({
      n: [10, 2, null, 2, 33],
      text: ["乙", "a10", "a2", null, "甲"],
      day: [Date.UTC(2024, 0, 1), Date.UTC(2023, 0, 1), null, Date.UTC(2024, 5, 1), 0].map((each) =>
        each === null ? null : new Date(each)
      )
    })
  );
  const rows = (filters: [number, string][], sort?: Sort) =>
    Array.from(arrangeRows(columns, 5, new Map(filters), sort) ?? [0, 1, 2, 3, 4]);

  test.each<[string, number[]]>([
    ["> 2", [0, 4]],
    [">=2", [0, 1, 3, 4]],
    ["2..10", [0, 1, 3]],
    ["3", [4]],
    ["= 2", [1, 3]],
    ["null", [2]],
    ["!null", [0, 1, 3, 4]],
    ["", [0, 1, 2, 3, 4]]
  ])("numbers by %j", (text, expected) => {
    expect(rows([[0, text]])).toEqual(expected);
  });

  test("texts, dates, and both at once", () => {
    expect(rows([[1, "A"]])).toEqual([1, 2]);
    expect(rows([[2, ">= 2024"]])).toEqual([0, 3]);
    expect(
      rows([
        [1, "a"],
        [0, "2"]
      ])
    ).toEqual([1]);
  });

  test("by texts as one reads them, nulls last either way, ties as they came", () => {
    expect(rows([], {column: 1, descending: false}).slice(-1)).toEqual([3]);
    expect(rows([[1, "a"]], {column: 1, descending: false})).toEqual([2, 1]);
    expect(rows([], {column: 0, descending: true})).toEqual([4, 0, 1, 3, 2]);
    expect(rows([], {column: 2, descending: false})).toEqual([4, 1, 0, 3, 2]);
  });
});

describe("what is no number and nulls come last, up and down", () => {
  const sorted = (values: unknown[], descending: boolean) => {
    const columns = toColumns(table({v: values as number[]}));
    return Array.from(arrangeRows(columns, values.length, new Map(), {column: 0, descending})!, (row) => values[row]);
  };

  test("numbers, endless ones in their place", () => {
    const values = [2.5, null, -1, Number.NaN, 100, Infinity, -Infinity, undefined, 0];
    expect(sorted(values, false)).toEqual([-Infinity, -1, 0, 2.5, 100, Infinity, Number.NaN, null, undefined]);
    expect(sorted(values, true)).toEqual([Infinity, 100, 2.5, 0, -1, -Infinity, Number.NaN, null, undefined]);
  });

  test("big whole numbers by all their digits, among others", () => {
    const values = [9007199254740993n, null, 9007199254740992n, 3, 9007199254740994n, 2.5];
    expect(sorted(values, false)).toEqual([2.5, 3, 9007199254740992n, 9007199254740993n, 9007199254740994n, null]);
    expect(sorted(values, true)).toEqual([9007199254740994n, 9007199254740993n, 9007199254740992n, 3, 2.5, null]);
  });

  test("decimals that are text, as numbers", () => {
    const values = ["2.50", "-10.00", "12345678901234567.89", null, "-9.00", "12345678901234567.88"];
    const up = ["-10.00", "-9.00", "2.50", "12345678901234567.88", "12345678901234567.89"];
    expect(sorted(values, false)).toEqual([...up, null]);
    expect(sorted(values, true)).toEqual([...up.toReversed(), null]);
    expect(sorted(["1.10", "1.9", "1.2"], false)).toEqual(["1.2", "1.9", "1.10"]);
  });

  test("dates, and ones that are none", () => {
    const [early, late, none] = [new Date(0), new Date(1e12), new Date(Number.NaN)];
    expect(sorted([none, late, null, early], false)).toEqual([early, late, none, null]);
    expect(sorted([none, late, null, early], true)).toEqual([late, early, none, null]);
  });

  test("any mixture: down is up reversed, but for what is last; ties as they came", () => {
    const date = fc.date({noInvalidDate: false});
    const value = fc.oneof(fc.integer({min: -3, max: 3}), fc.double(), fc.bigInt(), fc.string(), date, fc.boolean());
    const isLast = (each: unknown) => each === null || Number.isNaN(each instanceof Date ? each.getTime() : each);
    fc.assert(
      fc.property(fc.array(fc.option(value, {freq: 4})), (values) => {
        const [up, down] = [sorted(values, false), sorted(values, true)];
        const there = up.filter((each) => !isLast(each));
        const missing = up.filter(isLast);
        expect(up).toEqual([...there, ...missing]);
        expect(down.slice(there.length)).toEqual(missing);
        expect(missing).toEqual([
          ...values.filter((each) => each !== null && isLast(each)),
          ...values.filter((each) => each === null)
        ]);
        expect(up).toHaveLength(values.length);
        const numbers = there.filter((each) => typeof each === "number" || typeof each === "bigint");
        for (const [at, each] of numbers.entries()) if (at) expect(numbers[at - 1]! <= each).toBe(true);
      })
    );
  });
});

describe("a column's summary", () => {
  const summary = (values: unknown[]) => {
    const [column] = toColumns(table({v: values as number[]}));
    const work = summarize(column!, values.length);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  };

  test("of numbers", () => {
    const {nulls, distinct, range} = summary([1, 2, null, 2, 21]);
    expect({nulls, distinct}).toEqual({nulls: 1, distinct: 3});
    expect(range).toMatchObject({low: 1, high: 21, mean: 6.5});
    expect(range!.bins).toHaveLength(20);
    expect(range!.bins.reduce((sum, each) => sum + each, 0)).toBe(4);
    expect(range!.bins.slice(0, 3)).toEqual([1, 2, 0]);
  });

  test("of texts", () => {
    expect(summary(["a", "b", "a", null])).toEqual({
      rows: 4,
      nulls: 1,
      distinct: 2,
      more: false,
      top: [
        ["a", 2],
        ["b", 1]
      ]
    });
  });

  test("says dates and big numbers as they are", async () => {
    const zoned = Object.assign(new Date(Date.UTC(2024, 11, 31)), {[Symbol.for("zhibiao.text")]: "2024-12-31 00:00Z"});
    expect(summary([zoned, zoned]).top).toEqual([["2024-12-31 00:00Z", 2]]);
    const root = resultTable(table({v: Array.from({length: 40}, (_, i) => 9007199254740993n - BigInt(i % 2))}), t);
    await vi.waitUntil(() => root.querySelector(".summaries button"));
    root.querySelector<HTMLElement>(".summaries button")!.click();
    expect(root.querySelector(".result-details")!.textContent).toMatch(
      /最小9007199254740992最大9007199254740993.*不同值2/
    );
  });

  test("stands in the head of a table that is long enough, and opens", async () => {
    const root = resultTable(table({v: Array.from({length: 40}, (_, i) => i % 4)}), t);
    await vi.waitUntil(() => root.querySelector(".summaries svg"));
    root.querySelector<HTMLElement>(".summaries button")!.click();
    expect(root.querySelector(".result-details")!.textContent).toMatch(/最小0最大3平均1\.5空值0不同值4/);
  });
});

describe("what leaves the table", () => {
  const columns = toColumns(table({"名,称": ['a"b', "=1+1", null], 值: [-1, 2024, 0.5]}));

  test("as CSV, without formulas", () => {
    expect(toCsv(columns, [0, 1, 2])).toBe('\uFEFF"名,称",值\r\n"a""b",-1\r\n\'=1+1,2024\r\n,0.5\r\n');
  });

  test("as text for the clipboard", () => {
    expect(toTsv(columns, [1, 0])).toBe("名,称\t值\n'=1+1\t2024\na\"b\t-1");
  });

  test("negative numbers and lengths of time, though they are texts, without an apostrophe", () => {
    const texts = toColumns(
      table({v: ["-12345678901234567.89", "-3 days -04:05:06", "-infinity", "-1+1", "-A1", "-cmd|x"]})
    );
    expect(toCsv(texts, [0, 1, 2, 3, 4, 5])).toBe(
      "\uFEFFv\r\n-12345678901234567.89\r\n-3 days -04:05:06\r\n-infinity\r\n'-1+1\r\n'-A1\r\n'-cmd|x\r\n"
    );
  });

  test("as sheets: numbers, dates and truth as such, what a spreadsheet would alter as text", () => {
    const values = toColumns(
      table({
        a: ["010203", 2.5, 9007199254740993n, 123456789012345680, Number.NaN, true, null],
        b: [
          new Date(Date.UTC(2024, 1, 29)),
          new Date(Date.UTC(1850, 0, 1)),
          [1, 2],
          -7,
          "=1+1",
          "",
          new Date(Number.NaN)
        ]
      })
    );
    expect(toSheets(values, [0, 1, 2, 3, 4, 5, 6])).toEqual([
      {
        name: "result",
        length: 7,
        columns: [
          {name: "a", values: ["010203", 2.5, "9007199254740993", "123456789012345680", "NaN", true, null]},
          {name: "b", values: [new Date(Date.UTC(2024, 1, 29)), "1850-01-01", "[1, 2]", -7, "=1+1", "", "Invalid Date"]}
        ]
      }
    ]);
    expect(toSheets(values, [3, 2, 1], 2).map(({name, length, columns}) => [name, length, columns[0]!.values])).toEqual(
      [
        ["result", 2, ["123456789012345680", "9007199254740993"]],
        ["result 2", 1, [2.5]]
      ]
    );
    expect(toSheets(values, []).map(({length}) => length)).toEqual([0]);
  });

  test("as XLSX, by a writer that comes when it is asked for", async () => {
    const download = vi.fn<(file: Download) => Promise<void>>(() => Promise.resolve());
    const code = ["010203", "=1+1"];
    const day = [new Date(Date.UTC(2024, 1, 29)), new Date(Date.UTC(2024, 11, 31, 23, 30))];
    const workbook = vi.fn(() => Promise.resolve(toXlsx));
    const root = resultTable(table({code, day, code_1: [1, -2.5]}), t, {download, workbook});
    expect(workbook).not.toHaveBeenCalled();
    [...root.querySelectorAll("button")].find((each) => each.textContent === "下载 XLSX")!.click();
    await vi.waitUntil(() => download.mock.calls.length);
    const [{name, content}] = download.mock.calls[0]!;
    expect(name).toBe("result.xlsx");
    const files = unzipSync(content as Uint8Array);
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"]!);
    const cells = [...sheet.matchAll(/<c r="(\w+)"([^>]*)>(?:<is><t[^>]*>|<v>)([^<]*)/g)].map(([, at, kind, value]) => [
      at,
      kind!.trim(),
      value
    ]);
    expect(cells).toEqual([
      ["A1", 't="inlineStr" s="1"', "code"],
      ["B1", 't="inlineStr" s="1"', "day"],
      ["C1", 't="inlineStr" s="1"', "code_1"],
      ["A2", 't="inlineStr"', "010203"],
      ["B2", 's="3"', "45351"],
      ["C2", "", "1"],
      ["A3", 't="inlineStr" s="2"', "=1+1"],
      ["B3", 's="4"', "45657.97916666667"],
      ["C3", "", "-2.5"]
    ]);
    expect(strFromU8(files["xl/styles.xml"]!)).toContain('formatCode="yyyy\\-mm\\-dd"');
  });

  test("goes to the app, in the order that is seen; a refusal is told", async () => {
    const download = vi.fn(() => Promise.resolve());
    const root = resultTable(table({n: [2, 1]}), t, {download});
    root.querySelector<HTMLElement>("th button")!.click();
    const save = (from: HTMLElement) =>
      [...from.querySelectorAll("button")].find((each) => each.textContent === "下载 CSV")!.click();
    save(root);
    await vi.waitUntil(() => download.mock.calls.length);
    expect(download).toHaveBeenCalledWith({name: "result.csv", mime: "text/csv", content: "\uFEFFn\r\n1\r\n2\r\n"});
    const refused = resultTable(table({n: [2, 1]}), t, {download: () => Promise.reject(new Error("no"))});
    save(refused);
    await vi.waitUntil(() => refused.textContent!.includes("没有保存"));
  });
});
