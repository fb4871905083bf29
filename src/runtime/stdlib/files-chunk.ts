import type {Guest} from "../../sandbox/index.ts";
import {lazyChunk} from "./lazy-chunk.ts";

/** What reads files beyond plain UTF-8, as `readers/chunk.ts` gives it. */
export interface FilesChunk {
  decodeFile(bytes: Uint8Array): {readonly text: string} | {readonly kind: string};
  fileKind(bytes: Uint8Array): string;
  readWorkbook(bytes: Uint8Array): Workbook;
}

/** As much of a workbook as is looked at here. */
export interface Workbook {
  readonly sheetNames: readonly string[];
  sheet(name: string | number, options?: object): unknown;
}

/** The readers of files. */
export const lazyFiles = (guest: Pick<Guest, "chunk">) => lazyChunk<FilesChunk>(guest, "files");
