import type {Guest} from "../../sandbox/index.ts";
import type {TableLike} from "../result-table.ts";

export interface ArqueroChunk {
  readonly aq: Readonly<Record<string, unknown>>;
  decode(ipc: Uint8Array): TableLike;
}

/** Arquero, asked for at its first use and kept; a failed attempt is not. */
export function lazyArquero(guest: Pick<Guest, "chunk">): () => Promise<ArqueroChunk> {
  let chunk: Promise<ArqueroChunk> | undefined;
  return () => {
    chunk ??= guest.chunk("arquero").then(evaluateChunk);
    chunk.catch(() => (chunk = undefined));
    return chunk;
  };
}

function evaluateChunk(code: string): ArqueroChunk {
  // oxlint-disable-next-line no-eval
  return (0, eval)(`${code}\n;zhibiaoArquero`) as ArqueroChunk;
}
