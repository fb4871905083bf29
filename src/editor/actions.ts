import type {Cell, Mode} from "../notebook/index.ts";
import type {Command, CommandId} from "./commands.ts";
import type {Action} from "./state.ts";

/** What the page can do; the cells' outputs and the text editor are elements that it hands in. */
export interface EditorActions {
  readonly commands: ReadonlyMap<CommandId, Command>;
  dispatch(action: Action): void;
  edit(cell: number, at?: number): void;
  leave(): void;
  add(mode: Mode, at: number): void;
  run(cell: number): void;
  stop(cell: number): void;
  toggle(cell: number): void;
  /** shows a cell and puts the focus on it */
  visit(cell: number): void;
  /** changes the notebook's cells, and puts the focus on one of them */
  arrange(cells: readonly Cell[], focused?: number): void;
  /** gives a command the user's own key; null gives it back its first ones */
  setKey(command: CommandId, key: string | null): void;
  /** opens a cell's source with a part of it selected */
  show(cell: number, from: number, to: number): void;
  /** whether a cell draws a chart that can be taken away */
  draws(cell: number): boolean;
  /** offers the charts of a cell to the user, outside of the wall */
  exportCharts(cell: number): void;
  /** the cell that the focus came to */
  remember(cell: number): void;
  output(cell: number): HTMLElement;
  /** where the text editor stands while a cell is edited */
  editorHost(cell: number): HTMLElement;
}
