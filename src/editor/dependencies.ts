import {analyze, dependents, type Cell, type Dependencies} from "../notebook/index.ts";
import type {State} from "./state.ts";

/** The cells that some cells need before they can run, themselves left out. */
export function upstream(cells: readonly Cell[], ids: readonly number[]): readonly number[] {
  const dependencies = cells.map(analyze);
  const found = new Set<number>();
  const visit = (id: number) => {
    for (const each of sources(dependencies, id)) {
      if (found.has(each.id)) continue;
      found.add(each.id);
      visit(each.id);
    }
  };
  ids.forEach(visit);
  return cells.map((cell) => cell.id).filter((id) => found.has(id) && !ids.includes(id));
}

/** The cells that read, through others perhaps, what some cells define. */
export function downstream(cells: readonly Cell[], ids: readonly number[]): readonly number[] {
  const dependencies = cells.map(analyze);
  return [...new Set(ids.flatMap((id) => dependents(dependencies, id)))].filter((id) => !ids.includes(id));
}

/** The cell that a waiting cell waits for: the nearest before it that is not done, and that waits for no other. */
export function awaited(state: State, id: number): {readonly cell: number; readonly name: string} | undefined {
  const dependencies = state.notebook.cells.map(analyze);
  const seen = new Set<number>([id]);
  const visit = (from: number): {cell: number; name: string} | undefined => {
    for (const each of sources(dependencies, from)) {
      const status = state.cells.get(each.id)?.status.state;
      if (seen.has(each.id) || (status !== "running" && status !== "waiting")) continue;
      seen.add(each.id);
      const name = each.defines.find((defined) =>
        dependencies.find((one) => one.id === from)!.reads.includes(defined)
      )!;
      return (status === "waiting" ? visit(each.id) : undefined) ?? {cell: each.id, name};
    }
    return undefined;
  };
  return visit(id);
}

function sources(dependencies: readonly Dependencies[], id: number): readonly Dependencies[] {
  const names = dependencies.find((each) => each.id === id)?.reads ?? [];
  return dependencies.filter((each) => each.id !== id && each.defines.some((name) => names.includes(name)));
}
