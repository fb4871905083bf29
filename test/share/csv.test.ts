import {expect, test} from "vitest";
import {toCsv} from "../../src/share/index.ts";

test("rows become lines that a spreadsheet opens as UTF-8, nulls as nothing", () => {
  const rows = [{region: "临沧市", value: 18.23, scope: null, reviewed: false}];
  expect(toCsv(rows, ["region", "value", "scope", "reviewed"])).toBe(
    "\uFEFFregion,value,scope,reviewed\r\n临沧市,18.23,,false\r\n"
  );
});

test("commas, quotation marks and line breaks stay in their field", () => {
  expect(toCsv([{quote: '占25%,达"四高"\n标准'}], ["quote"])).toBe('\uFEFFquote\r\n"占25%,达""四高""\n标准"\r\n');
});

test.for(["=1+1", "+8", "-A8", "@SUM(A1)", "＝1＋1", "\t=1"])(
  "the text %j is not a formula in a spreadsheet",
  (text) => {
    expect(toCsv([{text}], ["text"])).toBe(`\uFEFFtext\r\n'${text}\r\n`);
  }
);

test("a comparator alone is no formula", () => {
  expect(toCsv([{comparator: "="}, {comparator: ">="}], ["comparator"])).toBe(
    "\uFEFFcomparator\r\n=\r\n'>=\r\n".replace("'", "")
  );
});

test("a negative number stays a number", () => {
  expect(toCsv([{value: -5}], ["value"])).toBe("\uFEFFvalue\r\n-5\r\n");
});
