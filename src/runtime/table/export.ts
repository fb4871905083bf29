import {neutralizeFormula, writeCsv} from "../../core/index.ts";
import {maybeExactText} from "../exact-text.ts";
import type {SheetCell, WorkbookSheet} from "../stdlib/workbook.ts";
import {formatValue, isNull, type ResultColumn} from "./source.ts";

/** Rows as CSV for spreadsheets; a text that they would take for a formula is preceded by an apostrophe. */
export function toCsv(columns: readonly ResultColumn[], rows: Iterable<number>): string {
  return writeCsv(linesOf(columns, rows));
}

/** Rows as a spreadsheet pastes them; tabs and line breaks in a value become spaces. */
export function toTsv(columns: readonly ResultColumn[], rows: Iterable<number>): string {
  const write = (line: readonly string[]) => line.map((text) => text.replace(/[\t\r\n]+/g, " ")).join("\t");
  return Array.from(linesOf(columns, rows), write).join("\n");
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

/** The names and the values as texts that no spreadsheet computes. */
function* linesOf(columns: readonly ResultColumn[], rows: Iterable<number>): Generator<readonly string[]> {
  const text = (value: unknown) => (isNull(value) ? "" : neutral(value));
  yield columns.map(({name}) => text(name));
  for (const row of rows) yield columns.map(({at}) => text(at(row)));
}

/** Negative numbers and lengths of time, which are texts for the sake of their digits: -12.50, -3 days -04:05:06. */
const isNegative = (text: string) => /^-(?:infinity|\d[\d.:]*(?: (?:years?|months?|days?|-?\d[\d.:]*))*)$/.test(text);

const neutral = (value: unknown) => {
  const text = formatValue(value);
  return typeof value === "string" && !isNegative(text) ? neutralizeFormula(text) : text;
};
