import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {delimiter, join} from "node:path";
import {tableFromIPC} from "@uwdata/flechette";
import {strFromU8, unzipSync} from "fflate";
import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {afterAll, expect, test} from "vitest";
import type {Document, Observation} from "../../../src/model/index.ts";
import {toDataFile, toDataset, toSheet} from "../../../src/share/data/index.ts";
import {toXlsx} from "../../../src/share/data/xlsx.ts";

const document: Document = {
  id: "shangyu-2025",
  title: "2025年绍兴市上虞区卫生健康工作要点",
  issuer: "绍兴市上虞区卫生健康局",
  region: "330604",
  region_name: "浙江省绍兴市上虞区",
  genre: "annual-plan",
  year: 2025,
  published: "2025-03-31",
  index_number: "002590542/2025-01145",
  document_number: null,
  sha256: "00",
  characters: 9790
};

const observation: Observation = {
  id: "a1",
  indicator: "重大慢性病过早死亡率",
  subject: "重大慢病过早死亡率",
  region: "330604",
  region_name: "浙江省绍兴市上虞区",
  year: 2025,
  kind: "target",
  measure: "level",
  value: 9.05,
  value_max: null,
  unit: "%",
  comparator: "<=",
  written: "9.05%以下",
  scope: null,
  document: "shangyu-2025",
  start: 1,
  end: 4,
  quote: '重大慢病过早死亡率控制在9.05%以下，"稳中有降"',
  section: "二(七)1",
  rule: "quantity.ceiling",
  reviewed: false
};

/** What a spreadsheet might run, as a clause of a hostile document. */
const hostile = [
  "=1+1",
  '=HYPERLINK("http://example.org","x")',
  "+1",
  "-2+3",
  "@SUM(1,1)",
  "＝1＋1",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1"
];
const rows = [
  observation,
  ...hostile.map((quote, i): Observation => ({...observation, id: `h${i}`, quote, year: null, value: -1.5}))
];
const dataset = toDataset(rows, {
  documents: [document, {...document, id: "other"}],
  release: "2026-11-25",
  title: "重大慢性病过早死亡率",
  address: "https://example.org/?i=x"
});

const folder = mkdtempSync(join(tmpdir(), "zhibiao-data-"));
afterAll(() => rmSync(folder, {recursive: true, maxRetries: 5, retryDelay: 200}));

const office = ["soffice", "libreoffice"]
  .flatMap((name) => (process.env["PATH"] ?? "").split(delimiter).map((path) => join(path, name)))
  .find((path) => existsSync(path));

/** Each sheet of a file as LibreOffice shows it: one CSV a sheet, formulas as formulas. */
function open(name: string, content: string | Uint8Array, filter?: string): string[][][] {
  writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  // 44 34 UTF-8, first line 1, all texts quoted as they are, formulas shown, every sheet
  const to = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
  const args = [profile, "--headless", "--norestore", ...(filter ? [`--infilter=${filter}`] : [])];
  execFileSync(office!, [...args, "--convert-to", to, "--outdir", join(folder, "opened"), join(folder, name)], {
    stdio: "pipe"
  });
  const stem = name.replace(/\.\w+$/, "");
  const files = ["data", "sources", "definitions", stem].map((sheet) => join(folder, "opened", `${stem}-${sheet}.csv`));
  return files.filter((file) => existsSync(file)).map((file) => parse(readFileSync(file, "utf8")));
}

function parse(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\ufeff/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end !== ",") lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

test("every row brings its clause, its document and the release; only documents that it names are sources", () => {
  const {data, sources, definitions} = dataset;
  const column = (name: string) => data.columns.find((each) => each.name === name)!.values;
  expect(column("title")[0]).toBe("2025年绍兴市上虞区卫生健康工作要点");
  expect(column("quote")[0]).toBe('重大慢病过早死亡率控制在9.05%以下，"稳中有降"');
  expect([column("section")[0], column("id")[0], column("release")[0]]).toEqual(["二(七)1", "a1", "2026-11-25"]);
  expect(sources.columns[0]!.values).toEqual(["shangyu-2025"]);
  expect(definitions.columns[1]!.values).toEqual(["重大慢性病过早死亡率", ...data.columns.map(({name}) => name)]);
});

test("CSV: a byte order mark, numbers as numbers, what begins like a formula behind an apostrophe", () => {
  const text = toDataFile(dataset, "csv").content as string;
  expect(text.startsWith("\ufeffindicator,subject,region,")).toBe(true);
  const lines = parse(text);
  const at = (row: number, name: string) => lines[row]![lines[0]!.indexOf(name)];
  expect([at(1, "value"), at(1, "year"), at(1, "region")]).toEqual(["9.05", "2025", "330604"]);
  expect(at(2, "value")).toBe("-1.5");
  for (const [i, quote] of hostile.entries()) expect(at(i + 2, "quote")).toBe(`'${quote}`);
});

test("JSON holds what it is about, rows, sources and definitions", () => {
  const read = JSON.parse(toDataFile(dataset, "json").content as string);
  expect(read.title).toBe("重大慢性病过早死亡率");
  expect(read.address).toBe("https://example.org/?i=x");
  expect(read.data[0]).toMatchObject({value: 9.05, year: 2025, value_max: null, reviewed: false, region: "330604"});
  expect(read.data[1].quote).toBe("=1+1");
  expect(read.sources).toHaveLength(1);
  expect(read.definitions.at(-1)).toEqual({of: "column", name: "release", meaning: "数据发布日期"});
});

test("Parquet is read back by hyparquet with its types", async () => {
  const bytes = toDataFile(dataset, "parquet").content as Uint8Array<ArrayBuffer>;
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const read = await parquetReadObjects({file});
  expect(read).toHaveLength(rows.length);
  expect(read[0]).toMatchObject({
    indicator: "重大慢性病过早死亡率",
    year: 2025,
    value: 9.05,
    value_max: null,
    reviewed: false
  });
  expect(read[1]).toMatchObject({year: null, value: -1.5, quote: "=1+1", release: "2026-11-25"});
  const {schema, key_value_metadata: about} = parquetMetadata(file);
  expect(schema.find(({name}) => name === "year")?.type).toBe("INT32");
  expect(schema.find(({name}) => name === "value")?.type).toBe("DOUBLE");
  expect(about).toContainEqual({key: "title", value: "重大慢性病过早死亡率"});
});

test("Arrow is read back by flechette with its types", () => {
  const table = tableFromIPC(toDataFile(dataset, "arrow").content as Uint8Array);
  expect(table.numRows).toBe(rows.length);
  expect([table.getChild("value").at(0), table.getChild("year").at(0), table.getChild("year").at(1)]).toEqual([
    9.05,
    2025,
    null
  ]);
  expect(table.getChild("quote").at(1)).toBe("=1+1");
  expect(table.getChild("value_max").type).toEqual(table.getChild("value").type);
});

test("no rows are an export too", () => {
  const none = toDataset([], {documents: [document], release: null, title: "无"});
  for (const format of ["csv", "xlsx", "json", "parquet", "arrow"] as const)
    expect(toDataFile(none, format).content.length).toBeGreaterThan(100);
});

test("LibreOffice opens XLSX: Chinese intact, numbers as numbers, nothing executed", (context) => {
  if (!office) context.skip("LibreOffice is not installed");
  const [data, sources, definitions] = open("book.xlsx", toDataFile(dataset, "xlsx").content);
  const at = (row: number, name: string) => data![row]![data![0]!.indexOf(name)];
  expect(data).toHaveLength(rows.length + 1);
  expect([at(1, "subject"), at(1, "value"), at(1, "year"), at(1, "region")]).toEqual([
    "重大慢病过早死亡率",
    "9.05",
    "2025",
    "330604"
  ]);
  expect(at(1, "quote")).toBe('重大慢病过早死亡率控制在9.05%以下，"稳中有降"');
  for (const [i, quote] of hostile.entries()) expect(at(i + 2, "quote")!.trim()).toBe(quote.trim());
  expect(sources![1]![1]).toBe("2025年绍兴市上虞区卫生健康工作要点");
  expect(definitions![1]!.slice(0, 2)).toEqual(["indicator", "重大慢性病过早死亡率"]);
}, 120_000);

test("LibreOffice opens CSV: Chinese intact, nothing executed", (context) => {
  if (!office) context.skip("LibreOffice is not installed");
  const [data] = open("table.csv", toDataFile(dataset, "csv").content, "Text - txt - csv (StarCalc):44,34,76,1");
  const at = (row: number, name: string) => data![row]![data![0]!.indexOf(name)];
  expect(at(1, "quote")).toBe('重大慢病过早死亡率控制在9.05%以下，"稳中有降"');
  expect([at(1, "value"), at(2, "value")]).toEqual(["9.05", "-1.5"]);
  for (const [i, quote] of hostile.entries()) expect(at(i + 2, "quote")).toContain(quote.trim());
}, 120_000);

test("what XML cannot hold is written as the standard has it, and a cell keeps to its limit", () => {
  const rows = [{a: '<&>"_x0041_\u0007'}, {a: "长".repeat(40_000)}, {a: "-A1"}];
  const files = unzipSync(toXlsx([toSheet("data", rows, {a: "text"})]));
  const sheet = strFromU8(files["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toContain(">&lt;&amp;&gt;&quot;_x005F_x0041__x0007_</t>");
  expect(sheet).toContain(`>${"长".repeat(32_766)}…</t>`);
  expect(sheet).toContain('<c r="A4" t="inlineStr" s="2">');
});
