import {max, quantile} from "d3";
import {formatNumber, chartWords} from "../../i18n/index.ts";
import {drawLine, ink, muted} from "../marks/canvas.ts";
import {axisNotes, isOnAxis} from "../layout/axis.ts";
import {compose} from "../layout/compose.ts";
import {svg} from "../dom.ts";
import {derive} from "../data/derive.ts";
import {empty} from "../text/empty.ts";
import {drawRowChart, type ChartRow, type Track} from "../layout/row-chart.ts";
import {legend} from "../text/legend.ts";
import {drawMarks} from "../marks/marks.ts";
import {assign} from "../marks/palette.ts";
import {titled} from "../text/names.ts";
import {allowedSide, isBound, isDrawable, labelOf, toRows, type Data, type Row} from "../data/rows.ts";
import {byWeight, group, inReadingOrder, toPanels} from "../data/series.ts";
import type {ChartType} from "../chart-type.ts";
import type {ChartSpec} from "../spec.ts";
import type {MarkSpec} from "../marks/mark-spec.ts";
import {isPoint} from "../data/latest.ts";

const maxChartRows = 12;
const maxHeight = 150;

export const distributionType = {
  name: "distribution",
  words: (t) => t.types.distribution,
  fit({indicators, ranked, years}) {
    if (indicators !== 1 || ranked <= 8) return 0;
    return ranked <= 40 ? 1.2 : years === 1 ? 4.2 : 2.1;
  },
  count: ({ranked}) => ranked,
  indicators: "one",
  options: ["scale"]
} as const satisfies ChartType;

/** All values of a year on one line, piled where they are close, with the median and the middle half. */
export function distribution(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language);
  const all = derive(toRows(data), spec);
  const panels = toPanels(all.filter((row) => isDrawable(row) && isOnAxis(row, spec)));
  const [panel] = panels;
  if (!panel) return empty(spec);
  const groups = [...group(panel.rows, (row) => `${row.year} ${row.kind}`).values()].sort(
    ([a], [b]) => a!.year - b!.year || (a!.kind < b!.kind ? -1 : 1)
  );
  const shown = groups.slice(-maxChartRows);
  const rows = inReadingOrder(shown.flat());
  const width = Math.max(280, Math.round(spec.width ?? 640));
  const slots = assign(byWeight(rows), spec.palette);
  const middles = shown.map((rows) => middleOf(rows));
  const number = (value: number) => formatNumber(value, spec.language, {maximumSignificantDigits: 4});
  const chartRows = shown.map((rows, i): ChartRow => {
    const {year, kind} = rows[0]!;
    const middle = middles[i];
    const remark = middle ? t.types.distribution.median(number(middle.median) + (spec.unit ?? panel.unit)) : "";
    return {label: t.year(year), note: t.kind[kind], remark};
  });
  const probe = drawRowChart(chartRows, panel, {width, spec});
  const radius = shown.some((rows) => rows.length > fewest) ? 3.3 : 4.6;
  const piles = shown.map((rows) => pile(rows, probe, radius));
  const levels = max(piles, (pile) => max(pile, ({level}) => level))! + 1;
  const step = Math.min(rows.every(isPoint) || levels > 8 ? radius * 2 + 0.6 : 19, maxHeight / levels);
  const height = Math.max(44, levels * step + 28);
  const track = drawRowChart(chartRows, panel, {width, spec, height});
  const guides = shown.flatMap((rows, i) => drawGuides(track, track.y(i), height, middles[i]!, rows.length));
  const markSpecs = shown.flatMap((rows, i) =>
    piles[i]!.map((each) => {
      const slot = rows.length > fewest * 2 ? null : (slots.get(each.row.region) ?? null);
      return toMarkSpec(each, track, track.y(i), step, slot);
    })
  );
  track.drawing.append(svg("g", {"aria-hidden": "true"}, ...guides));
  const marks = drawMarks(markSpecs, track.drawing, spec);
  track.drawing.append(marks.element);
  const last = shown.at(-1)!;
  const sorted = [...last].sort((a, b) => a.value - b.value);
  return compose(
    {
      type: "distribution",
      all,
      rows,
      panels: [{...panel, rows}],
      parts: [{svg: track.drawing, points: marks.points}],
      summary:
        [
          titled(panel.name, spec.language),
          t.year(last[0]!.year),
          t.finding.range(labelOf(sorted[0]!), labelOf(sorted.at(-1)!)),
          chartRows.at(-1)!.remark
        ]
          .filter(Boolean)
          .join(t.comma) + t.stop.trim(),
      legend: legend(rows, new Set(), spec),
      notes: [
        middles.some((middle) => middle !== null) ? t.types.distribution.guide : null,
        rows.every(isPoint) ? null : t.types.distribution.points,
        ...axisNotes(all, [track], t.notZeroAcross, spec),
        groups.length > shown.length ? t.types.distribution.years(shown.length) : null,
        panels.length > 1 ? t.oneOnly(titled(panel.name, spec.language), panel.unit) : null
      ]
    },
    spec
  );
}

/** The line that values lie on, the middle half of them, and their median. */
function drawGuides(track: Track, y: number, height: number, middle: Middle | null, count: number): SVGElement[] {
  const guides = [drawLine(track.left, y, track.right, y)];
  if (middle && count > 4) {
    const bar = {"stroke-width": 5, "stroke-opacity": 0.28};
    const at = y + height / 2 - 7;
    guides.push(drawLine(track.x(middle.low), at, track.x(middle.high), at, muted, bar));
  }
  if (middle && count > 2) {
    const x = track.x(middle.median);
    guides.push(drawLine(x, y - height / 2 + 4, x, y + height / 2 - 4, ink, {"stroke-width": 1.5}));
  }
  return guides;
}

function toMarkSpec({row, x, level}: Pile, track: Track, y: number, step: number, slot: number | null): MarkSpec {
  const side = level % 2 === 0 ? 1 : -1;
  return {
    row,
    x,
    y: y + side * Math.ceil(level / 2) * step,
    slot,
    across: true,
    room: allowedSide(row) === "up" ? track.right + 8 - x : x - track.left + 8,
    reach: row.value_max === null ? 0 : Math.max(2, track.x(row.value_max) - x)
  };
}

interface Middle {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The median and the middle half of the values that are points. */
function middleOf(rows: readonly Row[]): Middle | null {
  const values = rows
    .filter(isPoint)
    .map((row) => row.value)
    .sort((a, b) => a - b);
  if (values.length < 3) return null;
  return {low: quantile(values, 0.25)!, median: quantile(values, 0.5)!, high: quantile(values, 0.75)!};
}

/** Where each value of a lane stands: across by its value, and how many steps off the line. */
interface Pile {
  readonly row: Row;
  readonly x: number;
  readonly level: number;
}

/** Few values take the nearest free place; many stand in columns. */
function pile(rows: readonly Row[], {x}: Pick<Track, "x">, radius: number): Pile[] {
  const sorted = [...rows].sort((a, b) => a.value - b.value);
  const width = radius * 2 + 0.6;
  if (rows.length > fewest)
    return [...group(sorted, (row) => Math.round(x(row.value) / width))].flatMap(([bin, of]) =>
      of.map((row, level) => ({row, x: of.length > 1 ? bin * width : x(row.value), level}))
    );
  const ends: number[] = [];
  return sorted.map((row) => {
    const from = x(row.value) - (isPoint(row) ? radius : 10);
    const level = ends.findIndex((end) => end < from);
    const at = level < 0 ? ends.length : level;
    ends[at] = Math.max(
      x(row.value) + (isPoint(row) ? radius : isBound(row) ? 20 : 10),
      row.value_max === null ? 0 : x(row.value_max) + 4
    );
    return {row, x: x(row.value), level: at};
  });
}

const fewest = 40;
