import {analyze, dependents, type Cell, type Ties} from "../notebook/index.ts";
import type {State} from "./state.ts";

/** The cells that some cells need before they can run, themselves left out. */
export function neededFirst(cells: readonly Cell[], ids: readonly number[]): readonly number[] {
  const ties = cells.map(analyze);
  const found = new Set<number>();
  const visit = (id: number) => {
    for (const each of sources(ties, id)) {
      if (found.has(each.id)) continue;
      found.add(each.id);
      visit(each.id);
    }
  };
  ids.forEach(visit);
  return cells.map((cell) => cell.id).filter((id) => found.has(id) && !ids.includes(id));
}

/** The cells that read, through others perhaps, what some cells define. */
export function nextOf(cells: readonly Cell[], ids: readonly number[]): readonly number[] {
  const ties = cells.map(analyze);
  return [...new Set(ids.flatMap((id) => dependents(ties, id)))].filter((id) => !ids.includes(id));
}

/** The cell that a waiting cell waits for: the nearest before it that is not done, and that waits for no other. */
export function awaited(state: State, id: number): {readonly cell: number; readonly name: string} | undefined {
  const ties = state.notebook.cells.map(analyze);
  const seen = new Set<number>([id]);
  const visit = (from: number): {cell: number; name: string} | undefined => {
    for (const each of sources(ties, from)) {
      const status = state.cells.get(each.id)?.status.state;
      if (seen.has(each.id) || (status !== "running" && status !== "waiting")) continue;
      seen.add(each.id);
      const name = each.defines.find((defined) => ties.find((one) => one.id === from)!.reads.includes(defined))!;
      return (status === "waiting" ? visit(each.id) : undefined) ?? {cell: each.id, name};
    }
    return undefined;
  };
  return visit(id);
}

function sources(ties: readonly Ties[], id: number): readonly Ties[] {
  const names = ties.find((each) => each.id === id)?.reads ?? [];
  return ties.filter((each) => each.id !== id && each.defines.some((name) => names.includes(name)));
}
