import {style, guest, frame as frameUrl} from "virtual:wall";
import type {Notebook, InputValues} from "../../notebook/index.ts";
import {openFrame, relayInbox, type CellSnapshot, type Frame, type Preferences} from "../../sandbox/index.ts";
import type {Language} from "../../i18n/index.ts";
import {fetchText, loadDocuments} from "../data/index.ts";
import {FetchError} from "../failure/index.ts";
import {FrameFault} from "./errors.ts";
import {createFrameElement} from "./frame-element.ts";
import {holdFocus} from "./hold-focus.ts";
import {loadFrame} from "./load-frame.ts";
import {openNotebookDatabase, type UploadedContents} from "./notebook-database.ts";
import {createHandlers, type SessionEvents} from "./session-handlers.ts";

/** One open notebook: its frame, and a database of its own. */
export interface Session {
  readonly frame: HTMLIFrameElement;
  /** loads the frame; to be called when it stands in the page */
  readonly start: () => void;
  readonly speak: (language: Language) => void;
  /** what its cells show now: a stranger's data */
  readonly snapshot: () => Promise<readonly CellSnapshot[]>;
  readonly close: () => void;
}

/** What a session starts with. */
export interface SessionStart {
  readonly title: string;
  /** what was read in the user's documents; the database holds it beside the public tables */
  readonly uploads: readonly UploadedContents[];
  /** the release of the data that the database holds; the newest where nothing is said */
  readonly release: string | undefined;
  /** what the frame shows, asked for each time that it is loaded */
  read(): {readonly notebook: Notebook; readonly inputs: InputValues; readonly preferences: Preferences};
  language(): Language;
}

// How long a frame may take from its code's arrival to its cells.
const openTimeoutMs = 20_000;

// Started at once: it is there before the frame has anything to say.
const startRelay = () => new Worker(new URL("./workers/relay.ts", import.meta.url), {type: "module"});

export function openSession(start: SessionStart, events: SessionEvents): Session {
  const element = createFrameElement(start.title);
  const ending = new AbortController();
  const {signal} = ending;
  const relay = startRelay();
  const fail = (error: unknown) => void (signal.aborted || events.fail(error));
  reportRelayErrors(relay, fail);
  const release = holdFocus(element, () => void (signal.aborted || events.terminate("keyboard")));
  let frame: Frame | undefined;
  const open = async () => (frame = await connect(element, relay, start, events, signal));
  return {
    frame: element,
    start: () => void open().catch(fail),
    speak: (language) => frame?.settings({language}),
    snapshot: () => frame?.snapshot() ?? Promise.reject(new Error("the notebook is not open")),
    close() {
      ending.abort();
      release();
      frame?.dispose();
      relay.terminate();
      element.remove();
    }
  };
}

function reportRelayErrors(relay: Worker, fail: (error: unknown) => void): void {
  relay.addEventListener("error", (event) => {
    // it is told here alone
    event.preventDefault();
    // a script that does not come is told without a word
    fail(event.message ? new FrameFault(event.message) : new FetchError("relay.js", "the program did not arrive"));
  });
}

/** Loads the frame and answers what it asks, until the signal is aborted. */
async function connect(
  element: HTMLIFrameElement,
  relay: Worker,
  start: SessionStart,
  events: SessionEvents,
  signal: AbortSignal
): Promise<Frame | undefined> {
  const engine: SessionEvents["engine"] = (state) => void (signal.aborted || events.engine(state));
  const fail = (error: unknown) => void (signal.aborted || events.fail(error));
  engine({state: "loading", loaded: 0, total: 0});
  const [script, css, {facets}, documents] = await Promise.all([
    fetchText(guest),
    fetchText(style),
    import("virtual:facets"),
    loadDocuments(start.release)
  ]);
  if (signal.aborted) return;
  // the engine's many bytes do not stand in the way of what shows the first chart
  const database = openNotebookDatabase(start, start.language, engine, signal);
  // it is told, and every query that asks hears of it
  database.catch(() => {});
  let greeted = false;
  const late = setTimeout(() => fail(new FrameFault("the frame did not show its cells in time")), openTimeoutMs);
  signal.addEventListener("abort", () => clearTimeout(late));
  const indicators = facets.indicators.map(({name}) => name);
  const frame = openFrame(element, {
    boot: {script, style: css},
    open: () => ({
      ...start.read(),
      indicators,
      documents: [...documents, ...start.uploads.map(({document}) => document)],
      settings: {language: start.language()}
    }),
    openInbox: relayInbox(relay),
    handlers: {
      ...createHandlers(events, database, start.language, signal),
      hello: () => void (greeted = true),
      ready() {
        clearTimeout(late);
        if (!signal.aborted) events.ready();
      }
    }
  });
  loadFrame(element, frameUrl, () => greeted || signal.aborted, fail);
  return frame;
}
