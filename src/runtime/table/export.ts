import {isFormula} from "../../model.ts";
import {formatValue, isNull, type Column} from "./source.ts";

/** Rows as CSV for spreadsheets; a text that they would take for a formula is preceded by an apostrophe. */
export function toCsv(columns: readonly Column[], rows: Iterable<number>): string {
  const lines = [columns.map(({name}) => csvField(name)).join(",")];
  for (const row of rows) lines.push(columns.map(({at}) => csvField(at(row))).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** Rows as a spreadsheet pastes them; tabs and line breaks in a value become spaces. */
export function toTsv(columns: readonly Column[], rows: Iterable<number>): string {
  const field = (value: unknown) => (isNull(value) ? "" : neutral(value).replace(/[\t\r\n]+/g, " "));
  const lines = [columns.map(({name}) => field(name)).join("\t")];
  for (const row of rows) lines.push(columns.map(({at}) => field(at(row))).join("\t"));
  return lines.join("\n");
}

function csvField(value: unknown): string {
  if (isNull(value)) return "";
  const text = neutral(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const neutral = (value: unknown) => {
  const text = formatValue(value);
  return typeof value === "string" && isFormula(text) ? `'${text}` : text;
};
