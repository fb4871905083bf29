import type {Observation} from "../model/index.ts";
import type {ChartChoice, Selection} from "./selection.ts";
import {shapeOf, type Shape} from "./shape.ts";

export type DrawnChart = Exclude<ChartChoice, "auto">;

/** A chart that can say something about a selection, and what it would: as many years, pairs, regions … as `count`. */
export interface Suggestion {
  readonly chart: DrawnChart;
  readonly count: number;
}

interface Rule {
  readonly chart: DrawnChart;
  /** how well the chart suits; 0 not at all. 3 is better than the charts that always work */
  readonly fit: (shape: Shape) => number;
  readonly count: (shape: Shape) => number;
}

/** The chart for a selection: the reader's own choice, or the one that the shape of its rows suggests. */
export function chartOf({chart}: Selection, rows: readonly Observation[]): DrawnChart {
  return chart === "auto" ? suggestCharts(rows)[0]!.chart : chart;
}

/** The charts that suit the rows, the best first; there is always one. */
export function suggestCharts(rows: readonly Observation[], most = 4): readonly Suggestion[] {
  const shape = shapeOf(rows);
  const found = rules
    .map(({chart, fit, count}) => ({chart, count: count(shape), fit: fit(shape)}))
    .filter(({fit}) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({chart, count}) => ({chart, count}));
  return found.length > 0 ? found : [{chart: "trend", count: shape.years}];
}

const oneOf = ({indicators}: Shape) => indicators === 1;
const few = ({indicators}: Shape) => indicators === 2 || indicators === 3;

const rules: readonly Rule[] = [
  {
    chart: "scatter",
    fit: ({indicators, both}) => (indicators === 2 ? (both >= 5 ? 6 : both >= 2 ? 1.5 : 0) : 0),
    count: ({both}) => both
  },
  {
    chart: "target",
    fit: ({paired, due, targets, actual, years}) =>
      targets === 0 || actual === 0 || paired === 0 ? 0 : due >= 2 && due * 2 >= targets && years <= 3 ? 5 : 2.5,
    count: ({paired}) => paired
  },
  {
    chart: "commitments",
    fit: (shape) =>
      shape.targets > 0 ? (shape.actual === 0 && shape.years > 1 && !(shape.indicators > 3) ? 4.5 : 1) : 0,
    count: ({targets}) => targets
  },
  {
    chart: "slope",
    fit: (shape) =>
      oneOf(shape) ? (shape.slopes >= 5 && shape.reportedYears === 2 ? 5.5 : shape.slopes >= 2 ? 2 : 0) : 0,
    count: ({slopes}) => slopes
  },
  {
    chart: "tiles",
    fit: (shape) => (oneOf(shape) ? (shape.provinces >= 8 ? (shape.reportedYears === 1 ? 5.2 : 2.2) : 0) : 0),
    count: ({provinces}) => provinces
  },
  {
    chart: "distribution",
    fit: (shape) =>
      oneOf(shape) ? (shape.ranked > 40 ? (shape.years === 1 ? 4.2 : 2.1) : shape.ranked > 8 ? 1.2 : 0) : 0,
    count: ({ranked}) => ranked
  },
  {
    chart: "ranking",
    fit: (shape) =>
      oneOf(shape) ? (shape.years === 1 ? 4 : shape.ranked > 1 ? 2.3 : 0) : few(shape) && shape.years === 1 ? 1.4 : 0,
    count: ({ranked, regions}) => ranked || regions
  },
  {
    chart: "multiples",
    fit: (shape) =>
      few(shape) ? (shape.years > 1 ? 3.2 : 1.1) : oneOf(shape) && shape.years > 1 && shape.regions > 3 ? 1.6 : 0,
    count: ({indicators, regions}) => (indicators > 1 ? indicators : regions)
  },
  {
    chart: "heat",
    fit: ({indicators, years}) => (indicators > 3 ? 7 : indicators > 1 ? (years === 1 ? 3.4 : 1.3) : 0),
    count: ({indicators}) => indicators
  },
  {
    chart: "trend",
    fit: (shape) => (shape.years > 1 ? (shape.indicators > 3 ? 0.5 : 3) : 0),
    count: ({years}) => years
  },
  {
    chart: "coverage",
    fit: ({indicators, documents}) => (indicators > 3 && documents > 1 ? 1.2 : 0),
    count: ({documents}) => documents
  }
];
