import {drawLine, drawText, muted} from "./canvas.ts";
import {textWidth} from "./labels.ts";
import {color} from "./palette.ts";

/** One horizontal line of a chart: its name at the left, its remark at the right; a heading has nothing on it. */
export interface Lane {
  readonly label: string;
  /** muted, after or below the label */
  readonly note?: string;
  readonly remark?: string;
  /** where on the track the remark stands, and how far beside it in pixels; else in a column at the right */
  readonly after?: {readonly value: number; readonly gap: number};
  readonly heading?: boolean;
  readonly region?: string;
  readonly slot?: number | null;
}

/** The widths beside the tracks; both 0 on a narrow page, where texts stand above. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

export interface LanePlace {
  readonly narrow: boolean;
  readonly columns: Columns;
  readonly width: number;
  readonly trackHeight: number;
  readonly x: (value: number) => number;
}

const size = 12.5;

export function toColumns(lanes: readonly Lane[], width: number, narrow: boolean): Columns {
  if (narrow) return {left: 0, right: 0};
  const remarks = Math.max(0, ...lanes.map(({remark = ""}) => textWidth(remark, 12)));
  const labels = Math.max(0, ...lanes.filter((lane) => !lane.heading).map(fullWidth));
  return {left: Math.min(labels + 14, width * 0.34), right: remarks === 0 ? 0 : Math.min(remarks + 16, width * 0.3)};
}

/** What the texts above a track take: one line, or a second for a remark that does not fit beside the name. */
export function textHeight(lane: Lane, width: number, narrow: boolean): number {
  return narrow ? (fitsBeside(lane, width) ? 20 : 36) : 0;
}

export function drawLaneTexts(lane: Lane, top: number, place: LanePlace): SVGElement[] {
  const {width, narrow} = place;
  if (lane.heading) {
    const text = drawText(lane.label, 0, top + 17, {size: 13, weight: 600, width, most: 1, lang: "zh"});
    return [drawLine(0, top + 29, width, top + 29), text];
  }
  return narrow ? drawAbove(lane, top, width) : drawBeside(lane, top + place.trackHeight / 2, place);
}

function drawAbove(lane: Lane, top: number, width: number): SVGElement[] {
  const {label, note, remark} = lane;
  const beside = fitsBeside(lane, width);
  const room = remark && beside ? width - textWidth(remark, 12) - 12 : width;
  const name = drawName(lane, top + 12, room, 1);
  const from = textWidth(label, size) * 1.03 + 7;
  const more =
    note && from + 20 < room ? drawText(note, from, top + 12, {fill: muted, width: room - from, most: 1}) : null;
  const at = beside ? ([width, top + 12] as const) : ([0, top + 28] as const);
  const anchor = beside ? "end" : "start";
  const said = remark ? drawText(remark, ...at, {anchor, width, most: 1, class: "chart-remark"}) : null;
  return [name, more, said].filter((each) => each !== null);
}

function drawBeside(lane: Lane, middle: number, {columns, width, x}: LanePlace): SVGElement[] {
  const {label, note, remark, after} = lane;
  const room = columns.left - 8;
  const one = !note || fullWidth(lane) <= room;
  const name = drawName(lane, one ? middle : middle - 7.5, room + 2, note ? 1 : 2);
  const from = one ? textWidth(label, size) * 1.03 + 7 : 0;
  const more = note
    ? drawText(note, from, one ? middle : middle + 8, {fill: muted, width: one ? width : room, most: 1})
    : null;
  const aside = {width: columns.right - (after ? 14 : 6), class: "chart-remark"};
  const start = after ? x(after.value) + after.gap : width - columns.right + 8;
  const said = remark ? drawText(remark, start, middle, aside) : null;
  return [name, more, said].filter((each) => each !== null);
}

function drawName({label, region, slot}: Lane, y: number, width: number, most: number): SVGTextElement {
  const text = drawText(label, 0, y, {
    size,
    weight: 500,
    width,
    most,
    lang: "zh",
    ...(region ? {class: "chart-label", region} : {})
  });
  if (region && slot !== undefined && slot !== null) text.setAttribute("style", `--region: ${color(slot)}`);
  return text;
}

function fitsBeside(lane: Lane, width: number): boolean {
  return !lane.remark || fullWidth(lane) + textWidth(lane.remark, 12) + 16 <= width;
}

function fullWidth({label, note}: Lane): number {
  return textWidth(label, size) * 1.03 + (note ? textWidth(note, 12) + 7 : 0);
}
