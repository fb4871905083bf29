import {observationColumns, type Columns, type Document, type Observation} from "../../model/index.ts";
import {
  snapshotColumns,
  snapshotSchema,
  type Snapshot,
  type SnapshotIndicator,
  type SnapshotRow,
  type SnapshotSpec
} from "./snapshot.ts";

export interface SnapshotInput {
  readonly rows: readonly Observation[];
  readonly spec: SnapshotSpec;
  /** the metadata of the documents that the rows name, and perhaps of others */
  readonly documents: readonly Document[];
  /** what the catalogue says of the rows' indicators, and perhaps of others, with all their synonyms */
  readonly indicators: readonly SnapshotIndicator[];
  readonly release?: string | null;
  readonly view?: string | null;
}

/** A chart as it is now, with all that its rows need and nothing else. */
export function takeSnapshot(input: SnapshotInput, columns: Columns = observationColumns): Snapshot {
  const {rows, spec, documents, indicators, release = null, view = null} = input;
  const named = new Set(rows.map((row) => row.document));
  const measured = new Set(rows.map((row) => row.indicator));
  const subjects = new Set(rows.map((row) => row.subject));
  return {
    schema: snapshotSchema,
    release,
    spec,
    view,
    indicators: indicators
      .filter(({name}) => measured.has(name))
      .map(({slug, name, english, definition, better, synonyms}) => {
        return {slug, name, english, definition, better, synonyms: synonyms.filter((each) => subjects.has(each))};
      }),
    documents: Object.fromEntries(
      documents
        .filter(({id}) => named.has(id))
        .map(({id, title, issuer, published, document_number}) => [id, {title, issuer, published, document_number}])
    ),
    rows: rows.map((row) => toSnapshotRow(row, columns))
  };
}

/** A snapshot as JSON, its rows column by column. */
export function writeSnapshot({rows, ...rest}: Snapshot, columns: Columns = observationColumns): string {
  const values = Object.entries(snapshotColumns(columns)).map(([name, column]) => [
    name,
    rows.map((row) => valueOf(row, name) ?? column.default)
  ]);
  return JSON.stringify({...rest, rows: Object.fromEntries(values)});
}

function toSnapshotRow(row: Observation, columns: Columns): SnapshotRow {
  const names = Object.keys(snapshotColumns(columns)).filter((name) => name in row);
  return Object.fromEntries(names.map((name) => [name, valueOf(row, name)])) as unknown as SnapshotRow;
}

const valueOf = (row: object, name: string) => (row as Readonly<Record<string, unknown>>)[name];
