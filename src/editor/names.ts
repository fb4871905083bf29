import {words} from "../i18n/index.ts";
import {analyze, isSyntaxError, transpile, type Cell} from "../notebook/index.ts";
import {findCell, isStale, placeOf, type State} from "./state.ts";
import type {SourceDiagnostic, Name, TextEditorOptions} from "./text-editor.ts";

/** What a cell can name: what other cells define, and the standard library. */
export function nameSource(
  state: () => State,
  library: () => Readonly<Record<string, () => unknown>>
): {names(cell: number): readonly Name[]} & Pick<TextEditorOptions, "members"> {
  const made = new Map<string, readonly string[]>();
  return {
    names(id) {
      const now = state();
      const t = words(now.language).editor;
      const own = now.notebook.cells
        .filter((cell) => cell.id !== id)
        .flatMap((cell) =>
          analyze(cell).defines.map(
            (label) => ({label, detail: t.place(placeOf(now, cell.id)), kind: "variable"}) as const
          )
        );
      const given = Object.keys(library())
        .filter((name) => !name.startsWith("_"))
        .map(
          (label) => ({label, detail: t.library, kind: objects.includes(label) ? "namespace" : "function"}) as const
        );
      return [...own, ...given];
    },
    members(name) {
      if (!objects.includes(name)) return [];
      const found = made.get(name) ?? membersOf(library()[name]);
      if (found.length) made.set(name, found);
      return found;
    }
  };
}

const objects = ["Plot", "d3", "Inputs", "Generators", "charts", "htl"];

function membersOf(make: (() => unknown) | undefined): readonly string[] {
  const value = make?.();
  return typeof value === "object" && value !== null ? Object.keys(value).filter((key) => /^[a-z]\w*$/i.test(key)) : [];
}

/** What is wrong in a source: a syntax error, or the error of its last run where it is still as it was. */
export function checkSource(state: State, id: number, value: string): readonly SourceDiagnostic[] {
  const cell = findCell(state, id);
  if (!cell) return [];
  const t = words(state.language).runtime.fault;
  const written: Cell = {...cell, value};
  const transpiled = transpile(written);
  if (isSyntaxError(transpiled)) {
    const {reason, message, line, column} = transpiled;
    return line ? [{line, message: t[reason](message), ...(column ? {column} : {})}] : [];
  }
  const status = state.cells.get(id)?.status;
  if (status?.state !== "failed" || isStale(state, written)) return [];
  const {reason, detail, line, column, cell: elsewhere} = status.fault;
  if (!line || elsewhere !== undefined) return [];
  const diagnostic = {line, message: t[reason](detail).split("\n")[0]!};
  return [reason === "full-width" && column ? {...diagnostic, column} : diagnostic];
}
