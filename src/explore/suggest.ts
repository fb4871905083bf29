import type {Selection} from "./selection.ts";
import {chartTypes, shapeOf, type ChartName} from "../charts/index.ts";
import type {Observation} from "../model/index.ts";

/** A chart that is drawn: no choice is left. */
export type DrawnChart = ChartName;

/** A chart that can say something about a selection, and what it would: as many years, pairs, regions … as `count`. */
export interface Suggestion {
  readonly chart: DrawnChart;
  readonly count: number;
}

/** The chart for a selection: the user's own choice, or the one that the shape of its rows suggests. */
export function chartOf({chart}: Selection, rows: readonly Observation[]): DrawnChart {
  return chart === "auto" ? suggestCharts(rows)[0]!.chart : chart;
}

/** The charts that suit the rows, the best first; there is always one. */
export function suggestCharts(rows: readonly Observation[], most = 4): readonly Suggestion[] {
  const shape = shapeOf(rows);
  const found = chartTypes
    .map(({name, fit, count}) => ({chart: name, count: count(shape, rows), fit: fit(shape, rows)}))
    .filter(({fit}) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({chart, count}) => ({chart, count}));
  const [usual] = chartTypes;
  return found.length > 0 ? found : [{chart: usual!.name, count: usual!.count(shape, rows)}];
}
