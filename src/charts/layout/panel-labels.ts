import {max} from "d3";
import {toLabelAnchors} from "./label-anchors.ts";
import {toLines} from "../marks/canvas.ts";
import {svg} from "../dom.ts";
import {place, stack, textWidth, type Box, type Label, type Placed, type Side} from "./labels.ts";
import type {Point} from "../marks/mark-spec.ts";
import {maxMarks} from "../marks/marks.ts";
import {langOf} from "../text/names.ts";
import {color} from "../marks/palette.ts";
import {allowedSide, isBound, labelOf, type Row} from "../data/rows.ts";
import {yearsOf, type ChartPanel} from "../data/series.ts";
import type {PanelLayout} from "./panel-layout.ts";

const size = 12.5;
const lineHeight = 16;

/** A region's name and, where there is room, what its last value is: beside it, or below it on a phone. */
interface Text {
  readonly point: Point;
  readonly name: string;
  readonly value: string;
  readonly below: boolean;
  readonly width: number;
  readonly height: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** Room at the right for the names that stand in the column there. */
export function rightMargin(panel: ChartPanel, layout: PanelLayout): number {
  const widths = toLabelAnchors(panel, layout.years)
    .filter(({edge}) => edge)
    .map(({row}) => toText({row, x: 0, y: 0} as Point, panel, layout).width);
  const room = Math.ceil(Math.min(Math.max(...widths) + 6, layout.width * 0.4));
  return widths.length === 0 ? 8 : room + (boundsMoveApart(panel, layout) ? boundReach - 2 : 0);
}

/** From the value of a bound to where its mark ends, and a gap. */
const boundReach = 12;

/** Bounds of one year may stand beside one another, as far as the axis goes. */
function boundsMoveApart({rows}: ChartPanel, {years: [, latest] = yearsOf(rows)}: PanelLayout): boolean {
  return rows.filter((row) => row.year === latest && isBound(row)).length > 1;
}

/**
 * Region names beside their last values, and, where there are few points, what each says. Names at the right edge
 * stand in one column; the others take the nearest free place; a value that finds none is left to its tip.
 */
export function drawLabels(
  panel: ChartPanel,
  points: readonly Point[],
  paths: readonly (readonly At[])[],
  frame: Frame,
  layout: PanelLayout
): SVGGElement {
  const dense = points.length > maxMarks;
  const ofRow = new Map(points.map((point) => [point.row, point]));
  const anchors = toLabelAnchors(panel, layout.years).filter(
    ({row}) => !dense || layout.slots.get(row.region) !== null
  );
  const toLabels = (edge: boolean) =>
    anchors.filter((anchor) => anchor.edge === edge).map(({row}) => toText(ofRow.get(row)!, panel, layout));
  const column = inColumn(fitting(toLabels(true), frame, layout), points, frame);
  const taken = [
    ...(dense ? [] : points.map(boxOf)),
    ...column.map(({x, y, text}) => ({x0: x, y0: y - text.height / 2, x1: x + text.width, y1: y + text.height / 2})),
    ...(panel.rows.length <= 400 ? paths.flatMap(along) : [])
  ];
  const area = {
    x0: frame.marginLeft + 2,
    y0: frame.marginTop - 14,
    x1: frame.width,
    y1: frame.height - frame.marginBottom - 1
  };
  const free = besidePoints(toLabels(false), taken, area);
  const named = new Set([...column, ...free].filter(({text}) => text.value).map(({text}) => text.point));
  const values = points.filter((point) => (isSparse(panel) ? !named.has(point) : point.leads));
  const placed = place(values.map(toValueLabel), taken, area);
  return svg(
    "g",
    {class: "chart-labels", "aria-hidden": "true"},
    ...values.flatMap(({row}, i) => (placed[i] ? [drawValue(row, placed[i])] : [])),
    ...[...column, ...free].flatMap((each) => draw(each, layout))
  );
}

type PlacedText = Placed & {readonly text: Text};

function inColumn(texts: readonly Text[], points: readonly Point[], frame: Frame): PlacedText[] {
  const gap = Math.max(0, ...texts.map(({height}) => height));
  const ys = stack(
    texts.map(({point}) => point.y),
    gap,
    frame.marginTop - 6,
    frame.height - frame.marginBottom - 4
  );
  const edge = frame.width - frame.marginRight;
  const x = Math.max(
    edge + 2,
    max(points, ({x, row}) => (x > edge - 12 ? x + (isBound(row) ? boundReach : 9) : 0)) ?? 0,
    ...texts.map(({point: {x, row}}) => x + (isBound(row) ? 16 : 13))
  );
  return texts.map((text, i) => ({
    text,
    x,
    y: ys[i]!,
    far: Math.abs(ys[i]! - text.point.y) > 5 || x - text.point.x > 26
  }));
}

/** With the value if it finds a place, else the name alone. */
function besidePoints(texts: readonly Text[], taken: Box[], area: Box): PlacedText[] {
  const sides: readonly Side[] = [
    "right",
    "above",
    "below",
    "left",
    "aboveRight",
    "belowRight",
    "aboveLeft",
    "belowLeft"
  ];
  const toLabel = ({point, width, height}: Text): Label => ({
    x: point.x,
    y: point.y,
    width,
    height,
    distances: [isBound(point.row) ? 14 : 11, 22, 36, 52],
    sides
  });
  const placed = place(texts.map(toLabel), taken, area);
  const alone = texts.map(withoutValue);
  return texts.flatMap((text, i) => {
    const first = placed[i];
    if (first) return [{...first, text}];
    const [second] = place([{...toLabel(alone[i]!), distances: [11, 22, 36, 52, 70, 90]}], taken, area);
    return second ? [{...second, text: alone[i]!}] : [];
  });
}

function toValueLabel({row, x, y}: Point): Label {
  return {
    x,
    y,
    width: textWidth(labelOf(row), 12),
    height: 15,
    distances: [10, 16],
    sides: ["above", "below", "right", "left", "aboveRight", "aboveLeft", "belowRight", "belowLeft"]
  };
}

/** Few enough points to write each value beside its mark. */
function isSparse(panel: ChartPanel): boolean {
  return panel.rows.length <= 14;
}

/** A name too long for its room is cut, a value too long is left to the tip. */
function toText(point: Point, panel: ChartPanel, layout: PanelLayout): Text {
  const {row} = point;
  const room = layout.width * 0.4 - 6;
  const wanted = isSparse(panel) || (layout.names.size <= 8 && layout.width >= 560) ? labelOf(row) : "";
  const value = textWidth(wanted, size) + 5 <= room ? wanted : "";
  const whole = layout.names.get(row.region) ?? row.region;
  const name = textWidth(whole, size) * 1.04 + 2 <= room ? whole : toLines(whole, room - 2, size * 1.04, 1)[0]!;
  const [first, second] = [textWidth(name, size) * 1.04 + 2, value ? textWidth(value, size) : 0];
  const below = value !== "" && (layout.width < 480 || first + second + 5 > room);
  const width = below ? Math.max(first, second) : first + (value ? second + 5 : 0);
  return {point, name, value, below, width, height: below ? 2 * lineHeight - 1 : lineHeight};
}

function withoutValue(text: Text): Text {
  return {...text, value: "", below: false, width: textWidth(text.name, size) * 1.04 + 2, height: lineHeight};
}

/** All of them; where they would not fit above one another, without values, and then only those in colour. */
function fitting(texts: readonly Text[], frame: Frame, layout: PanelLayout): readonly Text[] {
  const room = frame.height - frame.marginTop - frame.marginBottom + lineHeight;
  const height = texts.reduce((sum, text) => sum + text.height, 0);
  if (height <= room) return texts;
  const names = texts.map(withoutValue);
  const most = Math.floor(room / lineHeight);
  return names.length <= most
    ? names
    : names.filter(({point}) => layout.slots.get(point.row.region) !== null).slice(0, most);
}

function draw({text, x, y, far}: PlacedText, layout: PanelLayout): SVGElement[] {
  const {row, x: px, y: py} = text.point;
  const style = `--region: ${color(layout.slots.get(row.region) ?? null)}`;
  const common = {class: "chart-label", "text-anchor": "start", "data-region": row.region, style};
  const name = svg("tspan", {class: "chart-name", lang: langOf(text.name)}, text.name);
  const value = text.value ? svg("tspan", text.below ? {x: round(x), dy: lineHeight - 1} : {dx: 5}, text.value) : null;
  const top = text.below ? y - (lineHeight - 1) / 2 : y;
  const label = svg("text", {...common, x: round(x), y: round(top), dy: "0.35em"}, name, value);
  if (!far) return [label];
  const [from, to] =
    x + text.width < px ? [px - 8, x + text.width + 2] : x > px ? [px + 8, x - 3] : [px, x + text.width / 2];
  const end = from === px ? (y < py ? y + text.height / 2 : y - text.height / 2) : y;
  return [
    svg("path", {
      class: "chart-leader",
      d: `M${round(from)},${round(py)}L${round(to)},${round(end)}`,
      "data-region": row.region
    }),
    label
  ];
}

function drawValue(row: Row, {x, y}: Placed): SVGTextElement {
  const at = {x: round(x), y: round(y), dy: "0.35em"};
  return svg("text", {class: "chart-value", "text-anchor": "start", ...at, "data-region": row.region}, labelOf(row));
}

function boxOf({row, x, y, reach = 0}: Point): Box {
  if (row.value_max !== null) return {x0: x - 8, y0: y - reach - 2, x1: x + 8, y1: y + 3};
  if (row.comparator === "~") return {x0: x - 7, y0: y - 14, x1: x + 7, y1: y + 14};
  if (!isBound(row)) return {x0: x - 7, y0: y - 7, x1: x + 7, y1: y + 7};
  const down = allowedSide(row) === "down";
  return {x0: x - 10, y0: down ? y - 4 : y - 20, x1: x + 10, y1: down ? y + 20 : y + 4};
}

function along(path: readonly At[]): Box[] {
  return path.slice(1).flatMap((to, i) => {
    const from = path[i]!;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
    return Array.from({length: steps}, (_, k) => {
      const x = from.x + ((to.x - from.x) * k) / steps;
      const y = from.y + ((to.y - from.y) * k) / steps;
      return {x0: x - 2, y0: y - 2, x1: x + 2, y1: y + 2};
    });
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
