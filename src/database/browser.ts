import {wasmBytes, workerUrl} from "virtual:duckdb-worker";
import {AsyncDuckDB, VoidLogger} from "@duckdb/duckdb-wasm";
import wasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import {openDatabase, type Database, type Tables} from "./database.ts";
import type {Engine} from "./engine.ts";
import {createTables} from "./schema.ts";
import {EngineCrashed} from "./supervised.ts";

export interface BrowserOptions {
  /** ends the engine, also while it is on its way */
  readonly signal?: AbortSignal;
  /** bytes of the engine that have come so far, and how many it has in all */
  readonly onProgress?: (loaded: number, total: number) => void;
}

/** DuckDB in a worker of its own, from our own origin. @throws where the engine cannot be loaded or has crashed */
export async function openBrowserDatabase(tables: Promise<Tables>, options: BrowserOptions = {}): Promise<Database> {
  const engine = await bootEngine(options);
  try {
    return await openDatabase(engine, createTables(), await tables);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function bootEngine({signal, onProgress}: BrowserOptions): Promise<Engine> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL(workerUrl, import.meta.url));
  // AsyncDuckDB forgets its pending requests when the worker fails: without this race they would wait for ever.
  let die: (reason: Error) => void = () => {};
  const crashed = new Promise<never>((_, reject) => (die = reject));
  worker.addEventListener("error", (event) => {
    // it is told here alone: neither the page nor AsyncDuckDB, which would print it, hears of it beside
    event.preventDefault();
    event.stopImmediatePropagation();
    die(new EngineCrashed(event.message || "the database worker failed"));
  });
  crashed.catch(() => {});
  const end = (reason: Error) => {
    worker.terminate();
    die(reason);
  };
  signal?.addEventListener("abort", () => end(new Error("the database is not wanted any more")), {once: true});
  const alive = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, crashed]);
  const bindings = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await alive(
      // bytes are counted unpacked, the total that the server names is of the packed file
      bindings.instantiate(new URL(wasm, import.meta.url).href, null, ({bytesLoaded}) =>
        onProgress?.(Math.min(bytesLoaded, wasmBytes), wasmBytes)
      )
    );
    await alive(bindings.open({}));
    await alive(restrict(worker));
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    crashed,
    connect: () => alive(bindings.connectInternal()),
    disconnect: (connection) => alive(bindings.disconnect(connection)),
    start: (connection, sql) => alive(bindings.startPendingQuery(connection, sql, true)),
    poll: (connection) => alive(bindings.pollPendingQuery(connection)),
    fetch: (connection) => alive(bindings.fetchQueryResults(connection)),
    cancel: async (connection) => void (await alive(bindings.cancelPendingQuery(connection))),
    // a copy: the buffer is handed over to the worker
    insert: (connection, name, ipc) =>
      alive(bindings.insertArrowFromIPCStream(connection, ipc.slice(), {name, create: false})),
    close: async () => end(new Error("the database was closed"))
  };
}

/**
 * Takes away from the worker all that reaches a network or a store. It has what it needs by now, and what a statement might
 * still find beside DuckDB's own lock leads nowhere. @throws where something cannot be taken away
 */
async function restrict(worker: Worker): Promise<void> {
  const {port1, port2} = new MessageChannel();
  const answer = new Promise<readonly string[]>((resolve) => {
    port1.addEventListener("message", ({data}: MessageEvent<readonly string[]>) => resolve(data), {once: true});
  });
  port1.start();
  worker.postMessage("zhibiao:restrict", [port2]);
  const left = await answer;
  port1.close();
  if (left.length > 0) throw new Error(`the database worker still has: ${left.join(", ")}`);
}
