import {createHash} from "node:crypto";
import {readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join, sep} from "node:path";
import type {Plugin} from "vite";
import type {PrecacheEntry} from "../service-worker/index.ts";
import {bundleScript} from "./bundle.ts";

const entry = join(import.meta.dirname, "../service-worker/worker.ts");

/**
 * What is not kept from the start: rare letters, pictures for other sites, machines' copies of the tables, the gallery. The
 * static pages and embedded charts are: they are small, and links lead to them.
 */
const left =
  /(?:^|\/)(?:sw\.js|404\.html|robots\.txt|LICENSE\.txt|datapackage\.json|[46]00-u[\da-f]+\.json|.*\.(?:map|xml|png|parquet|jsonld))$|^(?:en\/)?(?:indicator|region|document|data|embed)\/(?!data\/).*(?<!\.html)$|^gallery[/.]/;
/** What the home page shows all the same. */
const shown = /^icon-\d+\.png$|^pictures\/notebooks\//;

/** Writes `sw.js`, the service worker with the list of the build's files; the last thing of a build. */
export function serviceWorker(): Plugin {
  let folder = "";
  return {
    name: "zhibiao:service-worker",
    apply: "build",
    configResolved: (config) => void (folder = config.build.outDir),
    closeBundle: {
      order: "post",
      sequential: true,
      handler: () => writeServiceWorker(folder)
    }
  };
}

/** Writes the service worker for the files that a folder holds now. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = listFiles(folder);
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
  const list = `globalThis.zhibiaoBuild = ${JSON.stringify({version, files})};`;
  const script = (await bundleScript(entry, true, "zhibiaoServiceWorker")).find((each) => each.type === "chunk")!;
  writeFileSync(join(folder, "sw.js"), `${list}\n${script.code}`);
}

function listFiles(folder: string): PrecacheEntry[] {
  const paths = readdirSync(folder, {recursive: true, encoding: "utf8"})
    .map((path) => path.split(sep).join("/"))
    .filter((path) => statSync(join(folder, path)).isFile())
    .filter((path) => !left.test(path) || shown.test(path));
  return paths.sort().map((path) => {
    const content = readFileSync(join(folder, path));
    const sha256 = path.startsWith("assets/") ? null : createHash("sha256").update(content).digest("hex");
    return [path, content.length, sha256];
  });
}
