import {placeOf, type Cells, type CellValue} from "./cells.ts";

export interface SheetOptions {
  /** as A2:E9, with what is left out at its end: A2: or :E */
  readonly range?: string;
  /** whether the first row of the range holds the names of the columns */
  readonly headers?: boolean;
}

export type SheetRows = Record<string, CellValue>[] & {columns: string[]};

/** The rows of a sheet as objects; the number of each is its `#`, which is not enumerated. */
export function sheetRows(cells: Cells, {range = ":", headers = false}: SheetOptions = {}): SheetRows {
  const [from, to] = parseRange(String(range), cells);
  const first = headers ? from.row + 1 : from.row;
  const names = namesOf(headers ? cells.get(from.row) : undefined, from.column, to.column);
  const rows: Record<string, CellValue>[] = [];
  for (let row = first; row <= to.row; row++) {
    const object = Object.create(null, {"#": {value: row + 1}}) as Record<string, CellValue>;
    const found = cells.get(row);
    if (found)
      names.forEach((name, i) => {
        const value = found.get(from.column + i);
        if (value !== undefined) object[name] = value;
      });
    rows.push(object);
  }
  return Object.assign(rows, {columns: ["#", ...names]});
}

function namesOf(heads: ReadonlyMap<number, CellValue> | undefined, from: number, to: number): string[] {
  const taken = new Set(["#"]);
  for (let column = from; column <= to; column++) {
    const head = heads?.get(column);
    let name = (head instanceof Date ? head.toISOString().slice(0, 10) : String(head ?? "")) || lettersOf(column);
    while (taken.has(name)) name += "_";
    taken.add(name);
  }
  return [...taken].slice(1);
}

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

function parseRange(range: string, cells: Cells): readonly [CellPosition, CellPosition] {
  const last = lastOf(cells);
  const [, start = "", end = ""] = /^([A-Z]*\d*):([A-Z]*\d*)$/.exec(range) ?? [];
  const [from, to] = [placeOf(start), placeOf(end)];
  if (!range.includes(":") || (start !== "" && !from) || (end !== "" && !to) || (start + end === "" && range !== ":"))
    throw new RangeError(`no range of cells: ${range}`);
  return [
    {row: from?.row ?? 0, column: from?.column ?? 0},
    {row: Math.min(to?.row ?? last.row, last.row), column: Math.min(to?.column ?? last.column, 16_383)}
  ];
}

function lastOf(cells: Cells): CellPosition {
  let [row, column] = [-1, -1];
  for (const [each, values] of cells) {
    row = Math.max(row, each);
    for (const place of values.keys()) column = Math.max(column, place);
  }
  return {row, column};
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
