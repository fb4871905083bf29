import type {Workbook} from "./read.ts";

/** Where a workbook's first table is: its sheet, and the range from its heads on where these are not at A1. */
export interface TablePlace {
  readonly sheet: string;
  readonly range?: string;
}

const looked = 50;

/** The table of the first sheet that is shown; rows above it that hold a title or two are skipped. */
export function firstTable(book: Workbook): TablePlace | undefined {
  const sheet = book.sheetNames.find((name) => !book.hiddenSheetNames.includes(name)) ?? book.sheetNames[0];
  if (sheet === undefined) return;
  const rows = book
    .sheet(sheet)
    .slice(0, looked)
    .map((row) => Object.keys(row));
  const widest = Math.max(0, ...rows.map((columns) => columns.length));
  const head = rows.findIndex((columns) => columns.length >= Math.max(1, widest * 0.6));
  const [column = "A"] = rows[head] ?? [];
  return head > 0 || column !== "A" ? {sheet, range: `${column}${head + 1}:`} : {sheet};
}
