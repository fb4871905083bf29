import {bool, float64, int32, tableFromArrays, tableToIPC, utf8} from "@uwdata/flechette";
import {parquetWriteBuffer} from "hyparquet-writer";
import {toCsv} from "../csv.ts";
import type {Dataset} from "./dataset.ts";
import type {SheetValue, SheetColumn, Sheet} from "./sheet.ts";
import {toXlsx} from "./xlsx.ts";

export const dataFormats = ["csv", "xlsx", "json", "parquet", "arrow"] as const;
export type DataFormat = (typeof dataFormats)[number];

/** A file as it is saved. */
export interface DataFile {
  readonly content: string | Uint8Array;
  /** with the dot */
  readonly extension: string;
  readonly mime: string;
}

/** A data set in one of the formats; XLSX and JSON bring its sources and definitions with them. */
export function toDataFile(dataset: Dataset, format: DataFormat): DataFile {
  return {extension: `.${format}`, mime: mimes[format], content: writers[format](dataset)};
}

const mimes: Readonly<Record<DataFormat, string>> = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  arrow: "application/vnd.apache.arrow.stream"
};

const writers: Readonly<Record<DataFormat, (dataset: Dataset) => string | Uint8Array>> = {
  csv: ({data}) =>
    toCsv(
      rowsOf(data),
      data.columns.map(({name}) => name)
    ),
  xlsx: ({data, sources, definitions}) => toXlsx([data, sources, definitions]),
  json: ({data, sources, definitions, ...about}) =>
    `${JSON.stringify(
      {...about, data: rowsOf(data), sources: rowsOf(sources), definitions: rowsOf(definitions)},
      null,
      1
    )}\n`,
  parquet: toParquet,
  arrow: ({data}) => toArrow(data)
};

function rowsOf({columns, length}: Sheet): Record<string, SheetValue>[] {
  return Array.from({length}, (_, at) =>
    Object.fromEntries(columns.map(({name, values}) => [name, values[at] ?? null]))
  );
}

function toParquet({data, title, release, address, licence}: Dataset): Uint8Array {
  const types = {text: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN"} as const;
  const about = {title, release, address, licence};
  const buffer = parquetWriteBuffer({
    columnData: data.columns.map(({name, type, values}) => ({
      name,
      data: [...values],
      type: types[type],
      nullable: true
    })),
    kvMetadata: Object.entries(about).flatMap(([key, value]) => (value === null ? [] : [{key, value}]))
  });
  return new Uint8Array(buffer);
}

const arrowTypes = {text: utf8, integer: int32, number: float64, boolean: bool};

/** An Arrow IPC stream; columns in which nothing is stated keep their type. */
function toArrow({columns}: Sheet): Uint8Array {
  const typeOf = ({type}: SheetColumn) => arrowTypes[type]();
  const table = tableFromArrays(
    columns.map((column) => [column.name, [...column.values]] as [string, SheetValue[]]),
    {types: Object.fromEntries(columns.map((column) => [column.name, typeOf(column)]))}
  );
  return tableToIPC(table, {format: "stream"})!;
}
