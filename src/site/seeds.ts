import {existsSync, readFileSync} from "node:fs";
import {extname, join} from "node:path";
import type {Plugin} from "vite";
import {englishFull} from "../catalog/index.ts";
import {encodeReference} from "../database/index.ts";
import type {Observation} from "../model/index.ts";
import {
  readDocuments as toDocuments,
  readObservations as toObservations,
  type ReleaseData
} from "../share/release/index.ts";
import {facetsOf} from "./facets.ts";
import {readReference} from "./reference.ts";
import {readReleases, releaseFiles} from "./releases.ts";

const id = "virtual:seeds";
const facetsId = "virtual:facets";
export const folder = join(import.meta.dirname, "../../seeds");
const paths = {
  observations: join(folder, "observations.jsonl"),
  documents: join(folder, "documents.json"),
  reference: join(folder, "reference.json")
};

/**
 * Every release of the data as Arrow IPC files under `releases/`, the national values beside them, the module `virtual:seeds` that says where the newest
 * is, and `virtual:facets`, what it can be chosen by.
 */
export function seeds(): Plugin {
  let serving = false;
  return {
    name: "zhibiao:seeds",
    configResolved: (config) => void (serving = config.command === "serve"),
    resolveId: (source) => (source === id || source === facetsId ? `\0${source}` : undefined),
    load(source) {
      if (source === `\0${facetsId}`)
        return `export const facets = ${JSON.stringify(facetsOf(readObservations(), readDocuments()))};`;
      if (source !== `\0${id}`) return;
      for (const path of Object.values(paths)) this.addWatchFile(path);
      if (serving) return module((path) => `"/${path}"`);
      const emitted = new Map(
        [...files()].map(([path, content]) => [
          path,
          `import.meta.ROLLUP_FILE_URL_${this.emitFile({type: "asset", fileName: path, source: content()})}`
        ])
      );
      return module((path) => emitted.get(path)!);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").replace(/^\//, "").replace(/\?.*$/s, "");
        const content = path.startsWith("releases/") ? files().get(path) : undefined;
        if (!content) return next();
        response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream");
        response.end(content());
      });
    }
  };
}

const types: Record<string, string> = {
  ".arrow": "application/vnd.apache.arrow.stream",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8"
};

const referencePath = "releases/reference.arrow";

const files = () =>
  new Map([...releaseFiles(folder, readCurrent()), [referencePath, () => encodeReference(readReference(folder))]]);

/** @param url the address of a file of the build, as JavaScript */
function module(url: (path: string) => string): string {
  const documents = readDocuments();
  const observations = readObservations();
  const release = readReleases(folder)[0]!.date;
  const codes = new Set([...documents, ...observations].map(({region}) => region));
  const english = [...codes].map((code) => [code, englishFull(code)] as const).filter(([, name]) => name !== null);
  const counts = documents.map(({id}) => [id, observations.filter(({document}) => document === id).length]);
  return `export const release = ${JSON.stringify(release)};
export const releasesUrl = ${url("releases/index.json")};
export const observationsUrl = ${url(`releases/${release}/observations.arrow`)};
export const documentsUrl = ${url(`releases/${release}/documents.arrow`)};
export const referenceUrl = ${url(referencePath)};
export const documents = ${JSON.stringify(documents)};
export const englishRegions = ${JSON.stringify(Object.fromEntries(english))};
export const observationCounts = ${JSON.stringify(Object.fromEntries(counts))};`;
}

/** What the seeds hold now: the newest release. */
export const readCurrent = (): ReleaseData => ({observations: readObservations(), documents: readDocuments()});

const readDocuments = () => toDocuments(readFileSync(paths.documents, "utf8"));

function readObservations(): readonly Observation[] {
  if (!existsSync(paths.observations)) {
    throw new Error("seeds/observations.jsonl is missing: write it with `npm run extract` (seeds/README.md says how)");
  }
  return toObservations(readFileSync(paths.observations, "utf8"));
}
