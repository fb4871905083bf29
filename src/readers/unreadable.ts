/**
 * scan: pages without a usable text layer; legacy-word: .doc, .wps, RTF; encrypted: needs a password; not-a-document:
 * spreadsheet, image, archive, program …; damaged: broken or in an unknown encoding; empty: no text; too-large: beyond
 * the limits; unavailable: the program that reads such files did not arrive.
 */
export type UnreadableReason =
  "scan" | "legacy-word" | "encrypted" | "not-a-document" | "damaged" | "empty" | "too-large" | "unavailable";

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
