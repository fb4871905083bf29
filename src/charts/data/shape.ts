import type {Observation} from "../../model/index.ts";
import {group} from "./group.ts";

/** What of a selection's rows decides which charts can say something about them. */
export interface Shape {
  readonly rows: number;
  readonly indicators: number;
  readonly units: number;
  readonly regions: number;
  readonly provinces: number;
  /** years with a reported value, and with any */
  readonly reportedYears: number;
  readonly years: number;
  readonly documents: number;
  readonly actual: number;
  readonly targets: number;
  /** targets with a result of their own or an earlier year; and those with one of their own year */
  readonly paired: number;
  readonly due: number;
  /** of one indicator in the same two years: as many regions as report both */
  readonly slopes: number;
  /** region, year and kind with a value of both the first two indicators */
  readonly both: number;
  /** regions with a reported value in the year that most report */
  readonly ranked: number;
}

/** So few indicators that each can have a chart of its own beside the others. */
export const isFew = (indicators: number): boolean => indicators === 2 || indicators === 3;

export function shapeOf(rows: readonly Observation[]): Shape {
  const count = (key: (row: Observation) => unknown, of = rows) => new Set(of.map(key)).size;
  const dated = rows.filter((row) => row.year !== null);
  const actual = dated.filter(({kind}) => kind === "actual");
  const targets = dated.filter(({kind}) => kind === "target");
  const same = (row: Observation) => `${row.indicator}\n${row.region}\n${row.unit}`;
  const byThing = group(actual, same);
  const paired = targets.filter((row) => byThing.get(same(row))?.some(({year}) => year! <= row.year!));
  const due = paired.filter((row) => byThing.get(same(row))!.some(({year}) => year === row.year));
  const points = actual.filter((row) => row.comparator === "=" && row.value_max === null);
  const years = [...group(points, (row) => `${row.indicator}\n${row.unit}\n${row.year}`).values()];
  const regionsOf = (rows: readonly Observation[]) => new Set(rows.map(({region}) => region));
  const slopes = years.flatMap((a, i) =>
    years
      .slice(i + 1)
      .filter((b) => a[0]!.indicator === b[0]!.indicator && a[0]!.unit === b[0]!.unit)
      .map((b) => [...regionsOf(a)].filter((region) => regionsOf(b).has(region)).length)
  );
  return {
    rows: rows.length,
    indicators: count(({indicator}) => indicator),
    units: count(({unit}) => unit),
    regions: count(({region}) => region),
    provinces: count(
      ({region}) => region,
      points.filter(({region}) => /^(?!00)\d\d0000$/.test(region))
    ),
    reportedYears: count(({year}) => year, actual),
    years: count(({year}) => year, dated),
    documents: count(({document}) => document),
    actual: actual.length,
    targets: targets.length,
    paired: paired.length,
    due: due.length,
    slopes: Math.max(0, ...slopes),
    both: bothOf(dated),
    ranked: Math.max(0, ...years.map((rows) => regionsOf(rows).size))
  };
}

function bothOf(rows: readonly Observation[]): number {
  const [first, second, ...others] = new Set(rows.map(({indicator}) => indicator));
  if (second === undefined || others.length > 0) return 0;
  const places = (name: typeof first) =>
    new Set(
      rows.filter(({indicator}) => indicator === name).map(({region, year, kind}) => `${region} ${year} ${kind}`)
    );
  const other = places(second);
  return [...places(first)].filter((place) => other.has(place)).length;
}
