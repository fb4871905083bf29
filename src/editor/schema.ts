import type {ArqueroChunk, TableLike} from "../runtime/index.ts";
import type {Guest} from "../sandbox/index.ts";
import type {Schema} from "./text-editor.ts";

const columns = "select table_name::varchar as name, column_name::varchar as part from information_schema.columns";

/** The database's tables and columns, asked for when they are first needed; none where that fails. */
export function lazySchema(guest: Guest, arquero: () => Promise<ArqueroChunk>): () => Promise<Schema> {
  let schema: Promise<Schema> | undefined;
  return () =>
    (schema ??= Promise.all([guest.query(columns), arquero()]).then(
      ([ipc, {decode}]) => toSchema(decode(ipc)),
      () => {
        schema = undefined;
        return {};
      }
    ));
}

export function toSchema(table: TableLike): Schema {
  const schema: Record<string, string[]> = Object.create(null);
  for (let row = 0; row < table.numRows(); row++) {
    (schema[String(table.get("name", row))] ??= []).push(String(table.get("part", row)));
  }
  return schema;
}
