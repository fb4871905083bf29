import type {Guest} from "../../sandbox/index.ts";

/** What a cell of a spreadsheet holds; a Date is a day, or a moment of no time zone. */
export type SheetCell = string | number | boolean | Date | null;

export interface WorkbookSheet {
  readonly name: string;
  readonly length: number;
  readonly columns: readonly {readonly name: string; readonly values: readonly SheetCell[]}[];
}

/** Sheets as the bytes of an XLSX file. */
export type WriteWorkbook = (sheets: readonly WorkbookSheet[]) => Uint8Array;

/** The writer of XLSX files, asked for at its first use and kept; a failed attempt is not. */
export function lazyWorkbook(guest: Pick<Guest, "chunk">): () => Promise<WriteWorkbook> {
  let writer: Promise<WriteWorkbook> | undefined;
  return () => {
    writer ??= guest.chunk("workbook").then(evaluateChunk);
    writer.catch(() => (writer = undefined));
    return writer;
  };
}

function evaluateChunk(code: string): WriteWorkbook {
  // oxlint-disable-next-line no-eval
  return ((0, eval)(`${code}\n;zhibiaoWorkbook`) as {toXlsx: WriteWorkbook}).toXlsx;
}
