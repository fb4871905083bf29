import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import Ajv from "ajv";
import {Package} from "datapackage";
import {XMLParser, XMLValidator} from "fast-xml-parser";
import {parquetReadObjects} from "hyparquet";
import {afterAll, beforeAll, expect, test} from "vitest";
import {toContext} from "../../../src/site/pages/context.ts";
import {toFeed} from "../../../src/site/pages/feed.ts";
import {toDatapackage} from "../../../src/site/pages/files/datapackage.ts";
import {filesOfIndicator} from "../../../src/site/pages/files/subject.ts";
import {toTables, wholeFiles} from "../../../src/site/pages/files/tables.ts";
import {toGroup} from "../../../src/site/pages/make.ts";
import {csvwSchema} from "./csvw-schema.ts";
import {address, facts, style} from "./site.ts";

const context = toContext(facts, {site: address, style});
const maternal = context.indicators.find(({indicator}) => indicator.slug === "maternal-mortality")!;
const files = new Map(filesOfIndicator(maternal, context).map(({path, source}) => [path, source]));
const text = (name: string) => files.get(`indicator/maternal-mortality${name}`) as string;
const folder = mkdtempSync(join(tmpdir(), "zhibiao-pages-"));

beforeAll(() => {
  for (const {path, source} of wholeFiles(toTables(context))) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    // the user of the package `datapackage` takes a byte order mark for part of the first column's name
    writeFileSync(join(folder, path), typeof source === "string" ? source.replace(/^\uFEFF/, "") : source);
  }
});
afterAll(() => rmSync(folder, {recursive: true}));

test("an indicator's CSV opens in a spreadsheet: a byte order mark, one line a row, the columns of the table", () => {
  const lines = text(".csv").split("\r\n");
  expect(lines[0]).toBe(
    "\uFEFFid,indicator,subject,region,region_name,year,kind,measure,value,value_max,unit,comparator,written,scope,document,start,end,quote,section,rule,reviewed"
  );
  expect(lines.filter((line) => line !== "")).toHaveLength(maternal.observations.length + 1);
  expect(text(".csv")).toContain("18.23/10万");
});

test("its JSON holds definition, documents and rows; its metadata name the SDMX concept of each column", () => {
  const json = JSON.parse(text(".json"));
  const metadata = JSON.parse(text(".metadata.json"));
  expect(json.observations).toEqual(maternal.observations);
  expect(json.indicator).toMatchObject({name: "孕产妇死亡率", unit: "/10万", better: "down"});
  expect(metadata.observations).toBeUndefined();
  const concepts = Object.fromEntries(
    metadata.columns.map(({name, sdmx}: {name: string; sdmx?: string}) => [name, sdmx])
  );
  expect(concepts).toMatchObject({
    region: "REF_AREA",
    year: "TIME_PERIOD",
    value: "OBS_VALUE",
    unit: "UNIT_MEASURE",
    quote: "COMMENT_OBS",
    kind: "KIND"
  });
  expect(metadata.files.csv).toBe(`${address}indicator/maternal-mortality.csv`);
  expect(metadata.pages.en).toBe(`${address}en/indicator/maternal-mortality.html`);
});

test("its Parquet is read back by hyparquet, row for row", async () => {
  const bytes = files.get("indicator/maternal-mortality.parquet") as Uint8Array;
  const rows = await parquetReadObjects({file: bytes.slice().buffer});
  expect(rows).toEqual(maternal.observations.map((row) => ({...row})));
});

test(
  "datapackage.json is a tabular data package by the schema of Frictionless, and its tables keep its promises",
  {timeout: 120_000},
  async () => {
    const descriptor = toDatapackage(context) as {resources: {name: string}[]};
    const broken = await Package.load({...descriptor, resources: []}, {basePath: folder});
    expect(broken.valid).toBe(false);
    const dataPackage = await Package.load(descriptor, {basePath: folder});
    expect(dataPackage.errors.map(String)).toEqual([]);
    expect(dataPackage.resourceNames).toEqual(["observations", "documents", "indicators", "regions", "reference"]);
    const counts: number[] = [];
    for (const resource of dataPackage.resources)
      counts.push((await resource.read({keyed: true, relations: true})).length);
    expect(counts.slice(0, 2)).toEqual([facts.observations.length, facts.documents.length]);
    expect(counts.at(-1)).toBe(facts.reference.length);
  }
);

test("the CSVW metadata are valid by their vocabulary, of each indicator and of the whole", () => {
  const valid = new Ajv({allErrors: true, allowUnionTypes: true}).compile(csvwSchema);
  expect(
    valid({"@context": "http://www.w3.org/ns/csvw", url: "a.csv", tableSchema: {columns: [{datatype: "text"}]}})
  ).toBe(false);
  for (const description of [JSON.parse(text(".csv-metadata.json")), toGroup(context)]) {
    expect(valid(description) ? [] : valid.errors).toEqual([]);
  }
});

test("the CSVW metadata name the CSV's columns in their order, and those that SDMX has a property for", () => {
  const {url, tableSchema} = JSON.parse(text(".csv-metadata.json"));
  const columns = tableSchema.columns as {name: string; propertyUrl?: string}[];
  const [header] = text(".csv").split("\r\n");
  expect(url).toBe("maternal-mortality.csv");
  expect(columns.map(({name}) => name)).toEqual(header!.replace("\uFEFF", "").split(","));
  const properties = Object.fromEntries(columns.map(({name, propertyUrl}) => [name, propertyUrl]));
  expect(properties["region"]).toBe("http://purl.org/linked-data/sdmx/2009/dimension#refArea");
  expect(properties["value"]).toBe("http://purl.org/linked-data/sdmx/2009/measure#obsValue");
});

test("the feed is an Atom feed with an entry for each release of the data", () => {
  for (const language of ["zh", "en"] as const) {
    const xml = toFeed(language, context);
    expect(XMLValidator.validate(xml)).toBe(true);
    const {feed} = new XMLParser({ignoreAttributes: false, isArray: (name) => name === "entry"}).parse(xml);
    expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
    for (const needed of ["id", "title", "updated", "author"]) expect(feed[needed], needed).toBeTruthy();
    expect(feed.entry).toHaveLength(facts.releases.length);
    for (const {id, title, updated, link} of feed.entry) {
      expect(id).toMatch(/^tag:/);
      expect(title).toContain(updated.slice(0, 10));
      expect(link["@_href"]).toMatch(/^https:\/\/zhibiao\.example\/under\//);
    }
  }
});

test("a text that a spreadsheet would take for a formula is kept from it", () => {
  const row = {...maternal.observations[0]!, quote: "=HYPERLINK(1)", subject: "+1"};
  const [csv] = filesOfIndicator({...maternal, observations: [row]}, context);
  expect(csv!.source).toContain("'=HYPERLINK(1)");
  expect(csv!.source).toContain("'+1");
});
