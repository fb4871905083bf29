/**
 * Rows of observations in, a figure out: each chart type is one file and one pure function from data and spec to an
 * element, used alike by cells, the explorer and embeds. Meaning is the same in all of them (reported solid, target
 * hollow, a bound open towards the allowed side), every point says which clause it came from, and a click on "show the
 * source" leaves as a bubbling `reveal` event with the row's id. The room draws and asks; it must not know of databases,
 * notebooks or pages, fetches nothing, and its look comes from charts.css, which whoever shows a figure brings along.
 */
import {empty} from "./empty.ts";
import type {Data} from "./rows.ts";
import type {ChartSpec} from "./spec.ts";
import {table} from "./table.ts";
import {trend} from "./trend.ts";

export {empty, table, trend};
export type {Palette} from "./palette.ts";
export type {Data, Row} from "./rows.ts";
export type {ChartSpec, Source} from "./spec.ts";

/** The charts as one notebook uses them: with its language and documents, and one palette, so that colours keep. */
export function createCharts(defaults: ChartSpec = {}) {
  const shared: ChartSpec = {palette: new Map(), ...defaults};
  return {
    trend: (data: Data, spec?: ChartSpec) => trend(data, {...shared, ...spec}),
    table: (data: Data, spec?: ChartSpec) => table(data, {...shared, ...spec}),
    empty: (spec?: ChartSpec) => empty({...shared, ...spec})
  };
}
