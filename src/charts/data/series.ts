import {extent} from "d3";
import {indicatorBySynonym} from "../../catalog/index.ts";
import {isBound, type Row} from "./rows.ts";
import {group} from "./group.ts";

export {group} from "./group.ts";

/** Values that may share an axis: one indicator, one unit, one measure. */
export interface ChartPanel {
  readonly name: string;
  readonly unit: string;
  readonly measure: Row["measure"];
  readonly rows: readonly Row[];
}

/** What one line may join: a region's values of one kind, scope and basis, one a year, none of them a mere bound. */
export interface Series {
  readonly key: string;
  readonly region: string;
  readonly kind: Row["kind"];
  readonly rows: readonly Row[];
}

/** The largest group first. */
export function toPanels(rows: readonly Row[]): ChartPanel[] {
  return [...group(rows, (row) => `${nameOf(row)}\n${row.unit}\n${row.measure}`).values()]
    .map((rows) => ({
      name: nameOf(rows[0]!),
      unit: rows[0]!.unit,
      measure: rows[0]!.measure,
      rows: inReadingOrder(rows)
    }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

export function toSeries(rows: readonly Row[]): Series[] {
  return [...group(rows, (row) => `${row.region}\n${row.kind}\n${scopeOf(row) ?? ""}\n${basisOf(row) ?? ""}`)].map(
    ([key, rows]) => ({
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
    })
  );
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

/** Whom a rate counts, where its words say so: 户籍 and 常住 populations give different rates. */
export function basisOf(row: Row): string | null {
  return (
    /户籍|常住|流动/.exec(row.subject)?.[0] ?? (row.scope ? (/户籍|常住|流动/.exec(row.scope)?.[0] ?? null) : null)
  );
}

/** The sub-population of a value; none where the indicator's own name says it, as 孕产妇 for 孕产妇死亡率. */
export function scopeOf(row: Pick<Row, "indicator" | "scope" | "subject">): string | null {
  const {indicator, scope, subject} = row;
  if (scope === null || indicator?.includes(scope)) return null;
  return subject.includes(scope) && indicator !== null && indicatorBySynonym(subject)?.name === indicator
    ? null
    : scope;
}

/** The indicator's name; what the document calls it where the catalogue has none. */
export function nameOf(row: Pick<Row, "indicator" | "subject">): string {
  return row.indicator ?? row.subject;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Regions by the number of their values, then by code: the first eight get a colour. */
export function byWeight(rows: readonly Row[]): string[] {
  const regions = [...group(rows, (row) => row.region)].sort((a, b) => b[1].length - a[1].length);
  return regions.length > 8 ? regions.map(([region]) => region) : regions.map(([region]) => region).sort();
}
