import {readFileSync, statSync} from "node:fs";
import {createRequire} from "node:module";
import type {Plugin} from "vite";

const id = "virtual:duckdb-worker";
const address = "/@duckdb/worker.js";

/**
 * DuckDB's worker as a file of ours, at the URL that the module `virtual:duckdb-worker` says. When its WebAssembly does
 * not come, DuckDB 1.32.0 rejects inside the worker and never answers; here that becomes the worker's error. It is compiled
 * while it comes, whatever the host calls it. When the page says so, the worker loses all that reaches a network or a store,
 * for good. The source map is left out: it names files that the package lacks.
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
const nameWasm = `{
  const plainFetch = self.fetch;
  self.fetch = async (...asked) => {
    const response = await plainFetch(...asked);
    const type = response.headers.get("content-type") ?? "";
    if (!response.ok || !/\\.wasm$/.test(new URL(response.url).pathname) || type.startsWith("application/wasm")) return response;
    return new Response(response.body, {headers: {"content-type": "application/wasm"}});
  };
}`;
const tellRejections = `addEventListener("unhandledrejection", ({reason}) => setTimeout(() => { throw reason; }));`;

/** What a worker reaches a network, a store or another context by. */
const reaching =
  `fetch XMLHttpRequest XMLHttpRequestEventTarget XMLHttpRequestUpload WebSocket WebSocketStream EventSource
WebTransport RTCPeerConnection RTCDataChannel importScripts Worker SharedWorker indexedDB IDBFactory IDBDatabase
IDBOpenDBRequest caches CacheStorage Cache StorageManager StorageBucketManager LockManager FileSystemHandle
FileSystemFileHandle FileSystemDirectoryHandle FileSystemSyncAccessHandle BroadcastChannel FontFace FontFaceSet fonts
CookieStore cookieStore Notification webkitRequestFileSystem webkitRequestFileSystemSync webkitResolveLocalFileSystemURL
webkitResolveLocalFileSystemSyncURL requestFileSystem PushManager ServiceWorkerContainer ServiceWorkerRegistration
BackgroundFetchManager SyncManager USB HID Serial`.split(/\s+/);
const reachingOfNavigator = "storage locks serviceWorker storageBuckets usb hid serial connection sendBeacon".split(
  " "
);

/** The message that ends the worker's reach; the names that it could not take away are the answer. */
const restrict = `addEventListener("message", (event) => {
  if (event.data !== "zhibiao:restrict") return;
  event.stopImmediatePropagation();
  const remove = (from, name) => {
    for (let each = from; each; each = Object.getPrototypeOf(each)) {
      if (Object.hasOwn(each, name) && !Reflect.deleteProperty(each, name))
        Reflect.defineProperty(each, name, {value: undefined, writable: false, configurable: false});
    }
    return from[name] === undefined ? [] : [name];
  };
  const left = ${JSON.stringify(reaching)}.flatMap((name) => remove(self, name));
  left.push(...${JSON.stringify(reachingOfNavigator)}.flatMap((name) => remove(navigator, name)));
  event.ports[0].postMessage(left);
});`;

const locate = (file: string) => createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${file}`);

function readWorker(): string {
  return `${nameWasm}\n${tellRejections}\n${restrict}\n${readFileSync(locate("duckdb-browser-eh.worker.js"), "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "")}`;
}
