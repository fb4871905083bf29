import {readDocument, UnreadableDocument, type ReadDocument, type UnreadableReason} from "../../src/readers/index.ts";

const encoder = new TextEncoder();

/** Bytes of a string in UTF-8. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Bytes from hexadecimal digits; blanks are ignored. */
export function hex(digits: string): Uint8Array {
  return Uint8Array.from(digits.replace(/\s/g, "").match(/../g) ?? [], (each) => Number.parseInt(each, 16));
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Bytes whose values are the characters' codes. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

let backwards: ReadonlyMap<string, readonly number[]> | undefined;

/** Bytes of a string in GBK, by turning the decoder round: Node has no encoder. */
export function gbk(text: string): Uint8Array {
  if (!backwards) {
    const decoder = new TextDecoder("gb18030");
    const pairs = Array.from({length: 126 * 191}, (_, index) => [0x81 + Math.floor(index / 191), 0x40 + (index % 191)]);
    const valid = pairs.filter(([, trail]) => trail !== 0x7f);
    backwards = new Map(valid.map((pair) => [decoder.decode(Uint8Array.from(pair)), pair]));
  }
  const map = backwards;
  return Uint8Array.from(
    [...text].flatMap((char) => {
      if (char < "\x80") return char.charCodeAt(0);
      const pair = map.get(char);
      if (!pair) throw new Error(`not in GBK: ${char}`);
      return pair;
    })
  );
}

export function read(bytes: Uint8Array | string, name = "file"): Promise<ReadDocument> {
  return readDocument(typeof bytes === "string" ? utf8(bytes) : bytes, name);
}

/** Why a file cannot be read; "readable" if it can. */
export async function reasonOf(bytes: Uint8Array, name = "file"): Promise<UnreadableReason | "readable"> {
  try {
    await readDocument(bytes, name);
    return "readable";
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.reason;
    throw error;
  }
}
