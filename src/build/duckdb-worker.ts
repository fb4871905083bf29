import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import type {Plugin} from "vite";

/**
 * Serves DuckDB's worker in development as it is: nothing in it is to be transformed, and its source map names files
 * that its package lacks, a warning for each.
 */
export function duckdbWorker(): Plugin {
  return {
    name: "zhibiao:duckdb-worker",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const {pathname, searchParams} = new URL(request.url ?? "/", "http://host");
        if (!pathname.endsWith("/duckdb-browser-eh.worker.js") || searchParams.has("url")) return next();
        const path = createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");
        readFile(path, "utf8").then((code) => {
          response.setHeader("content-type", "text/javascript");
          response.end(code.replace(/^\/\/# sourceMappingURL=.*$/m, ""));
        }, next);
      });
    }
  };
}
