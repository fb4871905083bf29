import {chartWords} from "../../i18n/index.ts";
import {drawAggregate} from "./aggregate.ts";
import {svg} from "../dom.ts";
import {symbol, shapes} from "./symbol.ts";
import {color} from "./palette.ts";
import {isBound, type Row} from "../data/rows.ts";
import {titled} from "../text/names.ts";
import {nameOf} from "../data/series.ts";
import type {ChartSpec} from "../spec.ts";
import type {Point, MarkSpec} from "./mark-spec.ts";

/** Of more marks than this, the grey ones are drawn together as a few paths; */
export const maxSingle = 300;

/** of more than this, all of them. */
export const maxMarks = 2000;

const owners = new WeakMap<EventTarget, Point>();

/** The point whose mark something on the page is. */
export function pointAt(target: EventTarget | null): Point | undefined {
  return target ? owners.get(target) : undefined;
}

/** A mark for each spot, in the order given; each can be pointed at, whether drawn by itself or with others. */
export function drawMarks(
  markSpecs: readonly MarkSpec[],
  drawing: SVGSVGElement,
  spec: ChartSpec
): {element: SVGGElement; points: readonly Point[]} {
  const isMany = (markSpec: MarkSpec) =>
    !markSpec.mark &&
    (markSpecs.length > maxMarks || (markSpecs.length > maxSingle && markSpec.slot === null)) &&
    isSimple(markSpec);
  const many = new Set(markSpecs.length > maxSingle ? markSpecs.filter(isMany) : []);
  const element = svg("g", {class: "chart-points"});
  if (many.size > 0) element.append(...drawAggregate([...many]));
  const toVirtual = many.size > 0 ? standIn(element, drawing, spec) : null;
  const templates = new Map<string, SVGGraphicsElement>();
  const small = markSpecs.length > 60 ? 0.72 : 1;
  let run: SVGGElement | null = null;
  let runKey = "";
  const points = markSpecs.map((markSpec): Point => {
    if (many.has(markSpec)) return toVirtual!(markSpec);
    const plain = !markSpec.mark && isPlain(markSpec);
    const key = plain ? `${markSpec.slot} ${markSpec.row.kind} ${markSpec.paint ?? ""}` : "";
    if (!run || key !== runKey) element.append((run = svg("g", plain ? paintsOf(markSpec) : {})));
    runKey = key;
    const mark = plain
      ? dot(markSpec, templates, small)
      : markSpec.mark
        ? custom(markSpec)
        : composite(markSpec, small);
    const point = Object.assign(markSpec, {element: mark, drawing});
    dress(mark, point, spec);
    run.append(mark);
    return point;
  });
  return {element, points};
}

/** Neither a range nor an approximation, whose whiskers need a mark of their own. */
function isSimple({row}: MarkSpec): boolean {
  return row.value_max === null && row.comparator !== "~";
}

function isPlain({row}: MarkSpec): boolean {
  return row.value_max === null && !isBound(row) && row.comparator !== "~";
}

const paintOf = (markSpec: MarkSpec) => markSpec.paint ?? color(markSpec.slot);

/** What the dots of a run share, said once around them: a drawing of a thousand is laid out in half the time. */
function paintsOf(markSpec: MarkSpec) {
  const paint = paintOf(markSpec);
  const fill = markSpec.row.kind === "actual" ? paint : "var(--chart-paper, #fff)";
  return {fill, stroke: paint, "stroke-width": 1.8, "stroke-linejoin": "round"};
}

function dot(markSpec: MarkSpec, templates: Map<string, SVGGraphicsElement>, small: number): SVGGraphicsElement {
  const key = `${markSpec.slot} ${markSpec.row.kind}`;
  const round = (markSpec.slot ?? 0) === 0;
  let template = templates.get(key);
  if (!template) {
    template = round ? svg("circle", {r: 4.6 * small}) : svg("path", {d: shapes[markSpec.slot!]});
    share(template, markSpec.row);
    templates.set(key, template);
  }
  const mark = template.cloneNode() as SVGGraphicsElement;
  if (round) {
    mark.setAttribute("cx", String(hundredths(markSpec.x)));
    mark.setAttribute("cy", String(hundredths(markSpec.y)));
  } else mark.setAttribute("transform", moved(markSpec, small));
  return mark;
}

function composite(markSpec: MarkSpec, small: number): SVGGElement {
  const {room, reach, across} = markSpec;
  const mark = symbol(markSpec.row, {
    color: paintOf(markSpec),
    slot: markSpec.slot,
    ...(room === undefined ? {} : {room: room / small}),
    ...(reach === undefined ? {} : {reach: reach / small})
  });
  if (across) mark.setAttribute("transform", "rotate(90)");
  const group = svg(
    "g",
    {transform: moved(markSpec, small)},
    svg("circle", {class: "chart-hit", r: 11, fill: "transparent"}),
    mark
  );
  share(group, markSpec.row);
  return group;
}

function custom(markSpec: MarkSpec): SVGGElement {
  const group = svg("g", {transform: moved(markSpec, 1)}, markSpec.mark);
  share(group, markSpec.row);
  return group;
}

function share(mark: SVGElement, row: Row): void {
  mark.setAttribute("class", "chart-point");
  mark.setAttribute("role", "button");
  mark.setAttribute("tabindex", "-1");
  mark.setAttribute("data-kind", row.kind);
  mark.setAttribute("data-comparator", row.comparator);
}

function moved({x, y}: MarkSpec, small: number): string {
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
function spoken({row, other, remark, named, mark}: MarkSpec, spec: ChartSpec): string {
  const t = chartWords(spec.language);
  const said = t.point(row.region_name, row.year, t.kind[row.kind], row.said ?? row.written);
  const first = other || named ? `${said} ${titled(nameOf(row), spec.language)}` : said;
  const second = other ? `${titled(nameOf(other), spec.language)} ${other.said ?? other.written}` : null;
  return [mark?.textContent, first, row.derived, row.scope, second, remark].filter(Boolean).join(t.comma);
}

/** For those drawn together, one element that takes the place and the name of the point that is asked for. */
function standIn(element: SVGGElement, drawing: SVGSVGElement, spec: ChartSpec): (markSpec: MarkSpec) => Point {
  const circle = svg("circle", {r: 3.4, "stroke-width": 1.6, "pointer-events": "none"});
  const stand = svg("g", {}, circle);
  return (markSpec) => {
    const point: Point = Object.defineProperty(Object.assign(markSpec, {drawing}) as never, "element", {get: dressed});
    function dressed(): SVGGElement {
      if (owners.get(stand) === point) return stand;
      if (!stand.isConnected) element.append(stand);
      share(stand, markSpec.row);
      stand.setAttribute("transform", moved(markSpec, 1));
      circle.setAttribute("stroke", paintOf(markSpec));
      circle.setAttribute("fill", markSpec.row.kind === "actual" ? paintOf(markSpec) : "var(--chart-paper, #fff)");
      dress(stand, point, spec);
      return stand;
    }
    return point;
  };
}

export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
