/**
 * Runs work on pdf.js, which begins to read pages of a damaged file ahead and leaves the promises that fail to nobody.
 * Meanwhile such failures, known by pdf.js's names for them, neither end a Node process nor reach a page's error report.
 */
export async function ignorePdfjsRejections<T>(work: () => Promise<T>): Promise<T> {
  const quieten = (event: PromiseRejectionEvent) => {
    if (isStray(event.reason)) event.preventDefault();
  };
  const rethrow = (reason: unknown) => {
    if (!isStray(reason)) throw reason;
  };
  const node = maybeNode();
  globalThis.addEventListener?.("unhandledrejection", quieten);
  node?.on("unhandledRejection", rethrow);
  try {
    return await work();
  } finally {
    await new Promise((resolve) => setTimeout(resolve, 0));
    globalThis.removeEventListener?.("unhandledrejection", quieten);
    node?.off("unhandledRejection", rethrow);
  }
}

interface Rejections {
  on(event: "unhandledRejection", listener: (reason: unknown) => void): void;
  off(event: "unhandledRejection", listener: (reason: unknown) => void): void;
}

/** Where Node, which tells no events to listeners of the global object, tells them. */
function maybeNode(): Rejections | undefined {
  const host: unknown = Reflect.get(globalThis, "process");
  return typeof host === "object" && host !== null && "on" in host && "off" in host ? (host as Rejections) : undefined;
}

function isStray(reason: unknown): boolean {
  return reason instanceof Error && strays.has(reason.name);
}

const strays = new Set([
  "XRefEntryException",
  "XRefParseException",
  "ParserEOFException",
  "MissingDataException",
  "FormatError",
  "InvalidPDFException",
  "UnknownErrorException",
  "AbortException"
]);
