import {parseToApp} from "./parse.ts";
import {
  hello,
  type Boot,
  type Chunk,
  type Download,
  type GivenFile,
  type InputValues,
  type Opening,
  type Preferences,
  type Settings,
  type ToApp,
  type ToFrame
} from "./protocol.ts";
import type {Notebook} from "../notebook/index.ts";

/** What the app does for a frame. What arrives has been checked for shape and size, and is still a stranger's data. */
export interface Handlers {
  /** answers with an Arrow IPC stream, whose buffer is handed over; the signal is aborted when the answer is not wanted */
  query(sql: string, signal: AbortSignal): Promise<Uint8Array>;
  chunk(name: Chunk): Promise<string>;
  ready(): void;
  edited(notebook: Notebook, inputs?: InputValues): void;
  /** only what was chosen in inputs has changed */
  inputs?(inputs: InputValues): void;
  preferences?(preferences: Preferences): void;
  /** saves a file where the reader agrees; the frame is told of a rejection */
  download?(file: Download): Promise<void> | void;
  file?(name: string): Promise<GivenFile>;
  reveal(observation: string): void;
  link(href: string): void;
  error(message: string): void;
}

export interface FrameOptions {
  readonly boot: Pick<Boot, "script" | "style">;
  /** asked each time that the frame loads: a frame that was moved in the page loads again */
  open(): Opening;
  readonly handlers: Handlers;
}

/** The app's end of an open frame. */
export interface Frame {
  settings(settings: Settings): void;
  /** ends what the frame asked for and closes the port; the element is the caller's to remove */
  dispose(): void;
}

const mostLoads = 20;
const mostQueries = 1000;

/** Opens a notebook in a sandboxed iframe; call it before the frame's address is set, or its greeting is missed. */
export function openFrame(frame: HTMLIFrameElement, {boot, open, handlers}: FrameOptions): Frame {
  const page = frame.ownerDocument.defaultView!;
  let connection: Connection | undefined;
  let loads = 0;
  const greet = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.data !== hello || ++loads > mostLoads) return;
    connection?.close();
    const {port1, port2} = new MessageChannel();
    connection = answer(port1, handlers);
    frame.contentWindow!.postMessage("zhibiao:port", "*", [port2]);
    connection.post({type: "boot", ...boot});
    connection.post({type: "open", ...open()});
  };
  page.addEventListener("message", greet);
  return {
    settings: (settings) => connection?.post({type: "settings", settings}),
    dispose() {
      page.removeEventListener("message", greet);
      connection?.close();
    }
  };
}

interface Connection {
  post(message: ToFrame, transfer?: Transferable[]): void;
  close(): void;
}

/** Answers what comes over a port until it is closed. */
export function answer(port: MessagePort, handlers: Handlers): Connection {
  const running = new Map<number, AbortController>();
  const post = (message: ToFrame, transfer: Transferable[] = []) => port.postMessage(message, transfer);

  async function query(id: number, sql: string) {
    if (running.has(id)) return;
    if (running.size >= mostQueries) return post({type: "failure", id, message: "too many queries at once"});
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const ipc = await handlers.query(sql, controller.signal);
      if (!controller.signal.aborted) post({type: "result", id, ipc}, transferable(ipc));
    } catch (error) {
      if (!controller.signal.aborted) post({type: "failure", id, message: text(error)});
    } finally {
      running.delete(id);
    }
  }

  async function chunk(id: number, name: Chunk) {
    try {
      post({type: "chunk", id, code: await handlers.chunk(name)});
    } catch (error) {
      post({type: "failure", id, message: text(error)});
    }
  }

  async function download(id: number, file: Download) {
    try {
      if (!handlers.download) throw new Error("downloads are not taken here");
      await handlers.download(file);
      post({type: "done", id});
    } catch (error) {
      post({type: "failure", id, message: text(error)});
    }
  }

  async function file(id: number, name: string) {
    try {
      if (!handlers.file) throw new Error(`no such file: ${name}`);
      const {bytes, mime} = await handlers.file(name);
      post({type: "file", id, bytes, mime});
    } catch (error) {
      post({type: "failure", id, message: text(error)});
    }
  }

  const receive = (message: ToApp): void => {
    switch (message.type) {
      case "ready":
        return handlers.ready();
      case "query":
        return void query(message.id, message.sql);
      case "cancel":
        return running.get(message.id)?.abort();
      case "chunk":
        return void chunk(message.id, message.name);
      case "edited":
        return handlers.edited(message.notebook, message.inputs);
      case "inputs":
        return handlers.inputs?.(message.inputs);
      case "preferences":
        return handlers.preferences?.(message.preferences);
      case "download":
        return void download(message.id, {name: message.name, mime: message.mime, content: message.content});
      case "file":
        return void file(message.id, message.name);
      case "reveal":
        return handlers.reveal(message.observation);
      case "link":
        return handlers.link(message.href);
      case "error":
        return handlers.error(message.message);
    }
  };

  const listen = (event: MessageEvent<unknown>) => {
    const message = parseToApp(event.data);
    if (message) receive(message);
  };
  port.addEventListener("message", listen);
  port.start();
  return {
    post,
    close() {
      port.removeEventListener("message", listen);
      port.close();
      for (const controller of running.values()) controller.abort();
      running.clear();
    }
  };
}

/** The buffer can be handed over where it holds nothing but the answer. */
function transferable({buffer, byteLength}: Uint8Array): Transferable[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

const text = (error: unknown) => (error instanceof Error ? error.message : String(error));
