import {expect, test} from "vitest";
import {readingOf} from "../../src/app/features/notebook/file-code.ts";

test.each([
  ["率.csv", `FileAttachment("率.csv").csv({typed: "auto"})`],
  ["率.TSV", `FileAttachment("率.TSV").tsv({typed: "auto"})`],
  ["a.xlsx", `(await FileAttachment("a.xlsx").xlsx()).sheet(0, {headers: true})`],
  ["a.geojson", `FileAttachment("a.geojson").json()`],
  ["a.PNG", `FileAttachment("a.PNG").image()`],
  ["notes.txt", `FileAttachment("notes.txt").text()`]
])("%s is read by %s", (name, code) => expect(readingOf(name)).toEqual({code}));

test.each([
  ["a.xls", "workbook"],
  ["a.et", "workbook"],
  ["a.docx", "document"],
  ["a.zip", "archive"],
  ["a.parquet", "data"]
])("for %s no code is offered, and it is said what to do", (name, unread) => expect(readingOf(name)).toEqual({unread}));

test.each(["a.xlsx", "a.xls", "a.et", "a.csv"])("%s that holds a workbook is read by its first table", (name) => {
  expect(readingOf(name, {sheet: "数据", range: "B3:"})).toEqual({
    code: `(await FileAttachment("${name}").xlsx()).sheet("数据", {range: "B3:", headers: true})`
  });
  expect(readingOf(name, {sheet: '"表"'})).toEqual({
    code: `(await FileAttachment("${name}").xlsx()).sheet("\\"表\\"", {headers: true})`
  });
});
