import type {Cell, Notebook} from "../notebook/index.ts";
import type {Status} from "../runtime/index.ts";
import type {Language, Preferences} from "../sandbox/index.ts";
import {emptySearch, type Search} from "./search.ts";
import {begin, record, redo, seal, undo, type History} from "./undo.ts";

/** State of a cell on the page. */
export interface CellState {
  readonly status: Status;
  /** what was run last, as `asRun` has it; where the cell is another, it is stale */
  readonly ran: string | undefined;
  /** whether the source is shown though it is not being edited */
  readonly open: boolean;
  /** whether only a line of the cell is shown */
  readonly folded: boolean;
}

export type EditorPanel = "ties" | "find" | "palette" | "keys";
export type ViewMode = "edit" | "read" | "slides";

/** All that the page shows, but for the cells' outputs, which belong to the runtime. */
export interface State {
  readonly notebook: Notebook;
  readonly language: Language;
  readonly cells: ReadonlyMap<number, CellState>;
  /** the cell whose source is in the text editor */
  readonly editing: number | null;
  /** whether the text editor is loading, there, or could not be loaded: `outdated` where the site has become a newer one */
  readonly editor: "absent" | "loading" | "ready" | "failed" | "outdated";
  /** cells that are chosen together, besides the one that has the focus */
  readonly selected: readonly number[];
  readonly history: History;
  /** the highest id that a cell ever had: ids are not given twice */
  readonly highest: number;
  /** the cell whose menu is open */
  readonly menu: number | null;
  /** the place before which a kind of cell can be chosen, or cells are about to be dropped */
  readonly adding: number | null;
  readonly dropping: number | null;
  readonly panel: EditorPanel | null;
  readonly search: Search;
  readonly reading: ViewMode;
  readonly slide: number;
  /** whether cells run by themselves when what they read changes */
  readonly auto: boolean;
  readonly keys: Readonly<Record<string, string>>;
}

export type Action =
  | {readonly type: "status"; readonly cell: number; readonly status: Status}
  | {readonly type: "write"; readonly cell: number; readonly value: string}
  | {readonly type: "ran"; readonly cells: readonly number[]}
  | {readonly type: "toggle"; readonly cell: number}
  | {readonly type: "fold"; readonly cells: readonly number[]; readonly folded: boolean}
  | {readonly type: "edit"; readonly cell: number}
  | {readonly type: "leave"}
  | {readonly type: "editor"; readonly editor: State["editor"]}
  | {readonly type: "language"; readonly language: Language}
  /** the notebook's cells become these: added, removed, moved or altered */
  | {readonly type: "arrange"; readonly cells: readonly Cell[]; readonly selected?: readonly number[]}
  | {readonly type: "undo"}
  | {readonly type: "redo"}
  | {readonly type: "select"; readonly cells: readonly number[]}
  | {readonly type: "menu"; readonly cell: number | null}
  | {readonly type: "adding"; readonly place: number | null}
  | {readonly type: "dropping"; readonly place: number | null}
  | {readonly type: "panel"; readonly panel: EditorPanel | null}
  | {readonly type: "search"; readonly search: Partial<Search>}
  | {readonly type: "reading"; readonly reading: ViewMode; readonly slide?: number}
  | {readonly type: "preferences"; readonly auto?: boolean; readonly keys?: State["keys"]};

export function createState(notebook: Notebook, language: Language, preferences: Preferences = {}): State {
  return {
    notebook,
    language,
    cells: new Map(notebook.cells.map((cell) => [cell.id, appear(cell)])),
    editing: null,
    editor: "absent",
    selected: [],
    history: begin,
    highest: Math.max(0, ...notebook.cells.map((cell) => cell.id)),
    menu: null,
    adding: null,
    dropping: null,
    panel: null,
    search: emptySearch,
    reading: "edit",
    slide: 0,
    auto: preferences.auto ?? true,
    keys: preferences.keys ?? {}
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "status":
      return change(state, [action.cell], () => ({status: action.status}));
    case "write": {
      const before = findCell(state, action.cell);
      if (!before || before.value === action.value) return state;
      const cells = state.notebook.cells.map((cell) =>
        cell === before ? Object.assign({}, cell, {value: action.value}) : cell
      );
      return {...withCells(state, cells), history: record(state.history, state.notebook.cells, action.cell)};
    }
    case "ran":
      return change(state, action.cells, (_, cell) => ({ran: asRun(cell)}));
    case "toggle":
      return change(state, [action.cell], ({open}) => ({open: !open}));
    case "fold":
      return change(state, action.cells, () => ({folded: action.folded}));
    case "edit": {
      if (state.notebook.readOnly) return {...state, editing: null};
      const unfolded = change(state, [action.cell], () => ({folded: false}));
      return {...unfolded, editing: action.cell, selected: [], menu: null, history: seal(state.history)};
    }
    case "leave":
      return {...state, editing: null, history: seal(state.history)};
    case "editor":
      return {...state, editor: action.editor};
    case "language":
      return {...state, language: action.language};
    case "arrange": {
      if (state.notebook.readOnly || action.cells === state.notebook.cells) return state;
      const history = record(state.history, state.notebook.cells);
      return {...withCells(state, action.cells), history, selected: action.selected ?? [], menu: null, adding: null};
    }
    case "undo":
    case "redo": {
      const [cells, history] = (action.type === "undo" ? undo : redo)(state.history, state.notebook.cells);
      return {...withCells(state, cells), history, selected: [], menu: null, adding: null};
    }
    case "select":
      return {...state, selected: action.cells};
    case "menu":
      return {...state, menu: action.cell, adding: null};
    case "adding":
      return {...state, adding: action.place, menu: null};
    case "dropping":
      return {...state, dropping: action.place};
    case "panel":
      return {...state, panel: action.panel, menu: null, adding: null};
    case "search":
      return {...state, search: {...state.search, ...action.search}};
    case "reading":
      return {...state, reading: action.reading, slide: action.slide ?? 0, panel: null, menu: null, adding: null};
    case "preferences":
      return {...state, auto: action.auto ?? state.auto, keys: action.keys ?? state.keys};
  }
}

export const findCell = ({notebook}: State, id: number): Cell | undefined =>
  notebook.cells.find((cell) => cell.id === id);

/** A cell as far as it matters to its run. */
export const asRun = ({mode, value, hidden, output, database}: Cell): string =>
  [mode, hidden, output ?? "", database ?? "", value].join("\n");

/** Whether a cell has changed since it was run, or something that it reads has. */
export const isStale = (state: State, cell: Cell) => {
  const known = state.cells.get(cell.id);
  if (known?.status.state === "suspended") return true;
  return known?.ran === undefined ? !state.auto && !!cell.value : known.ran !== asRun(cell);
};

/** A cell's place in the list, from 1. */
export const placeOf = ({notebook}: State, id: number) => notebook.cells.findIndex((cell) => cell.id === id) + 1;

const appear = (cell: Cell): CellState => ({
  status: {state: "waiting"},
  ran: undefined,
  open: cell.pinned,
  folded: false
});

function withCells(state: State, list: readonly Cell[]): State {
  const before = new Map(state.notebook.cells.map((cell) => [cell.id, cell]));
  const cells = new Map(
    list.map((cell) => {
      const known = state.cells.get(cell.id) ?? appear(cell);
      const pinned = before.get(cell.id)?.pinned ?? cell.pinned;
      return [cell.id, pinned === cell.pinned ? known : {...known, open: cell.pinned}];
    })
  );
  const editing = state.editing !== null && cells.has(state.editing) ? state.editing : null;
  const highest = Math.max(state.highest, ...list.map((cell) => cell.id));
  return {...state, notebook: {...state.notebook, cells: list}, cells, editing, highest};
}

function change(
  state: State,
  ids: readonly number[],
  update: (before: CellState, cell: Cell) => Partial<CellState>
): State {
  const cells = new Map(state.cells);
  for (const id of ids) {
    const [before, cell] = [cells.get(id), findCell(state, id)];
    if (before && cell) cells.set(id, {...before, ...update(before, cell)});
  }
  return {...state, cells};
}
