import {readPort, type Heard, type Inbox, type OpenInbox} from "./inbox.ts";
import {watchHeartbeat, type Heartbeat} from "./heartbeat.ts";

/** What the page's end posts to the worker: a port to be read from now on, in place of the one before; or a ping. */
type ToWorker = {readonly turn: number} | {readonly ping: number};

/** What the worker's end posts to the page: what was heard on the port of that turn, or the answer to a ping. */
type FromWorker = {readonly turn: number; readonly heard: Heard} | {readonly ping: number};

/**
 * Milliseconds that reading may hold the worker. What takes longer fills the page's memory as well, since the worker has
 * its heap in the same process.
 */
const readTimeoutMs = 3000;

/** The worker's end: reads a frame's port and passes on to the page what has the protocol's form. */
export function startRelay(scope: Window & typeof globalThis = self): void {
  let inbox: Inbox | undefined;
  const post = (message: FromWorker, transfer: Transferable[] = []) => scope.postMessage(message, {transfer});
  scope.addEventListener("message", ({data, ports: [port]}: MessageEvent<ToWorker>) => {
    if ("ping" in data) return post(data);
    const {turn} = data;
    inbox?.close();
    inbox = readPort(port!, (heard) => post({turn, heard}, buffersOf(heard)));
    // it has begun, and can be asked whether it goes on
    post({ping: 0});
  });
}

/** The page's end of a relay. A message that takes seconds to read holds the worker, and not the page. */
export function relayInbox(worker: Worker): OpenInbox {
  let turns = 0;
  return (port, hear) => {
    const turn = ++turns;
    const post = (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
    let heartbeat: Heartbeat | undefined;
    const watch = () =>
      watchHeartbeat({
        ping: (sequence) => post({ping: sequence}),
        onChange: (unresponsive) => unresponsive && hear({type: "flood"}),
        timeoutMs: readTimeoutMs
      });
    const listen = ({data}: MessageEvent<FromWorker>) => {
      if ("ping" in data) {
        heartbeat ??= watch();
        heartbeat.acknowledge(data.ping);
      } else if (data.turn === turn) hear(data.heard);
    };
    worker.addEventListener("message", listen);
    post({turn}, [port]);
    return {
      close() {
        heartbeat?.stop();
        worker.removeEventListener("message", listen);
      }
    };
  };
}

/** What can be handed over to the page: a file to be saved. */
function buffersOf(heard: Heard): Transferable[] {
  if (heard.type !== "message" || heard.message.type !== "download") return [];
  const {content} = heard.message;
  return content instanceof Uint8Array && content.buffer instanceof ArrayBuffer ? [content.buffer] : [];
}
