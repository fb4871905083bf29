import type {Document} from "../model.ts";
import type {Notebook} from "../notebook/index.ts";

export type Language = "zh" | "en";
/** Code that follows into the frame as text when it is first needed. */
export type Chunk = "codemirror" | "arquero";

export interface Settings {
  readonly language: Language;
}

/** What a frame is opened with. */
export interface Opening {
  readonly notebook: Notebook;
  readonly documents: readonly Document[];
  readonly settings: Settings;
}

/** The first message of the app on the port: what the bootstrap evaluates before anything else. */
export interface Boot {
  readonly type: "boot";
  readonly script: string;
  readonly style: string;
}

/** What the app says to the frame. */
export type ToFrame =
  | Boot
  | ({readonly type: "open"} & Opening)
  | {readonly type: "settings"; readonly settings: Settings}
  /** the answer to a query: an Arrow IPC stream */
  | {readonly type: "result"; readonly id: number; readonly ipc: Uint8Array}
  | {readonly type: "chunk"; readonly id: number; readonly code: string}
  | {readonly type: "failure"; readonly id: number; readonly message: string};

/** What the frame asks of the app or tells it; everything in it is a stranger's data. */
export type ToApp =
  /** the notebook's cells are on the page */
  | {readonly type: "ready"}
  | {readonly type: "query"; readonly id: number; readonly sql: string}
  | {readonly type: "cancel"; readonly id: number}
  | {readonly type: "chunk"; readonly id: number; readonly name: Chunk}
  | {readonly type: "edited"; readonly notebook: Notebook}
  /** open the source of an observation, by its id */
  | {readonly type: "reveal"; readonly observation: string}
  /** the reader followed a link in a cell's output */
  | {readonly type: "link"; readonly href: string}
  | {readonly type: "error"; readonly message: string};

/** What the bootstrap posts to its parent to be given the port. */
export const hello = "zhibiao:hello";
