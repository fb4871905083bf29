import {formatValue, isNull, toNumber, type Column} from "./source.ts";

export interface Sort {
  readonly column: number;
  readonly descending: boolean;
}

/** The rows that pass all filters, in the order asked for; undefined where that is all rows as they come. */
export function arrangeRows(
  columns: readonly Column[],
  rows: number,
  filters: ReadonlyMap<number, string>,
  sort: Sort | undefined
): Uint32Array | undefined {
  const tests = [...filters]
    .filter(([, text]) => text.trim())
    .map(([index, text]) => toTest(columns[index]!, text.trim()));
  if (!tests.length && !sort) return;
  const kept = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (tests.every((test) => test(row))) kept[count++] = row;
  const found = kept.subarray(0, count);
  return sort ? sortRows(found, columns[sort.column]!, sort.descending) : found;
}

/** Each value gets its rank among the different ones, and the rows are laid out rank by rank: nulls last, ties as they came. */
function sortRows(rows: Uint32Array, column: Column, descending: boolean): Uint32Array {
  const keys = new Map<unknown, number>();
  const numeric = column.type !== "text" && column.type !== "other";
  const key = (value: unknown) => (numeric ? toNumber(value) : formatValue(value));
  const ranks = new Uint32Array(rows.length);
  const nulls = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = column.at(rows[i]!);
    if (isNull(value)) continue;
    const each = key(value);
    let rank = keys.get(each);
    if (rank === undefined) keys.set(each, (rank = keys.size + 1));
    ranks[i] = rank;
  }
  const place = new Uint32Array(keys.size + 1);
  const sorted = numeric ? sortNumbers([...keys.keys()] as number[]) : sortTexts([...keys.keys()] as string[]);
  if (descending) sorted.reverse();
  sorted.forEach((each, index) => (place[keys.get(each)!] = index));
  place[nulls] = keys.size;
  const starts = new Uint32Array(keys.size + 2);
  for (let i = 0; i < rows.length; i++) starts[place[ranks[i]!]! + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const order = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) order[starts[place[ranks[i]!]!]!++] = rows[i]!;
  return order;
}

const sortNumbers = (values: number[]): (number | string)[] => Array.from(Float64Array.from(values).sort());

const manyTexts = 50_000;

function sortTexts(values: string[]): (number | string)[] {
  if (values.length > manyTexts) return values.sort();
  const {compare} = new Intl.Collator("zh-CN", {numeric: true});
  return values.sort(compare);
}

/** What a filter's text asks of a value: `> 5`, `5..10`, `= x`, `null`, `!null`, or a part of the text. */
function toTest({at, type}: Column, text: string): (row: number) => boolean {
  if (/^null$/i.test(text)) return (row) => isNull(at(row));
  if (/^!\s*null$/i.test(text)) return (row) => !isNull(at(row));
  const isNumeric = type === "number" || type === "date";
  const read = (part: string) =>
    type === "date" ? Date.parse(/^\d{4}$/.test(part) ? `${part}-01-01` : part) : Number(part);
  const [start, low] = (isNumeric && /^(\S+?)\s*(?:\.\.|~|—)\s*/.exec(text)) || [""];
  const high = text.slice(start.length);
  if (low !== undefined && /^\S+$/.test(high) && !Number.isNaN(read(low) + read(high))) {
    const [from, to] = [read(low), read(high)];
    return (row) => {
      const value = at(row);
      return !isNull(value) && toNumber(value) >= from && toNumber(value) <= to;
    };
  }
  const [, sign, rest] = /^(>=|<=|>|<|=|≥|≤)\s*(.*)$/s.exec(text) ?? [];
  const bound = rest === undefined ? Number.NaN : read(rest);
  if (sign && sign !== "=" && isNumeric && !Number.isNaN(bound)) {
    const compare: Record<string, (value: number) => boolean> = {
      ">": (value) => value > bound,
      "<": (value) => value < bound,
      ">=": (value) => value >= bound,
      "≥": (value) => value >= bound,
      "<=": (value) => value <= bound,
      "≤": (value) => value <= bound
    };
    return (row) => {
      const value = at(row);
      return !isNull(value) && compare[sign]!(toNumber(value));
    };
  }
  if (sign === "=") return (row) => !isNull(at(row)) && formatValue(at(row)) === rest;
  const part = text.toLowerCase();
  return (row) => {
    const value = at(row);
    return !isNull(value) && formatValue(value).toLowerCase().includes(part);
  };
}
