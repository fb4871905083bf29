import {isComposing} from "../core/index.ts";
import type {Command, CommandId, CommandContext} from "./commands.ts";
import {isPlain, keyOf, keysOf} from "./keys.ts";
import {placeOf} from "./state.ts";

export interface KeyboardOptions {
  readonly context: CommandContext;
  readonly commands: ReadonlyMap<CommandId, Command>;
  section(cell: number): HTMLElement | null;
}

/** Commands by key: those with Ctrl or ⌘ wherever the focus is, the others where a cell itself has it. */
export function watchKeys(page: globalThis.Document, {context, commands, section}: KeyboardOptions): void {
  page.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isComposing(event)) return;
    const state = context.state();
    const target = event.target instanceof Element ? event.target : page.body;
    const onCell = target === page.body || target.matches("[data-cell]");
    const key = keyOf(event);
    if (state.reading === "slides" && onCell && turn(key)) return event.preventDefault();
    if (key === "Escape" && close(target)) return event.preventDefault();
    if (onCell && state.reading === "edit" && step(key)) return event.preventDefault();
    for (const command of commands.values()) {
      if (!keysOf(command.id, state.keys).includes(key)) continue;
      if (isPlain(key) ? !onCell : isNative(key, target)) continue;
      if (command.changes && (state.notebook.readOnly || state.reading !== "edit")) continue;
      event.preventDefault();
      if (command.can()) command.run();
      return;
    }
  });

  function turn(key: string): boolean {
    const by = {ArrowRight: 1, PageDown: 1, Space: 1, ArrowLeft: -1, PageUp: -1, "Shift-Space": -1}[key];
    if (!by) return false;
    context.dispatch({type: "reading", reading: "slides", slide: context.state().slide + by});
    return true;
  }

  /** What Escape ends, the innermost first; at last it goes from what is in a cell to the cell. */
  function close(target: Element): boolean {
    const {menu, adding, panel, selected, reading} = context.state();
    const cell = context.current()?.id;
    if (menu !== null) context.dispatch({type: "menu", cell: null});
    else if (adding !== null) context.dispatch({type: "adding", place: null});
    else if (panel) context.dispatch({type: "panel", panel: null});
    else if (selected.length) context.dispatch({type: "select", cells: []});
    else if (reading !== "edit") context.dispatch({type: "reading", reading: "edit"});
    else if (cell === undefined || target === page.body || target.matches("[data-cell]")) return false;
    else {
      section(cell)?.focus();
      return true;
    }
    if (!target.matches("[data-cell]")) context.focus(cell);
    return true;
  }

  /** Goes to the next cell, the one before, the first or the last; with Shift, both neighbours are selected. */
  function step(key: string): boolean {
    const by = {ArrowDown: 1, ArrowUp: -1, "Shift-ArrowDown": 1, "Shift-ArrowUp": -1, Home: -1e9, End: 1e9}[key];
    if (!by) return false;
    const state = context.state();
    const {cells} = state.notebook;
    const from = context.current();
    const to = from ? placeOf(state, from.id) - 1 + by : 0;
    const next = cells[Math.abs(by) > 1 ? Math.max(0, Math.min(cells.length - 1, to)) : to];
    if (!next) return true;
    if (key.startsWith("Shift-")) {
      const known = state.selected.length ? state.selected : from ? [from.id] : [];
      const selected = known.includes(next.id) ? known.filter((id) => id !== from?.id) : [...known, next.id];
      context.dispatch({type: "select", cells: selected});
    } else if (state.selected.length) {
      context.dispatch({type: "select", cells: []});
    }
    section(next.id)?.focus();
    return true;
  }
}

/** Keys that texts, inputs and the page as a whole have a use of their own for. */
function isNative(key: string, target: Element): boolean {
  if (target.matches("[data-cell]")) return false;
  if (key === "Mod-a") return true;
  const writes = target.closest("input, textarea, select, [contenteditable='true']");
  return writes !== null && /^Mod-(?:Shift-)?[zyx]$|^Alt-Arrow|^Mod-(?:Arrow|Delete|Backspace)/.test(key);
}
