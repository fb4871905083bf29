import {arquero, codemirror, extraction, files, workbook} from "virtual:wall";
import {words, type Language} from "../../i18n/index.ts";
import type {Database} from "../../database/index.ts";
import type {InputValues, Notebook} from "../../notebook/index.ts";
import type {Chunk, Download, GivenFile, Handlers, Preferences} from "../../sandbox/index.ts";
import {fetchText} from "../data/index.ts";
import {absentName, whyAbsent} from "../failure/index.ts";
import type {EngineState} from "./state.ts";

/** What an open notebook tells the app. */
export interface SessionEvents {
  readonly engine: (state: EngineState) => void;
  readonly reveal: (observation: string) => void;
  /** the cells have changed, and what is chosen in their inputs */
  readonly edited: (notebook: Notebook, inputs?: InputValues) => void;
  readonly inputs: (inputs: InputValues) => void;
  readonly preferences: (preferences: Preferences) => void;
  /** resolves when the file is saved, and rejects where the user does not want it */
  readonly download: (file: Download) => Promise<void>;
  /** resolves with the file, also one that the user gives; others come first while she is asked */
  readonly file: (name: string, leave: () => void) => Promise<GivenFile>;
  readonly link: (href: string) => void;
  /** its cells are on the page */
  readonly ready: () => void;
  /** charts to be taken away, as a stranger's JSON */
  readonly exportCharts: (charts: readonly string[]) => void;
  /** the frame has not answered for some seconds, or answers again */
  readonly unresponsive: (still: boolean) => void;
  /** the frame has to go */
  readonly terminate: (why: "keyboard" | "flood") => void;
  /** the frame cannot be opened at all */
  readonly fail: (error: unknown) => void;
}

const chunks = {arquero, codemirror, extraction, files, workbook};

/** Answers what the frame asks; of what it only tells nothing is heard once the session has ended. */
export function createHandlers(
  events: SessionEvents,
  database: Promise<Pick<Database, "query">>,
  language: () => Language,
  ended: AbortSignal
): Omit<Handlers, "hello" | "ready"> {
  const alive =
    <Value>(tell: (value: Value) => void) =>
    (value: Value) => {
      if (!ended.aborted) tell(value);
    };
  return {
    query: async (sql, signal) => (await database).query(sql, {signal}),
    chunk: (name) => loadChunk(name, language),
    edited: events.edited,
    inputs: events.inputs,
    preferences: alive(events.preferences),
    download: events.download,
    file: events.file,
    unresponsive: alive(events.unresponsive),
    flood: () => alive(events.terminate)("flood"),
    reveal: alive(events.reveal),
    exportCharts: alive(events.exportCharts),
    link: alive(events.link),
    error: (message) => console.warn(`notebook: ${message}`)
  };
}

const loadChunk = (name: Chunk, language: () => Language): Promise<string> =>
  fetchText(chunks[name]).catch(async (cause: unknown) => {
    const {problem} = words(language()).app;
    const kind = await whyAbsent();
    const {what, next} = problem[kind === "unknown" ? "fetch" : kind];
    throw new Error(what(absentName(cause)) + next, {cause});
  });
