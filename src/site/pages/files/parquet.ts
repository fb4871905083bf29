import {parquetWriteBuffer} from "hyparquet-writer";
import type {FileColumn} from "./columns.ts";

const types = {string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN"} as const;

/** Rows as one Parquet file with a type and a nullability for each column. */
export function toParquet(rows: readonly object[], columns: readonly FileColumn[]): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({name, type, required, absent}) => ({
      name,
      data: rows.map((row) => (row as Record<string, unknown>)[name] ?? absent ?? null),
      type: types[type],
      nullable: !required
    }))
  });
  return new Uint8Array(buffer);
}
