import {diffArrays} from "diff";
import type {Cell, Mode, Notebook} from "../notebook/index.ts";

/** A run of a line's text, and whether the other side has it too. */
export interface Part {
  readonly text: string;
  readonly changed: boolean;
}

export interface Line {
  readonly kind: "same" | "added" | "removed";
  readonly parts: readonly Part[];
}

/** What of a cell is another besides its source. */
export type Setting = "mode" | "output" | "pinned" | "hidden";

export interface CellDifference {
  readonly cell: number;
  readonly mode: Mode;
  /** the first line of its source, to know it by */
  readonly first: string;
  readonly state: "same" | "added" | "removed" | "changed";
  /** whether it stands elsewhere among its neighbours */
  readonly moved: boolean;
  readonly settings: readonly {readonly setting: Setting; readonly before: string; readonly after: string}[];
  readonly lines: readonly Line[];
}

export interface Difference {
  readonly titles: {readonly before: string; readonly after: string} | undefined;
  readonly cells: readonly CellDifference[];
}

/** What has to change in one notebook to make it the other, cell by cell in the order of the other. */
export function differ(before: Notebook, after: Notebook): Difference {
  const earlier = new Map(before.cells.map((cell) => [cell.id, cell]));
  const later = new Map(after.cells.map((cell) => [cell.id, cell]));
  const staying = inOrder(
    after.cells.flatMap(({id}) => (earlier.has(id) ? [before.cells.indexOf(earlier.get(id)!)] : []))
  );
  const cells = after.cells.map((cell): CellDifference => {
    const known = earlier.get(cell.id);
    return known
      ? compare(known, cell, !staying.has(before.cells.indexOf(known)))
      : {...whole(cell, "added"), state: "added", moved: false};
  });
  // what is gone stands after the cell that it stood after
  for (const [place, cell] of before.cells.entries()) {
    if (later.has(cell.id)) continue;
    const previous = before.cells[place - 1];
    const at = previous ? cells.findIndex((each) => each.cell === previous.id) + 1 : 0;
    cells.splice(at, 0, {...whole(cell, "removed"), state: "removed", moved: false});
  }
  const titles = before.title === after.title ? undefined : {before: before.title, after: after.title};
  return {titles, cells};
}

const firstOf = ({value}: Cell) => value.trim().split("\n", 1)[0] ?? "";

function whole(
  cell: Cell,
  kind: "added" | "removed"
): Pick<CellDifference, "cell" | "mode" | "first" | "settings" | "lines"> {
  const lines = cell.value.split("\n").map((text): Line => ({kind, parts: [{text, changed: false}]}));
  return {cell: cell.id, mode: cell.mode, first: firstOf(cell), settings: [], lines};
}

function compare(before: Cell, after: Cell, moved: boolean): CellDifference {
  const value = (cell: Cell, setting: Setting) => String(cell[setting] ?? "");
  const settings = (["mode", "output", "pinned", "hidden"] as const)
    .filter((setting) => value(before, setting) !== value(after, setting))
    .map((setting) => ({setting, before: value(before, setting), after: value(after, setting)}));
  const changed = before.value !== after.value;
  return {
    cell: after.id,
    mode: after.mode,
    first: firstOf(after),
    state: changed || settings.length ? "changed" : "same",
    moved,
    settings,
    lines: changed ? differLines(before.value, after.value) : []
  };
}

const effort = {maxEditLength: 4000};

function differLines(before: string, after: string): readonly Line[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const changes = diffArrays(old, now, effort) ?? [
    {value: old, removed: true, added: false},
    {value: now, removed: false, added: true}
  ];
  const lines: Line[] = [];
  for (const [place, {value, added, removed}] of changes.entries()) {
    const next = changes[place + 1];
    const previous = changes[place - 1];
    if (removed && next?.added) lines.push(...pair(value, next.value));
    else if (!(added && previous?.removed))
      for (const text of value)
        lines.push({kind: added ? "added" : removed ? "removed" : "same", parts: [{text, changed: false}]});
  }
  return lines;
}

/** Lines that took each other's place, with the words in them that are others. */
function pair(before: readonly string[], after: readonly string[]): readonly Line[] {
  const both = before.map((text, place) => (after[place] === undefined ? undefined : differWords(text, after[place])));
  const line = (kind: Line["kind"], text: string, parts: readonly Part[] | undefined): Line => ({
    kind,
    parts: parts ?? [{text, changed: false}]
  });
  return [
    ...before.map((text, place) => line("removed", text, both[place]?.before)),
    ...after.map((text, place) => line("added", text, both[place]?.after))
  ];
}

// Latin words and numbers, runs of white space, and every other sign for itself, as Chinese is written
const words = (text: string) => text.match(/[\p{Script=Latin}\p{N}_$]+|\s+|[^]/gu) ?? [];

function differWords(before: string, after: string): {before: readonly Part[]; after: readonly Part[]} | undefined {
  const changes = diffArrays(words(before), words(after), effort);
  if (!changes) return;
  const common = changes.reduce(
    (sum, {value, added, removed}) => sum + (added || removed ? 0 : value.join("").length),
    0
  );
  if (common < Math.max(before.length, after.length) / 3) return;
  const side = (other: "added" | "removed"): readonly Part[] =>
    changes
      .filter((change) => !change[other])
      .map(({value, added, removed}) => ({text: value.join(""), changed: added || removed}));
  return {before: side("added"), after: side("removed")};
}

/** The members of the longest run that grows, of places that are all different. */
function inOrder(places: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const place of places) {
    let low = ends.findIndex((end) => end >= place);
    if (low < 0) low = ends.length;
    previous.set(place, ends[low - 1]);
    ends[low] = place;
  }
  const kept = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) kept.add(place);
  return kept;
}
