import type {Guest} from "../../sandbox/index.ts";
import type {TableLike} from "../result-table.ts";
import {lazyChunk} from "./lazy-chunk.ts";

export interface ArqueroChunk {
  readonly aq: Readonly<Record<string, unknown>>;
  decode(ipc: Uint8Array): TableLike;
}

export const lazyArquero = (guest: Pick<Guest, "chunk">) => lazyChunk<ArqueroChunk>(guest, "arquero");
