import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {build, type Rolldown} from "vite";

const index = JSON.stringify(join(import.meta.dirname, "../../src/readers/index.ts"));

const sources = {
  "index.html": `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; worker-src 'self'">
    <meta charset="utf-8"><script type="module" src="./page.ts"></script>`,
  "page.ts": `import {readDocument} from ${index};
    globalThis.readHere = (bytes, name) => readDocument(new Uint8Array(bytes), name);
    globalThis.readInWorker = (bytes, name) => new Promise((resolve, reject) => {
      const worker = new Worker(new URL("./worker.ts", import.meta.url), {type: "module"});
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({data}) => { worker.terminate(); resolve(data); };
      worker.postMessage({bytes, name});
    });`,
  "worker.ts": `import {readDocument} from ${index};
    onmessage = async ({data: {bytes, name}}) => postMessage(await readDocument(new Uint8Array(bytes), name));`
};

/** The files of a page that can read documents, itself and in a worker, as Vite builds it. */
export async function buildReaders(): Promise<Rolldown.RolldownOutput["output"]> {
  const root = mkdtempSync(join(tmpdir(), "readers-"));
  try {
    for (const [name, source] of Object.entries(sources)) writeFileSync(join(root, name), source);
    const result = await build({
      root,
      base: "./",
      configFile: false,
      logLevel: "error",
      worker: {format: "es"},
      build: {write: false, target: "es2022", modulePreload: false}
    });
    return (result as Rolldown.RolldownOutput).output;
  } finally {
    rmSync(root, {recursive: true});
  }
}
