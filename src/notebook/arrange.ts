import type {Cell, Mode} from "./notebook.ts";

type Cells = readonly Cell[];

/** A cell as it is added: nothing in it, its source shown. */
export const blank = (id: number, mode: Mode): Cell => ({
  id,
  mode,
  value: "",
  pinned: mode === "js" || mode === "sql",
  hidden: false
});

export const insert = (cells: Cells, at: number, added: Cells): Cells => [
  ...cells.slice(0, at),
  ...added,
  ...cells.slice(at)
];

export const remove = (cells: Cells, ids: readonly number[]): Cells => cells.filter((cell) => !ids.includes(cell.id));

/** Moves cells, in their order on the page, to stand before what is now the cell at a place. */
export function move(cells: Cells, ids: readonly number[], to: number): Cells {
  const moved = cells.filter((cell) => ids.includes(cell.id));
  const before = cells.slice(0, to).filter((cell) => !ids.includes(cell.id));
  const after = cells.slice(to).filter((cell) => !ids.includes(cell.id));
  return [...before, ...moved, ...after];
}

/** Copies of cells, under new ids that count from `next`, after the last of them. */
export function duplicate(cells: Cells, ids: readonly number[], next: number): Cells {
  const copied = cells.filter((cell) => ids.includes(cell.id));
  const last = cells.findLastIndex((cell) => ids.includes(cell.id));
  const copies = copied.map((cell, index) => Object.assign({}, cell, {id: next + index}));
  return insert(cells, last + 1, copies);
}

/** Splits a cell at an offset of its source; line breaks at the cut go. The first half keeps id and name. */
export function split(cells: Cells, id: number, offset: number, next: number): Cells {
  return cells.flatMap((cell) => {
    if (cell.id !== id) return [cell];
    const {output: _, ...unnamed} = cell;
    const first = {...cell, value: withoutBreaks(cell.value.slice(0, offset))};
    return [first, {...unnamed, id: next, value: cell.value.slice(offset).replace(/^\n+/, "")}];
  });
}

/** A text without the line breaks at its end, nor the blanks before them. */
function withoutBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n") end--;
  while (text[end - 1] === " " || text[end - 1] === "\t") end--;
  return text.slice(0, end);
}

/** Joins a cell with the next one, where both are of one kind. */
export function merge(cells: Cells, id: number): Cells {
  const at = cells.findIndex((cell) => cell.id === id);
  const [first, second] = [cells[at], cells[at + 1]];
  if (!first || !second || first.mode !== second.mode) return cells;
  const between = first.value && second.value ? (first.mode === "md" ? "\n\n" : "\n") : "";
  const joined = {...first, value: first.value + between + second.value};
  return [...cells.slice(0, at), joined, ...cells.slice(at + 2)];
}

/** Gives some cells other metadata; an empty name is none, and only its own kind keeps a database and a format. */
export function alter(cells: Cells, ids: readonly number[], change: Partial<Omit<Cell, "id">>): Cells {
  return cells.map((cell) => {
    if (!ids.includes(cell.id)) return cell;
    const {output, database, format, ...rest} = {...cell, ...change};
    return {
      ...rest,
      ...(output && !ownsNames(rest.mode) ? {output} : {}),
      ...(database && rest.mode === cell.mode ? {database} : {}),
      ...(format && rest.mode === cell.mode ? {format} : {})
    };
  });
}

/** Whether a kind of cell declares its names in its source. */
export const ownsNames = (mode: Mode): boolean => mode === "js" || mode === "ts" || mode === "ojs";

/** An id that no cell has, nor had where `beyond` says so. */
export const nextId = (cells: Cells, beyond = 0): number =>
  1 + cells.reduce((most, cell) => Math.max(most, cell.id), beyond);
