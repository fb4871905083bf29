/**
 * scan: pages without a text layer; text-layer: one that only its font can read; legacy-word: .doc, .wps; rtf; ofd;
 * open-document: .odt; archive: ZIP, RAR, 7z …; spreadsheet; presentation; image; web-archive: MHTML; encrypted: needs a
 * password; not-a-document: whatever else is no text; damaged: broken or in an unknown encoding; empty: no text;
 * too-large: beyond the limits; unavailable: the program that reads such files did not arrive.
 */
export type UnreadableReason =
  | "scan"
  | "text-layer"
  | "legacy-word"
  | "rtf"
  | "ofd"
  | "open-document"
  | "archive"
  | "spreadsheet"
  | "presentation"
  | "image"
  | "web-archive"
  | "encrypted"
  | "not-a-document"
  | "damaged"
  | "empty"
  | "too-large"
  | "unavailable";

/** Why a file has no text for us; the only error that `readDocument` throws. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string, options?: ErrorOptions) {
    super(`cannot read the document: ${message}`, options);
    this.reason = reason;
  }
}

/** Whatever a reader threw, as an `UnreadableDocument`: what is not one already is taken for damage. */
export function toUnreadable(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error;
  const fault = error instanceof Error ? error.message : String(error);
  return new UnreadableDocument("damaged", fault, {cause: error});
}
