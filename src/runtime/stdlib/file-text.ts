import {Problem, type ProblemCode} from "../problem.ts";
import type {FilesChunk} from "./files-chunk.ts";

/**
 * The characters of a file: in the encoding that is told, else in the one that its bytes tell.
 *
 * @throws Problem where it is no text, and where the encoding does not fit
 */
export async function toText(
  name: string,
  bytes: Uint8Array,
  encoding: string | undefined,
  chunk: () => Promise<Pick<FilesChunk, "decodeFile">>
): Promise<string> {
  if (encoding !== undefined) return decodeAs(name, bytes, String(encoding));
  const plain = plainUtf8(bytes);
  if (plain !== undefined) return plain;
  const decoded = (await chunk()).decodeFile(bytes);
  if ("text" in decoded) return decoded.text;
  throw new Problem(kindReason(decoded.kind, name), name);
}

/** What is said of a file that is of this kind and was asked for as another. */
export function kindReason(kind: string, name: string): ProblemCode {
  if (kind === "cut-archive") return /\.(?:xl\w+|ett?)$/i.test(name) ? "file-damaged" : "file-archive";
  return reasons[kind] ?? "file-unknown";
}

const reasons: Readonly<Record<string, ProblemCode>> = {
  text: "file-text",
  workbook: "file-workbook",
  "old-workbook": "file-old-workbook",
  encrypted: "file-encrypted",
  document: "file-document",
  image: "file-image",
  parquet: "file-parquet",
  arrow: "file-arrow",
  archive: "file-archive",
  database: "file-binary",
  binary: "file-binary"
};

/** Most text is UTF-8, which needs nothing more to be told from everything else. */
function plainUtf8(bytes: Uint8Array): string | undefined {
  if (/^(?:PK|%PDF|\{\\rtf|PAR1|ARROW1|GIF8|BM|II|MM)/.test(String.fromCharCode(...bytes.subarray(0, 8)))) return;
  try {
    const text = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    return /\p{Cc}/u.test(text.replace(/[\t\n\v\f\r]/g, "")) ? undefined : text;
  } catch {
    return undefined;
  }
}

function decodeAs(name: string, bytes: Uint8Array, encoding: string): string {
  let text: string;
  try {
    text = new TextDecoder(encoding).decode(bytes);
  } catch (cause) {
    throw new Problem("file-encoding", encoding, {cause});
  }
  if ((text.split("\ufffd").length - 1) * 200 <= text.length) return text;
  throw new Problem("file-other-encoding", `${encoding}\n${name}`);
}
