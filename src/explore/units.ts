import {conversionsOf, factorBetween, indicatorByName} from "../catalog/index.ts";
import type {Observation} from "../model/index.ts";

/** Rates are written per thousand, ten thousand or hundred thousand; per cent and per million only where a value is. */
const rates = ["‰", "/万", "/10万"];

/**
 * The units into which a choice is worth offering to convert: those that the values are in, the usual ones for rates, and
 * those in which the largest value is neither a tiny fraction nor nine digits long. None where no value converts.
 */
export function unitsFor(rows: readonly Observation[]): readonly string[] {
  const present = new Set(rows.map(({unit}) => unit));
  const offered = new Map<string, number>();
  for (const unit of present) {
    const of = rows.filter((row) => row.unit === unit);
    const most = of.reduce((most, {value}) => Math.max(most, Math.abs(value)), 0);
    for (const conversion of conversionsOf(unit, naturalOf(of[0]!))) {
      const size = most * conversion.factor;
      const isUsual =
        rates.includes(unit) || unit === "%" ? rates.includes(conversion.unit) : size >= 0.1 && size < 1e9;
      if (isUsual || present.has(conversion.unit)) offered.set(conversion.unit, conversion.factor);
    }
  }
  const converts = rows.some((row) => [...offered.keys()].some((unit) => unit !== row.unit && factorOf(row, unit)));
  return converts ? [...offered.keys()].filter((unit) => rows.some((row) => factorOf(row, unit) !== null)) : [];
}

/** The unit that a row is shown in, where another one is asked for. */
export function unitOf(row: Observation, unit: string | null): string {
  return unit !== null && factorOf(row, unit) !== null ? unit : row.unit;
}

function factorOf(row: Observation, unit: string): number | null {
  return factorBetween(row.unit, unit, naturalOf(row));
}

const naturalOf = ({indicator}: Observation) =>
  indicator === null ? null : (indicatorByName(indicator)?.unit ?? null);

/** Years of which a reported value is there to count changes from, the first first. */
export function baseYears(rows: readonly Observation[]): readonly number[] {
  const years = rows.flatMap(({kind, comparator, value_max, year}) =>
    kind === "actual" && comparator === "=" && value_max === null && year !== null ? [year] : []
  );
  return [...new Set(years)].sort((a, b) => a - b);
}
