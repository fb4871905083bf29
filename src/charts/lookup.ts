import type {ChartOption, ChartType} from "./chart-type.ts";
import {chartTypes as registered, type ChartName} from "./registry.ts";

// The build takes from the registry what this file uses and leaves out all that draws (src/site/chart-types.ts): an app's
// first screen and an embed read links and suggest charts that they have not loaded.

type RegisteredChart = ChartType & {readonly name: ChartName};

/** Every chart type, in the order of menus. */
export const chartTypes: readonly RegisteredChart[] = registered;

/** What is known of a chart. */
export function chartType(name: ChartName): ChartType {
  return chartTypes.find((each) => each.name === name)!;
}

/** The chart that a link, a snapshot or a notebook calls by a name of its own or an earlier one; null for none. */
export function readChartName(text: string | null): ChartName | null {
  const found =
    text === null ? undefined : chartTypes.find(({name, aliases}) => name === text || aliases?.includes(text));
  return found?.name ?? null;
}

/** Whether a chart reads a field of the spec that not all do. */
export function takesOption(name: ChartName, option: ChartOption): boolean {
  return chartType(name).options.includes(option);
}
