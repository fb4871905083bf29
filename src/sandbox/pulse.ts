/** Watches whether a frame answers. */
export interface Pulse {
  /** the frame answered a beat */
  answered(beat: number): void;
  stop(): void;
}

export interface PulseOptions {
  /** asks the frame for an answer to this beat */
  readonly ask: (beat: number) => void;
  /** the frame has not answered for a while, or answers again */
  readonly tell: (still: boolean) => void;
  /** milliseconds from one beat to the next */
  readonly every?: number;
  /** milliseconds without an answer after which a frame counts as still; beside `every` it makes up the 5 s promised */
  readonly after?: number;
  readonly now?: () => number;
}

/**
 * Asks a frame for a sign of life again and again. Where the app's own page stood still meanwhile (asleep, in the
 * background, busy), its timer came late, and the frame is given its time anew.
 */
export function watchPulse({ask, tell, every = 500, after = 3500, now = () => performance.now()}: PulseOptions): Pulse {
  let beat = 0;
  let asked: number | undefined;
  let still = false;
  let last = now();
  const look = () => {
    const time = now();
    const late = time - last > 3 * every;
    last = time;
    if (asked === undefined || late) {
      asked = time;
      return ask(++beat);
    }
    if (!still && time - asked > after) tell((still = true));
  };
  const timer = setInterval(look, every);
  look();
  return {
    answered(answer) {
      if (answer !== beat) return;
      asked = undefined;
      if (still) tell((still = false));
    },
    stop: () => clearInterval(timer)
  };
}
