/** What a frame may send in a burst, and what it may send for ever. */
export const budget = {
  /** messages at once, and a second */
  messages: {burst: 3000, refill: 200},
  /** bytes of what was sent, at once and a second */
  bytes: {burst: 6e8, refill: 2e7},
  /** milliseconds that reading messages takes, at once and a second */
  time: {burst: 8000, refill: 200},
  /** messages beyond the budget that are dropped one by one before the port is closed */
  maxDropped: 5000,
  /** values in one message: a notebook of 2,000 cells and all its inputs has half as many */
  values: 50_000
};

/** `pass`: to be read; `drop`: too much just now; `close`: the frame does nothing but flood the port. */
export type Verdict = "pass" | "drop" | "close";

/** How large a message is. */
export interface Size {
  /** texts, buffers and 8 or 16 bytes a value */
  readonly bytes: number;
  /** more values than any notebook needs, or a kind of value that no message of the protocol has */
  readonly isForeign: boolean;
}

export interface RateLimiter {
  /** asked once for each message, with its size and how long it took to read it, in milliseconds */
  admit(size: Size, took: number): Verdict;
}

interface Bucket {
  /** takes an amount; tells whether it was there */
  take(amount: number): boolean;
}

/** Counts what comes over a port against the budget; `now` is in milliseconds. */
export function createRateLimiter(now: () => number): RateLimiter {
  const [messages, bytes, time] = (["messages", "bytes", "time"] as const).map((name) => fill(budget[name], now));
  let dropped = 0;
  return {
    admit(size, took) {
      if (size.isForeign) return "close";
      // what took longer than so much data can take is a stall of the whole machine, and not the frame's doing
      const cost = Math.min(took, 100 + size.bytes / 1e5);
      const within = [messages!.take(1), bytes!.take(size.bytes), time!.take(cost)];
      if (within.every(Boolean)) return "pass";
      return !within[1] || !within[2] || ++dropped > budget.maxDropped ? "close" : "drop";
    }
  };
}

function fill({burst, refill}: {readonly burst: number; readonly refill: number}, now: () => number): Bucket {
  let left = burst;
  let last = now();
  return {
    take(amount) {
      const time = now();
      left = Math.min(burst, left + ((time - last) / 1000) * refill);
      last = time;
      if (amount > left) return false;
      left -= amount;
      return true;
    }
  };
}

/** How large a message is, counted no further than what is allowed. */
export function sizeOf(message: unknown): Size {
  let bytes = 0;
  let seen = 0;
  const open: unknown[] = [message];
  while (open.length > 0) {
    if (++seen > budget.values) return {bytes, isForeign: true};
    const value = open.pop();
    if (typeof value === "string") bytes += 2 * value.length;
    else if (ArrayBuffer.isView(value)) bytes += value.buffer.byteLength;
    else if (typeof value === "object" && value !== null) {
      const inner = valuesOf(value);
      if (!inner || inner.length > budget.values) return {bytes, isForeign: true};
      bytes += 16 * inner.length;
      for (let i = 0; i < inner.length; i++) open.push(inner[i]);
    } else bytes += 8;
  }
  return {bytes, isForeign: false};
}

/** What an array or a plain object holds; undefined for anything else that can be posted: maps, buffers, files, errors … */
function valuesOf(value: object): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  return Object.getPrototypeOf(value) === Object.prototype ? Object.values(value) : undefined;
}
