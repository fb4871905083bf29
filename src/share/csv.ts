import {neutralizeFormula, writeCsv} from "../core/index.ts";

/**
 * Rows as CSV for spreadsheets, the columns in the order given. A text that a spreadsheet would take for a formula is
 * preceded by an apostrophe.
 */
export function toCsv<Row extends object>(rows: readonly Row[], columns: readonly (keyof Row & string)[]): string {
  return writeCsv([columns, ...rows.map((row) => columns.map((column) => toText(row[column])))]);
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? neutralizeFormula(value) : String(value);
}
