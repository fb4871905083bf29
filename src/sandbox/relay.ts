import {readPort, type Heard, type Inbox, type OpenInbox} from "./inbox.ts";

/** What the page's end posts to the worker: a port to be read from now on, in place of the one before. */
interface Assignment {
  readonly turn: number;
}

/** What the worker's end posts to the page: what was heard on the port of that turn. */
interface News {
  readonly turn: number;
  readonly heard: Heard;
}

/** The worker's end: reads a frame's port and passes on to the page what has the protocol's form. */
export function startRelay(scope: Window & typeof globalThis = self): void {
  let inbox: Inbox | undefined;
  scope.addEventListener("message", ({data: {turn}, ports: [port]}: MessageEvent<Assignment>) => {
    inbox?.close();
    inbox = readPort(port!, (heard) => {
      scope.postMessage({turn, heard} satisfies News, {transfer: buffersOf(heard)});
    });
  });
}

/** The page's end of a relay. A message that takes seconds to read holds the worker, and not the page. */
export function relayInbox(worker: Worker): OpenInbox {
  let turns = 0;
  return (port, hear) => {
    const turn = ++turns;
    const listen = ({data}: MessageEvent<News>) => {
      if (data.turn === turn) hear(data.heard);
    };
    worker.addEventListener("message", listen);
    worker.postMessage({turn} satisfies Assignment, [port]);
    return {close: () => worker.removeEventListener("message", listen)};
  };
}

/** What can be handed over to the page: a file to be saved. */
function buffersOf(heard: Heard): Transferable[] {
  if (heard.type !== "message" || heard.message.type !== "download") return [];
  const {content} = heard.message;
  return content instanceof Uint8Array && content.buffer instanceof ArrayBuffer ? [content.buffer] : [];
}
