import {words} from "../i18n/index.ts";
import {toShared} from "./anchors.ts";
import {svg} from "./dom.ts";
import {glyph} from "./glyph.ts";
import {color} from "./palette.ts";
import {allowedSide, isBound} from "./rows.ts";
import type {Row} from "./rows.ts";
import {group} from "./series.ts";
import type {Sheet} from "./sheet.ts";

/** A drawn value: its mark on the page and where it stands in the drawing. */
export interface Point {
  readonly row: Row;
  readonly element: SVGGElement;
  readonly x: number;
  readonly y: number;
  /** pixels up to the end of a range */
  readonly reach: number;
  /** the first of those that share one mark, and so the one to write the value beside */
  readonly leads: boolean;
}

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
  sheet: Sheet
): {element: SVGGElement; points: readonly Point[]} {
  const shared = toShared(rows.filter((row) => !joined.has(row)));
  const together = new Set(shared.flat());
  const leaders = new Set(shared.map(([first]) => first!));
  const shift = apart(rows, new Set([...joined, ...together]), scale.y);
  const edge = frame.width - frame.marginRight - 2;
  const points = rows.map((row): Point => {
    const y = scale.y(row.value);
    const x = Math.min(edge, scale.x(row.year) + (shift.get(row) ?? 0));
    const slot = sheet.slots.get(row.region) ?? null;
    const paint = together.has(row) ? "var(--chart-muted, #6b675f)" : color(slot);
    const room = allowedSide(row) === "down" ? frame.height - frame.marginBottom - y - 2 : y - frame.marginTop;
    const reach = row.value_max === null ? 0 : Math.max(2, y - scale.y(row.value_max));
    const small = rows.length > 60 ? 0.72 : 1;
    const mark = glyph(row, {
      color: paint,
      slot: together.has(row) ? null : slot,
      room: room / small,
      reach: reach / small
    });
    if (small < 1) mark.setAttribute("transform", `scale(${small})`);
    const element = svg("g", attributesOf(row, x, y, sheet), svg("circle", {class: "chart-halo", r: 13}), mark);
    return {row, element, x, y, reach, leads: leaders.has(row)};
  });
  return {element: svg("g", {class: "chart-points"}, ...points.map(({element}) => element)), points};
}

function attributesOf(row: Row, x: number, y: number, {spec}: Sheet) {
  const t = words(spec.language).charts;
  const label = t.point(row.region_name, row.year, t.kind[row.kind], row.written);
  return {
    class: "chart-point",
    transform: `translate(${round(x)},${round(y)})`,
    role: "button",
    tabindex: -1,
    "aria-label": [label, row.scope].filter(Boolean).join(t.comma),
    "data-id": row.id || null,
    "data-region": row.region,
    "data-year": row.year,
    "data-kind": row.kind,
    "data-comparator": row.comparator
  };
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

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
