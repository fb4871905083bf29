import * as v from "valibot";
import {readChartName, type ChartName} from "../charts/index.ts";

/** The name of a chart type as a stranger wrote it, by its name of today. */
export const chartName = v.pipe(
  v.string(),
  v.maxLength(100),
  v.transform((text: string) => readChartName(text)),
  v.custom<ChartName>((name) => name !== null)
);
