import type {Chunk, Guest} from "../../sandbox/index.ts";

/**
 * What a script gives that follows into the frame as text: asked for at its first use and kept; a failed attempt is not. The
 * script leaves a global of its name (`site/wall.ts`).
 */
export function lazyChunk<Exports>(guest: Pick<Guest, "chunk">, name: Chunk): () => Promise<Exports> {
  let chunk: Promise<Exports> | undefined;
  const evaluate = (code: string) => {
    // oxlint-disable-next-line no-eval
    return (0, eval)(`${code}\n;zhibiao${name[0]!.toUpperCase()}${name.slice(1)}`) as Exports;
  };
  return () => {
    chunk ??= guest.chunk(name).then(evaluate);
    chunk.catch(() => (chunk = undefined));
    return chunk;
  };
}
