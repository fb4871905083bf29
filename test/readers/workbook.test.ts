import * as fc from "fast-check";
import {strToU8, unzipSync, zipSync} from "fflate";
import {expect, test} from "vitest";
import {readWorkbook} from "../../src/readers/chunk.ts";
import {kindOf} from "../../src/readers/workbook/formats.ts";
import {workbook} from "./workbook-file.ts";

const styles = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="000000"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="21"/><xf numFmtId="46"/></cellXfs>`;
const strings = `<si><t>代码</t></si><si><r><t>死亡</t></r><r><t>率</t></r><rPh><t>sǐwáng</t></rPh></si><si><t>341302000000012345</t></si><si><t xml:space="preserve"> a&amp;b_x000D_</t></si>`;
const only = (rows: string, more: {since1904?: boolean} = {}) =>
  readWorkbook(workbook({sheets: [{name: "表1", rows}], strings, styles, ...more}));
const plain = (rows: readonly object[]) => rows.map((row) => ({...row}));

test("codes, days and numbers are what the sheet shows", () => {
  const sheet = only(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>日期</t></is></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>率</t></is></c></row>` +
      `<row r="2"><c r="A2" s="2"><v>10203</v></c><c r="B2" s="1"><v>45296</v></c><c r="C2"><v>8.96</v></c><c r="D2" s="3"><v>0.916</v></c></row>` +
      `<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>60</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#DIV/0!</v></c></row>` +
      `<row r="4"><c r="A4" s="2"><v>0</v></c><c r="B4" s="4"><v>1</v></c><c r="C4" t="s"><v>3</v></c><c r="D4" t="str"><f>A1</f><v>007</v></c></row>`
  ).sheet("表1", {headers: true});
  expect(sheet.columns).toEqual(["#", "代码", "日期", "死亡率", "率"]);
  expect(plain(sheet)).toEqual([
    {代码: "010203", 日期: new Date("2024-01-05"), 死亡率: 8.96, 率: 0.916},
    {代码: "341302000000012345", 日期: "1900-02-29", 死亡率: true, 率: "#DIV/0!"},
    {代码: "000000", 日期: new Date("1900-01-01"), 死亡率: " a&b\r", 率: "007"}
  ]);
  expect(sheet[0]!["#"]).toBe(2);
});

test("days are counted from 1904 where the workbook says so", () => {
  const [row] = only(`<row r="1"><c r="A1" s="1"><v>43834</v></c><c r="B1" s="1"><v>0.5</v></c></row>`, {
    since1904: true
  }).sheet(0);
  expect({...row}).toEqual({A: new Date("2024-01-05"), B: new Date("1904-01-01T12:00Z")});
});

test("times of day and spans of time are text", () => {
  const [row] = only(
    `<row r="1"><c r="A1" s="5"><v>0.354166666666667</v></c><c r="B1" s="6"><v>1.25</v></c></row>`
  ).sheet(0);
  expect({...row}).toEqual({A: "08:30:00", B: "30:00:00"});
});

test("cells without a place, rows that are left out and a range are as Observable has them", () => {
  const book = only(`<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c/><c r="D3"/></row>`);
  expect(plain(book.sheet(0))).toEqual([{A: 1, B: 2}, {}, {B: 3}]);
  expect(plain(book.sheet(0, {range: "B2:"}))).toEqual([{}, {B: 3}]);
  expect(plain(book.sheet(0, {range: ":A"}))).toEqual([{A: 1}, {}, {}]);
  expect(() => book.sheet(0, {range: "2"})).toThrow("no range of cells: 2");
  expect(() => book.sheet("表2")).toThrow("表1");
});

test("heads of one name and heads that are missing are told apart", () => {
  const heads = ["率", "率", ""].map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join("");
  const sheet = only(`<row>${heads}</row><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>`).sheet(0, {
    headers: true
  });
  expect(plain(sheet)).toEqual([{率: 1, 率_: 2, C: 3}]);
});

test("a formula without a saved result is shown, not dropped", () => {
  const [row] = only(`<row><c><f>SUM(B1:C1)</f></c><c><f>B1*2</f><v>4</v></c></row>`).sheet(0);
  expect({...row}).toEqual({A: "=SUM(B1:C1)", B: 4});
});

test("hidden sheets are listed and can be read", () => {
  const rows = `<row><c><v>1</v></c></row>`;
  const book = readWorkbook(
    workbook({
      sheets: [
        {name: "甲", rows},
        {name: "乙", rows, state: "veryHidden"}
      ]
    })
  );
  expect(book.sheetNames).toEqual(["甲", "乙"]);
  expect(book.hiddenSheetNames).toEqual(["乙"]);
  expect(plain(book.sheet("乙"))).toEqual([{A: 1}]);
});

test.each([
  ["General", "number"],
  ["G/通用格式", "number"],
  ["0.00E+00", "number"],
  ['#,##0.00"元/d"', "number"],
  ["[Red]0.0%;[Blue]-0.0%", "number"],
  ["[$-804]yyyy/m/d;@", "date"],
  ['e"年"m"月"', "date"],
  ["mmm", "date"],
  ["h:mm AM/PM", "time"],
  ["mm:ss.0", "time"],
  ["[h]:mm", "duration"],
  ["yyyy-mm-dd hh:mm", "date"]
] as const)("the format %s is of a %s", (code, kind) => expect(kindOf(code)).toBe(kind));

test("a format of zeros alone is of a code", () => expect(kindOf("000000;@")).toEqual({digits: 6}));

test("nothing is expanded in a workbook, and one that is cut, missing or beyond the limits is refused", () => {
  const bomb = `<!DOCTYPE a [<!ENTITY x "yyyyyyyyyyyyyyyyyyyy">]>`;
  const parts = (sheet: string, more: Record<string, Uint8Array> = {}) =>
    zipSync({
      "xl/workbook.xml": strToU8(`<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>`),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></Relationships>`
      ),
      "xl/s.xml": strToU8(sheet),
      ...more
    });
  expect(() => readWorkbook(parts(`${bomb}<worksheet/>`)).sheet(0)).toThrow("document type");
  expect(() => readWorkbook(parts(`<worksheet><sheetData><row><c>`)).sheet(0)).toThrow("cut");
  expect(() => readWorkbook(zipSync({"a.xml": strToU8("<a/>")}))).toThrow("no workbook");
  const many = Object.fromEntries(Array.from({length: 10_001}, (_, i) => [`${i}.txt`, new Uint8Array()]));
  expect(() => readWorkbook(parts("<worksheet/>", many))).toThrow("parts");
  const huge = zipSync({"a.xml": strToU8("<a/>")});
  const directory = huge.findLastIndex((_, i) => [0x50, 0x4b, 1, 2].every((byte, k) => huge[i + k] === byte));
  new DataView(huge.buffer).setUint32(directory + 24, 257 << 20, true);
  expect(() => readWorkbook(huge)).toThrow("unpacked");
});

test("prefixes of names mean nothing", () => {
  const book = readWorkbook(
    zipSync({
      "xl/workbook.xml": strToU8(
        `<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="a" r:id="r1"/></x:sheets></x:workbook>`
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="/xl/s.xml"/></Relationships>`
      ),
      "xl/s.xml": strToU8(
        `<x:worksheet><x:sheetData><x:row r="1"><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`
      )
    })
  );
  expect(plain(book.sheet(0))).toEqual([{B: 5}]);
});

test("a workbook of which one digit has changed is refused, whichever part it is in", () => {
  const cells = `<row r="1"><c r="A1"><v>1234567</v></c></row>`;
  const stored = zipSync(unzipSync(workbook({sheets: [{name: "表1", rows: cells}]})), {level: 0});
  const at = Buffer.from(stored).indexOf("1234567");
  expect({...readWorkbook(stored).sheet(0)[0]}).toEqual({A: 1234567});
  const changed = stored.slice();
  changed[at + 2] = 0x39;
  expect(() => readWorkbook(changed)).toThrow(expect.objectContaining({reason: "damaged"}));
});

test("every changed byte of a part's content is noticed", () => {
  const stored = zipSync(unzipSync(workbook({sheets: [{name: "表1", rows: `<row r="1"><c><v>5</v></c></row>`}]})), {
    level: 0
  });
  const start = Buffer.from(stored).indexOf("<worksheet");
  const end = Buffer.from(stored).indexOf("</worksheet>");
  fc.assert(
    fc.property(fc.integer({min: start, max: end}), fc.integer({min: 1, max: 255}), (at, by) => {
      const changed = stored.slice();
      changed[at]! ^= by;
      expect(() => readWorkbook(changed)).toThrow(expect.objectContaining({reason: "damaged"}));
    })
  );
});
