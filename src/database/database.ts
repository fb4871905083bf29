import {begin, fetchRows, stream, type Engine} from "./engine.ts";
import {installed} from "./lacks.ts";
import {isUnsupported, losesTypes, withTextCasts} from "./text-casts.ts";
import {createTurns, type Turns} from "./turns.ts";

export interface QueryOptions {
  /** ends the query; the promise is rejected with the signal's reason */
  readonly signal?: AbortSignal | undefined;
}

/** The rows that a database starts with: a table of the schema, and an Arrow IPC stream that is appended to it. */
export type Tables = readonly (readonly [table: string, ipc: Uint8Array])[];

export interface Database {
  /** One statement's answer as an Arrow IPC stream. @throws QueryError with DuckDB's message */
  query(sql: string, options?: QueryOptions): Promise<Uint8Array>;
  /** Ends the engine; what is under way is rejected. */
  close(): Promise<void>;
  /** rejects when the engine ends: with an `EngineCrashed` where it failed by itself */
  readonly crashed?: Promise<never>;
}

// `error()` says what a query likes, by the million characters.
const maxMessage = 10_000;

/** A statement that failed, with the statement itself. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly sql: string;
  constructor(sql: string, cause: unknown) {
    super((cause instanceof Error ? cause.message : String(cause)).slice(0, maxMessage), {cause});
    this.sql = sql;
  }
}

/**
 * Boots an engine: runs the statements of `schema`, which make the tables, fills them, and locks the configuration, so that no later statement
 * reaches a network or a file.
 */
export async function openDatabase(engine: Engine, schema: readonly string[], tables: Tables): Promise<Database> {
  const connection = await engine.connect();
  const run = (sql: string) => stream(engine, connection, sql);
  for (const sql of before) await run(sql);
  for (const sql of schema) await run(sql);
  for (const [name, ipc] of tables) await engine.insert(connection, name, ipc);
  for (const sql of after) await run(sql);
  await engine.disconnect(connection);
  const {crashed} = engine;
  const turns = createTurns();
  return {
    query: (sql, options) => query(engine, turns, sql, options),
    close: () => engine.close(),
    ...(crashed ? {crashed} : {})
  };
}

const before = [
  // as an error of one statement, before the page itself runs out
  "set memory_limit = '1GB'",
  "set autoinstall_known_extensions = false",
  "set autoload_known_extensions = false",
  "attach ':memory:' as zhibiao (compress)",
  "use zhibiao"
];
const after = ["set enable_external_access = false", "set lock_configuration = true"];

// A connection of its own for each statement, since one connection holds one pending result.
async function query(engine: Engine, turns: Turns, sql: string, {signal}: QueryOptions = {}): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const extension = installed(sql);
  if (extension !== undefined) {
    throw new QueryError(sql, `Permission Error: extension '${extension}' cannot be installed`);
  }
  let endTurn: (() => void) | undefined;
  const enlarge = async () => {
    endTurn ??= await turns.take();
    signal?.throwIfAborted();
  };
  const connect = <Result>(use: (connection: number) => Promise<Result>) => withConnection(engine, signal, use);
  try {
    const answer = await connect(async (connection) => {
      const schema = await begin(engine, connection, sql).catch((error: unknown) => {
        if (isUnsupported(error)) return undefined;
        throw error;
      });
      if (schema && !losesTypes(schema)) return fetchRows(engine, connection, schema, {enlarge});
      const ask = (question: string) => connect((other) => stream(engine, other, question));
      const casts = await withTextCasts(sql, schema, ask);
      if (casts === sql && schema) return fetchRows(engine, connection, schema, {enlarge});
      if (schema) await engine.cancel(connection);
      return casts;
    });
    return typeof answer === "string"
      ? await connect((connection) => stream(engine, connection, answer, {enlarge}))
      : answer;
  } catch (error) {
    signal?.throwIfAborted();
    throw new QueryError(sql, error);
  } finally {
    endTurn?.();
  }
}

async function withConnection<Result>(
  engine: Engine,
  signal: AbortSignal | undefined,
  use: (connection: number) => Promise<Result>
): Promise<Result> {
  const connection = await engine.connect();
  const cancel = () => void engine.cancel(connection).catch(() => {});
  signal?.addEventListener("abort", cancel);
  try {
    await stream(engine, connection, "use zhibiao");
    signal?.throwIfAborted();
    return await use(connection);
  } finally {
    signal?.removeEventListener("abort", cancel);
    await engine.disconnect(connection).catch(() => {});
  }
}
