import {group} from "../charts/index.ts";
import type {Observation} from "../model/index.ts";
import {drawsOne} from "./spec.ts";
import type {DrawnChart} from "./suggest.ts";
import {unitOf} from "./units.ts";

/** The rows of one figure; what they have in common where a chart is drawn for each indicator and unit. */
export interface ChartGroup {
  readonly rows: readonly Observation[];
  readonly indicator: string | null;
  /** as written; null where its values are in several that convert */
  readonly unit: string | null;
}

const maxGroups = 6;

/**
 * What one chart cannot show together, in several: a ranking, a slope, a distribution and tiles are of one indicator in one
 * unit. The largest first.
 */
export function splitRows(rows: readonly Observation[], chart: DrawnChart, unit: string | null): readonly ChartGroup[] {
  const whole = [{rows, indicator: null, unit: null}];
  if (!drawsOne(chart)) return whole;
  const indicators = group(rows, ({indicator}) => indicator);
  const shares = [...group(rows, (row) => `${row.indicator}\n${unitOf(row, unit)}`).values()].map((of): ChartGroup => {
    const [{indicator, unit: written}] = of as [Observation];
    const isAll = indicators.get(indicator)!.length === of.length;
    return {rows: of, indicator, unit: isAll ? null : written};
  });
  return shares.length < 2 ? whole : shares.toSorted((a, b) => b.rows.length - a.rows.length).slice(0, maxGroups);
}
