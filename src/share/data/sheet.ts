export type Cell = string | number | boolean | null;

/** A column with its type, so that numbers stay numbers and codes stay text, whatever a program would guess. */
export interface Column {
  readonly name: string;
  readonly type: "text" | "integer" | "number" | "boolean";
  readonly values: readonly Cell[];
}

/** Columns of equal length under a name. */
export interface Sheet {
  readonly name: string;
  readonly length: number;
  readonly columns: readonly Column[];
}

/** Rows as a sheet; the types say which columns and in which order. */
export function toSheet<Row extends object>(
  name: string,
  rows: readonly Row[],
  types: {readonly [Name in keyof Required<Row> & string]?: Column["type"]}
): Sheet {
  const columns = Object.entries(types).map(([column, type]) => ({
    name: column,
    type: type as Column["type"],
    values: rows.map((row) => ((row as Record<string, unknown>)[column] ?? null) as Cell)
  }));
  return {name, length: rows.length, columns};
}
