import {Problem} from "./problem.ts";

/** Watches the loops of a notebook's cells: each calls its cell's guard at every turn, with its line. */
export interface LoopWatch {
  guard(cell: number): (line: number) => void;
  /** a cell begins to run: the time that others took before it does not count */
  begin(): void;
}

/** A loop that kept the page from doing anything else for too long. */
export class LoopTimeout extends Problem {
  readonly cell: number;
  readonly line: number;

  constructor(seconds: number, cell: number, line: number) {
    super("loop", String(seconds));
    this.cell = cell;
    this.line = line;
  }
}

const maxIterations = 256;

/**
 * What counts is not how long a loop runs, but how long the page stands still: the time since the browser last came to
 * another task. A loop that waits for a timer, a query or a frame may run for ever; one that only awaits what is there
 * already never lets go, and is stopped like one that awaits nothing.
 */
export function watchLoops(limit = 3000): LoopWatch {
  let since: number | undefined;
  let last = 0;
  // the clock is read at every turn of a slow loop, at every 256th of a fast one
  let turns = 1;
  let left = 1;
  let channel: MessageChannel | undefined;

  function awaitTask(): void {
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.addEventListener("message", () => {
        since = undefined;
        left = 1;
      });
      channel.port1.start();
      // Node's ports keep a process alive
      (channel.port1 as {unref?(): void}).unref?.();
    }
    channel.port2.postMessage(null);
  }

  return {
    guard: (cell) => (line) => {
      if (--left > 0) return;
      const now = performance.now();
      if (since === undefined) {
        since = now;
        awaitTask();
      } else if (now - since > limit) {
        throw new LoopTimeout(limit / 1000, cell, line);
      }
      turns = now - last < 1 ? Math.min(turns * 2, maxIterations) : 1;
      left = turns;
      last = now;
    },
    begin() {
      if (since !== undefined) since = performance.now();
    }
  };
}
