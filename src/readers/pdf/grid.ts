import {placeCells, type SpanningCell} from "../merged-cells.ts";
import {isWide, joinCells, joinWrapped} from "../wrap.ts";
import {rowsOf, type Row} from "./lines.ts";
import type {TextRun} from "./text-runs.ts";
import type {RulingLine} from "./ruling-lines.ts";

/** The rows of a page, of which those that stand between rules are a table's: their cells may have several lines. */
export function rowsInGrid(whole: readonly TextRun[], rules: readonly RulingLine[]): Row[] {
  const pieces = whole.flatMap((piece) => splitAtRules(piece, rules));
  const cells = new Map<string, Cell>();
  for (const piece of pieces) {
    const box = boxAround(piece, rules);
    if (!box) continue;
    const key = [box.left, box.right, box.top, box.bottom].map((edge) => Math.round(edge / 3)).join(" ");
    const cell = cells.get(key);
    if (cell) cell.pieces.push(piece);
    else cells.set(key, {...box, pieces: [piece]});
  }
  const rows: Cell[][] = [];
  for (const cell of [...cells.values()].toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const last = rows.at(-1);
    if (last && cell.top - last[0]!.top < 4) last.push(cell);
    else rows.push([cell]);
  }
  const tables = rows.filter((row) => row.length > 1);
  const inTables = new Set(tables.flat().flatMap((cell) => cell.pieces));
  const free = rowsOf(pieces.filter((piece) => !inTables.has(piece)));
  return [...free, ...tablesOf(tables).flatMap(toRows)].toSorted((a, b) => a.baseline - b.baseline);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Cell extends Box {
  readonly pieces: TextRun[];
}

/** Cells that nearly touch come as one piece; where a rule cuts it is told by the usual widths of characters. */
function splitAtRules(piece: TextRun, rules: readonly RulingLine[]): TextRun[] {
  const y = piece.baseline - 0.35 * piece.size;
  const edge = 0.3 * piece.size;
  const cuts = rules
    .filter(({isAcross, from, to}) => !isAcross && from <= y && y <= to)
    .map(({at}) => at)
    .filter((at) => at > piece.left + edge && at < piece.right - edge);
  if (cuts.length === 0) return [piece];
  const chars = [...piece.text];
  const widths = chars.map((char) => (isWide(char) ? 1 : 0.5));
  const unit = (piece.right - piece.left) / widths.reduce((sum, width) => sum + width, 0);
  const parts: TextRun[] = [];
  let right = piece.left;
  let column = -1;
  for (const [index, char] of chars.entries()) {
    const left = right;
    right += widths[index]! * unit;
    const own = cuts.filter((at) => at < (left + right) / 2).length;
    const last = parts.at(-1);
    if (last && own === column) parts[parts.length - 1] = {...last, text: last.text + char, right};
    else parts.push({...piece, text: char, left, right});
    column = own;
  }
  return parts.map((part) => ({...part, text: part.text.trim()})).filter((part) => part.text !== "");
}

/** The nearest rules on the four sides, if there are four. */
function boxAround(piece: TextRun, rules: readonly RulingLine[]): Box | undefined {
  const x = (piece.left + piece.right) / 2;
  const y = piece.baseline - 0.35 * piece.size;
  let [left, right, top, bottom] = [-Infinity, Infinity, -Infinity, Infinity];
  for (const {isAcross, at, from, to} of rules) {
    const along = isAcross ? x : y;
    if (along < from - 1 || along > to + 1) continue;
    if (isAcross && at <= y) top = Math.max(top, at);
    else if (isAcross) bottom = Math.min(bottom, at);
    else if (at <= x) left = Math.max(left, at);
    else right = Math.min(right, at);
  }
  return [left, right, top, bottom].every(Number.isFinite) ? {left, right, top, bottom} : undefined;
}

/** Rows that touch are of one table. */
function tablesOf(rows: readonly (readonly Cell[])[]): (readonly Cell[])[][] {
  const tables: (readonly Cell[])[][] = [];
  for (const row of rows) {
    const above = tables.at(-1)?.at(-1);
    if (above && row[0]!.top - Math.max(...above.map((cell) => cell.bottom)) < 4) tables.at(-1)!.push(row);
    else tables.push([row]);
  }
  return tables;
}

/** A table's rows with a place for each of its columns, whether a cell is empty or covers several. */
function toRows(table: readonly (readonly Cell[])[]): Row[] {
  const edges: number[] = [];
  for (const left of table
    .flat()
    .map((cell) => cell.left)
    .toSorted((a, b) => a - b))
    if (left - (edges.at(-1) ?? -Infinity) > 4) edges.push(left);
  const columnOf = (x: number) => edges.findLastIndex((edge) => edge < x + 4);
  return table.map((unordered) => {
    const cells = unordered.toSorted((a, b) => a.left - b.left);
    const placed: SpanningCell[] = [];
    for (const cell of cells) {
      const [from, to] = [columnOf(cell.left), Math.max(columnOf(cell.left), columnOf(cell.right - 8))];
      const gaps = edges.length > mostColumns ? 0 : Math.max(0, from - widthOf(placed));
      placed.push(...Array.from({length: gaps}, () => ({text: "", columns: 1, rows: 1})));
      placed.push({text: textOf(cell), columns: to - from + 1, rows: 1});
    }
    const size = Math.max(...cells.map((cell) => cell.pieces[0]!.size));
    const [first, last] = [cells[0]!, cells.at(-1)!];
    const segment = {text: joinCells(placeCells([placed])[0]!), left: first.left, right: last.right};
    return {segments: [segment], baseline: first.top + size, size, isTable: true};
  });
}

/** beyond these the rules are no table's */
const mostColumns = 64;

function widthOf(placed: readonly SpanningCell[]): number {
  return placed.reduce((sum, {columns}) => sum + columns, 0);
}

function textOf(cell: Cell): string {
  return joinWrapped(rowsOf(cell.pieces).map((row) => joinWrapped(row.segments.map((segment) => segment.text))));
}
