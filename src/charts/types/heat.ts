import {chartWords} from "../../i18n/index.ts";
import {drawText, ink, muted, paper} from "../marks/canvas.ts";
import {compose} from "../layout/compose.ts";
import {html, svg} from "../dom.ts";
import {derive} from "../data/derive.ts";
import {empty} from "../text/empty.ts";
import {drawGrid} from "../layout/grid.ts";
import {drawMarks} from "../marks/marks.ts";
import {shade} from "../marks/shade.ts";
import {regionNames, titled} from "../text/names.ts";
import {isDrawable, labelOf, toRows, type Data, type Row} from "../data/rows.ts";
import {group, inReadingOrder, toPanels, type ChartPanel} from "../data/series.ts";
import type {ChartType} from "../chart-type.ts";
import type {ChartSpec} from "../spec.ts";
import type {MarkSpec} from "../marks/mark-spec.ts";
import {isPoint} from "../data/latest.ts";
import {betterOf} from "../data/target-status.ts";

const maxRows = 60;
const maxColumns = 24;
const shades = 5;

export const heatType = {
  name: "heat",
  words: (t) => t.types.heat,
  fit: ({indicators, years}) => (indicators > 3 ? 7 : indicators > 1 ? (years === 1 ? 3.4 : 1.3) : 0),
  count: ({indicators}) => indicators,
  indicators: "together",
  options: []
} as const satisfies ChartType;

/**
 * Indicators by regions: each cell says its value as written and its year. Reported cells are filled, the deeper the
 * better among the reported values of that indicator; targets are outlined and take no part in the comparison.
 */
export function heat(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language);
  const all = derive(toRows(data), spec);
  const panels = toPanels(all.filter(isDrawable)).map((panel) => ({...panel, cells: latest(panel.rows)}));
  if (panels.length === 0) return empty(spec);
  const given = inReadingOrder(panels.flatMap(({cells}) => [...cells.values()]));
  const names = regionNames(given);
  const weight = new Map([...group(given, (row) => row.region)].map(([region, rows]) => [region, rows.length]));
  const regions = [...weight.keys()].sort((a, b) => weight.get(b)! - weight.get(a)! || (a < b ? -1 : 1));
  const turned = regions.length > panels.length * 2;
  const some = panels.sort((a, b) => b.cells.size - a.cells.size).slice(0, turned ? maxColumns : maxRows);
  const places = regions.slice(0, turned ? maxRows : maxColumns);
  const width = Math.max(280, Math.round(spec.width ?? 640));
  const titles = some.map(
    (panel) => titled(panel.name, spec.language) + (panel.measure === "level" ? "" : t.aside(t.measure[panel.measure]))
  );
  const regionLabels = places.map((region) => names.get(region)!);
  const pieces = drawGrid(turned ? regionLabels : titles, turned ? titles : regionLabels, {
    width,
    least: 78,
    most: 140,
    height: 40,
    lines: turned ? 4 : 2,
    has: (row, column) => some[turned ? column : row]!.cells.has(places[turned ? row : column]!)
  });
  const depth = new Map(some.flatMap((panel) => [...depths(panel, spec)]));
  const drawn: Row[] = [];
  const parts = pieces.map(({drawing, columns, cell, x, y}) => {
    const markSpecs = some.flatMap((panel, i) =>
      places.flatMap((region, k): MarkSpec[] => {
        const [column, line] = turned ? [i, k] : [k, i];
        const row = panel.cells.get(region);
        if (!row || !columns.includes(column)) return [];
        drawn.push(row);
        const box = {width: cell.width - 3, height: cell.height - 3};
        const mark = drawCell(row, depth.get(row) ?? null, box, t.year(row.year));
        return [{row, x: x(column), y: y(line), slot: null, mark, box, named: true}];
      })
    );
    const marks = drawMarks(markSpecs, drawing, spec);
    drawing.append(marks.element);
    const [from, to, count] = [columns[0]! + 1, columns.at(-1)! + 1, turned ? some.length : places.length];
    const heading = pieces.length > 1 ? t.types.heat[turned ? "indicators" : "regions"](from, to, count) : null;
    return {svg: drawing, points: marks.points, heading, headingLanguage: spec.language};
  });
  const left = given.length - drawn.length;
  return compose(
    {
      type: "heat",
      all,
      rows: inReadingOrder(drawn),
      panels: some,
      parts,
      summary: t.types.heat.finding(some.length, places.length, drawn.length) + t.stop.trim(),
      legend: key(drawn, depth.size > 0, spec),
      notes: [
        t.types.heat.latest,
        depth.size > 0 ? t.types.heat.shades : null,
        left > 0 ? t.types.heat.more(left) : null
      ]
    },
    {...spec, title: spec.title ?? t.types.heat.title}
  );
}

/** A region's latest reported value, else its latest target. */
function latest(rows: readonly Row[]): Map<string, Row> {
  return new Map(
    [...group(rows, (row) => row.region)].map(([region, rows]) => {
      const reported = rows.filter((row) => row.kind === "actual");
      return [
        region,
        (reported.length > 0 ? reported : rows).reduce((last, row) => (row.year > last.year ? row : last))
      ];
    })
  );
}

/** How far towards the better end each reported point stands, 1 to 5; none where fewer than three compare. */
function depths(panel: ChartPanel & {readonly cells: ReadonlyMap<string, Row>}, spec: ChartSpec): Map<Row, number> {
  const rows = [...panel.cells.values()].filter((row) => row.kind === "actual" && isPoint(row));
  const better = rows[0] ? betterOf(rows[0], spec) : null;
  const values = rows.map((row) => row.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (rows.length < 3 || better === null || low === high) return new Map();
  return new Map(
    rows.map((row) => {
      const share = (row.value - low) / (high - low);
      return [row, 1 + Math.round((better === "up" ? share : 1 - share) * (shades - 1))];
    })
  );
}

function drawCell(row: Row, depth: number | null, box: {width: number; height: number}, year: string): SVGGElement {
  const {width, height} = box;
  const frame = {x: -width / 2, y: -height / 2, width, height, rx: 2};
  const plain = depth === null && row.kind === "actual";
  const rect =
    row.kind === "target"
      ? svg("rect", {...frame, fill: paper, stroke: muted, "stroke-dasharray": "2 3"})
      : svg("rect", {...frame, fill: plain ? "var(--chart-plain, #efece6)" : shade(depth)});
  const value = drawText(labelOf(row), 0, -6, {
    anchor: "middle",
    width: width - 6,
    most: 1,
    weight: 600,
    lang: "zh",
    fill: ink
  });
  return svg("g", {}, rect, value, drawText(year, 0, 10, {anchor: "middle", size: 11, fill: ink}));
}

function key(rows: readonly Row[], shaded: boolean, spec: ChartSpec): HTMLElement {
  const t = chartWords(spec.language);
  const swatch = (kind: Row["kind"], depth: number | null) => {
    const row = {kind, written: ""} as Row;
    const cell = drawCell(row, depth, {width: 20, height: 14}, "");
    return svg(
      "svg",
      {class: "chart-mark", viewBox: "-12 -9 24 18", width: 24, height: 18, "aria-hidden": "true"},
      cell
    );
  };
  const items = [
    rows.some((row) => row.kind === "actual") ? html("li", {}, swatch("actual", null), t.legend.actual) : null,
    shaded
      ? html("li", {}, t.types.heat.worse, ...[1, 3, 5].map((depth) => swatch("actual", depth)), t.types.heat.better)
      : null,
    rows.some((row) => row.kind === "target") ? html("li", {}, swatch("target", null), t.legend.target) : null
  ];
  return html("ul", {class: "chart-legend", "aria-label": t.legend.label}, ...items);
}
