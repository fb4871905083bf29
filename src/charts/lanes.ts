import {scaleLinear} from "d3";
import {words} from "../i18n/index.ts";
import {createDrawing, drawLine, drawText, muted} from "./canvas.ts";
import {tickText, valueScale} from "./domain.ts";
import {textWidth} from "./labels.ts";
import {color} from "./palette.ts";
import type {Row} from "./rows.ts";
import type {Panel} from "./series.ts";
import type {ChartSpec} from "./spec.ts";

/** One horizontal line of a chart: its name at the left, its remark at the right; a heading has nothing on it. */
export interface Lane {
  readonly label: string;
  /** muted, after or below the label */
  readonly note?: string;
  readonly remark?: string;
  readonly heading?: boolean;
  readonly region?: string;
  readonly slot?: number | null;
}

export interface Track {
  readonly drawing: SVGSVGElement;
  readonly x: (value: number) => number;
  /** the middle of a lane's track */
  readonly y: (lane: number) => number;
  readonly left: number;
  readonly right: number;
  readonly zero: boolean;
}

export interface LaneOptions {
  readonly width: number;
  readonly spec: ChartSpec;
  /** of a lane's track, without its texts on a narrow page */
  readonly height?: number;
  /** years or another scale across, instead of the values' own */
  readonly across?: {
    readonly domain: readonly [number, number];
    readonly ticks: readonly number[];
    text(tick: number): string;
  };
}

const size = 12.5;

/** Lanes with a value axis above them; on a narrow page the texts stand over their tracks. */
export function drawLanes(
  lanes: readonly Lane[],
  panel: Pick<Panel, "rows" | "unit" | "measure">,
  options: LaneOptions
): Track {
  const {width, spec} = options;
  const narrow = width < 520;
  const trackHeight = options.height ?? 34;
  const textRow = narrow ? 20 : 0;
  const remarks = Math.max(0, ...lanes.map(({remark = ""}) => textWidth(remark, 12)));
  const labels = Math.max(0, ...lanes.filter((lane) => !lane.heading).map(fullWidth));
  const column = narrow ? 0 : Math.min(labels + 14, width * 0.34);
  const aside = narrow || remarks === 0 ? 0 : Math.min(remarks + 16, width * 0.3);
  const left = column + 12;
  const right = width - aside - 12;
  const scale = options.across ?? {...valueScale(panel.rows, right - left), text: textOf(panel, right - left, spec)};
  const x = scaleLinear(scale.domain, [left, right]);
  const tops: number[] = [];
  let at = 40;
  for (const lane of lanes) {
    tops.push(at);
    at += lane.heading ? 30 : trackHeight + textRow;
  }
  const height = at + 6;
  const drawing = createDrawing(width, height);
  const ticks = fitTicks(scale.ticks, scale.text, x);
  drawing.append(
    ...ticks.flatMap((tick) => [
      drawLine(x(tick), 34, x(tick), height - 2, tick === 0 && !options.across ? muted : undefined),
      drawText(scale.text(tick), x(tick), 25, {anchor: "middle", fill: muted})
    ]),
    options.across ? "" : axisTitle(panel, spec),
    ...lanes.flatMap((lane, i) => drawLabels(lane, tops[i]!, {narrow, column, width, trackHeight, aside}))
  );
  const zero = "zero" in scale ? Boolean(scale.zero) : true;
  return {drawing, x, y: (lane) => tops[lane]! + textRow + trackHeight / 2, left, right, zero};
}

function fullWidth({label, note}: Lane): number {
  return textWidth(label, size) * 1.03 + (note ? textWidth(note, 12) + 7 : 0);
}

function textOf(panel: Pick<Panel, "rows" | "unit" | "measure">, room: number, spec: ChartSpec) {
  const {ticks} = valueScale(panel.rows, room);
  const sign = /^[%‰]$/.test(panel.unit) ? panel.unit : "";
  return (tick: number) => tickText(tick, ticks, spec.language) + sign;
}

/** Every tick, or every second, third … so that their texts keep apart. */
function fitTicks(ticks: readonly number[], text: (tick: number) => string, x: (tick: number) => number): number[] {
  for (let step = 1; step < ticks.length; step += 1) {
    const some = ticks.filter((_, i) => i % step === 0);
    const clear = some.every((tick, i) => {
      if (i === 0) return true;
      const room = Math.abs(x(tick) - x(some[i - 1]!));
      return room > (textWidth(text(tick), 12) + textWidth(text(some[i - 1]!), 12)) / 2 + 8;
    });
    if (clear) return some;
  }
  return ticks.slice(0, 1);
}

function axisTitle(panel: Pick<Panel, "unit" | "measure">, spec: ChartSpec): SVGTextElement {
  const t = words(spec.language).charts;
  const text = panel.measure === "rank" ? t.rank : (spec.unit ?? t.unitName(panel.unit));
  return drawText(text ? t.unit(text) : "", 0, 8, {fill: muted, class: "chart-axis-title"});
}

interface Place {
  readonly narrow: boolean;
  readonly column: number;
  readonly width: number;
  readonly trackHeight: number;
  readonly aside: number;
}

function drawLabels(lane: Lane, top: number, {narrow, column, width, trackHeight, aside}: Place): SVGElement[] {
  if (lane.heading) {
    const text = drawText(lane.label, 0, top + 17, {size: 13, weight: 600, width, most: 1, lang: "zh"});
    return [drawLine(0, top + 29, width, top + 29), text];
  }
  const middle = narrow ? top + 12 : top + trackHeight / 2;
  const remark = lane.remark ?? "";
  const remarkWidth = narrow ? Math.min(textWidth(remark, 12), width * 0.6) : aside - 8;
  const room = narrow ? width - (remark ? remarkWidth + 12 : 0) : column - 8;
  const one = fullWidth(lane) <= room;
  const most = narrow ? 1 : 2;
  const label = drawText(lane.label, 0, one || !lane.note || narrow ? middle : middle - 7.5, {
    size,
    class: lane.region ? "chart-label" : undefined,
    weight: 500,
    width: one || narrow ? room : room + 2,
    most: lane.note && !one ? 1 : most,
    lang: "zh",
    region: lane.region
  } as never);
  if (lane.region && lane.slot !== undefined && lane.slot !== null)
    label.setAttribute("style", `--region: ${color(lane.slot)}`);
  const end = textWidth(lane.label, size) * 1.03 + 7;
  const note =
    lane.note && (one || !narrow)
      ? drawText(lane.note, one ? end : 0, one ? middle : middle + 8, {fill: muted, width: one ? width : room, most: 1})
      : null;
  const aside_ = remark
    ? drawText(remark, narrow ? width : width - aside + 8, middle, {
        anchor: narrow ? "end" : "start",
        width: remarkWidth + 2,
        most: narrow ? 1 : 2,
        class: "chart-remark"
      })
    : null;
  return [label, note, aside_].filter((each) => each !== null);
}

/** Rows that share a lane's axis: the first measure and unit. */
export function panelOf(rows: readonly Row[]): Pick<Panel, "rows" | "unit" | "measure"> {
  return {rows, unit: rows[0]!.unit, measure: rows[0]!.measure};
}
