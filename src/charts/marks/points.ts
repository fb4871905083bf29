import {toShared} from "../layout/label-anchors.ts";
import {drawMarks, maxMarks, maxSingle} from "./marks.ts";
import type {Point, MarkSpec} from "./mark-spec.ts";
import {allowedSide, isBound, type Row} from "../data/rows.ts";
import {group} from "../data/series.ts";
import type {PanelLayout} from "../layout/panel-layout.ts";

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
  layout: PanelLayout
): {element: SVGGElement; points: readonly Point[]} {
  const dense = rows.length > maxMarks;
  const shared = dense ? [] : toShared(rows.filter((row) => !joined.has(row)));
  const together = new Set(shared.flat());
  const leaders = new Set(shared.map(([first]) => first!));
  const shift =
    rows.length > maxSingle
      ? new Map<Row, number>()
      : apart(
          rows.filter((row) => !together.has(row) || leaders.has(row)),
          new Set([...joined, ...together]),
          scale.y
        );
  const edge = frame.width - frame.marginRight - 2;
  const markSpecs = rows.map((row): MarkSpec => {
    const y = scale.y(row.value);
    return {
      row,
      x: Math.min(edge, scale.x(row.year) + (shift.get(row) ?? 0)),
      y,
      slot: together.has(row) ? null : (layout.slots.get(row.region) ?? null),
      ...(together.has(row) ? {paint: "var(--chart-muted, #6b675f)"} : {}),
      room: allowedSide(row) === "down" ? frame.height - frame.marginBottom - y - 2 : y - frame.marginTop,
      reach: row.value_max === null ? 0 : Math.max(2, y - scale.y(row.value_max)),
      leads: leaders.has(row)
    };
  });
  return drawMarks(markSpecs, drawing, layout.spec);
}

function apart(rows: readonly Row[], held: ReadonlySet<Row>, toY: (value: number) => number): ReadonlyMap<Row, number> {
  const shift = new Map<Row, number>();
  for (const sameYear of group(rows, (row) => row.year).values()) {
    for (const close of touching(sameYear, toY)) {
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

/** Rows whose marks touch, arrows and whiskers counted; of very many only those whose values all but coincide. */
function touching(rows: readonly Row[], toY: (value: number) => number): Row[][] {
  return clusters(rows, (row) => reachOf(row, toY)).flatMap((close) =>
    close.length > maxBeside ? clusters(close, ({value}) => [toY(value) - 4.5, toY(value) + 4.5]) : [close]
  );
}

const maxBeside = 6;

/** From where to where a mark reaches up and down. */
function reachOf(row: Row, toY: (value: number) => number): [number, number] {
  const [y, end] = [toY(row.value), toY(row.value_max ?? row.value)];
  if (row.value_max !== null) return [Math.min(y, end) - 2, Math.max(y, end) + 2];
  if (row.comparator === "~") return [y - 13, y + 13];
  if (isBound(row)) return allowedSide(row) === "down" ? [y - 4, y + 19] : [y - 19, y + 4];
  return [y - 4.5, y + 4.5];
}

function clusters<T>(items: readonly T[], reachOf: (item: T) => [number, number]): T[][] {
  const sorted = items.map((item) => ({item, reach: reachOf(item)})).sort((a, b) => a.reach[0] - b.reach[0]);
  const found: T[][] = [];
  let end = -Infinity;
  for (const {item, reach} of sorted) {
    if (reach[0] < end) found.at(-1)!.push(item);
    else found.push([item]);
    end = Math.max(end, reach[1]);
  }
  return found;
}
