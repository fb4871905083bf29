import {parquetWriteBuffer} from "hyparquet-writer";
import type {FileColumn} from "./columns.ts";

const types = {string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN"} as const;

/** Rows as one Parquet file with a type and a nullability for each column. */
export function toParquet<Row extends object>(
  rows: readonly Row[],
  columns: readonly FileColumn<keyof Row & string>[]
): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({name, type, required}) => ({
      name,
      data: rows.map((row) => row[name] ?? null),
      type: types[type],
      nullable: !required
    }))
  });
  return new Uint8Array(buffer);
}
