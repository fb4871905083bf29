// @vitest-environment jsdom
import {array, assert, asyncProperty, stringMatching} from "fast-check";
import {zipSync} from "fflate";
import {expect, test, vi} from "vitest";
import {decodeFile, fileKind, readWorkbook} from "../../src/readers/chunk.ts";
import {words} from "../../src/i18n/index.ts";
import {createFileAttachment} from "../../src/runtime/stdlib/files.ts";
import {workbook} from "../readers/workbook-file.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const table = `行政区划代码,地区,统计日期,孕产妇死亡率,年份,备注
010203,甲乡,2024/1/5,8.96,2024,"含""代管""人口"
341302000000012345,乙村,2024-01-06,,2023,—
000000,全国,2024年1月7日,14.3,2022,
`;
const gbk = Uint8Array.from(Buffer.from("tPrC6yy12Mf4LMLKCjAxMDIwMyy818/nLDguOTYKMDAwMDAwLMirufosMTQuMwo=", "base64"));
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const files: Record<string, Uint8Array> = {
  "rates.csv": utf8("\uFEFF地区,year,rate\n临沧市,2024,18.23\n丽水市,2023,\n"),
  "codes.csv": utf8(table),
  "gbk.csv": gbk,
  "le.csv": utf16(table, false),
  "be.csv": utf16(table, true),
  "le-unmarked.csv": utf16(table, false).subarray(2),
  "be-unmarked.csv": utf16(table, true).subarray(2),
  "big5.txt": Uint8Array.from(Buffer.from("pmG6ycF2rEW2VKpGpeW6fsF2", "base64")),
  "book.xlsx": workbook({sheets: [{name: "表1", rows: `<row r="1"><c r="A1"><v>1</v></c></row>`}]}),
  "cut.xlsx": workbook({sheets: [{name: "表1", rows: `<row r="1"><c r="A1"><v>1</v></c></row>`}]}).subarray(0, 200),
  "old.xls": Uint8Array.from([
    ...compound,
    ...new Uint8Array(600),
    ...[..."Workbook"].flatMap((each) => [each.charCodeAt(0), 0])
  ]),
  "secret.xlsx": Uint8Array.from([
    ...compound,
    ...new Uint8Array(600),
    ...[..."EncryptedPackage"].flatMap((each) => [each.charCodeAt(0), 0])
  ]),
  "picture.csv": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  "rows.parquet": Uint8Array.from([...utf8("PAR1"), 21, 4, 21, 0xd0, 0xff]),
  "pack.zip": zipSync({"a.csv": utf8("a,b\n1,2\n")}),
  "data.bin": Uint8Array.from({length: 400}, (_, i) => (i * 37 + (i >> 3)) % 256),
  "page.pdf": utf8("%PDF-1.4\n1 0 obj")
};
const file = vi.fn((name: string) =>
  files[name] ? Promise.resolve({bytes: files[name], mime: "text/csv"}) : Promise.reject(new Error("none"))
);
const FileAttachment = createFileAttachment(
  {file},
  {
    arquero: () => Promise.reject(new Error("no Arquero")),
    readers: () => Promise.resolve({decodeFile, fileKind, readWorkbook})
  }
);
const rows = async (name: string, options?: object) => [...(await FileAttachment(name).csv(options))] as object[];

test("a file is read as what it is asked to be", async () => {
  const rates = FileAttachment("./rates.csv");
  expect(await rows("rates.csv")).toMatchObject([{地区: "临沧市", year: "2024"}, {rate: ""}]);
  expect(await rows("rates.csv", {typed: true})).toMatchObject([{year: 2024, rate: 18.23}, {rate: null}]);
  expect((await rates.csv({array: true}))[0]).toEqual(["地区", "year", "rate"]);
  expect((await rates.blob()).type).toBe("text/csv");
  expect([...new Uint8Array(await rates.arrayBuffer())]).toEqual([...files["rates.csv"]!]);
  expect(file).toHaveBeenCalledTimes(1);
});

test("a file that is not there is named", async () => {
  await expect(FileAttachment("no.json").json()).rejects.toMatchObject({reason: "files", detail: "no.json"});
});

test.each(["codes.csv", "le.csv", "be.csv", "le-unmarked.csv", "be-unmarked.csv"])(
  "%s is legible, its codes are unchanged and its numbers numbers",
  async (name) => {
    const typed = await FileAttachment(name).csv({typed: "auto"});
    expect(Array.from(typed as object[])).toEqual([
      {
        行政区划代码: "010203",
        地区: "甲乡",
        统计日期: "2024/1/5",
        孕产妇死亡率: 8.96,
        年份: 2024,
        备注: '含"代管"人口'
      },
      {
        行政区划代码: "341302000000012345",
        地区: "乙村",
        统计日期: "2024-01-06",
        孕产妇死亡率: null,
        年份: 2023,
        备注: "—"
      },
      {行政区划代码: "000000", 地区: "全国", 统计日期: "2024年1月7日", 孕产妇死亡率: 14.3, 年份: 2022, 备注: ""}
    ]);
  }
);

test("a file in GBK is legible without a word of its encoding, and with one", async () => {
  const expected = [
    {代码: "010203", 地区: "甲乡", 率: "8.96"},
    {代码: "000000", 地区: "全国", 率: "14.3"}
  ];
  expect(await rows("gbk.csv")).toEqual(expected);
  expect(await rows("gbk.csv", {encoding: "gbk"})).toEqual(expected);
  expect(await FileAttachment("gbk.csv").text("gb18030")).toContain("代码,地区,率");
});

test("an encoding that does not fit, is none or cannot be told is said", async () => {
  await expect(FileAttachment("gbk.csv").text("utf-8")).rejects.toMatchObject({reason: "file-other-encoding"});
  await expect(FileAttachment("gbk.csv").csv({encoding: "gbq"})).rejects.toMatchObject({
    reason: "file-encoding",
    detail: "gbq"
  });
  await expect(FileAttachment("big5.txt").text()).rejects.toMatchObject({reason: "file-unknown", detail: "big5.txt"});
  expect(await FileAttachment("big5.txt").text("big5")).toMatch(/^[\p{Script=Han}]+$/u);
});

test.each([
  ["book.xlsx", "file-workbook"],
  ["cut.xlsx", "file-damaged"],
  ["old.xls", "file-old-workbook"],
  ["secret.xlsx", "file-encrypted"],
  ["picture.csv", "file-image"],
  ["rows.parquet", "file-parquet"],
  ["pack.zip", "file-archive"],
  ["data.bin", "file-binary"],
  ["page.pdf", "file-document"]
])("the text of %s is never made up: the cell says what the file is", async (name, reason) => {
  await expect(FileAttachment(name).text()).rejects.toMatchObject({reason, detail: name});
  await expect(FileAttachment(name).csv()).rejects.toMatchObject({reason, detail: name});
});

test.each([
  ["codes.csv", "file-text"],
  ["cut.xlsx", "file-damaged"],
  ["old.xls", "file-old-workbook"],
  ["secret.xlsx", "file-encrypted"],
  ["pack.zip", "file-archive"]
])("%s is no workbook, and the cell says what it is", async (name, reason) => {
  await expect(FileAttachment(name).xlsx()).rejects.toMatchObject({reason, detail: name});
});

test("a sheet that a workbook does not have is told with those that it has", async () => {
  const book = (await FileAttachment("book.xlsx").xlsx()) as ReturnType<typeof readWorkbook>;
  const detail = (asked: string) => expect.objectContaining({reason: "file-sheet", detail: `book.xlsx\n${asked}\n表1`});
  expect(() => book.sheet("无此表")).toThrow(detail("无此表"));
  expect(() => book.sheet(1)).toThrow(detail("1"));
  expect(words("zh").runtime.fault["file-sheet"]("book.xlsx\n无此表\n表1\n表2")).toContain("有：“表1”、“表2”");
});

test("an archive that only calls itself a workbook is told as an archive", async () => {
  for (const name of ["zip.xlsx", "zip.et"]) {
    files[name] = files["pack.zip"]!;
    await expect(FileAttachment(name).xlsx()).rejects.toMatchObject({reason: "file-archive"});
    await expect(FileAttachment(name).csv()).rejects.toMatchObject({reason: "file-archive"});
  }
});

test("a workbook is read as Observable's are", async () => {
  const book = (await FileAttachment("book.xlsx").xlsx()) as ReturnType<typeof readWorkbook>;
  expect(book.sheetNames).toEqual(["表1"]);
  expect({...book.sheet("表1")[0]}).toEqual({A: 1});
});

const typed = async (column: readonly string[]) => {
  files["column.csv"] = utf8(["值,x", ...column.map((value) => `"${value}",`)].join("\n"));
  const [attachment] = [
    createFileAttachment({file}, {arquero: () => Promise.reject(), readers: () => Promise.reject()})
  ];
  const rows = (await attachment("column.csv").csv({typed: "auto"})) as unknown as {值: unknown}[];
  return Array.from(rows, (row) => row.值);
};

test.each([
  [
    ["1", "", "2.50", "-3"],
    [1, null, 2.5, -3]
  ],
  [
    ["2024", "1999"],
    [2024, 1999]
  ],
  [
    ["8.96", "—", "14.3"],
    ["8.96", "—", "14.3"]
  ],
  [
    ["…", "…"],
    ["…", "…"]
  ],
  [
    ["007", "8"],
    ["007", "8"]
  ],
  [
    ["1234567890123456", "1"],
    ["1234567890123456", "1"]
  ],
  [["13812345678"], [13812345678]],
  [
    ["1E50", "2A00"],
    ["1E50", "2A00"]
  ],
  [
    ["1E50", "2E10"],
    ["1E50", "2E10"]
  ],
  [
    ["1,234", "5"],
    ["1,234", "5"]
  ],
  [["0.1234567890123456789"], ["0.1234567890123456789"]],
  [["0.30000000000000004"], [0.30000000000000004]],
  [["2024-02-29"], [new Date("2024-02-29")]],
  [["2023-02-29"], ["2023-02-29"]],
  [
    ["true", "false", ""],
    [true, false, null]
  ],
  [
    ["NaN", "1"],
    ["NaN", "1"]
  ],
  [
    ["", ""],
    ["", ""]
  ]
])("the column %j becomes %j", async (column, expected) => {
  expect(await typed(column)).toEqual(expected);
});

test("whatever digits a column holds, typing it loses none", async () => {
  const digits = stringMatching(/^-?\d{1,20}(\.\d{1,4})?$/);
  await assert(
    asyncProperty(array(digits, {minLength: 1, maxLength: 6}), async (column) => {
      const values = await typed(column);
      for (const [i, value] of values.entries()) {
        const written = column[i]!;
        if (typeof value === "string") expect(value).toBe(written);
        else expect(String(value)).toBe(written.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
      }
      expect(new Set(values.map((value) => typeof value)).size).toBe(1);
    }),
    {numRuns: 300}
  );
});

test("columns of one name are all there", async () => {
  files["twice.csv"] = utf8("率,率,率_\n1,2,3\n");
  expect(await rows("twice.csv")).toEqual([{率: "1", 率_: "2", 率__: "3"}]);
});

test("rows that are too short or too long lose nothing", async () => {
  files["ragged.csv"] = utf8("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n");
  expect(await rows("ragged.csv", {typed: "auto"})).toEqual([
    {a: 1, b: 2, c: null, column4: null},
    {a: 1, b: 2, c: 3, column4: 4},
    {a: 1, b: 2, c: 3, column4: null}
  ]);
  expect((await rows("ragged.csv"))[0]).toEqual({a: "1", b: "2", c: "", column4: ""});
  expect((await rows("ragged.csv", {typed: true}))[0]).toEqual({a: 1, b: 2, c: null, column4: null});
  files["named.csv"] = utf8("column2,甲\n1,2,3,x\n1\n");
  expect(await rows("named.csv", {typed: "auto"})).toEqual([
    {column2: 1, 甲: 2, column3: 3, column4: "x"},
    {column2: 1, 甲: null, column3: null, column4: ""}
  ]);
});

test("every value of ragged rows is in one of its row's columns", async () => {
  const value = stringMatching(/^[a-z1-9]{1,4}$/);
  await assert(
    asyncProperty(array(array(value, {minLength: 1, maxLength: 6}), {minLength: 2, maxLength: 8}), async (lines) => {
      const name = `any${Object.keys(files).length}.csv`;
      files[name] = utf8(lines.map((line) => line.join(",")).join("\n"));
      const found = (await rows(name, {delimiter: ","})).map((row) => Object.values(row).filter((each) => each !== ""));
      expect(found.map((row) => row.toSorted())).toEqual(lines.slice(1).map((line) => line.toSorted()));
    })
  );
});

test.each(["|", "，", "｜", "；"])("%s parts the columns where it parts all lines alike", async (mark) => {
  const source = '代码,地区,率\n010203,"甲,乡",8.96\n010204,乙乡,9\n';
  files[`marked${mark}.csv`] = utf8(source.replace(/,(?!乡)/g, mark));
  expect(await rows(`marked${mark}.csv`, {typed: "auto"})).toEqual([
    {代码: "010203", 地区: "甲,乡", 率: 8.96},
    {代码: "010204", 地区: "乙乡", 率: 9}
  ]);
  files[`prose${mark}.csv`] = utf8(`说明${mark}其一\n一句\n又${mark}一${mark}句\n`);
  expect(Object.keys((await rows(`prose${mark}.csv`))[0]!)).toEqual([`说明${mark}其一`]);
});

test("tabs and semicolons part the columns where the first line has no comma", async () => {
  files["tab.csv"] = utf8("a\tb\n1,5\t2\n");
  files["semicolon.csv"] = utf8("a;b\n1,5;2\n");
  files["sep.csv"] = utf8("sep=;\r\na;b\r\n1;2\r\n");
  files["one.csv"] = utf8("a;b\n1\n");
  expect(await rows("tab.csv")).toEqual([{a: "1,5", b: "2"}]);
  expect(await rows("semicolon.csv")).toEqual([{a: "1,5", b: "2"}]);
  expect(await rows("sep.csv")).toEqual([{a: "1", b: "2"}]);
  expect(await rows("one.csv")).toEqual([{"a;b": "1"}]);
  files["pipe.txt"] = utf8("a|b\n01|2\n");
  expect([...(await FileAttachment("pipe.txt").dsv({delimiter: "|", typed: "auto"}))]).toEqual([{a: "01", b: 2}]);
});
