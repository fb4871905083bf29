import {tableFromIPC} from "@uwdata/flechette";
import {strFromU8, unzipSync} from "fflate";
import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {expect, test} from "vitest";
import {decodeTable, encodeObservations} from "../../src/database/index.ts";
import {openNodeDatabase} from "../../src/database/node.ts";
import {createTables} from "../../src/database/schema.ts";
import {
  emptyObservation,
  emptyRow,
  observationColumns,
  observationWords,
  rowReader,
  type Column,
  type Document,
  type Observation
} from "../../src/model/index.ts";
import {toDataFile, toDataset} from "../../src/share/data/index.ts";
import {readSnapshot, takeSnapshot, writeSnapshot} from "../../src/share/index.ts";
import {readChart} from "../../src/share/page/chart-snapshot.ts";
import {meaningsOf, toFileColumns} from "../../src/site/pages/files/columns.ts";
import {toCsvw} from "../../src/site/pages/files/csvw.ts";
import {toField} from "../../src/site/pages/files/datapackage.ts";
import {toParquet} from "../../src/site/pages/files/parquet.ts";

// What a new column is in the model: one line, and its words. Nothing else in this file is about it but what is expected.
const columns = {
  ...observationColumns,
  period: {
    type: "text",
    nullable: true,
    default: null,
    repeated: true,
    values: ["first-half", "first-quarter"],
    concept: "PERIOD"
  },
  certainty: {type: "number", default: 1}
} as const satisfies Readonly<Record<string, Column>>;
const words = {
  zh: {
    ...observationWords.zh,
    period: {title: "时段", meaning: "一年中的时段"},
    certainty: {title: "把握", meaning: "把握有多大"}
  },
  en: {
    ...observationWords.en,
    period: {title: "Period", meaning: "part of the year"},
    certainty: {title: "Certainty", meaning: "how sure the row is", exported: "how sure it is"}
  }
};

const known: Observation = {
  ...emptyObservation(),
  id: "a1",
  subject: "门诊量",
  region: "330604",
  region_name: "上虞区",
  year: 2025,
  value: 12.5,
  unit: "万人次",
  written: "12.5万人次",
  document: "d",
  start: 6,
  end: 13,
  quote: "上半年门诊量12.5万人次"
};
/** as the extraction fills it, and as a release has it that was made before there was the column */
const rows = [{...known, period: "first-half", certainty: 0.8} as Observation, {...known, id: "a2"}];
const dataset = toDataset(rows, {documents: [], release: null, title: "t", language: "en", columns, words});

const documents: readonly Document[] = [
  {
    id: "d",
    title: "文件",
    issuer: "局",
    region: "330604",
    region_name: "上虞区",
    genre: "summary",
    year: 2025,
    published: null,
    index_number: null,
    document_number: null,
    sha256: "",
    characters: 9
  }
];

test("the database has it, typed and checked, and loads it from Arrow", async () => {
  const ipc = encodeObservations(rows, columns);
  const database = await openNodeDatabase([["observations", ipc]], createTables(columns));
  const ask = async (sql: string) => decodeTable(await database.query(sql)).columns;
  const {period, certainty} = await ask("select period, certainty from observations order by id");
  expect([Array.from(period!), Array.from(certainty!)]).toEqual([
    ["first-half", null],
    [0.8, 1]
  ]);
  const described = await ask('select column_name, column_type, "null" from (describe observations)');
  expect(Array.from(described["column_name"]!).slice(-2)).toEqual(["period", "certainty"]);
  expect(Array.from(described["column_type"]!).slice(-2)).toEqual(["VARCHAR", "DOUBLE"]);
  expect(Array.from(described["null"]!).slice(-2)).toEqual(["YES", "NO"]);
  await expect(database.query("update observations set period = 'monthly'")).rejects.toThrow(/CHECK/);
  await database.close();
}, 60_000);

test("exported files have it, before what says where the number stands, and say what it is", async () => {
  const csv = toDataFile(dataset, "csv").content as string;
  const [head, first, second] = csv.split("\r\n").map((line) => line.split(","));
  const at = head!.indexOf("period");
  expect(head!.slice(at - 1, at + 3)).toEqual(["scope", "period", "certainty", "quote"]);
  expect([first![at], first![at + 1], second![at]]).toEqual(["first-half", "0.8", ""]);

  const sheet = strFromU8(unzipSync(toDataFile(dataset, "xlsx").content as Uint8Array)["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toMatch(/period<.*first-half<.*<v>0\.8</s);

  const json = JSON.parse(toDataFile(dataset, "json").content as string);
  expect(json.data[0]).toMatchObject({period: "first-half", certainty: 0.8});
  const meanings = json.definitions.filter(({name}: {name: string}) => ["period", "certainty"].includes(name));
  expect(meanings.map(({meaning}: {meaning: string}) => meaning)).toEqual(["part of the year", "how sure it is"]);

  const parquet = (toDataFile(dataset, "parquet").content as Uint8Array).slice().buffer;
  expect(await parquetReadObjects({file: parquet})).toMatchObject([
    {period: "first-half", certainty: 0.8},
    {period: null}
  ]);
  expect(parquetMetadata(parquet).schema.find(({name}) => name === "certainty")).toMatchObject({type: "DOUBLE"});

  const arrow = tableFromIPC(toDataFile(dataset, "arrow").content as Uint8Array);
  expect(arrow.getChild("period").toArray()).toEqual(["first-half", null]);
});

test("the static files describe it, in both languages and with its concept", async () => {
  const described = toFileColumns(columns, meaningsOf(words));
  const csvw = toCsvw({url: "x.csv", title: "x", key: "id", columns: described}, undefined) as {
    readonly tableSchema: {readonly columns: readonly object[]};
  };
  expect(csvw.tableSchema.columns.slice(-2)).toEqual([
    {
      name: "period",
      titles: "period",
      datatype: {base: "string", format: "first-half|first-quarter"},
      "skos:notation": "PERIOD",
      "dc:description": [
        {"@value": "一年中的时段", "@language": "zh"},
        {"@value": "part of the year", "@language": "en"}
      ]
    },
    expect.objectContaining({name: "certainty", datatype: "number", required: true})
  ]);
  expect(toField(described.at(-2)!)).toEqual({
    name: "period",
    type: "string",
    description: "一年中的时段",
    "sdmx:concept": "PERIOD",
    constraints: {enum: ["first-half", "first-quarter"]}
  });
  const parquet = toParquet(rows, described).slice().buffer;
  expect(await parquetReadObjects({file: parquet})).toMatchObject([{certainty: 0.8}, {certainty: 1}]);
});

test("a snapshot carries it, refuses what it cannot be, and is read where it was made before there was the column", () => {
  const snapshot = takeSnapshot({rows, documents, indicators: [], spec: {chart: "trend"}}, columns);
  const text = writeSnapshot(snapshot, columns);
  const readRows = (json: string) => readSnapshot(json, columns).rows as readonly object[];
  expect(readRows(text)).toMatchObject([
    {period: "first-half", certainty: 0.8},
    {period: null, certainty: 1}
  ]);
  expect(() => readRows(text.replace("first-half", "monthly"))).toThrow("unexpected rows.period[0]");
  expect(() => readRows(text.replace("0.8", '"high"'))).toThrow("unexpected rows.certainty[0]");
  const older = writeSnapshot(takeSnapshot({rows: [known], documents, indicators: [], spec: {chart: "trend"}}));
  expect(readRows(older)).toMatchObject([{id: "a1", period: null, certainty: 1}]);
  expect(readSnapshot(text).rows[0]).not.toHaveProperty("period");
});

test("a chart of a notebook brings it across the wall, and a query that left it out gets the most modest reading", () => {
  const chart = JSON.stringify({chart: "trend", rows, spec: {}, palette: []});
  expect(readChart(chart, columns)?.rows[0]).toMatchObject({period: "first-half", certainty: 0.8});
  const read = rowReader(columns);
  expect(read({period: "first-quarter", certainty: "0.5"})).toMatchObject({period: "first-quarter", certainty: 0.5});
  expect(read({period: "monthly"})).toMatchObject({period: null, certainty: 1});
  expect(emptyRow(columns)).toMatchObject({period: null, certainty: 1, kind: "actual", year: null});
});
