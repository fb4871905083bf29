import {extent} from "d3";
import {chartWords} from "../../i18n/index.ts";
import {createDrawing, drawLine, drawText, muted, rounded, toLines} from "../marks/canvas.ts";
import {axisNotes, axisText, isOnAxis} from "../layout/axis.ts";
import {compose} from "../layout/compose.ts";
import {isLog, toPixels} from "../layout/domain.ts";
import {svg} from "../dom.ts";
import {derive} from "../data/derive.ts";
import {empty} from "../text/empty.ts";
import {stack, textWidth} from "../layout/labels.ts";
import {legend} from "../text/legend.ts";
import {drawMarks} from "../marks/marks.ts";
import {regionNames, titled} from "../text/names.ts";
import {assign, color} from "../marks/palette.ts";
import {isDrawable, labelOf, toRows, type Data, type Row} from "../data/rows.ts";
import {byWeight, group, inReadingOrder, toPanels, type ChartPanel} from "../data/series.ts";
import type {ChartType} from "../chart-type.ts";
import type {ChartSpec} from "../spec.ts";
import type {MarkSpec} from "../marks/mark-spec.ts";
import {isPoint, oneEach} from "../data/latest.ts";

export const slopeType = {
  name: "slope",
  words: (t) => t.types.slope,
  fit: ({indicators, slopes, reportedYears}) =>
    indicators === 1 ? (slopes >= 5 && reportedYears === 2 ? 5.5 : slopes >= 2 ? 2 : 0) : 0,
  count: ({slopes}) => slopes,
  indicators: "one",
  options: ["scale"]
} as const satisfies ChartType;

/** A region's values of both years. */
type Change = readonly [first: Row, last: Row];

/** Each region from one year to another by a straight line: who rose, who fell, who passed whom. */
export function slope(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language);
  const all = derive(toRows(data), spec);
  const panels = toPanels(
    all.filter((row) => isDrawable(row) && isOnAxis(row, spec) && isPoint(row) && row.kind === "actual")
  );
  const found = panels
    .map((panel) => ({panel, pairs: toPairs(panel.rows)}))
    .sort((a, b) => b.pairs.length - a.pairs.length);
  const {panel, pairs = []} = found[0] ?? {};
  if (!panel || pairs.length === 0) return empty(spec, t.types.slope.none);
  const rows = inReadingOrder(pairs.flat());
  const slots = assign(byWeight(rows), spec.palette);
  const layout = toLayout({...panel, rows}, pairs, slots, spec);
  const drawing = createDrawing(layout.width, layout.height);
  drawFrame(drawing, layout, axisText(panel, spec), layout.years.map(t.year));
  drawing.append(drawLines(layout));
  for (const index of [0, 1] as const) drawing.append(...drawEnds(layout, index));
  const markSpecs = rows.map((row): MarkSpec => ({
    row,
    x: row.year === layout.years[0] ? layout.left : layout.right,
    y: layout.y(row.value),
    slot: slots.get(row.region) ?? null
  }));
  const marks = drawMarks(markSpecs, drawing, spec);
  drawing.append(marks.element);
  drawing.toggleAttribute("data-crowded", pairs.length > 5);
  const rose = pairs.filter(([a, b]) => b.value > a.value).length;
  const fell = pairs.filter(([a, b]) => b.value < a.value).length;
  const incomplete = new Set(panel.rows.map((row) => row.region)).size - pairs.length;
  const [from, to] = layout.years.map(t.year) as [string, string];
  const name = titled(panel.name, spec.language);
  const zero = rows.some((row) => row.value === 0);
  return compose(
    {
      type: "slope",
      all,
      rows,
      panels: [{...panel, rows}],
      parts: [{svg: drawing, points: marks.points}],
      summary: name + t.comma + t.types.slope.finding(from, to, rose, fell, pairs.length - rose - fell),
      legend: legend(rows, new Set(["actual"]), spec),
      notes: [
        incomplete > 0 ? t.types.slope.incomplete(incomplete, from, to) : null,
        ...axisNotes(all, [{zero, log: layout.log}], t.notZero, spec),
        pairs.length > layout.coloured.length ? t.unnamed(pairs.length - layout.coloured.length) : null,
        panels.length > 1 ? t.oneOnly(name, panel.unit) : null
      ]
    },
    spec
  );
}

type Layout = ReturnType<typeof toLayout>;

function toLayout(
  {rows, measure}: ChartPanel,
  pairs: readonly Change[],
  slots: ReadonlyMap<string, number | null>,
  spec: ChartSpec
) {
  const names = regionNames(rows);
  const width = Math.max(280, Math.min(Math.round(spec.width ?? 640), 760));
  const coloured = pairs.filter(([, last]) => pairs.length <= 24 || slots.get(last.region) !== null);
  const height = spec.height ?? Math.max(280, Math.min(560, 90 + coloured.length * 20));
  const text = (pair: Change, index: 0 | 1) =>
    index === 0 ? labelOf(pair[0]) : `${names.get(pair[1].region)} ${labelOf(pair[1])}`;
  const room = (index: 0 | 1) =>
    Math.min(width * 0.36, Math.max(...coloured.map((pair) => textWidth(text(pair, index), 12.5) * 1.03)) + 16);
  const scale = {domain: extent(rows, (row) => row.value) as [number, number], log: isLog(spec, measure)};
  return {
    pairs,
    coloured,
    slots,
    names,
    text,
    room,
    width,
    height,
    left: room(0),
    right: width - room(1),
    log: scale.log,
    y: toPixels(scale, [height - 24, 52]),
    years: [pairs[0]![0].year, pairs[0]![1].year] as const
  };
}

function drawFrame(drawing: SVGSVGElement, layout: Layout, title: string, years: readonly string[]): void {
  const {left, right, height} = layout;
  drawing.append(
    drawText(title, 0, 8, {fill: muted, class: "chart-axis-title"}),
    ...[left, right].flatMap((x, i) => [
      drawLine(x, 40, x, height - 12),
      drawText(years[i]!, x, 29, {anchor: "middle", fill: muted, weight: 600})
    ])
  );
}

/** The grey ones first, so that they lie below. */
function drawLines({pairs, slots, left, right, y}: Layout): SVGGElement {
  const slotOf = ([, {region}]: Change) => slots.get(region) ?? null;
  const lines = [...pairs].sort((a, b) => Number(slotOf(b) === null) - Number(slotOf(a) === null));
  return svg(
    "g",
    {"aria-hidden": "true", fill: "none"},
    ...lines.map((pair) => {
      const slot = slotOf(pair);
      const d = `M${rounded(left)},${rounded(y(pair[0].value))}L${rounded(right)},${rounded(y(pair[1].value))}`;
      const width = slot === null ? 1.2 : 2;
      return svg("path", {d, stroke: color(slot), "stroke-width": width, "data-region": pair[0].region});
    })
  );
}

/** What stands at one end of the lines: the value at the left, name and value at the right. */
function drawEnds(layout: Layout, index: 0 | 1): SVGTextElement[] {
  const {coloured, slots, height, left, right, y} = layout;
  const ys = stack(
    coloured.map((pair) => y(pair[index].value)),
    16,
    42,
    height - 12
  );
  const shown = fits(coloured.length, height) ? coloured : coloured.slice(0, Math.floor((height - 54) / 16));
  return shown.map((pair, i) => {
    const {region} = pair[index];
    const at = {size: 12.5, anchor: index === 0 ? "end" : "start", region, class: "chart-label"} as const;
    const label = drawText(fitted(pair, index, layout), index === 0 ? left - 9 : right + 9, ys[i]!, at);
    label.setAttribute("style", `--region: ${color(slots.get(region) ?? null)}`);
    return label;
  });
}

/** The name cut where it is too long, never the value. */
function fitted(pair: Change, index: 0 | 1, {names, text, room}: Layout): string {
  const {region} = pair[index];
  const written = labelOf(pair[index]);
  if (index === 0) return toLines(written, room(0) - 12, 12.5, 1)[0]!;
  const space = room(1) - 14 - textWidth(` ${written}`, 12.5);
  if (space < 40) return toLines(text(pair, 1), room(1) - 14, 12.9, 1)[0]!;
  return `${toLines(names.get(region)!, space, 12.9, 1)[0]} ${written}`;
}

const fits = (count: number, height: number) => count * 16 <= height - 54;

/** The two years that most regions state, the farthest apart of those, and the regions' values at both. */
function toPairs(rows: readonly Row[]): Change[] {
  const years = [...group(rows, (row) => row.year).keys()].sort((a, b) => a - b);
  const byYear = new Map(years.map((year) => [year, new Map(oneEach(rows, year).map((row) => [row.region, row]))]));
  let best: Change[] = [];
  for (const [i, from] of years.entries()) {
    for (const to of years.slice(i + 1)) {
      const pairs = [...byYear.get(from)!].flatMap(([region, first]) => {
        const last = byYear.get(to)!.get(region);
        return last ? [[first, last] as const] : [];
      });
      const [was] = best;
      const wider = !was || to - from > was[1].year - was[0].year;
      if (pairs.length > best.length || (pairs.length === best.length && wider)) best = pairs;
    }
  }
  return best;
}
