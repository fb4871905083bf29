import {
  alter,
  blank,
  duplicate,
  insert,
  merge,
  move,
  nextId,
  remove,
  split,
  type Cell,
  type Mode
} from "../notebook/index.ts";
import {isStale, placeOf, type Action, type State} from "./state.ts";

export const commandIds = [
  "run",
  "run-all",
  "run-stale",
  "stop",
  "auto",
  "edit",
  "add-above",
  "add-below",
  "delete",
  "duplicate",
  "move-up",
  "move-down",
  "split",
  "merge",
  "to-js",
  "to-sql",
  "to-md",
  "to-html",
  "pin",
  "hide",
  "fold",
  "fold-all",
  "menu",
  "select-all",
  "undo",
  "redo",
  "find",
  "ties",
  "palette",
  "keys",
  "read",
  "slides",
  "print"
] as const;
export type CommandId = (typeof commandIds)[number];

export interface Command {
  readonly id: CommandId;
  /** whether it changes the notebook, and is not there where that is only for reading */
  readonly changes: boolean;
  readonly can: () => boolean;
  readonly run: () => void;
}

/** What commands work on. */
export interface CommandContext {
  state(): State;
  dispatch(action: Action): void;
  /** the cell that the focus is in or was in last */
  current(): Cell | undefined;
  /** that cell and those that are selected with it */
  targets(): readonly number[];
  run(ids: readonly number[]): void;
  stop(): void;
  edit(cell: number, at?: number): void;
  focus(cell: number | undefined): void;
  /** where the cursor stands in the text editor */
  cursor(): number | undefined;
  setAuto(auto: boolean): void;
}

/** All that can be done by a key, from the menu of a cell, or from the list of commands. */
export function createCommands(context: CommandContext): ReadonlyMap<CommandId, Command> {
  const {dispatch, current, targets, focus} = context;
  const cells = () => context.state().notebook.cells;
  const place = (cell: Cell) => placeOf(context.state(), cell.id) - 1;
  const ids = () => cells().map((cell) => cell.id);
  const fresh = () => nextId(cells(), context.state().highest);
  const some = () => current() !== undefined;
  const cellOf = (id: number) => cells().find((cell) => cell.id === id);

  function arrange(list: readonly Cell[], focused?: number, selected?: readonly number[]) {
    dispatch({type: "arrange", cells: list, ...(selected ? {selected} : {})});
    focus(focused);
  }

  function shift(step: 1 | -1) {
    const moved = targets();
    const places = moved.map((id) => ids().indexOf(id));
    const to = step < 0 ? Math.min(...places) - 1 : Math.max(...places) + 2;
    if (to >= 0 && to <= cells().length)
      arrange(move(cells(), moved, to), current()?.id, moved.length > 1 ? moved : []);
  }

  function drop() {
    const gone = targets();
    const first = Math.min(...gone.map((id) => ids().indexOf(id)));
    const rest = remove(cells(), gone);
    arrange(rest, (rest[first] ?? rest.at(-1))?.id);
  }

  const change = (alteration: (first: Cell) => Partial<Omit<Cell, "id">>) => {
    const list = targets();
    const first = cellOf(list[0] ?? -1);
    if (first) arrange(alter(cells(), list, alteration(first)), current()?.id, list.length > 1 ? list : []);
  };

  const panel = (name: NonNullable<State["panel"]>) => () =>
    dispatch({type: "panel", panel: context.state().panel === name ? null : name});
  const to = (mode: Mode): Omit<Command, "id"> => ({
    changes: true,
    can: some,
    run: () => change(() => ({mode}))
  });
  const always = () => true;
  const show = (run: () => void, can: () => boolean = always) => ({changes: false, can, run});
  const alterCells = (run: () => void, can: () => boolean = some) => ({changes: true, can, run});
  const stale = () => cells().filter((cell) => isStale(context.state(), cell));

  const table: Record<CommandId, Omit<Command, "id">> = {
    run: show(() => context.run(targets()), some),
    "run-all": show(() => context.run(ids())),
    "run-stale": show(
      () => context.run(stale().map((cell) => cell.id)),
      () => stale().length > 0
    ),
    stop: show(context.stop, () =>
      [...context.state().cells.values()].some(
        ({status: {state}, ran}) => state === "running" || (state === "waiting" && ran !== undefined)
      )
    ),
    auto: show(() => context.setAuto(!context.state().auto)),
    edit: alterCells(() => context.edit(current()!.id)),
    "add-above": alterCells(() => dispatch({type: "adding", place: place(current()!)})),
    "add-below": alterCells(() => dispatch({type: "adding", place: current() ? place(current()!) + 1 : 0}), always),
    delete: alterCells(drop),
    duplicate: alterCells(() => {
      const [next, count] = [fresh(), targets().length];
      const copies = Array.from({length: count}, (_, index) => next + index);
      arrange(duplicate(cells(), targets(), next), next, count > 1 ? copies : []);
    }),
    "move-up": alterCells(() => shift(-1)),
    "move-down": alterCells(() => shift(1)),
    split: alterCells(
      () => {
        const [id, at, next] = [context.state().editing!, context.cursor()!, fresh()];
        arrange(split(cells(), id, at, next));
        context.edit(next, 0);
      },
      () => context.state().editing !== null && context.cursor() !== undefined
    ),
    merge: alterCells(
      () => {
        const {id} = current()!;
        arrange(merge(cells(), id), id);
      },
      () => {
        const first = current();
        return first !== undefined && cells()[place(first) + 1]?.mode === first.mode;
      }
    ),
    "to-js": to("js"),
    "to-sql": to("sql"),
    "to-md": to("md"),
    "to-html": to("html"),
    pin: alterCells(() => change(({pinned}) => ({pinned: !pinned}))),
    hide: alterCells(() => change(({hidden}) => ({hidden: !hidden}))),
    fold: show(() => {
      const known = context.state().cells.get(targets()[0]!);
      dispatch({type: "fold", cells: targets(), folded: !known?.folded});
    }, some),
    "fold-all": show(() => {
      const all = [...context.state().cells.values()];
      dispatch({type: "fold", cells: ids(), folded: all.some((cell) => !cell.folded)});
    }),
    menu: alterCells(() => dispatch({type: "menu", cell: current()!.id})),
    "select-all": show(() => dispatch({type: "select", cells: ids()})),
    undo: alterCells(
      () => (dispatch({type: "undo"}), focus(current()?.id)),
      () => context.state().history.past.length > 0
    ),
    redo: alterCells(
      () => (dispatch({type: "redo"}), focus(current()?.id)),
      () => context.state().history.future.length > 0
    ),
    find: show(panel("find")),
    ties: show(panel("ties")),
    palette: show(panel("palette")),
    keys: show(panel("keys")),
    read: show(() => dispatch({type: "reading", reading: context.state().reading === "edit" ? "read" : "edit"})),
    slides: show(() => dispatch({type: "reading", reading: context.state().reading === "slides" ? "edit" : "slides"})),
    print: show(() => print())
  };
  return new Map(commandIds.map((id) => [id, {id, ...table[id]}]));
}

/** Adds a cell of a kind at a place, and begins to write it. */
export function addCell(context: CommandContext, mode: Mode, at: number): void {
  const {notebook, highest} = context.state();
  const id = nextId(notebook.cells, highest);
  context.dispatch({type: "arrange", cells: insert(notebook.cells, at, [blank(id, mode)])});
  context.edit(id);
}
