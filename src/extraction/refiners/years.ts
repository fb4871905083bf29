/** Years that a text names together: 到2026年和2030年. */
export interface YearList {
  readonly start: number;
  readonly years: readonly number[];
}

/** Where a number stands among those that one subject has side by side: 不低于30%和36%. */
export interface ListPosition {
  readonly at: number;
  readonly of: number;
}

export function findYearLists(view: string): readonly YearList[] {
  return [...view.matchAll(/(?:19|20)\d\d年?(?:底|末)?(?:(?:、|和|及|与)(?:到|至)?(?:19|20)\d\d年(?:底|末)?)+/g)].map(
    (match) => ({start: match.index, years: match[0].match(/\d{4}/g)!.map(Number)})
  );
}

/** The year of a number whose subject has as many numbers as the nearest list before it has years, or null. */
export function yearInList(lists: readonly YearList[], place: ListPosition, from: number, to: number): number | null {
  const list = lists.findLast((each) => each.start >= from && each.start < to && each.years.length === place.of);
  return list?.years[place.at] ?? null;
}
