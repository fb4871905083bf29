import {isWide, joinCells} from "../wrap.ts";
import type {Row} from "./lines.ts";

/**
 * A row of a page as text: with cell marks if it is a table's, that is if a gap of it lies under or over a gap of a
 * neighbour, or if it has two wide gaps.
 */
export function cellsOf(row: Row, neighbours: readonly (Row | undefined)[]): {text: string; isRow: boolean} {
  if (row.isTable) return {text: row.segments[0]!.text, isRow: true};
  const gaps = gapsOf(row);
  const others = neighbours.flatMap((other) => (other ? gapsOf(other) : []));
  const isShared = ({from, to}: Gap) =>
    others.some((other) => Math.min(to, other.to) - Math.max(from, other.from) > 0.3 * row.size);
  const isWideGap = ({from, to}: Gap) => to - from > 1.2 * row.size;
  const isRow = gaps.some(isShared) || gaps.filter(isWideGap).length > 1;
  const cells: string[] = [];
  for (const [index, segment] of row.segments.entries()) {
    const gap = gaps[index - 1];
    const text = segment.text.replace(/^\u3000+/, "");
    if (!gap || (isRow && (isShared(gap) || isWideGap(gap)))) cells.push(text);
    else cells.push(joinGap(cells.pop()!, text, (gap.to - gap.from) / row.size));
  }
  return {text: joinCells(cells), isRow: cells.length > 1};
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
