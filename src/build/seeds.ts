import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Plugin} from "vite";
import {encodeDocuments, encodeObservations} from "../database/index.ts";
import type {Document, Observation} from "../model.ts";
import {facetsOf} from "./facets.ts";

const id = "virtual:seeds";
const facetsId = "virtual:facets";
const folder = join(import.meta.dirname, "../../seeds");
const paths = {observations: join(folder, "observations.jsonl"), documents: join(folder, "documents.json")};

/**
 * The seeds as Arrow IPC files, the module `virtual:seeds` that says where they are, and `virtual:facets`, what they can
 * be chosen by.
 */
export function seeds(): Plugin {
  let serving = false;
  return {
    name: "zhibiao:seeds",
    configResolved: (config) => void (serving = config.command === "serve"),
    resolveId: (source) => (source === id || source === facetsId ? `\0${source}` : undefined),
    load(source) {
      if (source === `\0${facetsId}`) return `export const facets = ${JSON.stringify(facetsOf(readObservations()))};`;
      if (source !== `\0${id}`) return;
      for (const path of Object.values(paths)) this.addWatchFile(path);
      const documents = readDocuments();
      const observations = readObservations();
      if (serving) return module(`"/@seeds/observations.arrow"`, `"/@seeds/documents.arrow"`, documents, observations);
      const emit = (name: string, bytes: Uint8Array) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({type: "asset", name, source: bytes})}`;
      return module(
        emit("observations.arrow", encodeObservations(observations)),
        emit("documents.arrow", encodeDocuments(documents)),
        documents,
        observations
      );
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const bytes =
          request.url === "/@seeds/observations.arrow"
            ? encodeObservations(readObservations())
            : request.url === "/@seeds/documents.arrow"
              ? encodeDocuments(readDocuments())
              : undefined;
        if (!bytes) return next();
        response.setHeader("content-type", "application/vnd.apache.arrow.stream");
        response.end(bytes);
      });
    }
  };
}

function module(
  observationsUrl: string,
  documentsUrl: string,
  documents: readonly Document[],
  observations: readonly Observation[]
): string {
  const counts = documents.map(({id}) => [id, observations.filter(({document}) => document === id).length]);
  return `export const observationsUrl = ${observationsUrl};
export const documentsUrl = ${documentsUrl};
export const documents = ${JSON.stringify(documents)};
export const observationCounts = ${JSON.stringify(Object.fromEntries(counts))};`;
}

function readDocuments(): Document[] {
  return JSON.parse(readFileSync(paths.documents, "utf8"));
}

function readObservations(): Observation[] {
  if (!existsSync(paths.observations)) {
    throw new Error("seeds/observations.jsonl is missing: write it with `npm run extract` (seeds/README.md says how)");
  }
  const lines = readFileSync(paths.observations, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
}
