import {createGate, sizeOf} from "./gate.ts";
import {parseToApp} from "./parse.ts";
import {watchPulse, type Pulse} from "./pulse.ts";
import {
  hello,
  type Boot,
  type Chunk,
  type Download,
  type FrozenCell,
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
  /** offers charts to the reader, to be taken away */
  take?(charts: readonly string[]): void;
  link(href: string): void;
  error(message: string): void;
  /** the frame has not answered for some seconds, or answers again */
  still?(still: boolean): void;
  /** the frame sent more than any notebook needs; its port has been closed */
  flood?(): void;
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
  /** what the cells show now; rejects where the frame does not say so in time */
  freeze(): Promise<readonly FrozenCell[]>;
  /** ends what the frame asked for and closes the port; the element is the caller's to remove */
  dispose(): void;
}

const mostLoads = 20;
// A frame greets once for each load, and has nothing else to say beside the port.
const mostHeard = 1000;
/** milliseconds */
const freezeWithin = 30_000;
const mostPending = {query: 1000, chunk: 20, file: 200, download: 1};

/** Opens a notebook in a sandboxed iframe; call it before the frame's address is set, or its greeting is missed. */
export function openFrame(frame: HTMLIFrameElement, {boot, open, handlers}: FrameOptions): Frame {
  const page = frame.ownerDocument.defaultView!;
  let connection: Connection | undefined;
  let loads = 0;
  let heard = 0;
  const greet = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow) return;
    if (++heard === mostHeard) handlers.flood?.();
    if (heard >= mostHeard || event.data !== hello || ++loads > mostLoads) return;
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
    freeze: () => connection?.freeze() ?? Promise.reject(new Error("the frame is not open")),
    dispose() {
      page.removeEventListener("message", greet);
      connection?.close();
    }
  };
}

interface Connection {
  freeze(): Promise<readonly FrozenCell[]>;
  post(message: ToFrame, transfer?: Transferable[]): void;
  close(): void;
}

/** Answers what comes over a port until it is closed, by the frame's flooding it or by us. */
export function answer(port: MessagePort, handlers: Handlers): Connection {
  const running = new Map<number, AbortController>();
  const freezing = new Map<number, (cells: readonly FrozenCell[]) => void>();
  let freezes = 0;
  const pending = {query: 0, chunk: 0, file: 0, download: 0};
  const gate = createGate(() => performance.now());
  let pulse: Pulse | undefined;
  const post = (message: ToFrame, transfer: Transferable[] = []) => port.postMessage(message, transfer);

  /** Answers one request, or says why not; of each kind only so many wait at once. */
  async function settle(kind: keyof typeof pending, id: number, work: () => Promise<ToFrame> | ToFrame) {
    if (pending[kind] >= mostPending[kind]) return post({type: "failure", id, message: tooMany[kind]});
    pending[kind]++;
    try {
      const reply = await work();
      post(reply, reply.type === "result" ? transferable(reply.ipc) : []);
    } catch (error) {
      post({type: "failure", id, message: text(error)});
    } finally {
      pending[kind]--;
    }
  }

  function query(id: number, sql: string) {
    if (running.has(id)) return;
    const controller = new AbortController();
    void settle("query", id, async () => {
      running.set(id, controller);
      try {
        return {type: "result", id, ipc: await handlers.query(sql, controller.signal)};
      } finally {
        running.delete(id);
      }
    });
  }

  const chunk = (id: number, name: Chunk) =>
    settle("chunk", id, async () => ({type: "chunk", id, code: await handlers.chunk(name)}));

  const download = (id: number, file: Download) =>
    settle("download", id, async () => {
      if (!handlers.download) throw new Error("downloads are not taken here");
      await handlers.download(file);
      return {type: "done", id};
    });

  const file = (id: number, name: string) =>
    settle("file", id, async () => {
      if (!handlers.file) throw new Error(`no such file: ${name}`);
      const {bytes, mime} = await handlers.file(name);
      return {type: "file", id, bytes, mime};
    });

  function freeze(): Promise<readonly FrozenCell[]> {
    const id = ++freezes;
    return new Promise<readonly FrozenCell[]>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("the frame does not say what it shows")), freezeWithin);
      freezing.set(id, (cells) => {
        clearTimeout(late);
        resolve(cells);
      });
      post({type: "freeze", id});
    }).finally(() => freezing.delete(id));
  }

  function ready() {
    const {still} = handlers;
    if (still) pulse ??= watchPulse({ask: (id) => post({type: "beat", id}), tell: (value) => still(value)});
    handlers.ready();
  }

  const receive = (message: ToApp): void => {
    switch (message.type) {
      case "ready":
        return ready();
      case "beat":
        return pulse?.answered(message.id);
      case "frozen":
        return freezing.get(message.id)?.(message.cells);
      case "query":
        return query(message.id, message.sql);
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
      case "take":
        return handlers.take?.(message.charts);
      case "link":
        return handlers.link(message.href);
      case "error":
        return handlers.error(message.message);
    }
  };

  const listen = (event: MessageEvent<unknown>) => {
    const begun = performance.now();
    const message = parseToApp(event.data);
    const admission = gate.admit(sizeOf(event.data), performance.now() - begun);
    if (admission === "close") {
      close();
      handlers.flood?.();
    } else if (message && admission === "pass") receive(message);
    else if (message && admission === "drop" && message.type in pending)
      post({type: "failure", id: (message as {readonly id: number}).id, message: "too many messages at once"});
  };

  function close() {
    pulse?.stop();
    port.removeEventListener("message", listen);
    port.close();
    for (const controller of running.values()) controller.abort();
    running.clear();
  }

  port.addEventListener("message", listen);
  port.start();
  return {post, freeze, close};
}

const tooMany = {
  query: "too many queries at once",
  chunk: "too many scripts at once",
  file: "too many files at once",
  download: "another question waits for the reader"
};

/** The buffer can be handed over where it holds nothing but the answer. */
function transferable({buffer, byteLength}: Uint8Array): Transferable[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

const text = (error: unknown) => (error instanceof Error ? error.message : String(error));
