import {expect, test} from "vitest";
import {toCsv} from "../../../src/share/index.ts";
import {isDate} from "../../../src/core/index.ts";
import {compareReleases, readChanges} from "../../../src/share/release/index.ts";
import {document, observation} from "./releases.ts";

const older = {
  documents: [document("a"), document("b"), document("c", {sha256: "1".repeat(64)})],
  observations: [
    observation("same"),
    observation("year", {start: 20, end: 22}),
    observation("subject", {start: 30, end: 32, subject: "就诊率"}),
    observation("rule", {start: 40, end: 42, value: 4, written: "4.0"}),
    observation("indicator", {start: 50, end: 52, indicator: null}),
    observation("taken", {start: 60, end: 62}),
    observation("gone", {document: "b", start: 5, end: 7}),
    observation("moved", {document: "c", start: 5, end: 7, quote: "规范管理率达70%", written: "70%"})
  ]
};
const newer = {
  documents: [document("a", {published: "2024-03-04"}), document("c", {sha256: "2".repeat(64)}), document("d")],
  observations: [
    observation("same"),
    observation("year", {start: 20, end: 22, year: 2025, reviewed: true}),
    observation("subject-2", {start: 30, end: 32, subject: "县域内就诊率"}),
    observation("rule", {start: 40, end: 42, value: 4.0001, written: "4.0001", rule: "quantity.bare"}),
    observation("indicator", {start: 50, end: 52}),
    observation("new", {start: 70, end: 72, written: "95%"}),
    observation("moved-2", {document: "c", start: 9, end: 11, quote: "规范管理率达70%", written: "70%"}),
    observation("d-1", {document: "d", written: "8家"})
  ]
};
const corrections = [
  {document: "a", start: 20, end: 22, why: "计划是2025年的"},
  {document: "a", start: 60, end: 62, why: "这是名称里的数字"}
];

test("CHANGES says of every row what came, went or changed, column by column, and why", () => {
  const table = compareReleases(older, newer, corrections).map(
    ({change, observation: id, document: from, column, before, after, why, reason}) =>
      [change, id || from, column, before, after, why, reason].join("|")
  );
  expect(table).toEqual([
    "changed|a|published|2024-03-01|2024-03-04|particulars|",
    `changed|c|sha256|${"1".repeat(64)}|${"2".repeat(64)}|particulars|`,
    "changed|year|year|2024|2025|correction|计划是2025年的",
    "changed|year|reviewed|false|true|correction|计划是2025年的",
    "changed|subject-2|subject|就诊率|县域内就诊率|reading|",
    "changed|rule|value|4|4.0001|rule|",
    "changed|rule|written|4.0|4.0001|rule|",
    "changed|indicator|indicator||县域就诊率|catalogue|",
    "removed|taken|written|90%以上||correction|这是名称里的数字",
    "added|new|written||95%|reading|",
    "removed|gone|written|90%以上||document-removed|",
    "changed|moved-2|start|5|9|document-changed|",
    "changed|moved-2|end|7|11|document-changed|",
    "added|d-1|written||8家|document-added|"
  ]);
});

test("a correction that was taken back is told", () => {
  const rows = [observation("year", {year: 2025, reviewed: true})];
  const data = {documents: [document("a")], observations: rows};
  const changes = compareReleases(data, {...data, observations: [observation("year")]});
  expect(changes.map(({column, before, after, why}) => [column, before, after, why])).toEqual([
    ["year", "2025", "2024", "correction-withdrawn"],
    ["reviewed", "true", "false", "correction-withdrawn"]
  ]);
});

test("CHANGES is read back as it was written, whatever stands in it", () => {
  const changes = compareReleases(older, newer, [{...corrections[0]!, why: '逗号, 引号"和\n换行'}]);
  expect(readChanges(toCsv(changes, Object.keys(changes[0]!) as (keyof (typeof changes)[0])[]))).toEqual(changes);
  expect(() => readChanges("change,why\r\nmoved,reading\r\n")).toThrow("not a line of CHANGES: moved,reading");
});

test("two releases alike have no changes", () => {
  expect(compareReleases(newer, newer)).toEqual([]);
});

test("a release is named by a day that exists", () => {
  expect(["2026-11-25", "2024-02-29"].filter(isDate)).toHaveLength(2);
  expect(["2026-02-29", "2026-13-01", "26-11-25", "2026-11-25 ", "latest", ""].filter(isDate)).toEqual([]);
});
