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
import {byWeight, group, inReadingOrder, toPanels} from "../data/series.ts";
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
  const names = regionNames(rows);
  const slots = assign(byWeight(rows), spec.palette);
  const width = Math.max(280, Math.min(Math.round(spec.width ?? 640), 760));
  const coloured = pairs.filter(([, last]) => pairs.length <= 24 || slots.get(last.region) !== null);
  const height = spec.height ?? Math.max(280, Math.min(560, 90 + coloured.length * 20));
  const text = (row: Row) => `${names.get(row.region)} ${labelOf(row)}`;
  const room = (index: 0 | 1) =>
    Math.min(width * 0.36, Math.max(...coloured.map((pair) => textWidth(endOf(pair, index), 12.5) * 1.03)) + 16);
  const endOf = (pair: readonly [Row, Row], index: 0 | 1) => (index === 0 ? labelOf(pair[0]) : text(pair[1]));
  /** the name cut where it is too long, never the value */
  const fitted = (pair: readonly [Row, Row], index: 0 | 1) => {
    const {region} = pair[index];
    const written = labelOf(pair[index]);
    if (index === 0) return toLines(written, room(0) - 12, 12.5, 1)[0]!;
    const space = room(1) - 14 - textWidth(` ${written}`, 12.5);
    if (space < 40) return toLines(text(pair[1]), room(1) - 14, 12.9, 1)[0]!;
    return `${toLines(names.get(region)!, space, 12.9, 1)[0]} ${written}`;
  };
  const [left, right] = [room(0), width - room(1)];
  const scale = {domain: extent(rows, (row) => row.value) as [number, number], log: isLog(spec, panel.measure)};
  const y = toPixels(scale, [height - 24, 52]);
  const drawing = createDrawing(width, height);
  const years = [pairs[0]![0].year, pairs[0]![1].year] as const;
  drawing.append(
    drawText(axisText(panel, spec), 0, 8, {
      fill: muted,
      class: "chart-axis-title"
    }),
    ...[left, right].flatMap((x, i) => [
      drawLine(x, 40, x, height - 12),
      drawText(t.year(years[i]!), x, 29, {anchor: "middle", fill: muted, weight: 600})
    ])
  );
  const lines = [...pairs].sort((a, b) => Number(isGrey(b)) - Number(isGrey(a)));
  function isGrey([, row]: readonly [Row, Row]) {
    return (slots.get(row.region) ?? null) === null;
  }
  drawing.append(
    svg(
      "g",
      {"aria-hidden": "true", fill: "none"},
      ...lines.map((pair) => {
        const slot = slots.get(pair[0].region) ?? null;
        const d = `M${rounded(left)},${rounded(y(pair[0].value))}L${rounded(right)},${rounded(y(pair[1].value))}`;
        return svg("path", {
          d,
          stroke: color(slot),
          "stroke-width": slot === null ? 1.2 : 2,
          "data-region": pair[0].region
        });
      })
    )
  );
  for (const index of [0, 1] as const) {
    const ys = stack(
      coloured.map((pair) => y(pair[index].value)),
      16,
      42,
      height - 12
    );
    const shown = fits(coloured.length, height) ? coloured : coloured.slice(0, Math.floor((height - 54) / 16));
    shown.forEach((pair, i) => {
      const row = pair[index];
      const at = {size: 12.5, anchor: index === 0 ? "end" : "start", region: row.region, class: "chart-label"} as const;
      const label = drawText(fitted(pair, index), index === 0 ? left - 9 : right + 9, ys[i]!, at);
      label.setAttribute("style", `--region: ${color(slots.get(row.region) ?? null)}`);
      drawing.append(label);
    });
  }
  const markSpecs = rows.map((row): MarkSpec => ({
    row,
    x: row.year === years[0] ? left : right,
    y: y(row.value),
    slot: slots.get(row.region) ?? null
  }));
  const marks = drawMarks(markSpecs, drawing, spec);
  drawing.append(marks.element);
  drawing.toggleAttribute("data-crowded", pairs.length > 5);
  const rose = pairs.filter(([a, b]) => b.value > a.value).length;
  const fell = pairs.filter(([a, b]) => b.value < a.value).length;
  const left_ = new Set(panel.rows.map((row) => row.region)).size - pairs.length;
  return compose(
    {
      type: "slope",
      all,
      rows,
      panels: [{...panel, rows}],
      parts: [{svg: drawing, points: marks.points}],
      summary:
        titled(panel.name, spec.language) +
        t.comma +
        t.types.slope.finding(t.year(years[0]), t.year(years[1]), rose, fell, pairs.length - rose - fell),
      legend: legend(rows, new Set(["actual"]), spec),
      notes: [
        left_ > 0 ? t.types.slope.incomplete(left_, t.year(years[0]), t.year(years[1])) : null,
        ...axisNotes(all, [{zero: rows.some((row) => row.value === 0), log: scale.log}], t.notZero, spec),
        pairs.length > coloured.length ? t.unnamed(pairs.length - coloured.length) : null,
        panels.length > 1 ? t.oneOnly(titled(panel.name, spec.language), panel.unit) : null
      ]
    },
    spec
  );
}

const fits = (count: number, height: number) => count * 16 <= height - 54;

/** The two years that most regions state, the farthest apart of those, and the regions' values at both. */
function toPairs(rows: readonly Row[]): (readonly [Row, Row])[] {
  const years = [...group(rows, (row) => row.year).keys()].sort((a, b) => a - b);
  const byYear = new Map(years.map((year) => [year, new Map(oneEach(rows, year).map((row) => [row.region, row]))]));
  let best: (readonly [Row, Row])[] = [];
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
