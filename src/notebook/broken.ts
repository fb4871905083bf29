/**
 * What is wrong with a notebook file:
 * `not-a-notebook` it holds no <notebook>; `no-cells` it holds no cell; `cut-short` its end is missing;
 * `duplicate-cell` two cells have one id; `run-together` a cell swallowed those that follow it.
 */
export type Breakage = "not-a-notebook" | "no-cells" | "cut-short" | "duplicate-cell" | "run-together";

/** A notebook file that cannot be opened whole; nothing of it is to be shown as if it were. */
export class BrokenNotebook extends Error {
  override readonly name = "BrokenNotebook";
  readonly reason: Breakage;
  /** the id of the cell at fault, where one is */
  readonly cell: string | undefined;

  constructor(reason: Breakage, cell?: string) {
    super(`broken notebook file: ${reason}${cell ? ` (cell ${cell})` : ""}`);
    this.reason = reason;
    this.cell = cell;
  }
}
