import {chartWords} from "../../i18n/index.ts";
import {drawLine, drawText, muted} from "../marks/canvas.ts";
import {compose} from "../layout/compose.ts";
import {yearScale} from "../layout/domain.ts";
import {svg} from "../dom.ts";
import {derive} from "../data/derive.ts";
import {empty} from "../text/empty.ts";
import {place, textWidth, type Box} from "../layout/labels.ts";
import {drawRowChart, type ChartRow} from "../layout/row-chart.ts";
import {legend} from "../text/legend.ts";
import {drawMarks} from "../marks/marks.ts";
import {regionNames, titled} from "../text/names.ts";
import {assign} from "../marks/palette.ts";
import {allowedSide, isBound, isDrawable, labelOf, toRows, type Data, type Row} from "../data/rows.ts";
import {byWeight, group, inReadingOrder, nameOf, scopeOf, toPanels, yearsOf} from "../data/series.ts";
import {sourceOf} from "../text/source.ts";
import type {ChartType} from "../chart-type.ts";
import type {ChartSpec} from "../spec.ts";
import type {MarkSpec} from "../marks/mark-spec.ts";

const maxChartRows = 40;

export const commitmentsType = {
  name: "commitments",
  words: (t) => t.types.commitments,
  fit: ({targets, actual, years, indicators}) =>
    targets > 0 ? (actual === 0 && years > 1 && !(indicators > 3) ? 4.5 : 1) : 0,
  count: ({targets}) => targets,
  indicators: "apart",
  options: []
} as const satisfies ChartType;

/** What was promised for when: each target at its year, from the year in which it was published, beside what was reported. */
export function commitments(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language);
  const {since: _, ...rest} = spec;
  const all = derive(toRows(data), rest);
  const rows = inReadingOrder(all.filter(isDrawable));
  const groups = [
    ...group(rows, (row) => `${nameOf(row)}\n${row.region}\n${row.measure}\n${scopeOf(row) ?? ""}`).values()
  ]
    .filter((rows) => rows.some((row) => row.kind === "target"))
    .sort((a, b) => (nameOf(a[0]!) < nameOf(b[0]!) ? -1 : nameOf(a[0]!) > nameOf(b[0]!) ? 1 : 0));
  if (groups.length === 0) return empty(spec, t.types.commitments.none);
  const shown = groups.slice(0, maxChartRows);
  const drawn = inReadingOrder(shown.flat());
  const names = regionNames(drawn);
  const slots = assign(byWeight(drawn), spec.palette);
  const width = Math.max(280, Math.round(spec.width ?? 640));
  const starts = drawn.map((row) => publishedIn(row, spec)).filter((year) => year !== null);
  const [first, last] = yearsOf(drawn);
  const years = [Math.min(first, ...starts), last] as const;
  const chartRows: (ChartRow & {rows?: readonly Row[]})[] = [];
  const several = new Set(shown.map(([row]) => nameOf(row!))).size > 1;
  for (const [name, of] of group(shown, ([row]) => nameOf(row!))) {
    if (several) chartRows.push({label: titled(name, spec.language), heading: true});
    for (const rows of of) {
      const [{region, scope, measure}] = rows as [Row];
      const note = [scopeOf(rows[0]!) ? scope : null, measure === "level" ? null : t.measure[measure]]
        .filter(Boolean)
        .join(t.comma);
      chartRows.push({label: names.get(region) ?? region, note, region, slot: slots.get(region) ?? null, rows});
    }
  }
  const scale = yearScale(years, width < 520 ? width - 24 : width * 0.6, 42);
  const across = {domain: years[0] === years[1] ? scale.domain : years, ticks: scale.ticks, text: String};
  const track = drawRowChart(
    chartRows,
    {rows: drawn, unit: "", measure: "level"},
    {width, spec, height: 48, across: padded(across)}
  );
  const guides = svg("g", {"aria-hidden": "true"});
  const taken: Box[] = [];
  const markSpecs = chartRows.flatMap(({rows = []}, i) => {
    const y = track.y(i) + 9;
    if (rows.length > 0) guides.append(drawLine(track.left, y, track.right, y));
    for (const row of rows) {
      const from = row.kind === "target" ? publishedIn(row, spec) : null;
      if (from !== null && from < row.year) {
        const dash = {"stroke-width": 1.6, "stroke-dasharray": "1 4", "stroke-linecap": "round"};
        guides.append(drawLine(track.x(from), y, track.x(row.year), y, muted, dash));
        guides.append(drawLine(track.x(from), y - 5, track.x(from), y + 5, muted, {"stroke-width": 1.6}));
      }
    }
    return spread(rows, y, track.x, slots, [track.left, track.right]).map((markSpec) => ({
      ...markSpec,
      named: several
    }));
  });
  const texts = drawValues(markSpecs, taken, track.drawing);
  track.drawing.append(guides, texts.element);
  const marks = drawMarks(markSpecs, track.drawing, spec);
  track.drawing.append(marks.element);
  const targets = drawn.filter((row) => row.kind === "target");
  return compose(
    {
      type: "commitments",
      all,
      rows: drawn,
      panels: toPanels(drawn),
      parts: [{svg: track.drawing, points: marks.points}],
      summary: t.types.commitments.finding(
        targets.length,
        new Set(targets.map(({region}) => region)).size,
        ...yearsOf(targets)
      ),
      legend: legend(drawn, new Set(), spec),
      notes: [
        starts.length > 0 ? t.types.commitments.published : null,
        texts.left > 0 ? t.types.commitments.unwritten(texts.left) : null,
        groups.length > shown.length ? t.moreRows(groups.length - shown.length) : null
      ]
    },
    spec
  );
}

function publishedIn(row: Row, spec: ChartSpec): number | null {
  const year = Number.parseInt(spec.documents?.[row.document]?.published ?? sourceOf(row, spec).published ?? "", 10);
  return Number.isFinite(year) ? year : null;
}

/** Half a year of room at either end, so that marks and their values stand free. */
function padded<T extends {readonly domain: readonly [number, number]}>(scale: T): T {
  const [low, high] = scale.domain;
  const room = Math.max(0.4, (high - low) * 0.06);
  return {...scale, domain: [low - room, high + room]};
}

/** Several values of one year stand beside one another. */
function spread(
  rows: readonly Row[],
  y: number,
  x: (year: number) => number,
  slots: ReadonlyMap<string, number | null>,
  [left, right]: readonly [number, number]
): MarkSpec[] {
  return [...group(rows, (row) => row.year).values()].flatMap((same) =>
    same.map((row, i): MarkSpec => {
      const at = x(row.year) + (i - (same.length - 1) / 2) * Math.min(24, 90 / same.length);
      const common = {row, x: Math.max(left, Math.min(right, at)), y, slot: slots.get(row.region) ?? null};
      return {...common, room: 16, reach: 12};
    })
  );
}

function drawValues(
  markSpecs: readonly MarkSpec[],
  taken: Box[],
  drawing: SVGSVGElement
): {element: SVGGElement; left: number} {
  const element = svg("g", {class: "chart-labels"});
  const width = Number(drawing.getAttribute("width"));
  const height = Number(drawing.getAttribute("height"));
  taken.push(...markSpecs.map(boxOf), ...[...drawing.querySelectorAll(".chart-label")].map(textBox));
  const labels = markSpecs.map(({row, x, y}) => ({
    x,
    y,
    width: textWidth(labelOf(row), 12),
    height: 14,
    distances: [10, 21],
    sides: ["above", "aboveLeft", "aboveRight", "right", "left"] as const
  }));
  const placed = place(labels, taken, {x0: 0, y0: 36, x1: width, y1: height});
  let left = 0;
  placed.forEach((at, i) => {
    if (!at) left += 1;
    else
      element.append(
        drawText(labelOf(markSpecs[i]!.row), at.x, at.y, {
          class: "chart-value",
          fill: muted,
          region: markSpecs[i]!.row.region
        })
      );
  });
  return {element, left};
}

function boxOf({row, x, y}: MarkSpec): Box {
  const tall = isBound(row)
    ? allowedSide(row) === "up"
      ? [20, 5]
      : [5, 20]
    : row.value_max === null
      ? [8, 8]
      : [14, 4];
  const whiskers = row.comparator === "~" ? 14 : 0;
  return {x0: x - 9, x1: x + 9, y0: y - Math.max(tall[0]!, whiskers), y1: y + Math.max(tall[1]!, whiskers)};
}

function textBox(text: Element): Box {
  const y = Number(text.getAttribute("y"));
  return {x0: 0, x1: textWidth(text.textContent ?? "", 12.9), y0: y - 8, y1: y + 8};
}
