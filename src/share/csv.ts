import {isFormula} from "../core/index.ts";

/**
 * Rows as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, the columns in the order given. A text that a
 * spreadsheet would take for a formula is preceded by an apostrophe.
 */
export function toCsv<Row extends object>(rows: readonly Row[], columns: readonly (keyof Row & string)[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${lines.map((line) => line.map(toField).join(",")).join("\r\n")}\r\n`;
}

function toField(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" ? neutral(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const neutral = (text: string) => (isFormula(text) ? `'${text}` : text);
