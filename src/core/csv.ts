import {isFormula} from "./formula.ts";

/** Lines of values as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, quoted where needed. */
export function writeCsv(lines: Iterable<readonly string[]>): string {
  const written = Array.from(lines, (line) => line.map(quoteField).join(","));
  return `\uFEFF${written.join("\r\n")}\r\n`;
}

const quoteField = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text that a spreadsheet would take for a formula, behind an apostrophe; any other as it is. */
export function neutralizeFormula(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}
