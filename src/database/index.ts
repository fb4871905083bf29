/**
 * DuckDB-WASM behind one small interface: SQL in, an Arrow IPC stream out, in a page (worker) and in Node alike. It
 * holds the public tables, is locked once they are loaded, and knows nothing of notebooks, charts or who asks. The
 * engine itself is behind two further doors, `browser.ts` and `node.ts`, since each runs in one place only.
 */
export {decodeTable, encodeDocuments, encodeObservations, encodeReference} from "./arrow.ts";
export {QueryError} from "./database.ts";
export type {Database, QueryOptions, Tables} from "./database.ts";
export {maybeLack, type Lack, type LackKind} from "./lacks.ts";
export {
  EngineCrashed,
  QueryTimeout,
  superviseDatabase,
  type RestartReason,
  type SuperviseOptions
} from "./supervised.ts";
