import type {Notebook, InputValues} from "../notebook/index.ts";
import {fileName, limits} from "./limits.ts";
import type {
  Chunk,
  Download,
  FramePorts,
  CellSnapshot,
  GivenFile,
  Opening,
  Preferences,
  Settings,
  ToApp,
  ToFrame
} from "./protocol.ts";

/** What the frame can ask of the app and tell it. */
export interface Guest {
  /** the answer as an Arrow IPC stream; rejects with the database's message, or with the signal's reason */
  query(sql: string, options?: {readonly signal?: AbortSignal}): Promise<Uint8Array>;
  /** the text of a script that is needed now */
  chunk(name: Chunk): Promise<string>;
  ready(): void;
  edited(notebook: Notebook, inputs?: InputValues): void;
  inputs(inputs: InputValues): void;
  preferences(preferences: Preferences): void;
  /** offers a file to the user; rejects where the app does not take it */
  download(file: Download): Promise<void>;
  /** a file of the notebook's, by its name */
  file(name: string): Promise<GivenFile>;
  reveal(observation: string): void;
  /** what charts are made of, as in `CellSnapshot`: the user wants to export them */
  exportCharts(charts: readonly string[]): void;
  link(href: string): void;
  error(message: string): void;
}

export interface GuestHandlers {
  open(opening: Opening): void;
  settings(settings: Settings): void;
  /** what the cells show now */
  snapshot?(): readonly CellSnapshot[];
}

type Answer = Extract<ToFrame, {type: "result" | "chunk" | "file" | "done"}>;

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** The frame's end of the two channels. */
export function openGuest({requestPort, replyPort}: FramePorts, {open, settings, snapshot}: GuestHandlers): Guest {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  const post = (message: ToApp) => requestPort.postMessage(message, []);

  function ask(message: (id: number) => ToApp, signal?: AbortSignal): Promise<Answer> {
    const id = ++count;
    return new Promise<Answer>((resolve, reject) => {
      signal?.throwIfAborted();
      const cancel = () => {
        waiting.delete(id);
        post({type: "cancel", id});
        reject(signal!.reason as Error);
      };
      const settle = () => {
        waiting.delete(id);
        signal?.removeEventListener("abort", cancel);
      };
      signal?.addEventListener("abort", cancel, {once: true});
      waiting.set(id, {
        resolve: (answer) => (settle(), resolve(answer)),
        reject: (error) => (settle(), reject(error))
      });
      post(message(id));
    });
  }

  replyPort.addEventListener("message", ({data}: MessageEvent<ToFrame>) => {
    if (data.type === "open") open(data);
    else if (data.type === "settings") settings(data.settings);
    else if (data.type === "ping") post(data);
    else if (data.type === "snapshot") post({type: "snapshot", id: data.id, cells: snapshot?.() ?? []});
    else if (data.type === "failure") waiting.get(data.id)?.reject(new Error(data.message));
    else if (data.type !== "boot") waiting.get(data.id)?.resolve(data);
  });
  replyPort.start();

  return {
    async query(sql, {signal} = {}) {
      if (sql.length > limits.sql) throw new Error(`query of ${sql.length} characters; at most ${limits.sql} are sent`);
      const answer = await ask((id) => ({type: "query", id, sql}), signal);
      if (answer.type !== "result") throw new Error(`unexpected answer to a query: ${answer.type}`);
      return answer.ipc;
    },
    async chunk(name) {
      const answer = await ask((id) => ({type: "chunk", id, name}));
      if (answer.type !== "chunk") throw new Error(`unexpected answer for a chunk: ${answer.type}`);
      return answer.code;
    },
    ready: () => post({type: "ready"}),
    async download({name, mime, content}) {
      const size = typeof content === "string" ? content.length : content.byteLength;
      if (size > limits.download) throw new Error(`file of ${size} bytes; at most ${limits.download} are taken`);
      if (!fileName(name)) throw new Error(`not the name of a file: ${name}`);
      await ask((id) => ({type: "download", id, name, mime, content}));
    },
    async file(name) {
      if (!fileName(name)) throw new Error(`not the name of a file: ${name}`);
      const answer = await ask((id) => ({type: "file", id, name}));
      if (answer.type !== "file") throw new Error(`unexpected answer for a file: ${answer.type}`);
      return {bytes: answer.bytes, mime: answer.mime};
    },
    edited: (notebook, inputs) => post({type: "edited", notebook, ...(inputs ? {inputs} : {})}),
    inputs: (inputs) => post({type: "inputs", inputs}),
    preferences: (preferences) => post({type: "preferences", preferences}),
    reveal: (observation) => post({type: "reveal", observation}),
    exportCharts: (charts) => post({type: "export-charts", charts}),
    link: (href) => post({type: "link", href}),
    error: (message) => post({type: "error", message: message.slice(0, limits.message)})
  };
}
