import type {ReadingNote} from "./document.ts";
import {UnreadableDocument} from "./unreadable.ts";

/** Characters and the encoding that they were in: utf-8, utf-16le, utf-16be or gb18030 */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly notes: readonly ReadingNote[];
}

/**
 * Bytes as characters: by byte order mark, else as UTF-16 where the zeros tell it, else as strict UTF-8, else as what the file declares of itself, else as
 * GB18030, which GB2312 and GBK are parts of. A declaration comes after UTF-8 because saved pages keep their old one.
 *
 * @param declared an encoding's label, as in `<meta charset>`; with one, a stray byte in ten thousand is forgiven
 * @throws UnreadableDocument where no encoding gives plausible text
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byMark(bytes);
  if (marked) return decoded(marked, plausible(lenient(bytes, marked).replace(/^\ufeff/, ""), marked));
  const wide = maybeUtf16(bytes);
  if (wide) return wide;
  const utf8 = strict(bytes, "utf-8");
  if (utf8 !== undefined) return decoded("utf-8", plausible(utf8, "utf-8"));
  const label = declared && /^gb|^hz|936/i.test(declared) ? "gb18030" : declared?.toLowerCase();
  if (label && labels.has(label)) {
    const text = lenient(bytes, label);
    if (label === "utf-8" ? faultsOf(text) * 10_000 <= text.length + 10_000 : commonShare(bytes) >= 0.7) {
      return decoded(label, plausible(text, label));
    }
  }
  const guessed = guess(bytes);
  if (guessed) return guessed;
  throw unknown(bytes);
}

function decoded(encoding: string, text: string, ...notes: readonly ReadingNote[]): Decoded {
  return {encoding, text, notes: text.includes("\ufffd") ? [...notes, "bytes-lost"] : notes};
}

/** Chinese text that says nothing of its encoding, of which a few bytes may be lost. */
function guess(bytes: Uint8Array): Decoded | undefined {
  const gb = strict(bytes, "gb18030");
  if (gb !== undefined && commonShare(bytes) >= 0.7)
    return decoded("gb18030", plausible(gb, "gb18030"), "encoding-guessed");
  const damaged = lenient(bytes, "utf-8");
  if (isHardlyDamaged(damaged)) return decoded("utf-8", damaged, "encoding-guessed");
  const text = lenient(bytes, "gb18030");
  return commonShare(bytes) >= 0.7 && isHardlyDamaged(text) ? decoded("gb18030", text, "encoding-guessed") : undefined;
}

/** A few letters may be lost where most are Chinese. */
function isHardlyDamaged(text: string): boolean {
  const hanzi = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const faults = faultsOf(text);
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(text)) return false;
  return faults <= Math.max(3, text.length / 2000) && faults * 20 <= hanzi;
}

const labels = new Set(["utf-8", "gb18030"]);

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return "gb18030";
  return undefined;
}

/**
 * UTF-16 without a mark: ASCII has a zero in each letter, on the side that tells the order. Texts of other encodings hold
 * no zeros but stray ones.
 */
function maybeUtf16(bytes: Uint8Array): Decoded | undefined {
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros;
  if (even + odd === 0 || bytes.length % 2 === 1) return undefined;
  // few zeros in what is text as it is are stray ones
  if ((even + odd) * 8 < bytes.length && strict(bytes, "utf-8") !== undefined) return undefined;
  const orders = even > odd ? ["utf-16be", "utf-16le"] : ["utf-16le", "utf-16be"];
  for (const encoding of orders) {
    const text = strict(bytes, encoding);
    if (text !== undefined && isCommon(text)) return decoded(encoding, text, "encoding-guessed");
  }
  return undefined;
}

/** Whether text holds ASCII, no control characters, and hardly any but ASCII, hanzi and their punctuation. */
function isCommon(text: string): boolean {
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(text) || !/[ -~\n]/.test(text)) return false;
  const rare = text.match(/[^\t\n\v\f\r -~\xA0-\xFF\u2000-\u22FF\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/g);
  return (rare?.length ?? 0) * 20 <= text.length;
}

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

function lenient(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Text holds hardly any control characters and hardly any that could not be decoded. */
function plausible(text: string, encoding: string): string {
  let faults = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 ? code < 9 || (code > 13 && code !== 0x1b) : code === 0xfffd || code === 0x7f) faults++;
  }
  if (faults * 200 <= text.length) return text;
  throw new UnreadableDocument("not-a-document", `${faults} of ${text.length} characters are no text in ${encoding}`);
}

/**
 * Of the characters beyond ASCII, the share that GB18030 would read as punctuation, full-width forms or one of the
 * 3,755 commonest hanzi: above 0.9 for Chinese text in GBK, below 0.5 for other encodings.
 */
function commonShare(bytes: Uint8Array): number {
  let common = 0;
  let all = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const trail = bytes[++i] ?? 0;
    all++;
    if (trail >= 0x30 && trail <= 0x39) i += 2;
    else if (trail >= 0xa1 && (lead <= 0xa3 || (lead >= 0xb0 && lead <= 0xd7))) common++;
  }
  return all === 0 ? 1 : common / all;
}

function unknown(bytes: Uint8Array): UnreadableDocument {
  let controls = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 0x20)) controls++;
  if (controls * 200 > bytes.length) return new UnreadableDocument("not-a-document", "bytes that are no text");
  return new UnreadableDocument("damaged", "neither UTF-8 nor GB18030");
}

function faultsOf(text: string): number {
  return text.split("\ufffd").length - 1;
}
