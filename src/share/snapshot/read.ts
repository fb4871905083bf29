import {readChartName} from "../../charts/index.ts";
import {BrokenSnapshot} from "./broken.ts";
import {
  fail,
  fields,
  filled,
  list,
  matching,
  nullOr,
  number,
  oneOf,
  text,
  yes,
  type Check,
  type Fields
} from "./check.ts";
import {
  snapshotColumns,
  snapshotSchema,
  type Snapshot,
  type SnapshotDocument,
  type SnapshotIndicator,
  type SnapshotRow,
  type SnapshotSpec
} from "./snapshot.ts";

/** More rows than a chart in an article can have. */
const maxRows = 20_000;

/** From each older schema to the next; kept for ever, so that no frozen chart dies. */
const migrations: Readonly<Record<number, (old: Fields) => Fields>> = {};

/**
 * The snapshot that a JSON text holds. Everything in it is checked and copied member by member, what is unknown is left
 * behind, and nothing of it is ever evaluated.
 *
 * @throws {BrokenSnapshot}
 */
export function readSnapshot(json: string): Snapshot {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new BrokenSnapshot("broken", "snapshot: not JSON", {cause});
  }
  return toSnapshot(value);
}

/** The same for a value that is parsed already. */
export function toSnapshot(value: unknown): Snapshot {
  const raw = migrate(fields(value, "value"));
  const rows = readRows(raw.rows);
  const documents = readDocuments(raw.documents);
  rows.forEach(({document}, i) => document in documents || fail(`rows.document[${i}]`));
  return {
    schema: snapshotSchema,
    release: nullOr(matching(/^\d{4}-\d\d-\d\d$/))(raw.release, "release"),
    spec: readSpec(raw.spec),
    view: nullOr(matching(/^[\x21-\x7e]{0,2000}$/))(raw.view, "view"),
    indicators: list(readIndicator)(raw.indicators, "indicators"),
    documents,
    rows
  };
}

function migrate(raw: Fields): Fields {
  const {schema} = raw;
  if (typeof schema !== "number" || !Number.isInteger(schema) || schema < 1) fail("schema");
  if (schema > snapshotSchema) throw new BrokenSnapshot("newer", `snapshot: schema ${schema} is not known yet`);
  const step = migrations[schema];
  if (schema === snapshotSchema) return raw;
  return step ? migrate(step(raw)) : fail("schema");
}

const checks: {readonly [Name in keyof SnapshotRow]: Check<SnapshotRow[Name]>} = {
  id: text,
  indicator: nullOr(filled),
  subject: text,
  region: matching(/^\d{6}$/),
  region_name: filled,
  year: nullOr(number),
  kind: oneOf(["actual", "target"]),
  measure: oneOf(["level", "change", "rank"]),
  value: number,
  value_max: nullOr(number),
  unit: text,
  comparator: oneOf(["=", ">=", ">", "<=", "<", "~"]),
  written: filled,
  scope: nullOr(text),
  document: filled,
  quote: filled,
  section: text
};

function readRows(value: unknown): SnapshotRow[] {
  const columns = fields(value, "rows");
  const lengths = snapshotColumns.map((name) => {
    const column = columns[name];
    return Array.isArray(column) ? column.length : fail(`rows.${name}`);
  });
  const [length = 0] = lengths;
  if (lengths.some((each) => each !== length)) fail("rows");
  if (length > maxRows) throw new BrokenSnapshot("large", `snapshot: ${length} rows`);
  const read = (name: keyof SnapshotRow, i: number) =>
    checks[name]((columns[name] as readonly unknown[])[i], `rows.${name}[${i}]`);
  return Array.from(
    {length},
    (_, i) => Object.fromEntries(snapshotColumns.map((name) => [name, read(name, i)])) as unknown as SnapshotRow
  );
}

function readSpec(value: unknown): SnapshotSpec {
  const raw = fields(value, "spec");
  const chart = readChartName(text(raw.chart, "spec.chart")) ?? fail("spec.chart");
  const optional = <T>(name: string, check: Check<T>) =>
    raw[name] === undefined ? {} : {[name]: check(raw[name], `spec.${name}`)};
  return {
    chart,
    ...optional("title", text),
    ...optional("subtitle", text),
    ...optional("unit", text),
    ...optional("convert", text),
    ...optional("since", number),
    ...optional("relative", yes),
    ...optional("scale", oneOf(["linear", "log"])),
    ...optional("x", text),
    ...optional("y", text),
    ...optional("year", number),
    ...optional("by", oneOf(["region", "indicator"])),
    ...optional("notes", list(text))
  };
}

const readIndicator: Check<SnapshotIndicator> = (value, where) => {
  const raw = fields(value, where);
  return {
    slug: matching(/^[a-z0-9-]+$/)(raw.slug, `${where}.slug`),
    name: filled(raw.name, `${where}.name`),
    english: text(raw.english, `${where}.english`),
    definition: text(raw.definition, `${where}.definition`),
    better: nullOr(oneOf<"up" | "down">(["up", "down"]))(raw.better, `${where}.better`),
    synonyms: list(text)(raw.synonyms, `${where}.synonyms`)
  };
};

const readDocument: Check<SnapshotDocument> = (value, where) => {
  const raw = fields(value, where);
  return {
    title: filled(raw.title, `${where}.title`),
    issuer: nullOr(text)(raw.issuer, `${where}.issuer`),
    published: nullOr(text)(raw.published, `${where}.published`),
    document_number: nullOr(text)(raw.document_number, `${where}.document_number`)
  };
};

function readDocuments(value: unknown): Record<string, SnapshotDocument> {
  const entries = Object.entries(fields(value, "documents"));
  return Object.fromEntries(entries.map(([id, each]) => [id, readDocument(each, `documents.${id}`)]));
}
