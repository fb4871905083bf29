/** What a frame may send in a burst, and what it may send for ever. */
export const allowance = {
  /** messages at once, and a second */
  messages: {burst: 3000, refill: 200},
  /** bytes of what was sent, at once and a second */
  bytes: {burst: 6e8, refill: 2e7},
  /** milliseconds that the app's page spends on reading messages, at once and a second */
  time: {burst: 8000, refill: 200},
  /** messages beyond the allowance that are dropped one by one before the port is closed */
  patience: 5000
};

/** `pass`: to be read; `drop`: too much just now; `close`: the frame does nothing but flood the port. */
export type Admission = "pass" | "drop" | "close";

export interface Gate {
  /** asked once for each message, with its size in bytes and how long it took to read it, in milliseconds */
  admit(bytes: number, took: number): Admission;
}

interface Bucket {
  /** takes an amount; tells whether it was there */
  take(amount: number): boolean;
}

/** Counts what comes over a port against the allowance; `now` is in milliseconds. */
export function createGate(now: () => number): Gate {
  const [messages, bytes, time] = (["messages", "bytes", "time"] as const).map((name) => fill(allowance[name], now));
  let dropped = 0;
  return {
    admit(size, took) {
      // one stall of the whole machine is not the frame's doing
      const within = [messages!.take(1), bytes!.take(size), time!.take(Math.min(took, 2000))];
      if (within.every(Boolean)) return "pass";
      return !within[1] || !within[2] || ++dropped > allowance.patience ? "close" : "drop";
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

const enough = 20_000;

/**
 * About how many bytes a message holds: texts, buffers and how many values there are. It stops counting values after
 * 20,000, since what it counts may be made to take long; the time that is spent counts elsewhere.
 */
export function sizeOf(message: unknown): number {
  let bytes = 0;
  let seen = 0;
  const open: unknown[] = [message];
  while (open.length > 0 && seen++ < enough) {
    const value = open.pop();
    if (typeof value === "string") bytes += 2 * value.length;
    else if (value instanceof ArrayBuffer) bytes += value.byteLength;
    else if (ArrayBuffer.isView(value)) bytes += value.buffer.byteLength;
    else if (value instanceof Blob) bytes += value.size;
    else if (typeof value === "object" && value !== null) {
      const inner = Array.isArray(value) ? value : Object.values(value);
      bytes += 16 * inner.length;
      for (let i = 0; i < Math.min(inner.length, enough); i++) open.push(inner[i]);
    } else bytes += 8;
  }
  return bytes;
}
