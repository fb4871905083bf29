import {axisText} from "./axis.ts";
import {createDrawing, drawLine, drawText, muted} from "../marks/canvas.ts";
import {tickText, toPixels, valueScale} from "./domain.ts";
import {textWidth} from "./labels.ts";
import {drawRowLabels, textHeight, toColumns, type ChartRow} from "./row-labels.ts";
import type {ChartPanel} from "../data/series.ts";
import type {ChartSpec} from "../spec.ts";

export type {ChartRow} from "./row-labels.ts";

export interface Track {
  readonly drawing: SVGSVGElement;
  readonly x: (value: number) => number;
  /** the middle of a lane's track */
  readonly y: (chartRow: number) => number;
  readonly left: number;
  readonly right: number;
  readonly zero: boolean;
  readonly log: boolean;
}

export interface RowChartOptions {
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

/** Lanes with a value axis above them; on a narrow page the texts stand over their tracks. */
export function drawRowChart(
  chartRows: readonly ChartRow[],
  panel: Pick<ChartPanel, "rows" | "unit" | "measure">,
  options: RowChartOptions
): Track {
  const {width, spec} = options;
  const narrow = width < 520;
  const trackHeight = options.height ?? 34;
  const columns = toColumns(chartRows, width, narrow);
  const toScale = (room: number) =>
    options.across ?? {...valueScale(panel.rows, room, spec), text: textOf(panel, room, spec)};
  const half = halfTick(toScale(width - columns.left - columns.right - 24));
  const left = columns.left + Math.max(12, half - columns.left);
  const right = width - columns.right - Math.max(12, half - columns.right);
  const scale = toScale(right - left);
  const x = toPixels(scale, [left, right]);
  const tops: number[] = [];
  let at = 40;
  for (const chartRow of chartRows) {
    tops.push(at);
    at += chartRow.heading ? 30 : trackHeight + textHeight(chartRow, width, narrow);
  }
  const trackTop = (i: number) => tops[i]! + textHeight(chartRows[i]!, width, narrow);
  const height = at + 6;
  const drawing = createDrawing(width, height);
  const stretches = narrow
    ? chartRows.flatMap(({heading}, i) => (heading ? [] : [[trackTop(i), trackTop(i) + trackHeight] as const]))
    : [[34, height - 2] as const];
  drawing.append(
    ...fitTicks(scale.ticks, scale.text, x).flatMap((tick) => [
      ...stretches.map(([from, to]) =>
        drawLine(x(tick), from, x(tick), to, tick === 0 && !options.across ? muted : undefined)
      ),
      drawText(scale.text(tick), x(tick), 25, {anchor: "middle", fill: muted})
    ]),
    options.across ? "" : axisTitle(panel, spec),
    ...chartRows.flatMap((chartRow, i) => drawRowLabels(chartRow, tops[i]!, {narrow, columns, width, trackHeight, x}))
  );
  const zero = "zero" in scale ? Boolean(scale.zero) : true;
  return {
    drawing,
    x,
    y: (chartRow) => trackTop(chartRow) + trackHeight / 2,
    left,
    right,
    zero,
    log: "log" in scale && scale.log === true
  };
}

/** How far the text of an outermost tick reaches over it. */
function halfTick({ticks, text}: {readonly ticks: readonly number[]; text(tick: number): string}): number {
  const ends = [ticks[0], ticks.at(-1)].flatMap((tick) => (tick === undefined ? [] : [textWidth(text(tick), 12)]));
  return Math.ceil(Math.max(0, ...ends) / 2) + 2;
}

function textOf(panel: Pick<ChartPanel, "rows" | "unit" | "measure">, room: number, spec: ChartSpec) {
  const {ticks} = valueScale(panel.rows, room, spec);
  const sign = /^[%‰]$/.test(panel.unit) ? panel.unit : "";
  return (tick: number) => tickText(tick, ticks, spec.language) + sign;
}

/** Every tick, or every second, third … so that their texts keep apart. */
export function fitTicks(
  ticks: readonly number[],
  text: (tick: number) => string,
  x: (tick: number) => number
): number[] {
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

function axisTitle(panel: Pick<ChartPanel, "unit" | "measure">, spec: ChartSpec): SVGTextElement {
  return drawText(axisText(panel, spec), 0, 8, {fill: muted, class: "chart-axis-title"});
}
