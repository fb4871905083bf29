/** What can be wrong with a cell in words of our own; each has its sentence in `i18n` under `runtime.fault`. */
export type ProblemCode =
  | "syntax"
  | "mode"
  | "import"
  | "not-offline"
  | "no-export"
  | "undefined"
  | "duplicate"
  | "circular"
  | "query"
  | "full-width"
  | "sql-value"
  | "sql-quoted"
  | "sql-place"
  | "database"
  | "files"
  | "file-encoding"
  | "file-other-encoding"
  | "file-unknown"
  | "file-text"
  | "file-workbook"
  | "file-old-workbook"
  | "file-encrypted"
  | "file-document"
  | "file-image"
  | "file-parquet"
  | "file-arrow"
  | "file-archive"
  | "file-binary"
  | "file-damaged"
  | "file-too-large"
  | "file-sheet"
  | "loop"
  | "thrown";

/** A fault of the standard library that has a sentence of its own. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly reason: ProblemCode;
  readonly detail: string;

  constructor(reason: ProblemCode, detail: string, options?: ErrorOptions) {
    super(`${reason}: ${detail}`, options);
    this.reason = reason;
    this.detail = detail;
  }
}
