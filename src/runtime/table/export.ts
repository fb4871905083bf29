import {isFormula} from "../../core/index.ts";
import {maybeExactText} from "../exact-text.ts";
import type {SheetCell, WorkbookSheet} from "../stdlib/workbook.ts";
import {formatValue, isNull, type ResultColumn} from "./source.ts";

/** Rows as CSV for spreadsheets; a text that they would take for a formula is preceded by an apostrophe. */
export function toCsv(columns: readonly ResultColumn[], rows: Iterable<number>): string {
  const lines = [columns.map(({name}) => csvField(name)).join(",")];
  for (const row of rows) lines.push(columns.map(({at}) => csvField(at(row))).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** Rows as a spreadsheet pastes them; tabs and line breaks in a value become spaces. */
export function toTsv(columns: readonly ResultColumn[], rows: Iterable<number>): string {
  const field = (value: unknown) => (isNull(value) ? "" : neutral(value).replace(/[\t\r\n]+/g, " "));
  const lines = [columns.map(({name}) => field(name)).join("\t")];
  for (const row of rows) lines.push(columns.map(({at}) => field(at(row))).join("\t"));
  return lines.join("\n");
}

/** Rows as sheets of a workbook, as many as it takes: numbers, dates and truth as such, all else as the text that is shown. */
export function toSheets(columns: readonly ResultColumn[], rows: ArrayLike<number>, most = maxRows): WorkbookSheet[] {
  const parts = Math.max(1, Math.ceil(rows.length / most));
  return Array.from({length: parts}, (_, part) => {
    const length = Math.min(most, rows.length - part * most);
    const name = part ? `result ${part + 1}` : "result";
    const valuesOf = ({at}: ResultColumn) => Array.from({length}, (_, row) => toCell(at(rows[part * most + row]!)));
    return {name, length, columns: columns.map((column) => ({name: column.name, values: valuesOf(column)}))};
  });
}

/** Beside the header. */
const maxRows = 1_048_575;

// spreadsheets keep fifteen digits, and count days from a March in which their calendar is right
const maxSafeWhole = 1e15;
const [firstDay, lastDay] = [Date.UTC(1900, 2, 1), Date.UTC(10_000, 0, 1)];

function toCell(value: unknown): SheetCell {
  if (isNull(value)) return null;
  if (typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) {
    return Number.isInteger(value) && Math.abs(value) >= maxSafeWhole ? formatValue(value) : value;
  }
  if (value instanceof Date && maybeExactText(value) === undefined) {
    const time = value.getTime();
    if (time >= firstDay && time < lastDay) return value;
  }
  return formatValue(value);
}

function csvField(value: unknown): string {
  if (isNull(value)) return "";
  const text = neutral(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Negative numbers and lengths of time, which are texts for the sake of their digits: -12.50, -3 days -04:05:06. */
const isNegative = (text: string) => /^-(?:infinity|\d[\d.:]*(?: (?:years?|months?|days?|-?\d[\d.:]*))*)$/.test(text);

const neutral = (value: unknown) => {
  const text = formatValue(value);
  return typeof value === "string" && isFormula(text) && !isNegative(text) ? `'${text}` : text;
};
