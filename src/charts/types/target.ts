import {chartWords} from "../../i18n/index.ts";
import {drawLine, muted} from "../marks/canvas.ts";
import {axisNotes, isOnAxis} from "../layout/axis.ts";
import {compose, type Part} from "../layout/compose.ts";
import {derive} from "../data/derive.ts";
import {empty} from "../text/empty.ts";
import {svg} from "../dom.ts";
import {drawRowChart, type ChartRow} from "../layout/row-chart.ts";
import {legend} from "../text/legend.ts";
import {drawMarks} from "../marks/marks.ts";
import {regionNames, titled} from "../text/names.ts";
import {assign} from "../marks/palette.ts";
import {allowedSide, isDrawable, labelOf, toRows, type Data, type Row} from "../data/rows.ts";
import {byWeight, group, inReadingOrder, nameOf, scopeOf, toPanels} from "../data/series.ts";
import type {ChartType} from "../chart-type.ts";
import type {ChartSpec} from "../spec.ts";
import type {MarkSpec} from "../marks/mark-spec.ts";
import {quantityOf} from "../data/duplicates.ts";
import {betterOf, judge, type Judgement} from "../data/target-status.ts";

const maxChartRows = 40;

interface Pair {
  readonly target: Row;
  readonly result: Row | null;
  readonly judgement: Judgement;
}

export const targetType = {
  name: "target",
  words: (t) => t.types.target,
  fit: ({paired, due, targets, actual, years}) =>
    targets === 0 || actual === 0 || paired === 0 ? 0 : due >= 2 && due * 2 >= targets && years <= 3 ? 5 : 2.5,
  count: ({paired}) => paired,
  indicators: "apart",
  options: ["scale"]
} as const satisfies ChartType;

/**
 * Each target against the result of its year, or the latest before it: the gap, and whether it was met, where that can
 * be decided from the words. Values of one unit share an axis, each indicator under its own heading.
 */
export function target(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language);
  const all = derive(toRows(data), spec);
  const rows = inReadingOrder(all.filter((row) => isDrawable(row) && isOnAxis(row, spec)));
  const pairs = toPairs(rows, spec);
  if (pairs.length === 0) return empty(spec, t.types.target.none);
  const names = regionNames(rows);
  const slots = assign(byWeight(rows), spec.palette);
  const width = Math.max(280, Math.round(spec.width ?? 640));
  const shown = pairs.slice(0, maxChartRows);
  const drawn = shown.flatMap(({target, result}) => (result ? [result, target] : [target]));
  const units = group(shown, ({target}) => `${target.unit}\n${target.measure}`);
  const tracks = [...units.values()].map((pairs) => drawPairs(pairs, {names, slots, width, spec}));
  const compared = new Set(pairs.map(({target}) => sameMeasure(target)));
  const lone = rows.filter(
    (row) => row.kind === "actual" && row.measure !== "change" && !compared.has(sameMeasure(row))
  );
  const said = (row: Row) =>
    [names.get(row.region), t.year(row.year), indicators > 1 ? titled(nameOf(row), spec.language) : "", labelOf(row)]
      .filter(Boolean)
      .join(" ");
  const indicators = new Set(rows.map(nameOf)).size;
  const count = (status: string) => pairs.filter(({judgement}) => judgement.status === status).length;
  const finding = t.types.target.finding(
    pairs.length,
    count("met"),
    count("missed"),
    count("pending"),
    count("undecided")
  );
  return compose(
    {
      type: "target",
      all,
      rows: drawn,
      panels: toPanels(drawn),
      parts: tracks.map(({part}) => part),
      summary:
        [...new Set(pairs.map(({target}) => titled(nameOf(target), spec.language)))].slice(0, 4).join(t.enumeration) +
        t.comma +
        finding,
      legend: legend(drawn, new Set(), spec),
      notes: [
        ...axisNotes(all, tracks, t.notZeroAcross, spec),
        units.size > 1 ? t.splitUnits(units.size) : null,
        lone.length > 0 ? t.types.target.without(lone.length, lone.slice(0, 6).map(said).join(t.semicolon)) : null,
        count("undecided") > 0 ? t.types.target.undecided : null,
        pairs.length > shown.length ? t.moreRows(pairs.length - shown.length) : null
      ]
    },
    spec
  );
}

function toPairs(rows: readonly Row[], spec: ChartSpec): Pair[] {
  const results = group(
    rows.filter((row) => row.kind === "actual"),
    sameMeasure
  );
  const targets = group(
    rows.filter((row) => row.kind === "target" && row.measure !== "change"),
    (row) => `${quantityOf(row)}\n${row.value}\n${row.comparator}\n${row.value_max}`
  );
  return [...targets.values()].map(([target]) => {
    const before = (results.get(sameMeasure(target!)) ?? []).filter((row) => row.year <= target!.year);
    const result = before.at(-1) ?? null;
    return {target: target!, result, judgement: judge(result, target!, betterOf(target!, spec), spec)};
  });
}

const sameMeasure = (row: Row) => `${row.region}\n${nameOf(row)}\n${row.unit}\n${row.measure}\n${scopeOf(row) ?? ""}`;

interface Setting {
  readonly names: ReadonlyMap<string, string>;
  readonly slots: ReadonlyMap<string, number | null>;
  readonly width: number;
  readonly spec: ChartSpec;
}

function drawPairs(
  pairs: readonly Pair[],
  {names, slots, width, spec}: Setting
): {part: Part; zero: boolean; log: boolean} {
  const t = chartWords(spec.language);
  const indicators = group(pairs, ({target}) => nameOf(target));
  const chartRows: (ChartRow & {pair?: Pair})[] = [];
  const headed = indicators.size > 1 && new Set(pairs.map(({target}) => target.region)).size > 1;
  for (const [name, of] of indicators) {
    if (headed) chartRows.push({label: titled(name, spec.language), heading: true});
    for (const pair of of) {
      const {region, scope, year} = pair.target;
      const note = [t.year(year), scopeOf(pair.target) ? scope : null].filter(Boolean).join(t.comma);
      const slot = slots.get(region) ?? null;
      const label = headed || indicators.size === 1 ? (names.get(region) ?? region) : titled(name, spec.language);
      chartRows.push({label, note, remark: pair.judgement.text, region, slot, pair});
    }
  }
  const rows = pairs.flatMap(({target, result}) => (result ? [result, target] : [target]));
  const {unit, measure} = pairs[0]!.target;
  const track = drawRowChart(chartRows, {rows, unit, measure}, {width, spec});
  const connectors = svg("g", {class: "chart-gaps", "aria-hidden": "true"});
  const markSpecs = chartRows.flatMap(({pair}, i): MarkSpec[] => {
    if (!pair) return [];
    const y = track.y(i);
    const {target, result, judgement} = pair;
    connectors.append(drawLine(track.left, y, track.right, y));
    if (result) {
      const gap = {"stroke-width": 2, "stroke-dasharray": judgement.status === "met" ? null : "2 3"};
      connectors.append(drawLine(track.x(result.value), y, track.x(target.value), y, muted, gap));
    }
    return [result, target].flatMap((row) =>
      row ? [{...spotOf(row, y, track, slots, judgement.text), named: indicators.size > 1}] : []
    );
  });
  track.drawing.append(connectors);
  const marks = drawMarks(markSpecs, track.drawing, spec);
  track.drawing.append(marks.element);
  return {part: {svg: track.drawing, points: marks.points}, zero: track.zero, log: track.log};
}

function spotOf(
  row: Row,
  y: number,
  track: ReturnType<typeof drawRowChart>,
  slots: ReadonlyMap<string, number | null>,
  remark: string
): MarkSpec {
  const x = track.x(row.value);
  const right = allowedSide(row) === "up";
  const reach = row.value_max === null ? 0 : Math.max(2, track.x(row.value_max) - x);
  return {
    row,
    x,
    y,
    slot: slots.get(row.region) ?? null,
    across: true,
    room: right ? track.right + 8 - x : x - track.left + 8,
    reach,
    remark
  };
}
