import type {Observation} from "../../model.ts";
import type {ChartChoice, Selection} from "./selection.ts";

/** The chart for a selection: the reader's own choice, or the one that the shape of its rows suggests. */
export function chartOf({chart}: Selection, rows: readonly Observation[]): Exclude<ChartChoice, "auto"> {
  if (chart !== "auto") return chart;
  const indicators = new Set(rows.map((row) => row.indicator)).size;
  const years = new Set(rows.map((row) => row.year)).size;
  if (indicators > 3) return "heat";
  return years > 1 || indicators > 1 ? "trend" : "ranking";
}
