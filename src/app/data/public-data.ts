import {documents, documentsUrl, observationsUrl, referenceUrl, release as newest} from "virtual:seeds";
import type {Tables} from "../../database/index.ts";
import type {Document, Observation, Reference} from "../../model/index.ts";
import {fetchBytes, fetchText, fileOf} from "./fetch.ts";
import {FetchError} from "../failure/index.ts";
import {releaseUrl} from "./releases.ts";
import {isCompleteIpcStream} from "./ipc-stream.ts";

/** The public tables of a release as Arrow IPC; fetched once, and again after a failure. */
export const loadTables = once(async (release: string): Promise<Tables> => {
  const urls =
    release === newest
      ? [observationsUrl, documentsUrl]
      : [releaseUrl(release, "observations.arrow"), releaseUrl(release, "documents.arrow")];
  const [observations, documents, reference] = await Promise.all([...urls, referenceUrl].map(fetchTable));
  return [
    ["observations", observations!],
    ["documents", documents!],
    ["reference", reference!]
  ];
});

/** An Arrow IPC stream, whole: of one that is cut or is something else the database takes nothing and says nothing. */
async function fetchTable(url: string): Promise<Uint8Array> {
  const ipc = await fetchBytes(url);
  if (!isCompleteIpcStream(ipc)) throw new FetchError(fileOf(url), "it is cut, or another file");
  return ipc;
}

/** The observations of a release as rows; decoded once, and again after a failure. */
export const loadObservations = once((release: string) => decodeRows<Observation>("observations", release));

/** The metadata of a release's documents. */
export const loadDocuments = once(async (release: string): Promise<readonly Document[]> =>
  release === newest ? documents : (JSON.parse(await fetchText(releaseUrl(release, "documents.json"))) as Document[])
);

/** The national values; they stand beside the releases. */
export const loadReference = (release = newest): Promise<readonly Reference[]> =>
  decodeRows<Reference>("reference", release);

/** One answer for each release; a failure is forgotten, so that it can be asked for again. */
function once<Answer>(load: (release: string) => Promise<Answer>): (release?: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (release = newest) => {
    const answer =
      answers.get(release) ??
      load(release).catch((error: unknown) => {
        answers.delete(release);
        throw error;
      });
    answers.set(release, answer);
    return answer;
  };
}

async function decodeRows<Row>(table: "observations" | "reference", release: string): Promise<readonly Row[]> {
  const [{decodeTable}, tables] = await Promise.all([import("../../database/index.ts"), loadTables(release)]);
  const [, ipc] = tables.find(([name]) => name === table)!;
  const {length, columns} = decodeTable(ipc);
  const names = Object.keys(columns);
  return Array.from(
    {length},
    (_, row) => Object.fromEntries(names.map((name) => [name, columns[name]![row] ?? null])) as Row
  );
}
