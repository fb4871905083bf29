import {decimals} from "../exact-text.ts";
import {formatValue} from "./text.ts";

export {formatValue};

/** As much of an Arquero table as is shown. */
export interface TableLike {
  numRows(): number;
  columnNames(): string[];
  get(name: string, row: number): unknown;
  /** a column's values, where the table has them as a list */
  array?(name: string): ArrayLike<unknown>;
}

export type ColumnType = "number" | "date" | "boolean" | "text" | "other";

/** A column as the result table works with it. */
export interface ResultColumn {
  readonly name: string;
  readonly type: ColumnType;
  at(row: number): unknown;
  /** how many decimals all its numbers have, where its type says so */
  readonly decimals?: number | undefined;
}

/** A value of a column as it is shown: 1.10 among 0.50. */
export function cellText(value: unknown, {decimals: count = 0}: Pick<ResultColumn, "decimals">): string {
  const text = formatValue(value);
  if (!count || typeof value !== "number" || !/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  const [whole, fraction = ""] = text.split(".");
  return `${whole}.${fraction.padEnd(count, "0")}`;
}

export function isTable(value: unknown): value is TableLike {
  const table = value as Partial<TableLike> | null | undefined;
  return (
    typeof table?.numRows === "function" && typeof table.columnNames === "function" && typeof table.get === "function"
  );
}

export function toColumns(table: TableLike): readonly ResultColumn[] {
  const rows = table.numRows();
  const scales = (table as {readonly [decimals]?: ReadonlyMap<string, number>})[decimals];
  return table.columnNames().map((name) => {
    let values: ArrayLike<unknown> | undefined;
    const at = (row: number) => {
      values ??= table.array?.(name);
      return values ? values[row] : table.get(name, row);
    };
    return {name, type: typeOf((row) => table.get(name, row), rows), at, decimals: scales?.get(name)};
  });
}

function typeOf(at: (row: number) => unknown, rows: number): ColumnType {
  for (let row = 0; row < Math.min(rows, 1000); row++) {
    const value = at(row);
    if (value === null || value === undefined) continue;
    if (value instanceof Date) return "date";
    if (typeof value === "number" || typeof value === "bigint") return "number";
    if (typeof value === "boolean") return "boolean";
    return typeof value === "string" ? "text" : "other";
  }
  return "other";
}

export const isNull = (value: unknown): value is null | undefined => value === null || value === undefined;

/** A value as a number to compare, with all its digits; NaN where it is none. */
export function toOrder(value: unknown): number | bigint {
  return typeof value === "bigint" && !Number.isSafeInteger(Number(value)) ? value : toNumber(value);
}

/** A value as a number to count with, where it is one. */
export function toNumber(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  return value instanceof Date ? value.valueOf() : Number.NaN;
}
