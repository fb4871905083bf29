import type {OpenInbox} from "./inbox.ts";
import {watchHeartbeat, type Heartbeat} from "./heartbeat.ts";
import {createRequests} from "./requests.ts";
import {
  portsMessage,
  type Boot,
  type Chunk,
  type Download,
  type FramePorts,
  type CellSnapshot,
  type GivenFile,
  type Opening,
  type Preferences,
  type Request,
  type Settings,
  type ToApp,
  type ToFrame
} from "./protocol.ts";
import type {InputValues, Notebook} from "../notebook/index.ts";

/** What the app does for a frame. What arrives has been checked for shape and size, and is still a stranger's data. */
export interface Handlers {
  /** answers with an Arrow IPC stream, whose buffer is handed over; the signal is aborted when the answer is not wanted */
  query(sql: string, signal: AbortSignal): Promise<Uint8Array>;
  chunk(name: Chunk): Promise<string>;
  /** the frame has its ports */
  hello?(): void;
  ready(): void;
  edited(notebook: Notebook, inputs?: InputValues): void;
  /** only what was chosen in inputs has changed */
  inputs?(inputs: InputValues): void;
  preferences?(preferences: Preferences): void;
  /** saves a file where the user agrees; the frame is told of a rejection */
  download?(file: Download): Promise<void> | void;
  /** a file of the notebook's; `leave` lets others come first while the user is asked for it */
  file?(name: string, leave: () => void): Promise<GivenFile>;
  reveal(observation: string): void;
  /** offers charts to the user, to be taken away */
  exportCharts?(charts: readonly string[]): void;
  link(href: string): void;
  error(message: string): void;
  /** the frame has not answered for some seconds, or answers again */
  unresponsive?(unresponsive: boolean): void;
  /** the frame sent more than any notebook needs; its port has been closed */
  flood?(): void;
}

export interface FrameOptions {
  readonly boot: Pick<Boot, "script" | "style">;
  /** asked each time that the frame loads: a frame that was moved in the page loads again */
  open(): Opening;
  readonly openInbox: OpenInbox;
  readonly handlers: Handlers;
}

/** The app's end of an open frame. */
export interface Frame {
  settings(settings: Settings): void;
  /** what the cells show now; rejects where the frame does not say so in time */
  snapshot(): Promise<readonly CellSnapshot[]>;
  /** ends what the frame asked for and closes the port; the element is the caller's to remove */
  dispose(): void;
}

// A frame loads when it is opened and when it was moved in the page.
const maxLoads = 20;
const snapshotTimeoutMs = 30_000;

/**
 * Opens a notebook in a sandboxed iframe. It is given its ports whenever it loads, so call this before the frame's address
 * is set. The app hears no other message of the frame's: not even to be ignored is one read in the page.
 */
export function openFrame(frame: HTMLIFrameElement, {boot, open, openInbox, handlers}: FrameOptions): Frame {
  let connection: Connection | undefined;
  let loads = 0;
  const connect = () => {
    connection?.close();
    connection = undefined;
    if (++loads > maxLoads) return handlers.flood?.();
    const [requests, replies] = [new MessageChannel(), new MessageChannel()];
    connection = serveFrame({openInbox, requestPort: requests.port1, replyPort: replies.port1}, handlers);
    frame.contentWindow?.postMessage(portsMessage, "*", [requests.port2, replies.port2]);
    connection.post({type: "boot", ...boot});
    connection.post({type: "open", ...open()});
  };
  frame.addEventListener("load", connect);
  return {
    settings: (settings) => connection?.post({type: "settings", settings}),
    snapshot: () => connection?.snapshot() ?? Promise.reject(new Error("the frame is not open")),
    dispose() {
      frame.removeEventListener("load", connect);
      connection?.close();
    }
  };
}

interface Connection {
  snapshot(): Promise<readonly CellSnapshot[]>;
  post(message: ToFrame, transfer?: Transferable[]): void;
  close(): void;
}

/** The app's ends of a frame's two channels. */
export interface AppPorts extends FramePorts {
  readonly openInbox: OpenInbox;
}

/** Answers what a frame sends until it is closed, by the frame's flooding it or by us. */
export function serveFrame({openInbox, requestPort, replyPort}: AppPorts, handlers: Handlers): Connection {
  const queries = new Map<number, AbortController>();
  const pendingSnapshots = new Map<number, (cells: readonly CellSnapshot[]) => void>();
  let snapshotCount = 0;
  const requests = createRequests();
  let heartbeat: Heartbeat | undefined;
  const post = (message: ToFrame, transfer: Transferable[] = []) => replyPort.postMessage(message, transfer);

  /** Answers one request in its turn, or says why not. */
  async function settle(request: Request, work: (leave: () => void) => Promise<ToFrame>) {
    try {
      const reply = await requests.run(request, work);
      post(reply, reply.type === "result" ? transferable(reply.ipc) : []);
    } catch (error) {
      post({type: "failure", id: request.id, message: text(error)});
    }
  }

  function query(request: Extract<Request, {type: "query"}>) {
    const {id, sql} = request;
    if (queries.has(id)) return;
    const controller = new AbortController();
    queries.set(id, controller);
    void settle(request, async () => {
      controller.signal.throwIfAborted();
      return {type: "result", id, ipc: await handlers.query(sql, controller.signal)};
    }).finally(() => queries.delete(id));
  }

  const chunk = (request: Extract<Request, {type: "chunk"}>) =>
    settle(request, async () => ({type: "chunk", id: request.id, code: await handlers.chunk(request.name)}));

  const download = (request: Extract<Request, {type: "download"}>) =>
    settle(request, async () => {
      if (!handlers.download) throw new Error("downloads are not taken here");
      const {id, name, mime, content} = request;
      await handlers.download({name, mime, content});
      return {type: "done", id};
    });

  const file = (request: Extract<Request, {type: "file"}>) =>
    settle(request, async (leave) => {
      if (!handlers.file) throw new Error(`no such file: ${request.name}`);
      const {bytes, mime} = await handlers.file(request.name, leave);
      return {type: "file", id: request.id, bytes, mime};
    });

  function snapshot(): Promise<readonly CellSnapshot[]> {
    const id = ++snapshotCount;
    return new Promise<readonly CellSnapshot[]>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("the frame does not say what it shows")), snapshotTimeoutMs);
      pendingSnapshots.set(id, (cells) => {
        clearTimeout(late);
        resolve(cells);
      });
      post({type: "snapshot", id});
    }).finally(() => pendingSnapshots.delete(id));
  }

  function ready() {
    const {unresponsive} = handlers;
    if (unresponsive)
      heartbeat ??= watchHeartbeat({ping: (id) => post({type: "ping", id}), onChange: (value) => unresponsive(value)});
    handlers.ready();
  }

  const receive = (message: ToApp): void => {
    switch (message.type) {
      case "hello":
        return handlers.hello?.();
      case "ready":
        return ready();
      case "ping":
        return heartbeat?.acknowledge(message.id);
      case "snapshot":
        return pendingSnapshots.get(message.id)?.(message.cells);
      case "query":
        return query(message);
      case "cancel":
        return queries.get(message.id)?.abort();
      case "chunk":
        return void chunk(message);
      case "edited":
        return handlers.edited(message.notebook, message.inputs);
      case "inputs":
        return handlers.inputs?.(message.inputs);
      case "preferences":
        return handlers.preferences?.(message.preferences);
      case "download":
        return void download(message);
      case "file":
        return void file(message);
      case "reveal":
        return handlers.reveal(message.observation);
      case "export-charts":
        return handlers.exportCharts?.(message.charts);
      case "link":
        return handlers.link(message.href);
      case "error":
        return handlers.error(message.message);
    }
  };

  const inbox = openInbox(requestPort, (heard) => {
    if (heard.type === "message") receive(heard.message);
    else if (heard.type === "refused") post({type: "failure", id: heard.id, message: "too many messages at once"});
    else {
      close();
      handlers.flood?.();
    }
  });

  function close() {
    heartbeat?.stop();
    inbox.close();
    replyPort.close();
    for (const controller of queries.values()) controller.abort();
    queries.clear();
  }

  return {post, snapshot, close};
}

/** The buffer can be handed over where it holds nothing but the answer. */
function transferable({buffer, byteLength}: Uint8Array): Transferable[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

const text = (error: unknown) => (error instanceof Error ? error.message : String(error));
