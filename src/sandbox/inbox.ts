import {createRateLimiter, sizeOf} from "./rate-limiter.ts";
import {parseToApp} from "./parse.ts";
import {isRequest, type ToApp} from "./protocol.ts";

/** What is heard of a frame. */
export type Heard =
  /** a message whose shape and size have been checked, still a stranger's data */
  | {readonly type: "message"; readonly message: ToApp}
  /** a request that is not taken, since too many messages came at once */
  | {readonly type: "refused"; readonly id: number}
  /** the frame sent more than any notebook needs, and is not heard any more */
  | {readonly type: "flood"};

export interface Inbox {
  close(): void;
}

/** Opens the inbox of a frame: reads what comes over its port, and passes on what has the protocol's form. */
export type OpenInbox = (port: MessagePort, hear: (heard: Heard) => void) => Inbox;

/**
 * Reads a port right here. To read a message takes as long as its author likes, before anything can be checked, so the app has
 * it done in a worker (`relay.ts`).
 */
export const readPort: OpenInbox = (port, hear) => {
  const limiter = createRateLimiter(() => performance.now());
  const listen = (event: MessageEvent<unknown>) => {
    const begun = performance.now();
    const size = sizeOf(event.data);
    const message = size.isForeign ? undefined : parseToApp(event.data);
    const verdict = limiter.admit(size, performance.now() - begun);
    if (verdict === "close") {
      close();
      hear({type: "flood"});
    } else if (message && verdict === "pass") hear({type: "message", message});
    else if (message && isRequest(message)) hear({type: "refused", id: message.id});
  };
  const close = () => {
    port.removeEventListener("message", listen);
    port.close();
  };
  port.addEventListener("message", listen);
  port.start();
  return {close};
};
