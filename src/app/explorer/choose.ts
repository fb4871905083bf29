import type {IndicatorFacet} from "virtual:facets";
import type {Observation} from "../../model.ts";
import type {Selection} from "./selection.ts";

/** The rows that a selection shows: levels only, since changes and ranks share no axis with them. */
export function choose(
  rows: readonly Observation[],
  selection: Selection,
  indicators: readonly IndicatorFacet[]
): readonly Observation[] {
  const {regions, kinds, years} = selection;
  const names = new Set(selection.indicators.map((slug) => indicators.find((each) => each.slug === slug)?.name));
  return rows.filter(
    (row) =>
      row.measure === "level" &&
      row.indicator !== null &&
      names.has(row.indicator) &&
      (regions.length === 0 || regions.includes(row.region)) &&
      kinds.includes(row.kind) &&
      (years === null || (row.year !== null && row.year >= years[0] && row.year <= years[1]))
  );
}
