/** What a cell holds; the modes that Observable's format knows and we do not run are kept as they are. */
export const modes = ["js", "md", "sql", "html", "ts", "ojs", "tex", "dot", "node", "python", "r"] as const;
export type Mode = (typeof modes)[number];

export interface Cell {
  /** a positive integer, unique in its notebook and kept when cells move */
  readonly id: number;
  readonly mode: Mode;
  readonly value: string;
  /** whether the source is shown */
  readonly pinned: boolean;
  /** whether the output is hidden */
  readonly hidden: boolean;
  /** the name of the cell's value, for SQL and other cells that declare none in their source */
  readonly output?: string;
  readonly database?: string;
  readonly format?: string;
}

/** A notebook as data: what a file holds, what a link carries, what the frame is given. */
export interface Notebook {
  readonly title: string;
  readonly theme: string;
  readonly readOnly: boolean;
  readonly cells: readonly Cell[];
}

/**
 * What a user chose in a notebook's inputs, by cell and position (`7.0`): the input's own first value as text, and the
 * chosen one as JSON.
 */
export type InputValues = Readonly<Record<string, {readonly initial: string; readonly value: string}>>;
