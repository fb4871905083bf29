import type {Guest} from "../../sandbox/index.ts";

/** A text's observations and what became of each number, as the extractor answers. */
type Read = (text: string, told?: object) => {readonly observations: readonly object[]};

/**
 * `extract(text, {region, year, genre, title})` reads a text as documents are read: its `observations` are rows as
 * charts take them, its `candidates` say what became of each number. The extractor is asked for at its first use.
 */
export function createExtract(
  guest: Pick<Guest, "chunk">
): (text: unknown, told?: object) => Promise<ReturnType<Read>> {
  let reader: Promise<Read> | undefined;
  return async (text, told) => {
    reader ??= guest.chunk("extraction").then(evaluateChunk);
    reader.catch(() => (reader = undefined));
    return (await reader)(String(text), told);
  };
}

function evaluateChunk(code: string): Read {
  // oxlint-disable-next-line no-eval
  return ((0, eval)(`${code}\n;zhibiaoExtraction`) as {read: Read}).read;
}
