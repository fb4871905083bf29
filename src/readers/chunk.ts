/** What the files of a notebook are read with beyond plain UTF-8; sent into the frame when the first such file is asked for. */
import {decode} from "./decode.ts";
import {fileKind, type FileKind} from "./file-kind.ts";
import {UnreadableDocument} from "./unreadable.ts";

export {fileKind};
export {firstTable, type TablePlace} from "./workbook/table.ts";
export {readWorkbook} from "./workbook/read.ts";
export {WorkbookFault} from "./workbook/parts.ts";

/** A file's characters, or what the file is instead; `unknown` where no encoding fits its bytes. */
export type DecodedFile = {readonly text: string} | {readonly kind: Exclude<FileKind, "text"> | "unknown"};

export function decodeFile(bytes: Uint8Array): DecodedFile {
  const kind = fileKind(bytes);
  if (kind !== "text" && kind !== "binary") return {kind};
  try {
    return {text: decode(bytes).text.replace(/^\uFEFF/, "")};
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return {kind: kind === "binary" || error.reason === "not-a-document" ? "binary" : "unknown"};
  }
}
