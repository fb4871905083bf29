import type {Row} from "./rows.ts";
import {group, scopeOf} from "./series.ts";
import type {Direction} from "./target-status.ts";

/** The year asked for, else the year that most regions state, the latest of those. */
export function mainYear(rows: readonly Row[], year?: number): number {
  if (year !== undefined) return year;
  const years = [...group(rows, (row) => row.year)].map(
    ([year, rows]) => [year, new Set(rows.map((row) => row.region)).size] as const
  );
  return years.reduce((best, each) =>
    each[1] > best[1] || (each[1] === best[1] && each[0] > best[0]) ? each : best
  )[0];
}

/** What stands at a year; where the best year leaves out more than half of the regions, each one's latest, without a year. */
export function latestOf(rows: readonly Row[], year?: number): {readonly year: number | null; readonly now: Row[]} {
  const main = mainYear(rows, year);
  const now = oneEach(rows, main);
  const regions = group(rows, (row) => row.region);
  if (year !== undefined || now.length * 2 > regions.size) return {year: main, now};
  const latest = [...regions.values()].flatMap((of) => oneEach(of, Math.max(...of.map((row) => row.year))));
  return {year: new Set(latest.map((row) => row.year)).size > 1 ? null : main, now: latest};
}

/** The last year before that two regions state. */
export function yearBefore(rows: readonly Row[], year: number): number | null {
  const years = [...group(rows, (row) => row.year)].filter(
    ([each, rows]) => each < year && new Set(rows.map((row) => row.region)).size > 1
  );
  return years.length === 0 ? null : Math.max(...years.map(([each]) => each));
}

/** One value a region at a year: of the whole population before a part of it, a point before a bound. */
export function oneEach(rows: readonly Row[], year: number): Row[] {
  const at = rows.filter((row) => row.year === year);
  return [...group(at, (row) => row.region).values()].map((rows) =>
    rows.reduce((best, row) => (weight(row) < weight(best) ? row : best))
  );
}

const weight = (row: Row) => (scopeOf(row) === null ? 0 : 2) + (isPoint(row) ? 0 : 1);

/** Places by value, equal values on one place; what is not a point has none. */
export function toRanks(rows: readonly Row[], better: Direction): Map<string, number> {
  const sign = better === "down" ? 1 : -1;
  const sorted = rows.filter(isPoint).sort((a, b) => sign * (a.value - b.value));
  const ranks = new Map<string, number>();
  sorted.forEach((row, i) => {
    const same = i > 0 && sorted[i - 1]!.value === row.value;
    ranks.set(row.region, same ? ranks.get(sorted[i - 1]!.region)! : i + 1);
  });
  return ranks;
}

/** Whether a value is one number, neither a bound nor a range nor an approximation. */
export function isPoint(row: Row): boolean {
  return row.comparator === "=" && row.value_max === null;
}
