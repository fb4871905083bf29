/**
 * DuckDB-WASM behind one small interface: SQL in, an Arrow IPC stream out, in a page (worker) and in Node alike. It
 * holds the public tables, is locked once they are loaded, and knows nothing of notebooks, charts or who asks.
 */
export {decodeTable, encodeDocuments, encodeObservations} from "./arrow.ts";
export {openBrowserDatabase} from "./browser.ts";
export type {BrowserOptions} from "./browser.ts";
export {QueryError} from "./database.ts";
export type {Database, QueryOptions, Tables} from "./database.ts";
