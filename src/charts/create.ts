import type {Draw} from "./chart-type.ts";
import type {Data} from "./data/rows.ts";
import {saveFigureSource} from "./interaction/figure-source.ts";
import {drawings, type ChartName} from "./registry.ts";
import type {ChartSpec} from "./spec.ts";
import {empty} from "./text/empty.ts";

/** The charts as one notebook uses them: with its language and documents, and one palette, so that colours keep. */
export function createCharts(
  defaults: ChartSpec = {}
): Readonly<Record<ChartName, Draw>> & {empty(spec?: ChartSpec): HTMLElement} {
  const shared: ChartSpec = {palette: new Map(), ...defaults};
  const bind =
    (name: string, draw: Draw): Draw =>
    (given, spec) => {
      const data = isOnce(given) ? Array.from(given) : given;
      const figure = draw(data, {...shared, ...spec});
      saveFigureSource(figure, {chart: name, data, spec: {...shared, ...spec}});
      return figure;
    };
  const charts = Object.fromEntries(Object.entries(drawings).map(([name, draw]) => [name, bind(name, draw)]));
  return {...(charts as Record<ChartName, Draw>), empty: (spec) => empty({...shared, ...spec})};
}

/** What can be gone through only once. */
function isOnce(data: Data): data is Iterable<object> {
  return Symbol.iterator in data && !Array.isArray(data) && data[Symbol.iterator]() === (data as unknown);
}
