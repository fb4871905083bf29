import {dayText} from "../calendar.ts";
import {maybeExactText} from "../exact-text.ts";
import {Problem} from "../problem.ts";
import {initialState, advance, type SqlState} from "./sql-lexer.ts";

/**
 * SQL with values written into it as literals, each as its place asks: a literal where SQL stands, doubled quotes inside
 * 'text' and "names", nothing inside comments. Prepared statements could not be cancelled and would bind every number as
 * a DOUBLE.
 */
export const interpolate = (strings: readonly string[], values: readonly unknown[]): string =>
  interpolateTraced(strings, values).sql;

/** The same, and where in it each of the strings begins. */
export function interpolateTraced(
  strings: readonly string[],
  values: readonly unknown[]
): {readonly sql: string; readonly starts: readonly number[]} {
  let sql = "";
  let state = initialState;
  const starts: number[] = [];
  for (const [index, text] of strings.entries()) {
    starts.push(sql.length);
    sql += text;
    state = advance(state, text);
    if (index < values.length) sql += write(values[index], state, text);
  }
  return {sql, starts};
}

/** A value as an SQL literal: 'it''s', 3, (-3), NULL, TIMESTAMP '…', ['a', 'b']. */
export function toLiteral(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "NULL";
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "number":
      if (!Number.isFinite(value)) return `'${value}'::DOUBLE`;
      return signed(Object.is(value, -0) ? "0" : String(value));
    case "bigint":
      return signed(String(value));
    case "string":
      return quote(value);
    case "object":
      if (value === null) return "NULL";
      if (value instanceof Date) return timestamp(value);
      if (isList(value)) return `[${Array.from(value, toLiteral).join(", ")}]`;
  }
  throw new Problem("sql-value", kindOf(value));
}

function write(value: unknown, state: SqlState, before: string): string {
  switch (state.kind) {
    case "line-comment":
    case "block-comment":
      return "";
    case "text":
      return within(value).replaceAll("'", "''");
    case "name":
      return within(value).replaceAll('"', '""');
    case "escaped-text":
    case "dollar-text":
      throw new Problem("sql-place", state.kind === "dollar-text" ? "$$…$$" : "E'…'");
    case "code":
      return ` ${listed(value, before) ?? toLiteral(value)} `;
  }
}

/** In `IN (…)` a list is its members, and an empty one a query without rows: `IN ()` would be a mistake in SQL. */
function listed(value: unknown, before: string): string | undefined {
  const found = /\bin\s*(\(\s*)?$/i.exec(before);
  if (!found || !isList(value)) return;
  const members = Array.from(value, toLiteral).join(", ") || "SELECT NULL WHERE FALSE";
  return found[1] ? members : `(${members})`;
}

function within(value: unknown): string {
  if (typeof value === "string") return whole(value);
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  throw new Problem("sql-quoted", kindOf(value));
}

const quote = (text: string): string =>
  text.includes("\0") ? `(${text.split("\0").map(quote).join(" || chr(0) || ")})` : `'${text.replaceAll("'", "''")}'`;

function whole(text: string): string {
  if (text.includes("\0")) throw new Problem("sql-quoted", "\\0");
  return text;
}

function timestamp(date: Date): string {
  const exact = maybeExactText(date);
  // the database wants the seconds, which the text leaves out where there are none
  const whole = exact?.replace(/ \d\d:\d\d(?=Z?$)/, "$&:00");
  if (whole !== undefined) return `${whole.endsWith("Z") ? "TIMESTAMPTZ" : "TIMESTAMP"} '${whole}'`;
  if (Number.isNaN(date.getTime())) throw new Problem("sql-value", "Invalid Date");
  // of any year, where toISOString writes +020000 and -000043
  const day = dayText(Math.floor(date.getTime() / 86_400_000));
  return `TIMESTAMP '${day} ${date.toISOString().split("T")[1]!.replace("Z", "")}'`;
}

const signed = (number: string) => (number.startsWith("-") ? `(${number})` : number);

const isList = (value: unknown): value is Iterable<unknown> =>
  Array.isArray(value) || value instanceof Set || (ArrayBuffer.isView(value) && !(value instanceof DataView));

const kindOf = (value: unknown) => (typeof value === "object" ? (value?.constructor?.name ?? "object") : typeof value);
