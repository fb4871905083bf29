// The browser's own mark of a click or key lasts some seconds; making a large file may take longer.
const lasting = 15_000;

/** Whether the user has just done something on the page or in its frames. */
export interface Activity {
  /** waits for what is under way: a frame's message may come before the news of the click that caused it */
  isRecent(): Promise<boolean>;
  stop(): void;
}

/** A frame's own script is no act of the user's: only the browser knows of those. */
export function watchActivity(navigator: Navigator = globalThis.navigator): Activity {
  let last = -Infinity;
  const look = () => {
    if (navigator.userActivation.isActive) last = performance.now();
    return performance.now() - last < lasting;
  };
  const timer = setInterval(look, 500);
  return {
    async isRecent() {
      for (let tries = 0; tries < 10 && !look(); tries++) await new Promise((resolve) => setTimeout(resolve, 30));
      return look();
    },
    stop: () => clearInterval(timer)
  };
}
