/**
 * Rows of observations in, a figure out: each chart type is one file and one pure function from data and spec to an
 * element, used alike by cells, the explorer and embeds. Meaning is the same in all of them (reported solid, target
 * hollow, a bound open towards the allowed side), every point says which clause it came from, and a click on "show the
 * source" leaves as a bubbling `reveal` event with the row's id. The room draws and asks; it must not know of databases,
 * notebooks or pages, fetches nothing, and its look comes from charts.css, which whoever shows a figure brings along.
 */
import {commitments} from "./types/commitments.ts";
import {coverage} from "./types/coverage.ts";
import {distribution} from "./types/distribution.ts";
import {empty} from "./text/empty.ts";
import {heat} from "./types/heat.ts";
import {multiples} from "./types/multiples.ts";
import {ranking} from "./types/ranking.ts";
import {saveFigureSource} from "./interaction/figure-source.ts";
import type {Data} from "./data/rows.ts";
import {scatter} from "./types/scatter.ts";
import {slope} from "./types/slope.ts";
import type {ChartSpec} from "./spec.ts";
import {table} from "./text/table.ts";
import {target} from "./types/target.ts";
import {tiles} from "./types/tiles.ts";
import {trend} from "./types/trend.ts";

/** Every chart that takes rows and a spec, by name. */
export const chartTypes = {
  trend,
  target,
  ranking,
  slope,
  multiples,
  scatter,
  distribution,
  heat,
  tiles,
  coverage,
  commitments
};

export type ChartType = keyof typeof chartTypes;

export {
  commitments,
  coverage,
  distribution,
  empty,
  heat,
  multiples,
  ranking,
  scatter,
  slope,
  table,
  target,
  tiles,
  trend
};
export {textWidth} from "./layout/labels.ts";
export {figureSourceOf, type FigureSource} from "./interaction/figure-source.ts";
export {toRows} from "./data/rows.ts";
export {displayName, langOf} from "./text/names.ts";
export {toPieces} from "./text/wrap.ts";
export type {Palette} from "./marks/palette.ts";
export type {Data, Row} from "./data/rows.ts";
export type {ChartSpec, Source} from "./spec.ts";
export {shapeOf, type Shape} from "./data/shape.ts";

type Chart = (data: Data, spec?: ChartSpec) => HTMLElement;

/** The charts as one notebook uses them: with its language and documents, and one palette, so that colours keep. */
export function createCharts(
  defaults: ChartSpec = {}
): Readonly<Record<ChartType | "table", Chart>> & {empty(spec?: ChartSpec): HTMLElement} {
  const shared: ChartSpec = {palette: new Map(), ...defaults};
  const bind =
    (name: string, chart: Chart): Chart =>
    (given, spec) => {
      const data = isOnce(given) ? Array.from(given) : given;
      const figure = chart(data, {...shared, ...spec});
      saveFigureSource(figure, {chart: name, data, spec: {...shared, ...spec}});
      return figure;
    };
  const charts = Object.fromEntries(
    Object.entries({...chartTypes, table}).map(([name, chart]) => [name, bind(name, chart)])
  );
  return {...(charts as Record<ChartType | "table", Chart>), empty: (spec) => empty({...shared, ...spec})};
}

/** What can be gone through only once. */
function isOnce(data: Data): data is Iterable<object> {
  return Symbol.iterator in data && !Array.isArray(data) && data[Symbol.iterator]() === (data as unknown);
}
