import type {ArqueroChunk, TableLike} from "../runtime/index.ts";
import type {Guest} from "../sandbox/index.ts";
import type {Schema} from "./text-editor.ts";

const columns = "select table_name::varchar as name, column_name::varchar as part from information_schema.columns";
const functions =
  "select distinct function_name::varchar as name from duckdb_functions() where not starts_with(function_name, '__')";
const indicators = "select distinct indicator::varchar as name from observations where indicator is not null";

/** What the database has, asked for when it is first needed; what is not to be had is left out, and asked for again. */
export function lazySchema(
  guest: Pick<Guest, "query">,
  arquero: () => Promise<ArqueroChunk>,
  known: readonly string[] = []
): () => Promise<Schema> {
  let schema: Promise<Schema> | undefined;
  const ask = async (sql: string) => {
    const [ipc, {decode}] = await Promise.all([guest.query(sql), arquero()]);
    return decode(ipc);
  };
  const list = (sql: string) => ask(sql).then(toNames, () => undefined);
  return () =>
    (schema ??= Promise.all([ask(columns), list(functions), known.length ? known : list(indicators)]).then(
      ([tables, found, named]) => ({tables: toTables(tables), functions: found ?? [], indicators: named ?? []}),
      () => {
        schema = undefined;
        return {tables: {}, functions: [], indicators: known};
      }
    ));
}

export function toTables(table: TableLike): Schema["tables"] {
  const tables: Record<string, string[]> = Object.create(null);
  for (let row = 0; row < table.numRows(); row++) {
    (tables[String(table.get("name", row))] ??= []).push(String(table.get("part", row)));
  }
  return tables;
}

const toNames = (table: TableLike): readonly string[] =>
  Array.from({length: table.numRows()}, (_, row) => String(table.get("name", row)))
    .filter((name) => !/["\\]/.test(name))
    .sort();
