import {drawLine, drawText, muted} from "../marks/canvas.ts";
import {textWidth} from "./labels.ts";
import {color} from "../marks/palette.ts";

/** One horizontal line of a chart: its name at the left, its remark at the right; a heading has nothing on it. */
export interface ChartRow {
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

export interface RowLayout {
  readonly narrow: boolean;
  readonly columns: Columns;
  readonly width: number;
  readonly trackHeight: number;
  readonly x: (value: number) => number;
}

const size = 12.5;

export function toColumns(chartRows: readonly ChartRow[], width: number, narrow: boolean): Columns {
  if (narrow) return {left: 0, right: 0};
  const remarks = Math.max(0, ...chartRows.map(({remark = ""}) => textWidth(remark, 12)));
  const labels = Math.max(0, ...chartRows.filter((chartRow) => !chartRow.heading).map(fullWidth));
  return {left: Math.min(labels + 14, width * 0.34), right: remarks === 0 ? 0 : Math.min(remarks + 16, width * 0.3)};
}

/** What the texts above a track take: one line, or a second for a remark that does not fit beside the name. */
export function textHeight(chartRow: ChartRow, width: number, narrow: boolean): number {
  return narrow ? (fitsBeside(chartRow, width) ? 20 : 36) : 0;
}

export function drawRowLabels(chartRow: ChartRow, top: number, place: RowLayout): SVGElement[] {
  const {width, narrow} = place;
  if (chartRow.heading) {
    const text = drawText(chartRow.label, 0, top + 17, {size: 13, weight: 600, width, most: 1, lang: "zh"});
    return [drawLine(0, top + 29, width, top + 29), text];
  }
  return narrow ? drawAbove(chartRow, top, width) : drawBeside(chartRow, top + place.trackHeight / 2, place);
}

function drawAbove(chartRow: ChartRow, top: number, width: number): SVGElement[] {
  const {label, note, remark} = chartRow;
  const beside = fitsBeside(chartRow, width);
  const room = remark && beside ? width - textWidth(remark, 12) - 12 : width;
  const name = drawName(chartRow, top + 12, room, 1);
  const from = textWidth(label, size) * 1.03 + 7;
  const more =
    note && from + 20 < room ? drawText(note, from, top + 12, {fill: muted, width: room - from, most: 1}) : null;
  const at = beside ? ([width, top + 12] as const) : ([0, top + 28] as const);
  const anchor = beside ? "end" : "start";
  const said = remark ? drawText(remark, ...at, {anchor, width, most: 1, class: "chart-remark"}) : null;
  return [name, more, said].filter((each) => each !== null);
}

function drawBeside(chartRow: ChartRow, middle: number, {columns, width, x}: RowLayout): SVGElement[] {
  const {label, note, remark, after} = chartRow;
  const room = columns.left - 8;
  const one = !note || fullWidth(chartRow) <= room;
  const name = drawName(chartRow, one ? middle : middle - 7.5, room + 2, note ? 1 : 2);
  const from = one ? textWidth(label, size) * 1.03 + 7 : 0;
  const more = note
    ? drawText(note, from, one ? middle : middle + 8, {fill: muted, width: one ? width : room, most: 1})
    : null;
  const aside = {width: columns.right - (after ? 14 : 6), class: "chart-remark"};
  const start = after ? x(after.value) + after.gap : width - columns.right + 8;
  const said = remark ? drawText(remark, start, middle, aside) : null;
  return [name, more, said].filter((each) => each !== null);
}

function drawName({label, region, slot}: ChartRow, y: number, width: number, most: number): SVGTextElement {
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

function fitsBeside(chartRow: ChartRow, width: number): boolean {
  return !chartRow.remark || fullWidth(chartRow) + textWidth(chartRow.remark, 12) + 16 <= width;
}

function fullWidth({label, note}: ChartRow): number {
  return textWidth(label, size) * 1.03 + (note ? textWidth(note, 12) + 7 : 0);
}
