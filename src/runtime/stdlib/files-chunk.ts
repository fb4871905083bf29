import type {Guest} from "../../sandbox/index.ts";

/** What reads files beyond plain UTF-8, as `readers/chunk.ts` gives it. */
export interface FilesChunk {
  decodeFile(bytes: Uint8Array): {readonly text: string} | {readonly kind: string};
  fileKind(bytes: Uint8Array): string;
  readWorkbook(bytes: Uint8Array): unknown;
}

/** The readers of files, asked for at their first use and kept; a failed attempt is not. */
export function lazyFiles(guest: Pick<Guest, "chunk">): () => Promise<FilesChunk> {
  let chunk: Promise<FilesChunk> | undefined;
  return () => {
    chunk ??= guest.chunk("files").then(evaluateChunk);
    chunk.catch(() => (chunk = undefined));
    return chunk;
  };
}

function evaluateChunk(code: string): FilesChunk {
  // oxlint-disable-next-line no-eval
  return (0, eval)(`${code}\n;zhibiaoFiles`) as FilesChunk;
}
