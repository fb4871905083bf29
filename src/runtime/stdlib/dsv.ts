import {autoType, dsvFormat} from "d3";

export interface DsvOptions {
  readonly delimiter?: string;
  /** rows as arrays, the first with the names of the columns */
  readonly array?: boolean;
  /** `true` types each value by itself, as d3's `autoType`, which shortens codes; `"auto"` types whole columns and keeps them */
  readonly typed?: boolean | "auto";
  /** of the file's characters; told by its bytes where nothing is said */
  readonly encoding?: string;
}

type Value = string | number | boolean | Date | null;
type Row = Record<string, Value>;
type Rows = Row[] & {columns: string[]};

/**
 * The rows of delimited text. Columns of one name are told apart by `_`, and values behind the last name get columns by their
 * place (column4), so that none is lost.
 */
export function parseDsv(source: string, {delimiter, array = false, typed = false}: DsvOptions): Rows | Value[][] {
  const [, told, rest = source] = /^\uFEFF?(?:sep=([^\r\n])\r?\n)?([^]*)$/.exec(source)!;
  const separator = delimiter ?? told ?? guessDelimiter(rest);
  const [heads = [], ...lines] = dsvFormat(separator).parseRows(rest);
  const columns = array ? heads : distinct([...heads, ...surplus(heads, lines)]);
  if (typed === "auto") {
    const types = columns.map((_, i) => typeOf(lines.map((line) => line[i] ?? "")));
    const values = lines.map((line) => line.map((value, i) => (types[i] ?? asText)(value)));
    return array ? [columns, ...values] : toRows(columns, values, (i) => types[i]!(""));
  }
  if (array) return typed ? [heads, ...lines].map((line) => autoType(line as never) as Value[]) : [heads, ...lines];
  const rows = toRows(columns, lines);
  return typed
    ? Object.assign(
        rows.map((row) => autoType(row as never) as Row),
        {columns}
      )
    : rows;
}

function toRows(columns: string[], lines: readonly Value[][], missing: (column: number) => Value = () => ""): Rows {
  const rows = lines.map((line) =>
    Object.fromEntries(columns.map((name, i) => [name, line[i] ?? (i < line.length ? null : missing(i))]))
  );
  return Object.assign(rows, {columns});
}

/** The names of columns that lines go on with behind the last head; empty values there are none. */
function surplus(heads: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const most = lines.reduce((length, line) => {
    const last = line.findLastIndex((value) => value !== "");
    return Math.max(length, last + 1);
  }, heads.length);
  return Array.from({length: most - heads.length}, (_, i) => `column${heads.length + i + 1}`);
}

function distinct(heads: readonly string[]): string[] {
  const names = new Set<string>();
  for (const head of heads) {
    let name = head;
    while (names.has(name)) name += "_";
    names.add(name);
  }
  return [...names];
}

/**
 * A comma, unless the first line has none and tabs or semicolons cut it and the second line into as many parts, or upright
 * strokes or full-width marks cut all lines so.
 */
function guessDelimiter(source: string): string {
  const [first = "", second = ""] = source.split(/\r?\n/, 2).map((line) => line.replace(/"(?:[^"]|"")*"/g, ""));
  if (first.includes(",")) return ",";
  const parts = (line: string, delimiter: string) => line.split(delimiter).length;
  const common = ["\t", ";"].find((each) => parts(first, each) > 1 && parts(first, each) === parts(second, each));
  return common ?? ["|", "，", "｜", "；"].find((each) => cutsAll(source, each)) ?? ",";
}

function cutsAll(source: string, delimiter: string): boolean {
  if (!source.slice(0, 10_000).includes(delimiter)) return false;
  const [heads = [], ...lines] = dsvFormat(delimiter).parseRows(source);
  const filled = lines.filter((line) => line.length > 1 || line[0] !== "");
  return heads.length > 1 && filled.length > 0 && filled.every(({length}) => length === heads.length);
}

const asText = (value: string): Value => value;

/** What all values of a column are; empty ones are null where it is not text. */
function typeOf(values: readonly string[]): (value: string) => Value {
  const filled = values.map((value) => value.trim()).filter((value) => value !== "");
  if (filled.length === 0) return asText;
  const [, read] = types.find(([fits]) => filled.every(fits)) ?? [];
  return read ? (value) => (value.trim() === "" ? null : read(value.trim())) : asText;
}

const types: readonly (readonly [fits: (value: string) => boolean, read: (value: string) => Value])[] = [
  [isNumber, Number],
  [(value) => value === "true" || value === "false", (value) => value === "true"],
  [isDay, (value) => new Date(value)]
];

/** Whether a value is a number that stays what it is: no code with leading zeros, no more digits than numbers have. */
function isNumber(value: string): boolean {
  const [, whole = "", fraction = ""] = /^-?(0|[1-9]\d*)(?:\.(\d+))?(?:[eE][+-]\d{1,3})?$/.exec(value) ?? [];
  if (whole === "" || value === "-0" || !Number.isFinite(Number(value))) return false;
  return (whole + fraction).replace(/^0+/, "").length <= 15 || (fraction !== "" && String(Number(value)) === value);
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}
