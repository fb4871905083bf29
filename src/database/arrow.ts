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
import {distinctNames, type Document, type Observation, type Reference, type Table} from "../model.ts";

type Columns<Row> = {readonly [Name in keyof Required<Row>]: DataType};

const repeated = () => dictionary(utf8(), int32());

const observationColumns: Columns<Observation> = {
  id: utf8(),
  indicator: repeated(),
  subject: utf8(),
  region: repeated(),
  region_name: repeated(),
  year: int32(),
  kind: repeated(),
  measure: repeated(),
  value: float64(),
  value_max: float64(),
  unit: repeated(),
  comparator: repeated(),
  written: utf8(),
  scope: repeated(),
  document: repeated(),
  start: int32(),
  end: int32(),
  quote: utf8(),
  section: repeated(),
  rule: repeated(),
  reviewed: bool()
};

const documentColumns: Columns<Document> = {
  id: utf8(),
  title: utf8(),
  issuer: utf8(),
  region: utf8(),
  region_name: utf8(),
  genre: utf8(),
  year: int32(),
  published: utf8(),
  written: utf8(),
  index_number: utf8(),
  document_number: utf8(),
  note: utf8(),
  sha256: utf8(),
  characters: int32()
};

/** The rows of the table `observations` as an Arrow IPC stream, uncompressed, repeated strings as dictionaries. */
export function encodeObservations(observations: readonly Observation[]): Uint8Array {
  return encode(observations, observationColumns);
}

/** The rows of the table `documents` as an Arrow IPC stream. */
export function encodeDocuments(documents: readonly Document[]): Uint8Array {
  return encode(documents, documentColumns);
}

/** The rows of the table `reference` as an Arrow IPC stream. */
export function encodeReference(values: readonly Reference[]): Uint8Array {
  return encode(values, {...observationColumns, title: repeated(), issuer: repeated(), published: repeated()});
}

/** Any Arrow IPC stream as columns; integers past 2^53 come as BigInt, dates as Date. */
export function decodeTable(ipc: Uint8Array): Table {
  const table = tableFromIPC(ipc, {useBigInt: true, useDate: true});
  const names = distinctNames(table.schema.fields.map(({name}) => name));
  const columns = names.map((name, i) => [name, table.getChildAt(i).toArray()] as const);
  return {length: table.numRows, columns: Object.fromEntries(columns)};
}

function encode<Row>(rows: readonly Row[], columns: Columns<Row>): Uint8Array {
  const names = Object.keys(columns) as (keyof Row & string)[];
  const arrays = names.map((name): [string, unknown[]] => [name, rows.map((row) => row[name] ?? null)]);
  const ipc = tableToIPC(tableFromArrays(arrays, {types: {...columns}}), {format: "stream"});
  if (!ipc) throw new Error(`cannot encode as arrow: ${names.join(", ")}`);
  return ipc;
}
