/** Errors that say nothing of the page: a layout that needs a second round, a script of the browser's extensions. */
const harmless = /ResizeObserver loop|^Script error\.?$/;
const foreign = /(?:chrome|moz|safari-web)-extension:/;

/** Hears of every error of this page that nothing has caught. Returns what ends it. */
export function watchFailures(hear: (error: unknown) => void): () => void {
  const caught = (error: unknown, message: string) => {
    if (harmless.test(message) || (error instanceof Error && foreign.test(error.stack ?? ""))) return;
    hear(error ?? message);
  };
  const onError = (event: ErrorEvent) => caught(event.error, event.message);
  const onRejection = ({reason}: PromiseRejectionEvent) => {
    // a request that was given up is nobody's fault
    if (reason instanceof DOMException && reason.name === "AbortError") return;
    caught(reason, reason instanceof Error ? reason.message : String(reason));
  };
  addEventListener("error", onError);
  addEventListener("unhandledrejection", onRejection);
  return () => {
    removeEventListener("error", onError);
    removeEventListener("unhandledrejection", onRejection);
  };
}
