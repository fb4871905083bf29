// @vitest-environment jsdom
import {table} from "arquero";
import {describe, expect, test} from "vitest";
import {words} from "../../src/i18n/index.ts";
import {formatValue, resultTable} from "../../src/runtime/index.ts";

const t = words("zh");
const cells = (root: Element, row: number) =>
  Array.from(root.querySelectorAll("tr")[row]!.children, (each) => each.textContent);

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
    [{a: [1n]}, '{"a":["1"]}']
  ])("%s", (value, text) => {
    expect(formatValue(value)).toBe(text);
  });
});

test("a table has a head, its rows, and how many they are", () => {
  const root = resultTable(table({地区: ["临沧市", "丽水市"], year: [2024, null]}), t);
  expect(cells(root, 0)).toEqual(["地区", "year"]);
  expect(cells(root, 1)).toEqual(["临沧市", "2024"]);
  expect(cells(root, 2)).toEqual(["丽水市", "null"]);
  expect(root.querySelector("th")!.getAttribute("scope")).toBe("col");
  expect(root.querySelector("[role=region]")!.getAttribute("aria-label")).toBe("查询结果，可左右滚动");
  expect(root.textContent).toContain("共 2 行");
});

test("what is not shown is told, and can be shown", () => {
  const root = resultTable(table({n: Array.from({length: 300}, (_, i) => i)}), t);
  const shown = () => root.querySelectorAll("tbody tr").length;
  expect(shown()).toBe(50);
  expect(root.textContent).toContain("共 300 行，显示前 50 行");
  root.querySelector("button")!.click();
  expect(shown()).toBe(250);
  root.querySelector("button")!.click();
  expect(shown()).toBe(300);
  expect(root.textContent).toContain("共 300 行");
  expect(root.querySelector("button")).toBeNull();
});

test("a table without rows says so", () => {
  expect(resultTable(table({a: []}), t).textContent).toContain("共 0 行");
});
