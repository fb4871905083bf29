import {chartWords} from "../../i18n/index.ts";
import {createDrawing, drawLine, drawText, muted} from "../marks/canvas.ts";
import {axisNotes, isOnAxis} from "../layout/axis.ts";
import {compose} from "../layout/compose.ts";
import {fitTicks} from "../layout/row-chart.ts";
import {tickText, toPixels, valueScale} from "../layout/domain.ts";
import {svg} from "../dom.ts";
import {derive} from "../data/derive.ts";
import {choosePanels, toPairs, type Pair} from "../data/pairs.ts";
import {empty} from "../text/empty.ts";
import {symbol} from "../marks/symbol.ts";
import {place, textWidth, type Box} from "../layout/labels.ts";
import {legend} from "../text/legend.ts";
import {drawMarks, maxMarks} from "../marks/marks.ts";
import {regionNames, titled} from "../text/names.ts";
import {assign, color} from "../marks/palette.ts";
import {allowedSide, isBound, isDrawable, toRows, type Data, type Row} from "../data/rows.ts";
import {byWeight, group, inReadingOrder, toPanels, type ChartPanel} from "../data/series.ts";
import type {ChartType} from "../chart-type.ts";
import type {ChartSpec} from "../spec.ts";
import type {MarkSpec} from "../marks/mark-spec.ts";

export const scatterType = {
  name: "scatter",
  words: (t) => t.types.scatter,
  fit: ({indicators, both}) => (indicators === 2 ? (both >= 5 ? 6 : both >= 2 ? 1.5 : 0) : 0),
  count: ({both}) => both,
  indicators: "together",
  options: ["scale", "x", "y", "year"]
} as const satisfies ChartType;

/** Two indicators of the same region, year and kind against each other: the first across, the second up. */
export function scatter(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language);
  const all = derive(toRows(data), spec);
  const drawable = all.filter(
    (row) => isDrawable(row) && isOnAxis(row, spec) && (spec.year === undefined || row.year === spec.year)
  );
  const panels = toPanels(drawable.filter(({measure}) => measure !== "rank"));
  const [across, up] = choosePanels(panels, spec);
  if (!across || !up) return empty(spec, t.types.scatter.none);
  const pairs = toPairs(across, up);
  const rows = inReadingOrder(pairs.flat());
  const names = regionNames(rows);
  const slots = assign(byWeight(rows), spec.palette);
  const layout = toLayout(across, up, pairs, spec);
  const drawing = createDrawing(layout.width, layout.height);
  drawAxes(drawing, layout, spec);
  const dense = pairs.length > maxMarks;
  const markSpecs = pairs.map(([a, b]): MarkSpec => {
    const slot = slots.get(b.region) ?? null;
    const at = {row: b, other: a, x: layout.x(a.value), y: layout.y(b.value), slot};
    const plain = (row: Row) => row.comparator === "=" && row.value_max === null;
    return plain(a) || dense ? {...at, room: 40, reach: 10} : {...at, mark: double(a, b, slot)};
  });
  const marks = drawMarks(markSpecs, drawing, spec);
  const labels = drawNames(markSpecs, dense, names, layout);
  drawing.append(svg("g", {class: "chart-labels"}, ...labels), marks.element);
  const unnamed = new Set(pairs.map(([, {region}]) => region)).size - labels.length;
  const alone = new Set([...across.rows, ...up.rows].map(({region}) => region)).size - names.size;
  const [nameUp, nameAcross] = [titled(up.name, spec.language), titled(across.name, spec.language)];
  return compose(
    {
      type: "scatter",
      all,
      rows,
      panels: [up, across],
      parts: [{svg: drawing, points: marks.points, heading: null}],
      summary: t.types.scatter.finding(nameUp, nameAcross, pairs.length, names.size),
      legend: legend(rows, new Set(), spec),
      notes: [
        t.types.scatter.pairs,
        alone > 0 ? t.types.scatter.alone(alone) : null,
        ...axisNotes(all, [layout.xs, layout.ys], t.notZeroBoth, spec),
        unnamed > 0 ? t.unnamed(unnamed) : null,
        panels.length > 2 ? t.types.scatter.more(panels.length - 2) : null
      ]
    },
    spec
  );
}

type Layout = ReturnType<typeof toLayout>;

function toLayout(across: ChartPanel, up: ChartPanel, pairs: readonly Pair[], spec: ChartSpec) {
  const width = Math.max(280, Math.round(spec.width ?? 640));
  const height = spec.height ?? Math.round(Math.max(300, Math.min(460, width * 0.68)));
  const valuesOf = (index: 0 | 1) => pairs.map((pair) => pair[index]);
  const xs = valueScale(valuesOf(0), width - 70, spec);
  const ys = valueScale(valuesOf(1), height - 108, spec);
  const text = (scale: {ticks: readonly number[]}, panel: ChartPanel) => (tick: number) =>
    tickText(tick, scale.ticks, spec.language) + (/^[%‰]$/.test(panel.unit) ? panel.unit : "");
  const [toX, toY] = [text(xs, across), text(ys, up)];
  const left = Math.ceil(Math.max(...ys.ticks.map((tick) => textWidth(toY(tick), 12)))) + 12;
  const frame = {x0: left, x1: width - 18, y0: 34, y1: height - 46};
  const x = toPixels(xs, [frame.x0 + 10, frame.x1 - 4]);
  const y = toPixels(ys, [frame.y1 - 12, frame.y0 + 8]);
  return {across, up, width, height, xs, ys, toX, toY, frame, x, y};
}

/** Lines and ticks of both axes, and what they are of. */
function drawAxes(drawing: SVGSVGElement, layout: Layout, spec: ChartSpec): void {
  const t = chartWords(spec.language);
  const {across, up, width, height, xs, ys, toX, toY, frame, x, y} = layout;
  const title = (panel: ChartPanel) =>
    titled(panel.name, spec.language) + (panel.unit ? t.aside(t.unitName(panel.unit)) : "");
  const end = frame.x1 + 8;
  drawing.append(
    ...ys.ticks.flatMap((tick) => [
      drawLine(frame.x0, y(tick), end, y(tick), tick === 0 ? muted : undefined),
      drawText(toY(tick), frame.x0 - 6, y(tick), {anchor: "end", fill: muted})
    ]),
    ...fitTicks(xs.ticks, toX, x).flatMap((tick) => [
      drawLine(x(tick), frame.y0, x(tick), frame.y1 + 5, tick === 0 ? muted : undefined),
      drawText(toX(tick), x(tick), frame.y1 + 16, {anchor: "middle", fill: muted})
    ]),
    drawText(`↑ ${title(up)}`, 0, 10, {fill: muted, width, most: 1, lang: "zh"}),
    drawText(`${title(across)} →`, end, height - 8, {anchor: "end", fill: muted, width: end, most: 1, lang: "zh"})
  );
}

/** Each region's name beside its last mark, where there is room. */
function drawNames(
  markSpecs: readonly MarkSpec[],
  dense: boolean,
  names: ReadonlyMap<string, string>,
  {width, frame}: Layout
): SVGTextElement[] {
  const named = dense ? markSpecs.filter(({slot}) => slot !== null) : markSpecs;
  const shown = [...group(named, ({row}) => row.region).values()].map((each) => each.at(-1)!);
  const label = ({row}: MarkSpec) => names.get(row.region) ?? row.region;
  const placed = place(
    shown.map((markSpec) => ({
      x: markSpec.x,
      y: markSpec.y,
      width: textWidth(label(markSpec), 12.5) * 1.03,
      height: 16,
      distances: [markSpec.mark ? 22 : 10, 24],
      sides: ["right", "left", "above", "below", "aboveRight", "belowRight", "aboveLeft", "belowLeft"] as const
    })),
    dense ? [] : markSpecs.map(boxOf),
    {x0: frame.x0 + 2, y0: frame.y0 - 12, x1: width, y1: frame.y1 - 1}
  );
  return shown.flatMap((markSpec, i) => {
    const at = placed[i];
    if (!at) return [];
    const {region} = markSpec.row;
    const element = drawText(label(markSpec), at.x, at.y, {size: 12.5, class: "chart-label", region, lang: "zh"});
    element.setAttribute("style", `--region: ${color(markSpec.slot)}`);
    return [element];
  });
}

/** Both values' marks on one another, the first lying on its side. */
function double(across: Row, up: Row, slot: number | null): SVGElement {
  const paint = {color: color(slot), slot, room: 19, reach: 12};
  const lying = svg("g", {transform: "rotate(90)"}, symbol(across, paint));
  const simple = !isBound(up) && up.comparator === "=" && up.value_max === null;
  return svg("g", {"data-side": allowedSide(across)}, lying, simple ? null : symbol(up, paint));
}

function boxOf({x, y, mark}: MarkSpec): Box {
  const half = mark ? 19 : 7;
  return {x0: x - half, y0: y - half, x1: x + half, y1: y + half};
}
