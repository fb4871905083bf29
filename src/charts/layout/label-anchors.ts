import type {Row} from "../data/rows.ts";
import {group, lastOfRegions, toSeries, yearsOf, type ChartPanel} from "../data/series.ts";

/** Where a region's name stands, and whether it stands in the column at the right edge. */
export interface LabelAnchor {
  readonly row: Row;
  readonly edge: boolean;
}

/**
 * A region is named at its last value; among many regions, at the end of its line of reported values, since their
 * targets are often one and the same.
 */
export function toLabelAnchors(panel: ChartPanel, years = yearsOf(panel.rows)): LabelAnchor[] {
  const [earliest, latest] = years;
  const several = earliest < latest;
  const lasts = lastOfRegions(panel.rows);
  const ends = lasts.length > 5 ? endsOfLines(panel) : new Map<string, Row>();
  return lasts.map((last) => {
    const end = ends.get(last.region);
    return {row: end ?? last, edge: several && (end !== undefined || last.year === latest)};
  });
}

/** Values that several regions share to the year and the word, such as one target for all counties. */
export function toShared(rows: readonly Row[], min = 3): readonly (readonly Row[])[] {
  const alike = group(rows, (row) => [row.year, row.kind, row.comparator, row.value, row.value_max].join(" "));
  return [...alike.values()].filter((rows) => new Set(rows.map((row) => row.region)).size > min);
}

function endsOfLines(panel: ChartPanel): Map<string, Row> {
  const lines = toSeries(panel.rows).filter((series) => series.kind === "actual" && series.rows.length > 1);
  return new Map(lines.map((series) => [series.region, series.rows.at(-1)!]));
}
