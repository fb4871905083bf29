import {chartType, takesOption, type ChartSpec} from "../charts/index.ts";
import {namesOf, type NamedIndicator} from "./choose.ts";
import type {Selection} from "./selection.ts";
import type {DrawnChart} from "./suggest.ts";

/** What of a chart's spec a selection decides; a cell writes exactly these. */
export type ViewSpec = Pick<ChartSpec, "convert" | "since" | "relative" | "scale" | "x" | "y">;

export function specOf(selection: Selection, chart: DrawnChart, indicators: readonly NamedIndicator[]): ViewSpec {
  const {unit, since, relative, scale} = selection;
  const [x, y] = namesOf(selection, indicators);
  return {
    ...(unit === null ? {} : {convert: unit}),
    ...(since === null ? {} : {since}),
    ...(since !== null && relative ? {relative} : {}),
    ...(scale === "log" && since === null && hasAxis(chart) ? {scale} : {}),
    ...(comparesTwo(chart) && x !== undefined && y !== undefined ? {x, y} : {})
  };
}

/** Whether a chart has an axis of values, which may be logarithmic. */
export function hasAxis(chart: DrawnChart): boolean {
  return takesOption(chart, "scale");
}

/** Whether a chart sets one indicator against another, so that their order says which is across and which is up. */
export function comparesTwo(chart: DrawnChart): boolean {
  return takesOption(chart, "x") && takesOption(chart, "y");
}

/** Whether a chart draws one indicator only, so that several are drawn one below the other. */
export function drawsOne(chart: DrawnChart): boolean {
  return chartType(chart).indicators === "one";
}
