import type {Guest} from "../../sandbox/index.ts";
import {indexInSource, type Cell} from "../../notebook/index.ts";
import {Problem} from "../problem.ts";
import type {TableLike} from "../result-table.ts";
import {setNotes} from "../table/notes.ts";
import type {ArqueroChunk} from "./arquero.ts";
import {findFullWidth, findSilent, lineAndColumn, type FullWidth} from "./full-width.ts";
import {interpolateTraced} from "./literals.ts";

/** The database as a cell sees it. */
export interface DatabaseClient {
  /** the table that answers a query, its ${values} written as literals */
  sql(strings: TemplateStringsArray, ...values: unknown[]): Promise<TableLike>;
  query(sql: string): Promise<TableLike>;
}

/** A database client whose queries end with a run. */
export function createDatabase(
  guest: Pick<Guest, "query">,
  arquero: () => Promise<ArqueroChunk>,
  signal?: AbortSignal,
  asking: (pendingOn: boolean) => void = () => {},
  cell?: Cell
): DatabaseClient {
  async function query(sql: string, place: Place = () => undefined) {
    const loading = arquero();
    asking(true);
    const ipc = await guest
      .query(sql, signal ? {signal} : {})
      .catch((error: unknown) => {
        throw signal?.aborted ? error : toProblem(sql, error, place);
      })
      .finally(() => asking(false));
    const {decode} = await loading;
    const table = decode(ipc);
    const marks = findSilent(sql, table.columnNames());
    setNotes(
      table,
      marks.map((mark) => {
        const detail = toDetail(mark, place);
        return ({runtime}) => runtime.silentMark(detail);
      })
    );
    return table;
  }
  return {
    query: (sql) => query(sql),
    sql: async ({raw}, ...values) => {
      const {sql, starts} = interpolateTraced(raw, values);
      return query(sql, (index) => cell && placeIn(cell, raw, starts, index));
    }
  };
}

/** Where an index of a statement stands in the source, where that is known. */
type Place = (index: number) => ReturnType<typeof lineAndColumn> | undefined;

function placeIn(cell: Cell, strings: readonly string[], starts: readonly number[], index: number) {
  const string = starts.findLastIndex((start) => start <= index);
  // what a value holds stands where the value is computed
  const inString = Math.min(index - starts[string]!, strings[string]!.length);
  const at = indexInSource(cell, string, inString);
  return at === undefined ? undefined : lineAndColumn(cell.value, at);
}

/** The names under which the notebook's own database goes in files of Observable's tools; others are not here. */
export function findDatabase(client: DatabaseClient, name: unknown): DatabaseClient {
  if (name === "duckdb" || name === undefined) return client;
  throw new Problem("database", String(name));
}

function toProblem(sql: string, error: unknown, place: Place): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const found = findFullWidth(sql, message);
  if (!found) return new Problem("query", message, {cause: error});
  return new Problem("full-width", [toDetail(found, place), message].join("\t"), {cause: error});
}

/** A mark for its sentence: what to write, its line and column in the source, and how many more there are. */
function toDetail(found: FullWidth, place: Place): string {
  const {mark, instead, index, more} = found;
  const {line, column} = place(index) ?? found;
  return [mark, instead, line, column, more].join("\t");
}
