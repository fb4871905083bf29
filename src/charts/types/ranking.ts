import {chartWords} from "../../i18n/index.ts";
import {axisNotes, isOnAxis} from "../layout/axis.ts";
import {compose} from "../layout/compose.ts";
import {svg} from "../dom.ts";
import {derive} from "../data/derive.ts";
import {empty} from "../text/empty.ts";
import {drawRowChart, type ChartRow} from "../layout/row-chart.ts";
import {legend} from "../text/legend.ts";
import {drawMarks} from "../marks/marks.ts";
import {regionNames, titled} from "../text/names.ts";
import {assign, color} from "../marks/palette.ts";
import {allowedSide, isBound, isDrawable, labelOf, toRows, type Data, type Row} from "../data/rows.ts";
import {byWeight, inReadingOrder, toPanels} from "../data/series.ts";
import {isFew} from "../data/shape.ts";
import type {ChartType} from "../chart-type.ts";
import type {ChartSpec} from "../spec.ts";
import type {MarkSpec} from "../marks/mark-spec.ts";
import {oneEach, latestOf, toRanks, yearBefore} from "../data/latest.ts";
import {betterOf} from "../data/target-status.ts";

const maxChartRows = 40;

export const rankingType = {
  name: "ranking",
  words: (t) => t.types.ranking,
  fit({indicators, years, ranked}) {
    if (indicators === 1) return years === 1 ? 4 : ranked > 1 ? 2.3 : 0;
    return isFew(indicators) && years === 1 ? 1.4 : 0;
  },
  count: ({ranked, regions}) => ranked || regions,
  indicators: "one",
  options: ["scale", "year"]
} as const satisfies ChartType;

/**
 * Regions in order at one year, the best first: bars from 0, or dots where the axis does not start there. Bounds and
 * ranges stand last and have no rank. Arrows say how the rank moved since the year before.
 */
export function ranking(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language);
  const all = derive(toRows(data), spec);
  const panels = toPanels(all.filter((row) => isDrawable(row) && isOnAxis(row, spec)));
  if (panels.length === 0) return empty(spec);
  const [panel] = panels;
  const kind = panel!.rows.some((row) => row.kind === "actual") ? "actual" : "target";
  const rows = panel!.rows.filter((row) => row.kind === kind);
  const {year, now} = latestOf(rows, spec.year);
  if (now.length === 0) return empty(spec);
  const better = betterOf(now[0]!, spec);
  const when = year === null ? t.types.ranking.latest : t.year(year);
  const ranks = toRanks(now, better);
  const before = year === null ? null : yearBefore(rows, year);
  const moves = before === null ? new Map<string, number>() : toMoves(now, oneEach(rows, before), better);
  const ordered = [...now].sort((a, b) => (ranks.get(a.region) ?? Infinity) - (ranks.get(b.region) ?? Infinity));
  const shown = ordered.slice(0, maxChartRows);
  const names = regionNames(rows);
  const slots = assign(byWeight(now), spec.palette);
  const width = Math.max(280, Math.round(spec.width ?? 640));
  const chartRows = shown.map((row): ChartRow => {
    const {region} = row;
    const rank = ranks.get(region);
    const move = moves.get(region);
    const arrow = move === undefined ? "" : move > 0 ? `　▲${move}` : move < 0 ? `　▼${-move}` : "　—";
    const label = `${rank ?? "·"}  ${names.get(region)}`;
    const note = year === null ? t.year(row.year) : "";
    const after = {value: farEnd(row), gap: isBound(row) || row.comparator === "~" ? 24 : 12};
    return {label, note, remark: `${labelOf(row)}${arrow}`, after, region, slot: slots.get(region) ?? null};
  });
  const track = drawRowChart(chartRows, {...panel!, rows: shown}, {width, spec, height: shown.length > 24 ? 22 : 28});
  const bars = panel!.measure !== "rank" && track.zero;
  const markSpecs = shown.map((row, i): MarkSpec => {
    const slot = slots.get(row.region) ?? null;
    const x = track.x(row.value);
    const right = allowedSide(row) === "up";
    const common = {row, x, y: track.y(i), slot, remark: chartRows[i]!.remark!.split("　")[1] ?? ""};
    const place = {across: true, room: right ? track.right + 8 - x : x - track.left + 8};
    const reach = row.value_max === null ? 0 : Math.max(2, track.x(row.value_max) - x);
    const plain = row.comparator === "=" && row.value_max === null;
    if (!bars || !plain) return {...common, ...place, reach};
    return {...common, mark: bar(row, x - track.x(0), color(slot)), box: {width: 18, height: 22}};
  });
  const marks = drawMarks(markSpecs, track.drawing, spec);
  track.drawing.append(marks.element);
  const absent = new Set(panel!.rows.map(({region}) => region)).size - now.length;
  const unranked = now.length - ranks.size;
  const [first, last] = [ordered[0]!, ordered.filter((row) => ranks.has(row.region)).at(-1)];
  const said = (row: Row) => `${names.get(row.region)} ${labelOf(row)}`;
  return compose(
    {
      type: "ranking",
      all,
      rows: inReadingOrder(now),
      panels: [{...panel!, rows: now}],
      parts: [{svg: track.drawing, points: marks.points}],
      summary:
        [
          titled(panel!.name, spec.language),
          t.types.ranking.scope(now.length, when),
          t.types.ranking.first(said(first))
        ].join(t.comma) +
        (last && last !== first ? t.comma + t.types.ranking.last(said(last)) : "") +
        t.stop.trim(),
      legend: legend(shown, new Set(), spec),
      notes: [
        t.types.ranking.order(when, t.kind[kind], better),
        moves.size > 0 ? t.types.ranking.moves(t.year(before!)) : null,
        absent > 0 && year !== null ? t.types.ranking.absent(absent, t.year(year)) : null,
        unranked > 0 ? t.types.ranking.unranked(unranked) : null,
        ...axisNotes(all, [track], t.notZeroAcross, spec),
        ordered.length > shown.length ? t.moreRows(ordered.length - shown.length) : null,
        panels.length > 1 ? t.oneOnly(titled(panel!.name, spec.language), panel!.unit) : null
      ]
    },
    spec
  );
}

/** By how many places each region rose, among those that have a rank in both years. */
function toMoves(now: readonly Row[], before: readonly Row[], better: "up" | "down" | null): Map<string, number> {
  const both = (rows: readonly Row[], others: readonly Row[]) =>
    toRanks(
      rows.filter((row) => others.some((other) => other.region === row.region && toRanks([other], better).size > 0)),
      better
    );
  const [new_, old] = [both(now, before), both(before, now)];
  return new Map([...new_].flatMap(([region, rank]) => (old.has(region) ? [[region, old.get(region)! - rank]] : [])));
}

/** Where a value's bar or mark ends at the right: the bar of a negative one at 0. */
function farEnd({value, value_max: high, comparator, measure}: Row): number {
  const isBar = comparator === "=" && high === null && measure !== "rank";
  return isBar ? Math.max(0, value) : (high ?? value);
}

function bar(row: Row, length: number, paint: string): SVGElement {
  const fill = row.kind === "actual" ? paint : "var(--chart-paper, #fff)";
  const width = Math.max(1, Math.abs(length));
  return svg("rect", {x: length < 0 ? 0 : -width, y: -7, width, height: 14, fill, stroke: paint, "stroke-width": 1.4});
}
