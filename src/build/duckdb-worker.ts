import {readFileSync, statSync} from "node:fs";
import {createRequire} from "node:module";
import type {Plugin} from "vite";

const id = "virtual:duckdb-worker";
const address = "/@duckdb/worker.js";

/**
 * DuckDB's worker as a file of ours, at the URL that the module `virtual:duckdb-worker` says. When its WebAssembly does
 * not come, DuckDB 1.32.0 rejects inside the worker and never answers; here that becomes the worker's error. It is compiled
 * while it comes, whatever the host calls it. The source
 * map is left out: it names files that the package lacks.
 */
export function duckdbWorker(): Plugin {
  let serving = false;
  return {
    name: "zhibiao:duckdb-worker",
    configResolved: (config) => void (serving = config.command === "serve"),
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return;
      const size = `export const wasmBytes = ${statSync(locate("duckdb-eh.wasm")).size};`;
      if (serving) return `export const workerUrl = "${address}";\n${size}`;
      const file = this.emitFile({type: "asset", name: "duckdb.worker.js", source: readWorker()});
      return `export const workerUrl = import.meta.ROLLUP_FILE_URL_${file};\n${size}`;
    },
    configureServer(server) {
      server.middlewares.use(address, (_, response) => {
        response.setHeader("content-type", "text/javascript");
        response.end(readWorker());
      });
    }
  };
}

// A host that does not know what WebAssembly is calls it something else, and then it would not be compiled as it comes.
const nameWasm = `const plainFetch = self.fetch;
self.fetch = async (...asked) => {
  const response = await plainFetch(...asked);
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok || !/\\.wasm$/.test(new URL(response.url).pathname) || type.startsWith("application/wasm")) return response;
  return new Response(response.body, {headers: {"content-type": "application/wasm"}});
};`;
const tellRejections = `addEventListener("unhandledrejection", ({reason}) => setTimeout(() => { throw reason; }));`;

const locate = (file: string) => createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${file}`);

function readWorker(): string {
  return `${nameWasm}\n${tellRejections}\n${readFileSync(locate("duckdb-browser-eh.worker.js"), "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "")}`;
}
