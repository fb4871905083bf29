import {chartWords} from "../../i18n/index.ts";
import {createDrawing, drawLine, drawText, muted} from "../marks/canvas.ts";
import {axisNotes, isOnAxis} from "../layout/axis.ts";
import {compose} from "../layout/compose.ts";
import {fitTicks} from "../layout/row-chart.ts";
import {tickText, toPixels, valueScale} from "../layout/domain.ts";
import {svg} from "../dom.ts";
import {derive} from "../data/derive.ts";
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
  const [across, up] = chosen(panels, spec);
  if (!across || !up) return empty(spec, t.types.scatter.none);
  const pairs = toPairs(across, up);
  const rows = inReadingOrder(pairs.flat());
  const names = regionNames(rows);
  const slots = assign(byWeight(rows), spec.palette);
  const width = Math.max(280, Math.round(spec.width ?? 640));
  const height = spec.height ?? Math.round(Math.max(300, Math.min(460, width * 0.68)));
  const xs = valueScale(
    pairs.map(([x]) => x),
    width - 70,
    spec
  );
  const ys = valueScale(
    pairs.map(([, y]) => y),
    height - 108,
    spec
  );
  const text = (scale: {ticks: readonly number[]}, panel: ChartPanel) => (tick: number) =>
    tickText(tick, scale.ticks, spec.language) + (/^[%‰]$/.test(panel.unit) ? panel.unit : "");
  const [toX, toY] = [text(xs, across), text(ys, up)];
  const left = Math.ceil(Math.max(...ys.ticks.map((tick) => textWidth(toY(tick), 12)))) + 12;
  const frame = {x0: left, x1: width - 18, y0: 34, y1: height - 46};
  const x = toPixels(xs, [frame.x0 + 10, frame.x1 - 4]);
  const y = toPixels(ys, [frame.y1 - 12, frame.y0 + 8]);
  const drawing = createDrawing(width, height);
  const title = (panel: ChartPanel) =>
    titled(panel.name, spec.language) + (panel.unit ? t.aside(t.unitName(panel.unit)) : "");
  drawing.append(
    ...ys.ticks.flatMap((tick) => [
      drawLine(frame.x0, y(tick), frame.x1 + 8, y(tick), tick === 0 ? muted : undefined),
      drawText(toY(tick), frame.x0 - 6, y(tick), {anchor: "end", fill: muted})
    ]),
    ...fitTicks(xs.ticks, toX, x).flatMap((tick) => [
      drawLine(x(tick), frame.y0, x(tick), frame.y1 + 5, tick === 0 ? muted : undefined),
      drawText(toX(tick), x(tick), frame.y1 + 16, {anchor: "middle", fill: muted})
    ]),
    drawText(`↑ ${title(up)}`, 0, 10, {fill: muted, width, most: 1, lang: "zh"}),
    drawText(`${title(across)} →`, frame.x1 + 8, height - 8, {
      anchor: "end",
      fill: muted,
      width: frame.x1 + 8,
      most: 1,
      lang: "zh"
    })
  );
  const dense = pairs.length > maxMarks;
  const markSpecs = pairs.map(([a, b]): MarkSpec => {
    const slot = slots.get(b.region) ?? null;
    const at = {row: b, other: a, x: x(a.value), y: y(b.value), slot};
    const plain = (row: Row) => row.comparator === "=" && row.value_max === null;
    return plain(a) || dense ? {...at, room: 40, reach: 10} : {...at, mark: double(a, b, slot)};
  });
  const marks = drawMarks(markSpecs, drawing, spec);
  const named = dense ? markSpecs.filter(({slot}) => slot !== null) : markSpecs;
  const shown = [...group(named, ({row}) => row.region).values()].map((each) => each.at(-1)!);
  const taken: Box[] = dense ? [] : markSpecs.map(boxOf);
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
    taken,
    {x0: frame.x0 + 2, y0: frame.y0 - 12, x1: width, y1: frame.y1 - 1}
  );
  const texts = shown.flatMap((markSpec, i) => {
    const at = placed[i];
    if (!at) return [];
    const element = drawText(label(markSpec), at.x, at.y, {
      size: 12.5,
      class: "chart-label",
      region: markSpec.row.region,
      lang: "zh"
    });
    element.setAttribute("style", `--region: ${color(markSpec.slot)}`);
    return [element];
  });
  drawing.append(svg("g", {class: "chart-labels"}, ...texts), marks.element);
  const unnamed = new Set(pairs.map(([, {region}]) => region)).size - texts.length;
  const alone = new Set([...across.rows, ...up.rows].map(({region}) => region)).size - names.size;
  return compose(
    {
      type: "scatter",
      all,
      rows,
      panels: [up, across],
      parts: [{svg: drawing, points: marks.points, heading: null}],
      summary: t.types.scatter.finding(
        titled(up.name, spec.language),
        titled(across.name, spec.language),
        pairs.length,
        names.size
      ),
      legend: legend(rows, new Set(), spec),
      notes: [
        t.types.scatter.pairs,
        alone > 0 ? t.types.scatter.alone(alone) : null,
        ...axisNotes(all, [xs, ys], t.notZeroBoth, spec),
        unnamed > 0 ? t.unnamed(unnamed) : null,
        panels.length > 2 ? t.types.scatter.more(panels.length - 2) : null
      ]
    },
    spec
  );
}

/** The two that the spec names, in the units that go together most often; else the two that do. */
function chosen(panels: readonly ChartPanel[], {x, y}: ChartSpec): readonly ChartPanel[] {
  if (x === undefined || y === undefined) return best(panels);
  const of = (name: string) => panels.filter((panel) => panel.name === name);
  const pairs = of(x).flatMap((across) => of(y).map((up) => [across, up] as const));
  const [first] = pairs.sort(([a, b], [c, d]) => toPairs(c, d).length - toPairs(a, b).length);
  return first && toPairs(...first).length > 0 ? first : [];
}

/** The two groups of values that share the most regions and years, in the order of their size. */
function best(panels: readonly ChartPanel[]): readonly ChartPanel[] {
  let found: readonly ChartPanel[] = [];
  let most = 0;
  const some = panels.slice(0, 12);
  for (const [i, a] of some.entries()) {
    for (const b of some.slice(i + 1)) {
      const count = toPairs(a, b).length;
      if (count > most) [found, most] = [[a, b], count];
    }
  }
  return found;
}

function toPairs(across: ChartPanel, up: ChartPanel): (readonly [Row, Row])[] {
  const key = (row: Row) => `${row.region}\n${row.year}\n${row.kind}`;
  const others = group(across.rows, key);
  return [...group(up.rows, key)].flatMap(([name, [row]]) => {
    const other = others.get(name)?.[0];
    return other ? [[other, row!] as const] : [];
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
