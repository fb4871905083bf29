import type {Comparator} from "../../model/index.ts";
import {allowedSide, isBound, type Row} from "./rows.ts";

/** What a value may be, as far as its words say. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

type Value = Pick<Row, "value" | "value_max" | "comparator" | "measure">;

/** A point, a range, or one side of a bound; 约20 is a tenth to either side. */
export function toInterval(row: Value): Interval {
  if (row.value_max !== null) return closed(row.value, row.value_max);
  if (row.comparator === "~") return closed(row.value - Math.abs(row.value) / 10, row.value + Math.abs(row.value) / 10);
  if (!isBound(row)) return closed(row.value, row.value);
  const open = isStrict(row.comparator);
  // ranks count downwards on the page and upwards in number: 前8名 is at most 8
  const up = row.measure === "rank" ? row.comparator.startsWith(">") : allowedSide(row) === "up";
  return up
    ? {low: row.value, high: Infinity, lowOpen: open, highOpen: false}
    : {low: -Infinity, high: row.value, lowOpen: false, highOpen: open};
}

/** Whether everything that the first may be lies within the second. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen));
  const high = inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen));
  return low && high;
}

/** Whether no value fits both. */
export function isApart(a: Interval, b: Interval): boolean {
  const before = (x: Interval, y: Interval) => x.high < y.low || (x.high === y.low && (x.highOpen || y.lowOpen));
  return before(a, b) || before(b, a);
}

/** How two statements of one quantity stand to each other. */
export function agreement(a: Value, b: Value): "same" | "compatible" | "different" {
  if (a.value === b.value && a.comparator === b.comparator && a.value_max === b.value_max) return "same";
  return isApart(toInterval(a), toInterval(b)) ? "different" : "compatible";
}

function closed(low: number, high: number): Interval {
  return {low, high, lowOpen: false, highOpen: false};
}

function isStrict(comparator: Comparator): boolean {
  return comparator === ">" || comparator === "<";
}
