import type {Database, RestartReason, Tables} from "../../database/index.ts";
import {release as newest} from "virtual:seeds";
import {words, type Language, type Words} from "../../i18n/index.ts";
import {loadTables} from "../data/index.ts";
import {prefetchedResults} from "./prefetched-results.ts";
import {chainOf, isAbsent, nameAbsence, reportAbsent, toFailure, whyAbsent, type Failure} from "../failure/index.ts";
import type {EngineState} from "./state.ts";
import type {Document, Observation} from "../../model/index.ts";

/** Seconds that a notebook's query may take. */
const timeoutSeconds = 60;

/** What was read in a document of the user's. */
export interface UploadedContents {
  readonly document: Document;
  readonly observations: readonly Observation[];
  /** the document's text; offsets refer to it */
  readonly text: string;
}

/** What a notebook's database holds. */
export interface DatabaseContents {
  /** what was read in the user's documents, beside the public tables */
  readonly uploads: readonly UploadedContents[];
  /** the release of the public tables; the newest where nothing is said */
  readonly release: string | undefined;
}

/**
 * Opens a database for one notebook alone, and keeps it open: one that fails is replaced by another with the same tables.
 * What it tells is said in the user's language. Until it is there, the queries of shipped notebooks are answered from small
 * files.
 */
export async function openNotebookDatabase(
  contents: DatabaseContents,
  language: () => Language,
  tell: (state: EngineState) => void,
  signal: AbortSignal
): Promise<Pick<Database, "query">> {
  const sayIfNewer = async (failure: Failure) => {
    if ((await whyAbsent()) !== "newer" || signal.aborted) return;
    tell({state: "failed", why: "newer", failure});
    reportAbsent(nameAbsence(failure.error, words(language()).app.engine.program));
  };
  const fail = (error: unknown) => {
    const failure = toFailure(error);
    tell({state: "failed", why: whyFailed(error), failure});
    // a worker that does not come fails like one that breaks
    void sayIfNewer(failure);
    return new Error(words(language()).app.engine.off, {cause: error});
  };
  const parts = await import("../../database/index.ts").catch((error: unknown) => {
    throw fail(error);
  });
  let restart: RestartReason | undefined;
  let ready = false;
  const open = async () => {
    try {
      const database = await load(contents, restart, tell, signal);
      ready = true;
      performance.mark("zhibiao:engine");
      return database;
    } catch (error) {
      throw fail(error);
    }
  };
  const onRestart = (why: RestartReason) => void (restart = why);
  const database = parts.superviseDatabase(open, {timeoutMs: timeoutSeconds * 1000, onRestart});
  const isPublic = contents.uploads.length === 0 && (contents.release ?? newest) === newest;
  const prefetched = isPublic ? prefetchedResults() : async () => null;
  return {
    async query(sql, options) {
      const answer = ready ? null : await prefetched(sql);
      if (answer) return answer;
      return database.query(sql, options).catch((error: unknown) => {
        throw explained(error, sql, parts, words(language()).app);
      });
    }
  };
}

/** What went wrong with a query, said in the user's language where that is known. */
function explained(
  error: unknown,
  sql: string,
  {EngineCrashed, maybeLack, QueryTimeout}: typeof import("../../database/index.ts"),
  {engine, lacks}: Words["app"]
): unknown {
  if (error instanceof QueryTimeout) return new Error(engine.slow(timeoutSeconds), {cause: error});
  if (error instanceof EngineCrashed) return new Error(engine.died, {cause: error});
  const lack = error instanceof Error ? maybeLack(error.message, sql) : undefined;
  return lack ? new Error(lacks[lack.kind](lack.name), {cause: error}) : error;
}

function whyFailed(error: unknown): "absent" | "memory" | "fault" {
  const told = chainOf(error);
  if (isAbsent(error) || /status code is not ok|failed to fetch|networkerror|load failed/i.test(told)) return "absent";
  return /out of memory|memory allocation|could not allocate|cannot allocate/i.test(told) ? "memory" : "fault";
}

async function load(
  {uploads, release}: DatabaseContents,
  restarted: RestartReason | undefined,
  tell: (state: EngineState) => void,
  signal: AbortSignal
): Promise<Database> {
  tell({state: "loading", loaded: 0, total: 0});
  const tables = Promise.all([loadTables(release), uploadTables(uploads)]).then(([shared, more]) => [
    ...shared,
    ...more
  ]);
  tables.catch(() => {});
  const {openBrowserDatabase} = await import("../../database/browser.ts");
  const database = await openBrowserDatabase(tables, {
    signal,
    onProgress: (loaded, total) => tell({state: "loading", loaded, total})
  });
  tell({state: "ready", ...(restarted ? {restarted} : {})});
  return database;
}

async function uploadTables(own: readonly UploadedContents[]): Promise<Tables> {
  if (own.length === 0) return [];
  const {encodeDocuments, encodeObservations} = await import("../../database/index.ts");
  return [
    ["observations", encodeObservations(own.flatMap((reading) => reading.observations))],
    ["documents", encodeDocuments(own.map((reading) => reading.document))]
  ];
}
