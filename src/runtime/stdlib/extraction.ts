import type {Guest} from "../../sandbox/index.ts";
import {lazyChunk} from "./lazy-chunk.ts";

/** A text's observations and what became of each number, as the extractor answers. */
type Read = (text: string, told?: object) => {readonly observations: readonly object[]};

/**
 * `extract(text, {region, year, genre, title})` reads a text as documents are read: its `observations` are rows as
 * charts take them, its `candidates` say what became of each number. The extractor is asked for at its first use.
 */
export function createExtract(
  guest: Pick<Guest, "chunk">
): (text: unknown, told?: object) => Promise<ReturnType<Read>> {
  const chunk = lazyChunk<{readonly read: Read}>(guest, "extraction");
  return async (text, told) => (await chunk()).read(String(text), told);
}
