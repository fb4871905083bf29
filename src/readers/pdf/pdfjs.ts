import "./env-shim.ts";
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import "./env-unshim.ts";
import {UnreadableDocument} from "../unreadable.ts";

/** pdf.js, which finds its worker's code in this thread: that code has set `globalThis.pdfjsWorker`. */
export async function loadPdfjs() {
  // Node has no DOMMatrix; pdf.js makes one as it is evaluated, to draw with, which we never do.
  Reflect.set(globalThis, "DOMMatrix", globalThis.DOMMatrix ?? Object);
  return import("pdfjs-dist/legacy/build/pdf.mjs").catch((cause: unknown) => {
    throw new UnreadableDocument("unavailable", "pdf.js did not arrive", {cause});
  });
}
