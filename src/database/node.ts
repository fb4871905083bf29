import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {openDatabase, type Database, type Tables} from "./database.ts";
import type {Engine} from "./engine.ts";
import {createTables} from "./schema.ts";

/** The same engine in Node, for tests and the command line. It blocks the process while a statement runs. */
export async function openNodeDatabase(tables: Tables, schema = createTables()): Promise<Database> {
  return openDatabase(await bootEngine(), schema, tables);
}

async function bootEngine(): Promise<Engine> {
  const duckdb = await import("@duckdb/duckdb-wasm/blocking");
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  const bundle = (build: string) => ({mainModule: join(dist, `duckdb-${build}.wasm`), mainWorker: ""});
  const bundles = {mvp: bundle("mvp"), eh: bundle("eh")};
  const bindings = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await bindings.instantiate(() => {});
  bindings.open({});
  return {
    connect: async () => bindings.connect().useUnsafe((_, connection) => connection),
    disconnect: async (connection) => bindings.disconnect(connection),
    start: async (connection, sql) => bindings.startPendingQuery(connection, sql, true),
    poll: async (connection) => bindings.pollPendingQuery(connection),
    fetch: async (connection) => bindings.fetchQueryResults(connection),
    cancel: async (connection) => void bindings.cancelPendingQuery(connection),
    insert: async (connection, name, ipc) => bindings.insertArrowFromIPCStream(connection, ipc, {name, create: false}),
    close: async () => bindings.reset()
  };
}
