import type {Cell} from "../notebook/index.ts";

type Cells = readonly Cell[];

interface Step {
  /** the notebook's cells before the step, or after it where it was undone */
  readonly cells: Cells;
  /** the cell that is being written, where writing goes on as one step */
  readonly writing: number | undefined;
}

/** What was done to a notebook's cells; the lists share the cells that did not change. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

const maxSteps = 500;

export const begin: History = {past: [], future: []};

/** Remembers the cells as they were before a step; writing on in one cell is one step. */
export function record({past}: History, before: Cells, writing?: number): History {
  if (writing !== undefined && past.at(-1)?.writing === writing) return {past, future: []};
  return {past: [...past.slice(1 - maxSteps), {cells: before, writing}], future: []};
}

/** What is written from now on is a step of its own. */
export function seal(history: History): History {
  const last = history.past.at(-1);
  if (last?.writing === undefined) return history;
  return {...history, past: [...history.past.slice(0, -1), {cells: last.cells, writing: undefined}]};
}

export function undo({past, future}: History, now: Cells): readonly [Cells, History] {
  const last = past.at(-1);
  if (!last) return [now, {past, future}];
  return [last.cells, {past: past.slice(0, -1), future: [...future, {cells: now, writing: undefined}]}];
}

export function redo({past, future}: History, now: Cells): readonly [Cells, History] {
  const next = future.at(-1);
  if (!next) return [now, {past, future}];
  return [next.cells, {past: [...past, {cells: now, writing: undefined}], future: future.slice(0, -1)}];
}
