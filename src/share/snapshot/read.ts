import {readChartName} from "../../charts/index.ts";
import {maxSnapshotRows} from "../../core/index.ts";
import {observationColumns, type Column, type Columns} from "../../model/index.ts";
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

/** From each older schema to the next; kept for ever, so that no frozen chart dies. */
const migrations: Readonly<Record<number, (old: Fields) => Fields>> = {};

/**
 * The snapshot that a JSON text holds. Everything in it is checked and copied member by member, what is unknown is left
 * behind, and nothing of it is ever evaluated.
 *
 * @throws {BrokenSnapshot}
 */
export function readSnapshot(json: string, columns: Columns = observationColumns): Snapshot {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new BrokenSnapshot("broken", "snapshot: not JSON", {cause});
  }
  return toSnapshot(value, columns);
}

/** The same for a value that is parsed already. */
export function toSnapshot(value: unknown, columns: Columns = observationColumns): Snapshot {
  const raw = migrate(fields(value, "value"));
  const rows = readRows(raw.rows, snapshotColumns(columns));
  const documents = readDocuments(raw.documents);
  rows.forEach(({document}, i) => Object.hasOwn(documents, document) || fail(`rows.document[${i}]`));
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

/** What a value of a column has to be. */
function checkOf({type, nullable, blank, values, pattern}: Column): Check<unknown> {
  const texts = values ? oneOf(values) : pattern ? matching(pattern) : blank ? text : filled;
  const check: Check<unknown> = type === "boolean" ? yes : type === "text" ? texts : number;
  return nullable ? nullOr(check) : check;
}

function readRows(value: unknown, columns: Columns): SnapshotRow[] {
  const lists = fields(value, "rows");
  const later = Object.entries(columns).filter(([name, column]) => column.default !== undefined && !(name in lists));
  const absent = Object.fromEntries(later.map(([name, column]) => [name, column.default]));
  const read = Object.entries(columns).flatMap(([name, column]) => {
    if (name in absent) return [];
    const values = lists[name];
    return [
      {name, check: checkOf(column), values: Array.isArray(values) ? (values as unknown[]) : fail(`rows.${name}`)}
    ];
  });
  const [length = 0] = read.map(({values}) => values.length);
  if (read.some(({values}) => values.length !== length)) fail("rows");
  if (length > maxSnapshotRows) throw new BrokenSnapshot("large", `snapshot: ${length} rows`);
  return Array.from({length}, (_, i) => {
    const row = read.map(({name, check, values}) => [name, check(values[i], `rows.${name}[${i}]`)]);
    return {...Object.fromEntries(row), ...absent} as unknown as SnapshotRow;
  });
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
