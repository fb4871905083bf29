import type {Guest} from "../../sandbox/index.ts";
import {lazyChunk} from "./lazy-chunk.ts";

/** What a cell of a spreadsheet holds; a Date is a day, or a moment of no time zone. */
export type SheetCell = string | number | boolean | Date | null;

export interface WorkbookSheet {
  readonly name: string;
  readonly length: number;
  readonly columns: readonly {readonly name: string; readonly values: readonly SheetCell[]}[];
}

/** Sheets as the bytes of an XLSX file. */
export type WriteWorkbook = (sheets: readonly WorkbookSheet[]) => Uint8Array;

/** The writer of XLSX files. */
export function lazyWorkbook(guest: Pick<Guest, "chunk">): () => Promise<WriteWorkbook> {
  const chunk = lazyChunk<{readonly toXlsx: WriteWorkbook}>(guest, "workbook");
  return async () => (await chunk()).toXlsx;
}
