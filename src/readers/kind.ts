import {UnreadableDocument, type UnreadableReason} from "./unreadable.ts";

/** What the bytes are, as far as they tell without being decoded. */
export type Container = "pdf" | "zip" | "characters";

/**
 * What a file is by its first bytes; the name serves only to say more in the error.
 *
 * @throws UnreadableDocument for an empty file and for every known kind that is not text, HTML, DOCX or PDF
 */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new UnreadableDocument("empty", "the file has no bytes");
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04")) return "zip";
  if (head.startsWith("PK\x05\x06")) throw new UnreadableDocument("empty", "an archive without files");
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) throw compound(bytes);
  if (head.startsWith("\x1f\x8b")) throw new UnreadableDocument("archive", "a gzip archive");
  if (head.startsWith("{\\rtf")) throw new UnreadableDocument("rtf", "RTF");
  const known = foreign.find(([start]) => start.test(head));
  if (known) throw new UnreadableDocument(known[1], known[2]);
  return "characters";
}

/** Whether decoded characters are an HTML page: by what they open with, or by the name where they hold any tag. */
export function isHtml(text: string, name: string): boolean {
  const head = text.slice(0, 2048);
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(behindComments(head))) return true;
  if (/<(?:html|body)[\s>]/i.test(head)) return true;
  return /\.(?:x?html?|shtml|jsp|aspx?)$/i.test(name) && /<[a-z][^<>]*>/i.test(text.slice(0, 100_000));
}

/** A page's text behind its declaration and comments, "" where a comment does not end. */
function behindComments(head: string): string {
  let rest = head.replace(/^\s*(?:<\?xml[^>]*>\s*)?/, "");
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->", 4);
    if (end < 0) return "";
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

const foreign: readonly (readonly [start: RegExp, reason: UnreadableReason, what: string])[] = [
  [/^\x89PNG/, "image", "a PNG image"],
  [/^\xff\xd8\xff/, "image", "a JPEG image"],
  [/^GIF8[79]a/, "image", "a GIF image"],
  [/^BM[^]{4}\0{4}/, "image", "a BMP image"],
  [/^(?:II\*\0|MM\0\*)/, "image", "a TIFF image"],
  [/^RIFF[^]{4}[A-Z]{4}/, "not-a-document", "a RIFF file"],
  [/^Rar!/, "archive", "a RAR archive"],
  [/^7z\xbc\xaf/, "archive", "a 7z archive"],
  [/^MZ[^]{0,64}\0/, "not-a-document", "a program"],
  [/^\x7fELF/, "not-a-document", "a program"],
  [/^SQLite format 3\0/, "not-a-document", "a database"],
  [/^(?:From: <Saved by|MIME-Version: 1)/, "web-archive", "a web archive (MHTML)"]
];

/** An OLE compound file: the names of its streams, in UTF-16, tell what wrote it. */
function compound(bytes: Uint8Array): UnreadableDocument {
  const holds = (name: string) =>
    indexOf(
      bytes,
      [...name].flatMap((each) => [each.charCodeAt(0), 0])
    ) >= 0;
  if (holds("EncryptedPackage")) return new UnreadableDocument("encrypted", "an Office file with a password");
  if (holds("WordDocument")) return new UnreadableDocument("legacy-word", "a Word 97–2003 or WPS document");
  if (holds("Workbook") || holds("Book"))
    return new UnreadableDocument("spreadsheet", "an Excel 97–2003 or ET workbook");
  if (holds("PowerPoint Document")) return new UnreadableDocument("presentation", "a PowerPoint 97–2003 presentation");
  return new UnreadableDocument("not-a-document", "an Office 97–2003 file that is not a Word document");
}

function indexOf(bytes: Uint8Array, pattern: readonly number[]): number {
  for (let at = bytes.indexOf(pattern[0]!); at >= 0; at = bytes.indexOf(pattern[0]!, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
