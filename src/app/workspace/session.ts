import {arquero, codemirror, extraction, files, frame as frameUrl, guest, style, workbook} from "virtual:wall";
import {words, type Language} from "../../i18n/index.ts";
import type {Notebook, InputValues} from "../../notebook/index.ts";
import {
  openFrame,
  relayInbox,
  type Download,
  type Frame,
  type CellSnapshot,
  type GivenFile,
  type Preferences
} from "../../sandbox/index.ts";
import {loadDocuments} from "../data/public-data.ts";
import {openNotebookDatabase} from "./notebook-database.ts";
import {absentName, whyAbsent} from "../failure/missing.ts";
import {loadFrame} from "./frame.ts";
import {FetchError, fetchText} from "../data/fetch.ts";
import {nothingAllowed} from "./denied-features.ts";
import {holdFocus} from "./hold-focus.ts";
import type {EngineState} from "../store/store.ts";
import type {DocumentReading} from "../features/documents/workers/read-document.ts";

/** What an open notebook tells the app. */
export interface SessionEvents {
  readonly engine: (state: EngineState) => void;
  readonly reveal: (observation: string) => void;
  /** the cells have changed, and what is chosen in their inputs */
  readonly edited: (notebook: Notebook, inputs?: InputValues) => void;
  readonly inputs: (inputs: InputValues) => void;
  readonly preferences: (preferences: Preferences) => void;
  /** resolves when the file is saved, and rejects where the reader does not want it */
  readonly download: (file: Download) => Promise<void>;
  /** resolves with the file, also one that the reader gives; others come first while she is asked */
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

/** One open notebook: its frame, and a database of its own. */
export interface Session {
  readonly frame: HTMLIFrameElement;
  /** loads the frame; to be called when it stands in the page */
  readonly start: () => void;
  readonly speak: (language: Language) => void;
  /** what the inputs of its cells are set to */
  readonly inputs: () => InputValues;
  /** what its cells show now: a stranger's data */
  readonly snapshot: () => Promise<readonly CellSnapshot[]>;
  readonly close: () => void;
}

const chunks = {arquero, codemirror, extraction, files, workbook};

// How long a frame may take from its code's arrival to its cells.
const openTimeoutMs = 20_000;

/** The notebook's frame did not open. */
export class FrameFault extends Error {
  override readonly name = "FrameFault";
}

/** What a session starts with. */
export interface SessionStart {
  readonly notebook: Notebook;
  readonly language: Language;
  /** what was read in the reader's documents; the database holds it beside the public tables */
  readonly uploads: readonly DocumentReading[];
  /** the release of the data that the database holds; the newest where nothing is said */
  readonly release: string | undefined;
  readonly inputs: InputValues;
  readonly preferences: Preferences;
}

// Started at once: it is there before the frame has anything to say.
const startRelay = () => new Worker(new URL("./workers/relay.ts", import.meta.url), {type: "module"});

export function openSession(start: SessionStart, events: SessionEvents): Session {
  const {notebook, language, uploads} = start;
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "allow-scripts");
  element.allow = nothingAllowed();
  element.title = notebook.title;
  element.lang = "zh-CN";
  let current = {notebook, inputs: start.inputs, preferences: start.preferences};
  let speaks = language;
  let closed = false;
  let greeted = false;
  const unwanted = new AbortController();
  const relay = startRelay();
  let frame: Frame | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  const alive =
    <Value>(tell: (value: Value) => void) =>
    (value: Value) => {
      if (!closed) tell(value);
    };
  const fail = alive(events.fail);
  const engine = alive(events.engine);
  relay.addEventListener("error", (event) => {
    // it is told here alone
    event.preventDefault();
    // a script that does not come is told without a word
    fail(event.message ? new FrameFault(event.message) : new FetchError("relay.js", "the program did not arrive"));
  });
  const release = holdFocus(element, () => alive(events.terminate)("keyboard"));

  const open = async () => {
    engine({state: "loading", loaded: 0, total: 0});
    const [script, css, {facets}, documents] = await Promise.all([
      fetchText(guest),
      fetchText(style),
      import("virtual:facets"),
      loadDocuments(start.release)
    ]);
    const indicators = facets.indicators.map(({name}) => name);
    if (closed) return;
    // the engine's many bytes do not stand in the way of what shows the first chart
    const database = openNotebookDatabase(start, () => speaks, engine, unwanted.signal);
    // it is told, and every query that asks hears of it
    database.catch(() => {});
    frame = openFrame(element, {
      boot: {script, style: css},
      open: () => ({
        ...current,
        indicators,
        documents: [...documents, ...uploads.map((reading) => reading.document)],
        settings: {language: speaks}
      }),
      openInbox: relayInbox(relay),
      handlers: {
        hello: () => void (greeted = true),
        query: async (sql, signal) => (await database).query(sql, {signal}),
        chunk: (name) =>
          fetchText(chunks[name]).catch(async (cause: unknown) => {
            const {problem} = words(speaks).app;
            const kind = await whyAbsent();
            const {what, next} = problem[kind === "unknown" ? "fetch" : kind];
            throw new Error(what(absentName(cause)) + next, {cause});
          }),
        ready() {
          clearTimeout(late);
          alive(events.ready)(undefined);
        },
        edited(edited, inputs) {
          current = {...current, notebook: edited, inputs: inputs ?? current.inputs};
          events.edited(edited, inputs);
        },
        inputs(inputs) {
          current = {...current, inputs};
          events.inputs(inputs);
        },
        preferences(preferences) {
          current = {...current, preferences};
          if (!closed) events.preferences(preferences);
        },
        download: events.download,
        file: events.file,
        unresponsive: alive(events.unresponsive),
        flood: () => alive(events.terminate)("flood"),
        reveal: alive(events.reveal),
        exportCharts: alive(events.exportCharts),
        link: alive(events.link),
        error: (message) => console.warn(`notebook: ${message}`)
      }
    });
    late = setTimeout(() => fail(new FrameFault("the frame did not show its cells in time")), openTimeoutMs);
    loadFrame(element, frameUrl, () => greeted || closed, fail);
  };

  return {
    frame: element,
    start: () => void open().catch(fail),
    speak(language) {
      speaks = language;
      frame?.settings({language});
    },
    inputs: () => current.inputs,
    snapshot: () => frame?.snapshot() ?? Promise.reject(new Error("the notebook is not open")),
    close() {
      closed = true;
      clearTimeout(late);
      release();
      frame?.dispose();
      relay.terminate();
      element.remove();
      unwanted.abort();
    }
  };
}
