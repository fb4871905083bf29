import {toShared} from "./anchors.ts";
import {drawMarks, mostMarks, mostSingle} from "./marks.ts";
import type {Point, Spot} from "./spot.ts";
import {allowedSide, isBound} from "./rows.ts";
import type {Row} from "./rows.ts";
import {group} from "./series.ts";
import type {Sheet} from "./sheet.ts";

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
}

/** One mark a row, in reading order; marks that would hide one another and stand on no line move apart sideways. */
export function drawPoints(
  rows: readonly Row[],
  joined: ReadonlySet<Row>,
  scale: {x: (year: number) => number; y: (value: number) => number},
  frame: Frame,
  drawing: SVGSVGElement,
  sheet: Sheet
): {element: SVGGElement; points: readonly Point[]} {
  const dense = rows.length > mostMarks;
  const shared = dense ? [] : toShared(rows.filter((row) => !joined.has(row)));
  const together = new Set(shared.flat());
  const leaders = new Set(shared.map(([first]) => first!));
  const shift =
    rows.length > mostSingle ? new Map<Row, number>() : apart(rows, new Set([...joined, ...together]), scale.y);
  const edge = frame.width - frame.marginRight - 2;
  const spots = rows.map((row): Spot => {
    const y = scale.y(row.value);
    return {
      row,
      x: Math.min(edge, scale.x(row.year) + (shift.get(row) ?? 0)),
      y,
      slot: together.has(row) ? null : (sheet.slots.get(row.region) ?? null),
      ...(together.has(row) ? {paint: "var(--chart-muted, #6b675f)"} : {}),
      room: allowedSide(row) === "down" ? frame.height - frame.marginBottom - y - 2 : y - frame.marginTop,
      reach: row.value_max === null ? 0 : Math.max(2, y - scale.y(row.value_max)),
      leads: leaders.has(row)
    };
  });
  return drawMarks(spots, drawing, sheet.spec);
}

function apart(rows: readonly Row[], held: ReadonlySet<Row>, toY: (value: number) => number): ReadonlyMap<Row, number> {
  const shift = new Map<Row, number>();
  for (const sameYear of group(rows, (row) => row.year).values()) {
    for (const close of clusters(sameYear, (row) => toY(row.value), 9)) {
      const free = close.filter((row) => !held.has(row));
      const step = Math.min(close.some(isBound) ? 21 : 13, 63 / close.length);
      free.forEach((row, i) => {
        const centred = i - (free.length - 1) / 2;
        const beside = (i % 2 === 0 ? 1 : -1) * Math.ceil((i + 1) / 2);
        shift.set(row, (free.length < close.length ? beside : centred) * step);
      });
    }
  }
  return shift;
}

function clusters<T>(items: readonly T[], at: (item: T) => number, gap: number): T[][] {
  const sorted = [...items].sort((a, b) => at(a) - at(b));
  const found: T[][] = [];
  for (const item of sorted) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && at(item) - at(last) < gap) found.at(-1)!.push(item);
    else found.push([item]);
  }
  return found;
}
