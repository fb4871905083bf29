import {documents as newestDocuments} from "virtual:seeds";
import {createCharts} from "../../../charts/index.ts";
import type {Language} from "../../../i18n/index.ts";
import {specOf, splitRows, type DrawnChart, type NamedIndicator, type Selection} from "../../../explore/index.ts";
import type {Document, Observation} from "../../../model/index.ts";

export interface Drawing {
  readonly rows: readonly Observation[];
  readonly selection: Selection;
  readonly chart: DrawnChart;
  readonly indicators: readonly NamedIndicator[];
  /** of the release that the rows are from; else the newest */
  readonly documents: readonly Document[] | undefined;
  readonly language: Language;
  readonly width: number;
}

/** The chart that is chosen, or one for each indicator where it shows one only, and the table of all rows. */
export function drawFigures({rows, selection, chart, indicators, documents, language, width}: Drawing): HTMLElement[] {
  const sources = Object.fromEntries((documents ?? newestDocuments).map((each) => [each.id, each]));
  const charts = createCharts({language, documents: sources, width, twin: false});
  const spec = specOf(selection, chart, indicators);
  const table = charts.table(rows, spec);
  if (chart === "table") return [table];
  return [...splitRows(rows, chart, selection.unit).map((share) => charts[chart](share.rows, spec)), table];
}
