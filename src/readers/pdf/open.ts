import type {PDFDocumentProxy} from "pdfjs-dist";
import {fromBase64} from "../../core/index.ts";
import {UnreadableDocument} from "../unreadable.ts";
import {loadPdfjs} from "./pdfjs.ts";

/**
 * Opens a PDF in this very thread, without a worker of its own and without any request: predefined Chinese character
 * maps come from a chunk, standard fonts and image decoders are not needed for text.
 *
 * @param bytes are copied; the caller ends with `loadingTask.destroy()`
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const {getDocument, VerbosityLevel} = await loadPdfjs();
  const task = getDocument({
    data: new Uint8Array(bytes),
    BinaryDataFactory: ChineseMaps,
    cMapPacked: true,
    disableFontFace: true,
    enableXfa: false,
    isEvalSupported: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    stopAtErrors: false,
    useSystemFonts: true,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: VerbosityLevel.ERRORS
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException")
      throw new UnreadableDocument("encrypted", "a PDF with a password", {cause: error});
    throw error;
  }
}

class ChineseMaps {
  async fetch({kind, filename}: {kind: string; filename: string}): Promise<Uint8Array> {
    const maps: Readonly<Record<string, string>> = (await import("./cmaps.json")).default;
    const map = kind === "cMapUrl" ? maps[filename.replace(/\.bcmap$/, "")] : undefined;
    if (map === undefined) throw new Error(`not shipped: ${filename}`);
    return fromBase64(map)!;
  }
}
