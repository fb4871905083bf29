import type {Tab} from "./tab.ts";

/**
 * Run in a page: records for how long, at most, the page did nothing else, in milliseconds, and how many bytes of the
 * database's answers it held at most: those that came, less those that were handed on.
 */
export const watchGaps = `(() => {
  globalThis.longestGap = 0;
  globalThis.heldBytes = 0;
  let held = 0;
  const hold = (bytes) => (globalThis.heldBytes = Math.max(globalThis.heldBytes, held += bytes));
  const {addEventListener} = Worker.prototype;
  Worker.prototype.addEventListener = function (type, ...more) {
    if (type === "message" && !this.isCounted) {
      this.isCounted = true;
      addEventListener.call(this, type, ({data}) => hold(data?.data?.byteLength ?? 0));
    }
    return addEventListener.call(this, type, ...more);
  };
  const {postMessage} = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (message, ...more) {
    if (message?.type === "result") hold(-message.ipc.byteLength);
    return postMessage.call(this, message, ...more);
  };
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    globalThis.longestGap = Math.max(globalThis.longestGap, now - last);
    last = now;
  }, 20);
})()`;

/** A machine that others use makes a page wait too, but not for so long. */
const frozenMs = 2500;

/** Whether something held the page. */
export const isFrozen = (tab: Tab): Promise<boolean> => tab.inPage<boolean>(`globalThis.longestGap > ${frozenMs}`);

/** Whether the page held more than three of the largest answers. */
export const isFilled = (tab: Tab): Promise<boolean> => tab.inPage<boolean>("globalThis.heldBytes > 1.5e9");
