import type {Document} from "../model/index.ts";
import type {Notebook, InputValues} from "../notebook/index.ts";

export type Language = "zh" | "en";
/** Code that follows into the frame as text when it is first needed. */
export type Chunk = "codemirror" | "arquero" | "extraction" | "files" | "workbook";

export interface Settings {
  readonly language: Language;
}

/** How a user likes to work; the app keeps it as it is. */
export interface Preferences {
  /** whether the cells of this notebook run by themselves; they do where nothing is said */
  readonly auto?: boolean;
  /** the user's own keys, by command */
  readonly keys?: Readonly<Record<string, string>>;
}

/** What a frame is opened with. */
export interface Opening {
  readonly notebook: Notebook;
  readonly documents: readonly Document[];
  readonly settings: Settings;
  readonly inputs?: InputValues;
  readonly preferences?: Preferences;
  /** names of the catalogue's indicators, for completion */
  readonly indicators?: readonly string[];
}

/** A file that the notebook offers for download; the app asks the user before it is saved. */
export interface Download {
  readonly name: string;
  readonly mime: string;
  readonly content: string | Uint8Array;
}

/** A file of the notebook's, as a cell asks for it by name. */
export interface GivenFile {
  readonly bytes: Uint8Array;
  readonly mime: string;
}

/** What a cell shows, as data; a stranger's, like all that comes from the frame. */
export interface CellSnapshot {
  /** the cell's */
  readonly id: number;
  /** markup, with `<div data-chart="N">` where the Nth chart stands */
  readonly html: string;
  /** what our charts are made of, each as JSON: {chart, rows, spec, palette} */
  readonly charts: readonly string[];
}

/** The first message of the app: what the bootstrap evaluates before anything else. */
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
  /** asks for a sign of life */
  | {readonly type: "ping"; readonly id: number}
  /** what do the cells show? */
  | {readonly type: "snapshot"; readonly id: number}
  /** the answer to a query: an Arrow IPC stream */
  | {readonly type: "result"; readonly id: number; readonly ipc: Uint8Array}
  | {readonly type: "chunk"; readonly id: number; readonly code: string}
  /** what was asked for is done */
  | {readonly type: "done"; readonly id: number}
  | ({readonly type: "file"; readonly id: number} & GivenFile)
  | {readonly type: "failure"; readonly id: number; readonly message: string};

/** What the frame asks of the app or tells it; everything in it is a stranger's data. */
export type ToApp =
  /** the frame has its ports */
  | {readonly type: "hello"}
  /** the notebook's cells are on the page */
  | {readonly type: "ready"}
  | {readonly type: "ping"; readonly id: number}
  | {readonly type: "snapshot"; readonly id: number; readonly cells: readonly CellSnapshot[]}
  | {readonly type: "query"; readonly id: number; readonly sql: string}
  | {readonly type: "cancel"; readonly id: number}
  | {readonly type: "chunk"; readonly id: number; readonly name: Chunk}
  | {readonly type: "edited"; readonly notebook: Notebook; readonly inputs?: InputValues}
  /** the user chose something in an input, and the notebook is as it was */
  | {readonly type: "inputs"; readonly inputs: InputValues}
  | {readonly type: "preferences"; readonly preferences: Preferences}
  | ({readonly type: "download"; readonly id: number} & Download)
  | {readonly type: "file"; readonly id: number; readonly name: string}
  /** open the source of an observation, by its id */
  | {readonly type: "reveal"; readonly observation: string}
  /** the user wants to export what a cell draws: its charts, as in `CellSnapshot` */
  | {readonly type: "export-charts"; readonly charts: readonly string[]}
  /** the user followed a link in a cell's output */
  | {readonly type: "link"; readonly href: string}
  | {readonly type: "error"; readonly message: string};

/** What the app posts to the frame's window with its ports. */
export const portsMessage = "zhibiao:ports";

/** The frame's ends of the two channels: what it tells the app, and what the app tells it. They are posted in this order. */
export interface FramePorts {
  readonly requestPort: MessagePort;
  readonly replyPort: MessagePort;
}

/** What the frame waits for an answer to. */
export type Request = Extract<ToApp, {type: "query" | "chunk" | "file" | "download"}>;

export const isRequest = (message: ToApp): message is Request =>
  message.type === "query" || message.type === "chunk" || message.type === "file" || message.type === "download";
