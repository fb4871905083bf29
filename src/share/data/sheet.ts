export type SheetValue = string | number | boolean | null;

/** A column with its type, so that numbers stay numbers and codes stay text, whatever a program would guess. */
export interface SheetColumn {
  readonly name: string;
  readonly type: "text" | "integer" | "number" | "boolean";
  readonly values: readonly SheetValue[];
}

/** Columns of equal length under a name. */
export interface Sheet {
  readonly name: string;
  readonly length: number;
  readonly columns: readonly SheetColumn[];
}

/** Rows as a sheet; the types say which columns and in which order. */
export function toSheet(
  name: string,
  rows: readonly object[],
  types: Readonly<Record<string, SheetColumn["type"]>>
): Sheet {
  const columns = Object.entries(types).map(([column, type]) => ({
    name: column,
    type,
    values: rows.map((row) => ((row as Record<string, unknown>)[column] ?? null) as SheetValue)
  }));
  return {name, length: rows.length, columns};
}
