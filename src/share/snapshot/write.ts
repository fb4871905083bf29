import type {Document, Observation} from "../../model.ts";
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
  /** the particulars of the documents that the rows name, and perhaps of others */
  readonly documents: readonly Document[];
  /** what the catalogue says of the rows' indicators, and perhaps of others, with all their synonyms */
  readonly indicators: readonly SnapshotIndicator[];
  readonly release?: string | null;
  readonly view?: string | null;
}

/** A chart as it is now, with all that its rows need and nothing else. */
export function takeSnapshot({
  rows,
  spec,
  documents,
  indicators,
  release = null,
  view = null
}: SnapshotInput): Snapshot {
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
    rows: rows.map(toSnapshotRow)
  };
}

/** A snapshot as JSON, its rows column by column. */
export function writeSnapshot({rows, ...rest}: Snapshot): string {
  const columns = Object.fromEntries(snapshotColumns.map((name) => [name, rows.map((row) => row[name])]));
  return JSON.stringify({...rest, rows: columns});
}

function toSnapshotRow(row: Observation): SnapshotRow {
  return Object.fromEntries(snapshotColumns.map((name) => [name, row[name]])) as unknown as SnapshotRow;
}
