import {svg} from "../dom.ts";
import {allowedSide, isBound, type Row} from "../data/rows.ts";

/** What decides how a value is drawn, in charts, legends and tables alike. */
export type SymbolStyle = Pick<Row, "kind" | "comparator" | "value_max" | "measure" | "value">;

export interface SymbolLayout {
  readonly color: string;
  /** one of the eight shapes, or null for the plain dot of the many */
  readonly slot: number | null;
  /** pixels from the value to the upper end of a range, to the end of the scale on the allowed side */
  readonly reach?: number;
  readonly room?: number;
}

/** The mark of a value, drawn around (0, 0): solid if reported, hollow if a target, a bar with an arrow if a bound. */
export function symbol(look: SymbolStyle, place: SymbolLayout): SVGElement {
  const paint =
    look.kind === "actual"
      ? {fill: place.color, stroke: place.color, "stroke-width": 1.8}
      : {fill: "var(--chart-paper, #fff)", stroke: place.color, "stroke-width": 1.8};
  if (look.value_max !== null) return range(place.reach ?? 14, paint);
  if (isBound(look)) return bound(allowedSide(look) === "down" ? 1 : -1, place.room ?? 99, paint);
  const dot = svg("path", {d: shapes[place.slot ?? 0], "stroke-linejoin": "round", ...paint});
  return look.comparator === "~" ? svg("g", {}, line("M0,-13V13M-4,-13H4M-4,13H4", paint, 1.4), dot) : dot;
}

type Paint = {readonly fill: string; readonly stroke: string; readonly "stroke-width": number};

function line(d: string, paint: Paint, width = paint["stroke-width"]): SVGPathElement {
  return svg("path", {
    d,
    fill: "none",
    stroke: paint.stroke,
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-linejoin": "round"
  });
}

function bound(direction: 1 | -1, room: number, paint: Paint): SVGGElement {
  const tip = direction * Math.max(9, Math.min(19, room));
  const arrow = line(
    `M0,${direction * 3}V${tip}M-3.6,${tip - direction * 4}L0,${tip}L3.6,${tip - direction * 4}`,
    paint,
    1.6
  );
  return svg("g", {}, arrow, svg("rect", {x: -9, y: -2.5, width: 18, height: 5, rx: 1, ...paint, "stroke-width": 1.6}));
}

function range(reach: number, paint: Paint): SVGGElement {
  const bar = svg("rect", {x: -2.5, y: -reach, width: 5, height: reach, ...paint, "stroke-width": 1.6});
  return svg("g", {}, bar, line(`M-6,0H6M-6,${-reach}H6`, paint));
}

/** One for each of the eight colours. */
export const shapes: readonly string[] = [
  "M4.6,0A4.6,4.6 0 1 1 -4.6,0A4.6,4.6 0 1 1 4.6,0Z",
  "M-4.2,-4.2H4.2V4.2H-4.2Z",
  "M0,-6L5.6,4H-5.6Z",
  "M0,-6L6,0L0,6L-6,0Z",
  "M0,6L5.6,-4H-5.6Z",
  "M-5.4,0L-2.7,-4.7H2.7L5.4,0L2.7,4.7H-2.7Z",
  "M0,-5.8L5.5,-1.8L3.4,4.7H-3.4L-5.5,-1.8Z",
  "M-2,-5.4H2V-2H5.4V2H2V5.4H-2V2H-5.4V-2H-2Z"
];
