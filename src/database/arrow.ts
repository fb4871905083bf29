import {
  bool,
  dictionary,
  float64,
  int32,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  utf8,
  type DataType
} from "@uwdata/flechette";
import {
  documentColumns,
  observationColumns,
  referenceColumns,
  type Column,
  type Columns,
  type Document,
  type Observation,
  type Reference,
  type Table
} from "../model/index.ts";
import {distinctNames} from "../core/index.ts";

const arrowTypes = {text: utf8, integer: int32, number: float64, boolean: bool} as const;

const typeOf = ({type, repeated}: Column): DataType => (repeated ? dictionary(utf8(), int32()) : arrowTypes[type]());

/** The rows of the table `observations` as an Arrow IPC stream, uncompressed, repeated strings as dictionaries. */
export function encodeObservations(
  observations: readonly Observation[],
  columns: Columns = observationColumns
): Uint8Array {
  return encode(observations, columns);
}

/** The rows of the table `documents` as an Arrow IPC stream. */
export function encodeDocuments(documents: readonly Document[]): Uint8Array {
  return encode(documents, documentColumns);
}

/** The rows of the table `reference` as an Arrow IPC stream. */
export function encodeReference(values: readonly Reference[]): Uint8Array {
  return encode(values, referenceColumns);
}

/** Any Arrow IPC stream as columns; integers past 2^53 come as BigInt, dates as Date. */
export function decodeTable(ipc: Uint8Array): Table {
  const table = tableFromIPC(ipc, {useBigInt: true, useDate: true});
  const names = distinctNames(table.schema.fields.map(({name}) => name));
  const columns = names.map((name, i) => [name, table.getChildAt(i).toArray()] as const);
  return {length: table.numRows, columns: Object.fromEntries(columns)};
}

function encode(rows: readonly object[], columns: Columns): Uint8Array {
  const all = Object.entries(columns);
  const arrays = all.map(([name, column]): [string, unknown[]] => [
    name,
    rows.map((row) => (row as Record<string, unknown>)[name] ?? column.default ?? null)
  ]);
  const types = Object.fromEntries(all.map(([name, column]) => [name, typeOf(column)]));
  const ipc = tableToIPC(tableFromArrays(arrays, {types}), {format: "stream"});
  if (!ipc) throw new Error(`cannot encode as arrow: ${Object.keys(columns).join(", ")}`);
  return ipc;
}
