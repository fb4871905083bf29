const type = "zhibiao:absent";

/** Says that a file of this site did not come, whoever asked for it and whatever is said of it there. */
export function reportAbsent(error: unknown): void {
  dispatchEvent(new CustomEvent(type, {detail: error}));
}

/** Hears of every file of this site that did not come: those that were fetched, and scripts that are loaded on demand. */
export function watchAbsences(hear: (error: unknown) => void): void {
  addEventListener(type, (event) => hear((event as CustomEvent<unknown>).detail));
  addEventListener("vite:preloadError", (event) => hear((event as Event & {payload?: unknown}).payload));
}
