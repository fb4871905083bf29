import type {Observation} from "../../model.ts";
import type {Selection} from "./selection.ts";

/** An indicator as addresses name it and as observations do. */
export interface NamedIndicator {
  readonly slug: string;
  readonly name: string;
}

/** The rows that a selection shows: levels only, since changes and ranks share no axis with them. */
export function chooseRows(
  rows: readonly Observation[],
  selection: Selection,
  indicators: readonly NamedIndicator[]
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
