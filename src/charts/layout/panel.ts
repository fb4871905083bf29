import * as Plot from "@observablehq/plot";
import type {Kind} from "../../model/index.ts";
import {axisText} from "./axis.ts";
import {tickText, valueScale, yearScale} from "./domain.ts";
import {svg} from "../dom.ts";
import {drawLabels, rightMargin} from "./panel-labels.ts";
import type {Point} from "../marks/mark-spec.ts";
import {countPixels} from "../marks/aggregate.ts";
import {maxMarks} from "../marks/marks.ts";
import {drawPoints} from "../marks/points.ts";
import {yearsOf, type ChartPanel} from "../data/series.ts";
import {textWidth} from "./labels.ts";
import {drawLines, tagLines, toLines} from "../marks/lines.ts";
import type {PanelLayout} from "./panel-layout.ts";

export interface Drawn {
  readonly svg: SVGSVGElement;
  readonly points: readonly Point[];
  readonly zero: boolean;
  readonly log: boolean;
  /** regions without a name beside their points */
  readonly unnamed: number;
  /** at how many places very many values stand; 0 where each has a mark of its own */
  readonly places: number;
  /** the kinds of which there are lines */
  readonly joined: ReadonlySet<Kind>;
}

/** One set of axes: years across, values up, a line only where one region reported the same thing again. */
export function drawPanel(panel: ChartPanel, layout: PanelLayout): Drawn {
  const {width, height, spec, slots} = layout;
  const margin = {top: 30, bottom: 26, left: 0, right: layout.right ?? rightMargin(panel, layout)};
  const y = layout.y ?? valueScale(panel.rows, height - margin.top - margin.bottom, spec);
  const sign = /^[%‰]$/.test(panel.unit) ? panel.unit : "";
  const toText = (value: number) => tickText(value, y.ticks, spec.language) + sign;
  margin.left = Math.ceil(Math.max(...y.ticks.map((tick) => textWidth(toText(tick), 12)))) + 10;
  const inset = {left: 16, right: 14};
  const x = yearScale(
    layout.years ?? yearsOf(panel.rows),
    width - margin.left - margin.right - inset.left - inset.right
  );
  const dense = panel.rows.length > maxMarks;
  const lines = toLines(dense ? panel.rows.filter(({region}) => slots.get(region) !== null) : panel.rows, slots);
  const joined = new Set(lines.flatMap((series) => series.rows));
  let points: readonly Point[] = [];
  const plot = Plot.plot({
    width,
    height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: margin.right,
    insetLeft: inset.left,
    insetRight: inset.right,
    className: "chart-plot",
    style: {fontFamily: "inherit", fontSize: "12px", overflow: "visible", background: "none"},
    x: {type: "linear", domain: x.domain},
    y: {type: y.log ? "log" : "linear", domain: y.domain},
    color: {type: "identity"},
    marks: [
      Plot.gridY(y.ticks, {stroke: "var(--chart-line, #dcd8d0)", strokeOpacity: 1}),
      y.domain[0] <= 0 && y.domain[1] >= 0 && panel.measure !== "rank"
        ? Plot.ruleY([0], {stroke: "var(--chart-muted, #6b675f)"})
        : null,
      Plot.axisX(x.ticks, {
        tickFormat: (year: number) => String(year),
        tickSize: 4,
        tickPadding: 4,
        label: null,
        color: "var(--chart-muted, #6b675f)"
      }),
      Plot.axisY(y.ticks, {
        tickFormat: toText,
        tickSize: 0,
        tickPadding: 8,
        label: null,
        color: "var(--chart-muted, #6b675f)"
      }),
      ...drawLines(lines, slots),
      (_index, scales, _values, dimensions, context) => {
        const scale = {x: (year: number) => scales.x!(year), y: (value: number) => scales.y!(value)};
        const marks = drawPoints(panel.rows, joined, scale, dimensions, context.ownerSVGElement, layout);
        points = marks.points;
        const paths = lines.map((series) => series.rows.map((row) => ({x: scale.x(row.year), y: scale.y(row.value)})));
        return svg("g", {}, drawLabels(panel, points, paths, dimensions, layout), marks.element);
      }
    ]
  });
  const drawing = plot as unknown as SVGSVGElement;
  if (!layout.untitled) drawing.append(axisTitle(panel, layout));
  for (const each of drawing.querySelectorAll("g[aria-label]:not([role])")) {
    each.removeAttribute("aria-label");
    each.setAttribute("aria-hidden", "true");
  }
  const regions = new Set(panel.rows.map((row) => row.region)).size;
  drawing.toggleAttribute("data-crowded", regions > 5);
  const unnamed = regions - drawing.querySelectorAll(".chart-label").length;
  tagLines(drawing, lines);
  return {
    svg: drawing,
    points,
    zero: y.zero,
    log: y.log,
    unnamed,
    places: dense ? countPixels(points) : 0,
    joined: new Set(lines.map((series) => series.kind))
  };
}

function axisTitle(panel: ChartPanel, {spec}: PanelLayout): SVGTextElement {
  return svg(
    "text",
    {class: "chart-axis-title", "text-anchor": "start", x: 0, y: 12, "aria-hidden": "true"},
    axisText(panel, spec)
  );
}
