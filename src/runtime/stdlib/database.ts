import type {Guest} from "../../sandbox/index.ts";
import {Problem} from "../problem.ts";
import type {TableLike} from "../result-table.ts";
import type {ArqueroChunk} from "./arquero.ts";
import {findFullWidth} from "./full-width.ts";
import {interpolate} from "./literals.ts";

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
  asking: (pendingOn: boolean) => void = () => {}
): DatabaseClient {
  async function query(sql: string) {
    const loading = arquero();
    asking(true);
    const ipc = await guest
      .query(sql, signal ? {signal} : {})
      .catch((error: unknown) => {
        throw signal?.aborted ? error : toProblem(sql, error);
      })
      .finally(() => asking(false));
    const {decode} = await loading;
    return decode(ipc);
  }
  return {
    query,
    sql: async ({raw}, ...values) => query(interpolate(raw, values))
  };
}

/** The names under which the notebook's own database goes in files of Observable's tools; others are not here. */
export function findDatabase(client: DatabaseClient, name: unknown): DatabaseClient {
  if (name === "duckdb" || name === undefined) return client;
  throw new Problem("database", String(name));
}

function toProblem(sql: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const found = findFullWidth(sql, message);
  if (!found) return new Problem("query", message, {cause: error});
  const {mark, instead, line, column} = found;
  return new Problem("full-width", [mark, instead, line, column, message].join("\t"), {cause: error});
}
