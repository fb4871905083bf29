import {extent} from "d3";
import {isBound} from "./rows.ts";
import type {Row} from "./rows.ts";

/** Values that may share an axis: one indicator, one unit, one measure. */
export interface Panel {
  readonly name: string;
  readonly unit: string;
  readonly measure: Row["measure"];
  readonly rows: readonly Row[];
}

/** What one line may join: a region's values of one kind and scope, one a year, none of them a mere bound. */
export interface Series {
  readonly key: string;
  readonly region: string;
  readonly kind: Row["kind"];
  readonly rows: readonly Row[];
}

/** The largest group first. */
export function toPanels(rows: readonly Row[]): Panel[] {
  return [...group(rows, (row) => JSON.stringify([nameOf(row), row.unit, row.measure])).values()]
    .map((rows) => ({
      name: nameOf(rows[0]!),
      unit: rows[0]!.unit,
      measure: rows[0]!.measure,
      rows: inReadingOrder(rows)
    }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

export function toSeries(rows: readonly Row[]): Series[] {
  return [...group(rows, (row) => JSON.stringify([row.region, row.kind, row.scope]))].map(([key, rows]) => ({
    key,
    region: rows[0]!.region,
    kind: rows[0]!.kind,
    rows: [
      ...group(
        rows.filter((row) => !isBound(row) && row.value_max === null),
        (row) => row.year
      ).values()
    ]
      .map(([first]) => first!)
      .sort((a, b) => a.year - b.year)
  }));
}

/** Region by region and year by year, what was reported before what was planned: the order of keys, labels, tables. */
export function inReadingOrder(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (a, b) =>
      compare(a.region, b.region) || a.year - b.year || compare(a.kind, b.kind) || compare(a.scope ?? "", b.scope ?? "")
  );
}

/** Each region's last value: of the latest year, reported before planned. */
export function lastOfRegions(rows: readonly Row[]): Row[] {
  return [...group(rows, (row) => row.region).values()].map((rows) =>
    rows.reduce((last, row) => (row.year > last.year ? row : last))
  );
}

/** The first and the last year. */
export function yearsOf(rows: readonly Row[]): readonly [number, number] {
  return extent(rows, (row) => row.year) as [number, number];
}

export function group<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const of = groups.get(key(item));
    if (of) of.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function nameOf(row: Row): string {
  return row.indicator ?? row.subject;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
