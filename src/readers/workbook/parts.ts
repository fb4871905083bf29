import {unzipSync} from "fflate";
import {Parser} from "htmlparser2";
import {crc32} from "../../core/index.ts";
import {statedChecksums} from "./checksums.ts";

/** Beyond these a workbook is not read. */
export const limits = {file: 64 << 20, entries: 10_000, unpacked: 256 << 20, cells: 5_000_000, depth: 100} as const;

/** Why a workbook cannot be read. */
export class WorkbookFault extends Error {
  override readonly name = "WorkbookFault";
  readonly reason: "damaged" | "too-large" | "encrypted";

  constructor(reason: WorkbookFault["reason"], message: string, options?: ErrorOptions) {
    super(`cannot read the workbook: ${message}`, options);
    this.reason = reason;
  }
}

/** The parts of a package by their paths, which know no difference of case. What they unpack to is limited by what they say, and no part becomes larger than it said. */
export function openParts(bytes: Uint8Array): (path: string) => string | undefined {
  if (bytes.length > limits.file) throw new WorkbookFault("too-large", `${bytes.length} bytes`);
  if ((bytes[6] ?? 0) & 1) throw new WorkbookFault("encrypted", "an archive with a password");
  const parts = new Map<string, Uint8Array>();
  let [entries, size] = [0, 0];
  const unpacked = attempt(() =>
    unzipSync(bytes, {
      filter({name, originalSize}) {
        if (++entries > limits.entries) throw new WorkbookFault("too-large", `more than ${limits.entries} parts`);
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        if ((size += originalSize) > limits.unpacked) throw new WorkbookFault("too-large", `${size} bytes unpacked`);
        return true;
      }
    })
  );
  const stated = statedChecksums(bytes);
  for (const [name, part] of Object.entries(unpacked)) {
    const sum = stated.get(name);
    if (sum !== undefined && sum !== crc32(part)) throw new WorkbookFault("damaged", `${name} is not what was packed`);
    parts.set(plainPath(name), part);
  }
  return (path) => {
    const part = parts.get(plainPath(path));
    return part && toText(part);
  };
}

const plainPath = (path: string) => path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

function attempt<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (cause) {
    throw cause instanceof WorkbookFault ? cause : new WorkbookFault("damaged", "the archive is broken", {cause});
  }
}

function toText(part: Uint8Array): string {
  const encoding =
    part[0] === 0xff && part[1] === 0xfe ? "utf-16le" : part[0] === 0xfe && part[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(part);
}

/** What hears of a part's elements; their names come without a prefix. */
export interface PartHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Goes through a part. Nothing is expanded in it: one that declares a document type is refused, and so is one that is cut. */
export function readPart(source: string, {open, close, text}: PartHandler): void {
  let depth = 0;
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  let ended = false;
  const parser = new Parser(
    {
      onprocessinginstruction(_, data) {
        if (/^!doctype/i.test(data)) throw new WorkbookFault("damaged", "it declares a document type");
      },
      onopentag(name, attributes) {
        if (++depth > limits.depth) throw new WorkbookFault("damaged", "its elements nest too deep");
        open?.(local(name), attributes);
      },
      onclosetag(name) {
        if (ended) throw new WorkbookFault("damaged", `it is cut in ${name}`);
        depth--;
        close?.(local(name));
      },
      ontext: (piece) => text?.(piece)
    },
    {xmlMode: true}
  );
  parser.write(source);
  ended = true;
  parser.end();
}
