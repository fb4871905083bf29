import {words} from "../i18n/index.ts";
import {svg} from "./dom.ts";
import {glyph} from "./glyph.ts";
import {color} from "./palette.ts";
import {isBound} from "./rows.ts";
import type {Row} from "./rows.ts";
import type {Sheet} from "./sheet.ts";
import {group} from "./series.ts";

/** A drawn value: its mark on the page and where it stands in the drawing. */
export interface Point {
  readonly row: Row;
  readonly element: SVGGElement;
  readonly x: number;
  readonly y: number;
}

interface Frame {
  readonly height: number;
  readonly marginTop: number;
  readonly marginBottom: number;
}

/** One mark a row, in reading order; marks that would hide one another and stand on no line move apart sideways. */
export function drawPoints(
  rows: readonly Row[],
  joined: ReadonlySet<Row>,
  at: (row: Row) => {x: number; y: number},
  toY: (value: number) => number,
  frame: Frame,
  sheet: Sheet
): {element: SVGGElement; points: readonly Point[]} {
  const t = words(sheet.spec.language).charts;
  const shift = apart(rows, joined, at);
  const points = rows.map((row) => {
    const {x, y} = at(row);
    const slot = sheet.slots.get(row.region) ?? null;
    const left = x + (shift.get(row) ?? 0);
    const room = row.comparator.startsWith("<") ? frame.height - frame.marginBottom - y - 2 : y - frame.marginTop;
    const reach = row.value_max === null ? undefined : Math.max(2, y - toY(row.value_max));
    const element = svg(
      "g",
      {
        class: "chart-point",
        transform: `translate(${round(left)},${round(y)})`,
        role: "button",
        tabindex: -1,
        "aria-label": [t.point(row.region_name, row.year, t.kind[row.kind], row.written), row.scope]
          .filter(Boolean)
          .join(t.comma),
        "data-id": row.id || null,
        "data-region": row.region,
        "data-year": row.year,
        "data-kind": row.kind,
        "data-comparator": row.comparator
      },
      svg("circle", {class: "chart-halo", r: 13}),
      glyph(row, {color: color(slot), slot, room, reach})
    );
    return {row, element, x: left, y};
  });
  points[0]?.element.setAttribute("tabindex", "0");
  return {element: svg("g", {class: "chart-points"}, ...points.map(({element}) => element)), points};
}

function apart(
  rows: readonly Row[],
  joined: ReadonlySet<Row>,
  at: (row: Row) => {x: number; y: number}
): ReadonlyMap<Row, number> {
  const shift = new Map<Row, number>();
  for (const sameYear of group(rows, (row) => row.year).values()) {
    for (const close of clusters(sameYear, (row) => at(row).y, 9)) {
      const free = close.filter((row) => !joined.has(row));
      const step = Math.min(close.some(isBound) ? 21 : 13, 63 / close.length);
      const held = free.length < close.length;
      free.forEach((row, i) => {
        const places = held ? (i % 2 === 0 ? 1 : -1) * Math.ceil((i + 1) / 2) : i - (free.length - 1) / 2;
        shift.set(row, places * step);
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

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
