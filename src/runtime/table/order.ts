import {lengthOf} from "./length.ts";
import {formatValue, isNull, toOrder, type ResultColumn} from "./source.ts";

export interface Sort {
  readonly column: number;
  readonly descending: boolean;
}

/** The rows that pass all filters, in the order asked for; undefined where that is all rows as they come. */
export function arrangeRows(
  columns: readonly ResultColumn[],
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

/**
 * Each value gets its rank among the different ones, and the rows are laid out rank by rank: numbers, then dates, then texts, up
 * or down; what is no number and nulls last either way; ties as they came.
 */
function sortRows(rows: Uint32Array, {at}: ResultColumn, descending: boolean): Uint32Array {
  const numbers = new Map<number | bigint, number>();
  const dates = new Map<number | bigint, number>();
  const texts = new Map<string, number>();
  const [none, noNumber] = [0, 1];
  let count = 2;
  const rankOf = <Key>(ranks: Map<Key, number>, key: Key): number => {
    if (key !== key) return noNumber;
    let rank = ranks.get(key);
    if (rank === undefined) ranks.set(key, (rank = count++));
    return rank;
  };
  const ranks = Uint32Array.from(rows, (row) => {
    const value = at(row);
    if (isNull(value)) return none;
    if (value instanceof Date) return rankOf(dates, toOrder(value));
    if (isNumeric(value)) return rankOf(numbers, toOrder(value));
    return rankOf(texts, formatValue(value));
  });
  const sorted = [
    sortNumbers([...numbers.keys()]).map((key) => numbers.get(key)!),
    sortNumbers([...dates.keys()]).map((key) => dates.get(key)!),
    sortTexts([...texts.keys()]).map((key) => texts.get(key)!)
  ].flat();
  if (descending) sorted.reverse();
  sorted.push(noNumber, none);
  const place = new Uint32Array(count);
  for (const [index, rank] of sorted.entries()) place[rank] = index;
  const starts = new Uint32Array(count + 1);
  for (const rank of ranks) starts[place[rank]! + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const order = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) order[starts[place[ranks[i]!]!]!++] = rows[i]!;
  return order;
}

const isNumeric = (value: unknown) =>
  typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";

/** Plain numbers by themselves sort ten times as fast. */
function sortNumbers(values: (number | bigint)[]): (number | bigint)[] {
  return values.some((value) => typeof value === "bigint")
    ? values.sort(compareNumbers)
    : Array.from(Float64Array.from(values as number[]).sort());
}

const compareNumbers = (a: number | bigint, b: number | bigint) => (a < b ? -1 : a > b ? 1 : 0);

const manyTexts = 50_000;

function sortTexts(values: string[]): string[] {
  const decimals = fractionLength(values);
  if (decimals) return values.sort((a, b) => compareNumbers(unscaled(a), unscaled(b)));
  const lengths = lengthsOf(values);
  if (lengths) return values.sort((a, b) => compareNumbers(lengths.get(a)!, lengths.get(b)!));
  if (values.length > manyTexts) return values.sort();
  const {compare} = new Intl.Collator("zh-CN", {numeric: true});
  return values.sort(compare);
}

/** The lengths of time that all texts are. */
function lengthsOf(texts: readonly string[]): ReadonlyMap<string, bigint> | undefined {
  const lengths = new Map<string, bigint>();
  for (const text of texts) {
    const length = lengthOf(text);
    if (length === undefined) return;
    lengths.set(text, length);
  }
  return lengths;
}

/** The digits behind the point where all texts are decimal numbers with as many: those of a column of exact decimals. */
function fractionLength(texts: readonly string[]): number {
  const lengthOf = (text: string) => /^-?\d+\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const length = lengthOf(texts[0] ?? "");
  return texts.every((text) => lengthOf(text) === length) ? length : 0;
}

const unscaled = (decimal: string) => BigInt(decimal.replace(".", ""));

/** What a filter's text asks of a value: `> 5`, `5..10`, `= x`, `null`, `!null`, or a part of the text. */
function toTest({at, type}: ResultColumn, text: string): (row: number) => boolean {
  if (/^null$/i.test(text)) return (row) => isNull(at(row));
  if (/^!\s*null$/i.test(text)) return (row) => !isNull(at(row));
  const isOrdered = type === "number" || type === "date";
  const read = (part: string) =>
    type === "date"
      ? Date.parse(/^\d{4}$/.test(part) ? `${part}-01-01` : part)
      : /^-?\d{16,}$/.test(part)
        ? BigInt(part)
        : Number(part);
  const [start, low] = (isOrdered && /^(\S+?)\s*(?:\.\.|~|—)\s*/.exec(text)) || [""];
  const high = text.slice(start.length);
  if (low !== undefined && /^\S+$/.test(high) && !isNaNs(read(low), read(high))) {
    const [from, to] = [read(low), read(high)];
    return (row) => {
      const value = at(row);
      return !isNull(value) && toOrder(value) >= from && toOrder(value) <= to;
    };
  }
  const [, sign, rest] = /^(>=|<=|>|<|=|≥|≤)\s*(.*)$/s.exec(text) ?? [];
  const bound = rest === undefined ? Number.NaN : read(rest);
  if (sign && sign !== "=" && isOrdered && !isNaNs(bound)) {
    const compare: Record<string, (value: number | bigint) => boolean> = {
      ">": (value) => value > bound,
      "<": (value) => value < bound,
      ">=": (value) => value >= bound,
      "≥": (value) => value >= bound,
      "<=": (value) => value <= bound,
      "≤": (value) => value <= bound
    };
    return (row) => {
      const value = at(row);
      return !isNull(value) && compare[sign]!(toOrder(value));
    };
  }
  if (sign === "=") return (row) => !isNull(at(row)) && formatValue(at(row)) === rest;
  const part = text.toLowerCase();
  return (row) => {
    const value = at(row);
    return !isNull(value) && formatValue(value).toLowerCase().includes(part);
  };
}

const isNaNs = (...values: (number | bigint)[]) => values.some((value) => Number.isNaN(value));
