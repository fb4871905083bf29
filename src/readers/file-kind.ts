import {unzipSync} from "fflate";

/**
 * What a file of a notebook is, told by its bytes: old-workbook covers .xls, .et, .xlsb and .ods; document covers Word,
 * WPS, PowerPoint, PDF and OFD files; cut-archive is a ZIP archive, and so perhaps a workbook, of which a part is missing; binary is whatever else is no text.
 */
export type FileKind =
  | "text"
  | "workbook"
  | "old-workbook"
  | "encrypted"
  | "document"
  | "image"
  | "parquet"
  | "arrow"
  | "archive"
  | "cut-archive"
  | "database"
  | "binary";

export function fileKind(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return zipKind(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return compoundKind(bytes);
  if (oldest.some((start) => head.startsWith(start))) return "old-workbook";
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "archive";
  const known = signatures.find(([start]) => start.test(head));
  if (known) return known[1];
  return /^(?:\xff\xfe|\xfe\xff)/.test(head) || !bytes.subarray(0, 1 << 16).includes(0) ? "text" : maybeUtf16(bytes);
}

/** Workbooks from before Excel 5. */
const oldest = ["\x09\0\x04\0", "\x09\0\x06\0", "\x09\x02\x06\0", "\x09\x04\x06\0", "\x09\x08\x08\0"];

const signatures: readonly (readonly [start: RegExp, kind: FileKind])[] = [
  [/%PDF-/, "document"],
  [/^\{\\rtf/, "document"],
  [/^\x89PNG/, "image"],
  [/^\xff\xd8\xff/, "image"],
  [/^GIF8[79]a/, "image"],
  [/^BM[^]{4}\0{4}/, "image"],
  [/^(?:II\*\0|MM\0\*)/, "image"],
  [/^RIFF[^]{4}WEBP/, "image"],
  [/^PAR1/, "parquet"],
  [/^(?:ARROW1|\xff\xff\xff\xff[^]{3}\0)/, "arrow"],
  [/^(?:Rar!|7z\xbc\xaf|BZh\d|\xfd7zXZ|\x28\xb5\x2f\xfd)/, "archive"],
  [/^SQLite format 3\0/, "database"],
  [/^\0[^]{3}Standard (?:Jet|ACE) DB/, "database"],
  [/^(?:\$FL[23]@|\xee\xfa|MZ[^]{0,60}\0|\x7fELF)/, "binary"]
];

/** Latin text in UTF-16 without a mark has its zeros at every other place. */
function maybeUtf16(bytes: Uint8Array): FileKind {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 4096);
  sample.forEach((byte, i) => byte === 0 && zeros[i & 1]!++);
  return Math.min(...zeros) === 0 && sample.length % 2 === 0 ? "text" : "binary";
}

function zipKind(bytes: Uint8Array): FileKind {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({name}) => {
        names.push(name.replaceAll("\\", "/").replace(/^\//, ""));
        return false;
      }
    });
  } catch {
    return "cut-archive";
  }
  const has = (name: RegExp) => names.some((each) => name.test(each));
  if (!has(/^\[Content_Types\]\.xml$/i)) return has(/^(?:content\.xml|OFD\.xml)$/) ? "document" : "archive";
  if (has(/\.bin$/i) && has(/(?:^|\/)workbook\.bin$/i)) return "old-workbook";
  if (has(/^(?:word|ppt)\//i)) return "document";
  return has(/(?:^|\/)workbook[^/]*\.xml$|^xl\//i) ? "workbook" : "archive";
}

/** An OLE compound file: the names of its streams, in UTF-16, tell what wrote it. */
function compoundKind(bytes: Uint8Array): FileKind {
  const text = new TextDecoder("latin1").decode(bytes);
  const holds = (name: string) => text.includes([...name].join("\0"));
  if (holds("EncryptedPackage")) return "encrypted";
  if (holds("WordDocument") || holds("PowerPoint Document")) return "document";
  return holds("Workbook") || holds("Book") ? "old-workbook" : "binary";
}
