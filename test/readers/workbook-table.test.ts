import {expect, test} from "vitest";
import {firstTable, readWorkbook} from "../../src/readers/chunk.ts";
import {workbook} from "./workbook-file.ts";

const row = (r: number, ...cells: readonly string[]) =>
  `<row r="${r}">${cells.map((at) => `<c r="${at}${r}" t="inlineStr"><is><t>${at}</t></is></c>`).join("")}</row>`;
const tableOf = (rows: string) => firstTable(readWorkbook(workbook({sheets: [{name: "表1", rows}]})));

test("the first sheet that is shown is named, not a hidden one before it", () => {
  const sheets = [
    {name: "字典", rows: row(1, "A"), state: "hidden"},
    {name: "旧", rows: row(1, "A"), state: "veryHidden"},
    {name: "数据", rows: row(1, "A", "B") + row(2, "A", "B")}
  ];
  expect(firstTable(readWorkbook(workbook({sheets})))).toEqual({sheet: "数据"});
});

test.for<[string, string, string | undefined]>([
  ["a table at A1", row(1, "A", "B", "C") + row(2, "A", "B", "C"), undefined],
  ["a title above", row(1, "A") + row(2, "A", "B", "C") + row(3, "A", "B", "C"), "A2:"],
  ["a title and a unit", row(1, "A") + row(2, "D") + row(3, "A", "B", "C", "D") + row(4, "A", "B"), "A3:"],
  ["a table further right and down", row(4, "C", "D") + row(5, "C", "D"), "C4:"],
  ["one column", row(1, "A") + row(2, "A"), undefined],
  ["an empty sheet", "", undefined]
])("%s: the range begins at the heads", ([, rows, range]) => {
  expect(tableOf(rows)).toEqual({sheet: "表1", ...(range ? {range} : {})});
});
