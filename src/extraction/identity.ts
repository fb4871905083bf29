import type {Span} from "../model/index.ts";

/** A short stable name of an observation, from its document, the number's place and the subject. */
export function observationId(document: string, span: Span, subject: string): string {
  const key = `${document}\n${span.start}\n${span.end}\n${subject}`;
  return (
    hash(key, 0x811c9dc5).padStart(7, "0") +
    hash(key, 0x01000193 ^ key.length)
      .padStart(7, "0")
      .slice(-3)
  );
}

/** 32-bit FNV-1a with a final mix, in base 36. */
function hash(key: string, seed: number): string {
  let h = seed >>> 0;
  for (let i = 0; i < key.length; i++) {
    h ^= key.charCodeAt(i);
    h = Math.imul(h, 0x01000193) >>> 0;
  }
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d) >>> 0;
  h ^= h >>> 12;
  return (h >>> 0).toString(36);
}
