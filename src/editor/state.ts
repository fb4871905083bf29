import type {Cell, Notebook} from "../notebook/index.ts";
import type {Status} from "../runtime/index.ts";
import type {Language} from "../sandbox/index.ts";

/** How a cell stands on the page. */
export interface CellState {
  readonly status: Status;
  /** the source that was run last; where the cell holds another, it is stale */
  readonly ran: string | undefined;
  /** whether the source is shown though it is not being edited */
  readonly open: boolean;
}

/** All that the page shows, but for the cells' outputs, which belong to the runtime. */
export interface State {
  readonly notebook: Notebook;
  readonly language: Language;
  readonly cells: ReadonlyMap<number, CellState>;
  /** the cell whose source is in the text editor */
  readonly editing: number | null;
  /** whether the text editor is loading, there, or could not be loaded */
  readonly editor: "absent" | "loading" | "ready" | "failed";
}

export type Action =
  | {readonly type: "status"; readonly cell: number; readonly status: Status}
  | {readonly type: "write"; readonly cell: number; readonly value: string}
  | {readonly type: "ran"; readonly cells: readonly number[]}
  | {readonly type: "toggle"; readonly cell: number}
  | {readonly type: "edit"; readonly cell: number}
  | {readonly type: "leave"}
  | {readonly type: "editor"; readonly editor: State["editor"]}
  | {readonly type: "language"; readonly language: Language};

export function createState(notebook: Notebook, language: Language): State {
  return {
    notebook,
    language,
    cells: new Map(
      notebook.cells.map((cell) => [cell.id, {status: {state: "waiting"}, ran: undefined, open: cell.pinned}])
    ),
    editing: null,
    editor: "absent"
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "status":
      return change(state, [action.cell], () => ({status: action.status}));
    case "write": {
      const cells = state.notebook.cells.map((cell) =>
        cell.id === action.cell ? Object.assign({}, cell, {value: action.value}) : cell
      );
      return {...state, notebook: {...state.notebook, cells}};
    }
    case "ran":
      return change(state, action.cells, (_, cell) => ({ran: cell.value}));
    case "toggle":
      return change(state, [action.cell], ({open}) => ({open: !open}));
    case "edit":
      return {...state, editing: state.notebook.readOnly ? null : action.cell};
    case "leave":
      return {...state, editing: null};
    case "editor":
      return {...state, editor: action.editor};
    case "language":
      return {...state, language: action.language};
  }
}

export const findCell = ({notebook}: State, id: number): Cell | undefined =>
  notebook.cells.find((cell) => cell.id === id);

/** Whether a cell's source has changed since it was run. */
export const isStale = (state: State, cell: Cell) => {
  const ran = state.cells.get(cell.id)?.ran;
  return ran !== undefined && ran !== cell.value;
};

/** A cell's place in the list, from 1. */
export const placeOf = ({notebook}: State, id: number) => notebook.cells.findIndex((cell) => cell.id === id) + 1;

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
