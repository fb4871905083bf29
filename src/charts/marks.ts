import {words} from "../i18n/index.ts";
import {drawDense} from "./dense.ts";
import {svg} from "./dom.ts";
import {glyph, shapes} from "./glyph.ts";
import {color} from "./palette.ts";
import {isBound} from "./rows.ts";
import {titled} from "./names.ts";
import type {Row} from "./rows.ts";
import {nameOf} from "./series.ts";
import type {ChartSpec} from "./spec.ts";
import type {Point, Spot} from "./spot.ts";

/** Of more marks than this, the grey ones are drawn together as a few paths; */
export const mostSingle = 300;

/** of more than this, all of them. */
export const mostMarks = 2000;

const owners = new WeakMap<EventTarget, Point>();

/** The point whose mark something on the page is. */
export function pointAt(target: EventTarget | null): Point | undefined {
  return target ? owners.get(target) : undefined;
}

/** A mark for each spot, in the order given; each can be pointed at, whether drawn by itself or with others. */
export function drawMarks(
  spots: readonly Spot[],
  drawing: SVGSVGElement,
  spec: ChartSpec
): {element: SVGGElement; points: readonly Point[]} {
  const isMany = (spot: Spot) =>
    !spot.mark && (spots.length > mostMarks || (spots.length > mostSingle && spot.slot === null)) && isSimple(spot);
  const many = new Set(spots.length > mostSingle ? spots.filter(isMany) : []);
  const element = svg("g", {class: "chart-points"});
  if (many.size > 0) element.append(...drawDense([...many]));
  const toVirtual = many.size > 0 ? standIn(element, drawing, spec) : null;
  const templates = new Map<string, SVGGraphicsElement>();
  const small = spots.length > 60 ? 0.72 : 1;
  let run: SVGGElement | null = null;
  let runKey = "";
  const points = spots.map((spot): Point => {
    if (many.has(spot)) return toVirtual!(spot);
    const plain = !spot.mark && isPlain(spot);
    const key = plain ? `${spot.slot} ${spot.row.kind} ${spot.paint ?? ""}` : "";
    if (!run || key !== runKey) element.append((run = svg("g", plain ? paintsOf(spot) : {})));
    runKey = key;
    const mark = plain ? dot(spot, templates, small) : spot.mark ? custom(spot) : composite(spot, small);
    const point = Object.assign(spot, {element: mark, drawing});
    dress(mark, point, spec);
    run.append(mark);
    return point;
  });
  return {element, points};
}

/** Neither a range nor an approximation, whose whiskers need a mark of their own. */
function isSimple({row}: Spot): boolean {
  return row.value_max === null && row.comparator !== "~";
}

function isPlain({row}: Spot): boolean {
  return row.value_max === null && !isBound(row) && row.comparator !== "~";
}

const paintOf = (spot: Spot) => spot.paint ?? color(spot.slot);

/** What the dots of a run share, said once around them: a drawing of a thousand is laid out in half the time. */
function paintsOf(spot: Spot) {
  const paint = paintOf(spot);
  const fill = spot.row.kind === "actual" ? paint : "var(--chart-paper, #fff)";
  return {fill, stroke: paint, "stroke-width": 1.8, "stroke-linejoin": "round"};
}

function dot(spot: Spot, templates: Map<string, SVGGraphicsElement>, small: number): SVGGraphicsElement {
  const key = `${spot.slot} ${spot.row.kind}`;
  const round = (spot.slot ?? 0) === 0;
  let template = templates.get(key);
  if (!template) {
    template = round ? svg("circle", {r: 4.6 * small}) : svg("path", {d: shapes[spot.slot!]});
    share(template, spot.row);
    templates.set(key, template);
  }
  const mark = template.cloneNode() as SVGGraphicsElement;
  if (round) {
    mark.setAttribute("cx", String(hundredths(spot.x)));
    mark.setAttribute("cy", String(hundredths(spot.y)));
  } else mark.setAttribute("transform", moved(spot, small));
  return mark;
}

function composite(spot: Spot, small: number): SVGGElement {
  const {room, reach, across} = spot;
  const mark = glyph(spot.row, {
    color: paintOf(spot),
    slot: spot.slot,
    ...(room === undefined ? {} : {room: room / small}),
    ...(reach === undefined ? {} : {reach: reach / small})
  });
  if (across) mark.setAttribute("transform", "rotate(90)");
  const group = svg(
    "g",
    {transform: moved(spot, small)},
    svg("circle", {class: "chart-hit", r: 11, fill: "transparent"}),
    mark
  );
  share(group, spot.row);
  return group;
}

function custom(spot: Spot): SVGGElement {
  const group = svg("g", {transform: moved(spot, 1)}, spot.mark);
  share(group, spot.row);
  return group;
}

function share(mark: SVGElement, row: Row): void {
  mark.setAttribute("class", "chart-point");
  mark.setAttribute("role", "button");
  mark.setAttribute("tabindex", "-1");
  mark.setAttribute("data-kind", row.kind);
  mark.setAttribute("data-comparator", row.comparator);
}

function moved({x, y}: Spot, small: number): string {
  return `translate(${hundredths(x)},${hundredths(y)})${small < 1 ? `scale(${small})` : ""}`;
}

function dress(mark: SVGGraphicsElement, point: Point, spec: ChartSpec): void {
  const {row} = point;
  mark.setAttribute("aria-label", spoken(point, spec));
  mark.setAttribute("data-region", row.region);
  mark.setAttribute("data-year", String(row.year));
  if (row.id) mark.setAttribute("data-id", row.id);
  owners.set(mark, point);
}

/** A point in words, for those who do not see it; what its mark shows as text comes first. */
function spoken({row, other, remark, named, mark}: Spot, spec: ChartSpec): string {
  const t = words(spec.language).charts;
  const said = t.point(row.region_name, row.year, t.kind[row.kind], row.said ?? row.written);
  const first = other || named ? `${said} ${titled(nameOf(row), spec.language)}` : said;
  const second = other ? `${titled(nameOf(other), spec.language)} ${other.said ?? other.written}` : null;
  return [mark?.textContent, first, row.derived, row.scope, second, remark].filter(Boolean).join(t.comma);
}

/** For those drawn together, one element that takes the place and the name of the point that is asked for. */
function standIn(element: SVGGElement, drawing: SVGSVGElement, spec: ChartSpec): (spot: Spot) => Point {
  const circle = svg("circle", {r: 3.4, "stroke-width": 1.6, "pointer-events": "none"});
  const stand = svg("g", {}, circle);
  return (spot) => {
    const point: Point = Object.defineProperty(Object.assign(spot, {drawing}) as never, "element", {get: dressed});
    function dressed(): SVGGElement {
      if (owners.get(stand) === point) return stand;
      if (!stand.isConnected) element.append(stand);
      share(stand, spot.row);
      stand.setAttribute("transform", moved(spot, 1));
      circle.setAttribute("stroke", paintOf(spot));
      circle.setAttribute("fill", spot.row.kind === "actual" ? paintOf(spot) : "var(--chart-paper, #fff)");
      dress(stand, point, spec);
      return stand;
    }
    return point;
  };
}

export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
