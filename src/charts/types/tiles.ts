import {regionByCode} from "../../catalog/index.ts";
import {chartWords} from "../../i18n/index.ts";
import {createDrawing, drawText, ink, muted, paper, rounded} from "../marks/canvas.ts";
import {compose} from "../layout/compose.ts";
import {html, svg} from "../dom.ts";
import {derive} from "../data/derive.ts";
import {empty} from "../text/empty.ts";
import {shade} from "../marks/shade.ts";
import {textWidth} from "../layout/labels.ts";
import {drawMarks} from "../marks/marks.ts";
import {titled} from "../text/names.ts";
import {isDrawable, labelOf, toRows, type Data, type Row} from "../data/rows.ts";
import {group, inReadingOrder, toPanels} from "../data/series.ts";
import type {ChartType} from "../chart-type.ts";
import type {ChartSpec} from "../spec.ts";
import type {MarkSpec} from "../marks/mark-spec.ts";
import {isPoint, latestOf} from "../data/latest.ts";

/** Where each province's tile stands: column and line. No boundaries are drawn. */
const grid: Readonly<Record<string, readonly [number, number]>> = {
  230000: [7, 0],
  150000: [4, 1],
  220000: [7, 1],
  650000: [0, 2],
  620000: [1, 2],
  640000: [2, 2],
  140000: [3, 2],
  130000: [4, 2],
  110000: [5, 2],
  120000: [6, 2],
  210000: [7, 2],
  630000: [1, 3],
  610000: [2, 3],
  410000: [3, 3],
  370000: [4, 3],
  540000: [0, 4],
  510000: [1, 4],
  500000: [2, 4],
  420000: [3, 4],
  340000: [4, 4],
  320000: [5, 4],
  310000: [6, 4],
  530000: [1, 5],
  520000: [2, 5],
  430000: [3, 5],
  360000: [4, 5],
  330000: [5, 5],
  450000: [2, 6],
  440000: [3, 6],
  350000: [4, 6],
  710000: [6, 6],
  460000: [2, 7],
  820000: [3, 7],
  810000: [4, 7]
};

export const tilesType = {
  name: "tiles",
  words: (t) => t.types.tiles,
  fit: ({indicators, provinces, reportedYears}) =>
    indicators === 1 && provinces >= 8 ? (reportedYears === 1 ? 5.2 : 2.2) : 0,
  count: ({provinces}) => provinces,
  indicators: "one",
  options: ["year"]
} as const satisfies ChartType;

/** A tile for each province: its own value at one year, or how many of its places state one. */
export function tiles(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language);
  const all = derive(toRows(data), spec);
  const panels = toPanels(all.filter((row) => isDrawable(row) && provinceOf(row) in grid));
  const [panel] = panels;
  if (!panel) return empty(spec, t.types.tiles.none);
  const kind = panel.rows.some((row) => row.kind === "actual") ? "actual" : "target";
  const ofKind = panel.rows.filter((row) => row.kind === kind);
  const standing = latestOf(ofKind, spec.year);
  const {now} = standing;
  const when = standing.year === null ? t.types.ranking.latest : t.year(standing.year);
  if (now.length === 0) return empty(spec);
  const own = new Map(now.filter((row) => row.region === provinceOf(row)).map((row) => [row.region, row]));
  const below = group(
    now.filter((row) => row.region !== provinceOf(row)),
    provinceOf
  );
  const width = Math.max(280, Math.min(Math.round(spec.width ?? 640), 640));
  const size = Math.floor(width / 8.1);
  const drawing = createDrawing(width, size * 8 + 6);
  const values = [...own.values()].filter(isPoint).map((row) => row.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const depth = (row: Row) =>
    isPoint(row) && high > low ? 1 + Math.round(((row.value - low) / (high - low)) * 4) : null;
  const offset = (width - size * 8) / 2;
  const markSpecs: MarkSpec[] = [];
  for (const [code, [column, line]] of Object.entries(grid)) {
    const [x, y] = [offset + (column + 0.5) * size, (line + 0.5) * size + 2];
    const row = own.get(code) ?? below.get(code)?.[0];
    const name = regionByCode(code)?.short ?? code;
    const many = own.has(code) ? 0 : (below.get(code)?.length ?? 0);
    const fill = !row ? "none" : many > 0 ? paper : kind === "target" ? paper : shade(depth(row) ?? 1);
    const tile = drawTile(
      name,
      many > 0 ? t.types.tiles.places(many) : row ? short(row) : "",
      size,
      fill,
      row ? (many > 0 ? "1 3" : "") : null
    );
    if (!row) {
      tile.setAttribute("transform", `translate(${x},${y})`);
      drawing.append(tile);
      continue;
    }
    const box = {width: size - 3, height: size - 3};
    const remark = many > 1 ? t.types.tiles.among(name, many) : "";
    markSpecs.push({row, x, y, slot: null, mark: tile, box, remark});
  }
  const marks = drawMarks(inOrder(markSpecs), drawing, spec);
  drawing.append(marks.element);
  const rows = inReadingOrder([...own.values(), ...[...below.values()].flat()]);
  const sorted = [...own.values()].sort((a, b) => a.value - b.value);
  const range = sorted.length > 1 ? t.comma + t.finding.range(labelOf(sorted[0]!), labelOf(sorted.at(-1)!)) : "";
  return compose(
    {
      type: "tiles",
      all,
      rows,
      panels: [{...panel, rows}],
      parts: [{svg: drawing, points: marks.points}],
      summary:
        titled(panel.name, spec.language) +
        t.comma +
        t.types.tiles.finding(when, own.size, below.size) +
        range +
        t.stop.trim(),
      legend: high > low ? scaleKey(sorted, spec) : null,
      notes: [
        t.types.tiles.about(when, t.kind[kind], spec.unit ?? t.unitName(panel.unit)),
        high > low ? t.types.tiles.shades : null,
        below.size > 0 ? t.types.tiles.below : null,
        panels.length > 1 ? t.oneOnly(titled(panel.name, spec.language), panel.unit) : null
      ]
    },
    spec
  );
}

function provinceOf({region}: Row): string {
  return `${region.slice(0, 2)}0000`;
}

const inOrder = (markSpecs: readonly MarkSpec[]) =>
  markSpecs.toSorted((a, b) => (a.row.region < b.row.region ? -1 : 1));

/** The number alone: the unit stands under the chart. */
function short(row: Row): string {
  const [, sign = "", digits = ""] = /([-−－–]?)(\d+(?:\.\d+)?)/.exec(row.written) ?? [];
  const isWhole = digits !== "" && Number(digits) === Math.abs(row.value);
  return row.comparator === "=" && isWhole && row.shown === undefined ? `${sign && "-"}${digits}` : labelOf(row);
}

/** `dash` is null for a province without a value; a value that has no room is left to its tip, never cut. */
function drawTile(name: string, value: string, size: number, fill: string, dash: string | null): SVGGElement {
  const side = size - 3;
  const stroke = dash === null ? "var(--chart-line, #dcd8d0)" : muted;
  const rect = svg("rect", {
    x: -side / 2,
    y: -side / 2,
    width: side,
    height: side,
    rx: 3,
    fill,
    stroke,
    "stroke-dasharray": dash || null
  });
  const small = size < 44;
  const valueSize = small ? 10 : 12;
  const fits = value !== "" && textWidth(value, valueSize) <= side - 2;
  const at = !fits ? 0 : small ? -6 : -8;
  return svg(
    "g",
    {},
    rect,
    drawText(name, 0, at, {
      anchor: "middle",
      size: Math.min(small ? 10.5 : 13, rounded((side - 3) / name.length)),
      fill: dash === null ? muted : ink,
      weight: dash === null ? 400 : 600,
      lang: "zh"
    }),
    fits ? drawText(value, 0, small ? 8 : 11, {anchor: "middle", size: valueSize, lang: "zh"}) : null
  );
}

function scaleKey(sorted: readonly Row[], spec: ChartSpec): HTMLElement {
  const t = chartWords(spec.language);
  const points = sorted.filter(isPoint);
  const swatch = (depth: number) =>
    svg(
      "svg",
      {class: "chart-mark", viewBox: "0 0 22 14", width: 22, height: 14, "aria-hidden": "true"},
      svg("rect", {width: 22, height: 14, fill: shade(depth)})
    );
  const low = html("span", {}, `${t.types.tiles.low} ${labelOf(points[0]!)}`);
  const high = html("span", {}, `${t.types.tiles.high} ${labelOf(points.at(-1)!)}`);
  const item = html("li", {}, low, ...[1, 2, 3, 4, 5].map(swatch), high);
  return html("ul", {class: "chart-legend", "aria-label": t.legend.label}, item);
}
