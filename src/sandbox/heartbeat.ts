/** Watches whether a frame answers. */
export interface Heartbeat {
  /** the frame answered a ping */
  acknowledge(sequence: number): void;
  stop(): void;
}

export interface HeartbeatOptions {
  /** asks the frame for an answer to this ping */
  readonly ping: (sequence: number) => void;
  /** the frame has not answered for a while, or answers again */
  readonly onChange: (unresponsive: boolean) => void;
  /** milliseconds from one ping to the next */
  readonly intervalMs?: number;
  /** milliseconds without an answer after which a frame counts as unresponsive; beside `intervalMs` it makes up the 5 s promised */
  readonly timeoutMs?: number;
  readonly now?: () => number;
}

/**
 * Asks a frame for a sign of life again and again. Where the app's own page was suspended meanwhile (asleep, in the
 * background, busy), its timer came late, and the frame is given its time anew.
 */
export function watchHeartbeat({
  ping,
  onChange,
  intervalMs = 500,
  timeoutMs = 3500,
  now = () => performance.now()
}: HeartbeatOptions): Heartbeat {
  let sequence = 0;
  let asked: number | undefined;
  let unresponsive = false;
  let last = now();
  const look = () => {
    const time = now();
    const late = time - last > 3 * intervalMs;
    last = time;
    if (asked === undefined || late) {
      asked = time;
      return ping(++sequence);
    }
    if (!unresponsive && time - asked > timeoutMs) onChange((unresponsive = true));
  };
  const timer = setInterval(look, intervalMs);
  look();
  return {
    acknowledge(answer) {
      if (answer !== sequence) return;
      asked = undefined;
      if (unresponsive) onChange((unresponsive = false));
    },
    stop: () => clearInterval(timer)
  };
}
