import {isWide, joinCells} from "../wrap.ts";
import type {Row} from "./lines.ts";

/**
 * A row of a page as text: with cell marks if it is a table's, that is if a gap of it lies under or over a gap of a
 * neighbour, or if it has two wide gaps.
 */
export function cellsOf(row: Row, neighbours: readonly (Row | undefined)[]): PlacedCells {
  if (row.isTable) return {text: row.segments[0]!.text, isRow: true, cells: []};
  const gaps = gapsOf(row);
  const others = neighbours.flatMap((other) => (other ? gapsOf(other) : []));
  const isShared = ({from, to}: Gap) =>
    others.some((other) => Math.min(to, other.to) - Math.max(from, other.from) > 0.3 * row.size);
  const isWideGap = ({from, to}: Gap) => to - from > 1.2 * row.size;
  const isRow = gaps.some(isShared) || gaps.filter(isWideGap).length > 1;
  const cells: PlacedCell[] = [];
  for (const [index, segment] of row.segments.entries()) {
    const gap = gaps[index - 1];
    const text = segment.text.replace(/^\u3000+/, "");
    if (!gap || (isRow && (isShared(gap) || isWideGap(gap)))) cells.push({...segment, text});
    else {
      const last = cells.pop()!;
      const joined = joinGap(last.text, text, (gap.to - gap.from) / row.size);
      cells.push({text: joined, left: last.left, right: segment.right});
    }
  }
  return {text: joinCells(cells.map((cell) => cell.text)), isRow: cells.length > 1, cells};
}

/** A cell and where it stands across the page. */
export interface PlacedCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface PlacedCells {
  readonly text: string;
  readonly isRow: boolean;
  /** none where rules around the cells have told their columns */
  readonly cells: readonly PlacedCell[];
}

/**
 * Rows that follow one another, each with an empty cell where it has none under one of the widest row. A row whose cells
 * stand under no columns of it stays as it is.
 */
export function alignRows(rows: readonly (readonly PlacedCell[])[]): string[] {
  const widest = rows.reduce((most, row) => (row.length > most.length ? row : most), rows[0] ?? []);
  return rows.map((row) => {
    const columns = widest.length > 64 ? [] : row.map((cell) => columnOf(cell, widest));
    const isPlaced = columns.every((column, i) => column > (columns[i - 1] ?? -1));
    if (row.length === widest.length || !isPlaced || columns.length === 0)
      return joinCells(row.map((cell) => cell.text));
    const placed = widest.map(() => "");
    for (const [i, column] of columns.entries()) placed[column] = row[i]!.text;
    return joinCells(placed);
  });
}

/** The cell of the widest row that one stands under: the one that it shares most with, else the nearest. */
function columnOf({left, right}: PlacedCell, widest: readonly PlacedCell[]): number {
  const distances = widest.map((other) => {
    const shared = Math.min(right, other.right) - Math.max(left, other.left);
    return shared > 0 ? -shared : Math.abs(left + right - other.left - other.right) / 2;
  });
  return distances.indexOf(Math.min(...distances));
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

function gapsOf({segments}: Row): Gap[] {
  return segments.slice(1).map((segment, index) => ({from: segments[index]!.right, to: segment.left}));
}

function joinGap(before: string, after: string, ems: number): string {
  const tight = ems < 0.8 && (isWide(before.at(-1) ?? "") || isWide(after[0] ?? ""));
  return tight ? before + after : `${before} ${after}`;
}
