import type {Observation} from "../model/index.ts";
import {everything, type Selection} from "./selection.ts";

/** An indicator as addresses name it and as observations do. */
export interface NamedIndicator {
  readonly slug: string;
  readonly name: string;
}

/**
 * The rows that a selection shows: levels only, since changes and ranks share no axis with them. What changes are counted
 * from is among them, whatever years and kinds are chosen.
 */
export function chooseRows(
  rows: readonly Observation[],
  selection: Selection,
  indicators: readonly NamedIndicator[]
): readonly Observation[] {
  const {regions, kinds, years, since} = selection;
  const names = new Set(namesOf(selection, indicators));
  return rows.filter(
    (row) =>
      row.measure === "level" &&
      row.indicator !== null &&
      names.has(row.indicator) &&
      (regions.length === 0 || regions.some((code) => row.region.startsWith(code))) &&
      ((kinds.includes(row.kind) &&
        (years === null || (row.year !== null && row.year >= years[0] && row.year <= years[1]))) ||
        (since !== null && row.year === since && row.kind === "actual"))
  );
}

/** The names of the chosen indicators, in the order chosen; a slug that the catalogue lacks names none. */
export function namesOf({indicators: slugs}: Selection, indicators: readonly NamedIndicator[]): readonly string[] {
  return slugs.flatMap((slug) => indicators.find((each) => each.slug === slug)?.name ?? []);
}

/** One limit that can be given up, and how many rows there would be. */
export interface Relaxation {
  readonly drop: "regions" | "kinds" | "years";
  readonly rows: number;
}

/** Which single limits keep a selection without rows empty, the most fruitful first; none where all of them do. */
export function relaxations(
  rows: readonly Observation[],
  selection: Selection,
  indicators: readonly NamedIndicator[]
): readonly Relaxation[] {
  return (["regions", "kinds", "years"] as const)
    .map((drop) => ({drop, rows: chooseRows(rows, {...selection, [drop]: everything[drop]}, indicators).length}))
    .filter((relief) => relief.rows > 0)
    .sort((a, b) => b.rows - a.rows);
}
