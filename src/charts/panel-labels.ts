import {svg} from "./dom.ts";
import {place, stack, textWidth} from "./labels.ts";
import type {Box, Placed} from "./labels.ts";
import {color} from "./palette.ts";
import type {Sheet} from "./sheet.ts";
import type {Point} from "./points.ts";
import {isBound} from "./rows.ts";
import type {Row} from "./rows.ts";
import {group, lastOfRegions} from "./series.ts";
import type {Panel} from "./series.ts";

const size = 12.5;
const lineHeight = 16;

interface Text {
  readonly point: Point;
  readonly name: string;
  readonly value: string;
  readonly width: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

/** Room at the right for the names of the regions that have a value in the last year. */
export function rightMargin(panel: Panel, sheet: Sheet): number {
  const latest = Math.max(...panel.rows.map((row) => row.year));
  const widths = lastOfRegions(panel.rows)
    .filter((row) => row.year === latest)
    .map((row) => nameWidth(textOf(row, panel, sheet)));
  return Math.ceil(Math.min(Math.max(0, ...widths) + 4, sheet.width * 0.36));
}

/**
 * Region names beside their last values, and, where there are few points, what each says. Names at the right edge
 * stand in one column; the others take the nearest free place; a value that finds none is left to its tip.
 */
export function drawLabels(
  panel: Panel,
  points: readonly Point[],
  paths: readonly (readonly {x: number; y: number}[])[],
  frame: Frame,
  sheet: Sheet
): SVGGElement {
  const ofRow = new Map(points.map((point) => [point.row, point]));
  const lasts = lastOfRegions(panel.rows);
  const texts = lasts.map((row) => {
    const text = textOf(row, panel, sheet);
    return {point: ofRow.get(row)!, ...text, width: nameWidth(text)};
  });
  const latest = Math.max(...panel.rows.map((row) => row.year));
  const right = frame.width - frame.marginRight;
  const atEdge = fitting(
    texts.filter(({point}) => point.row.year === latest),
    frame,
    sheet
  );
  const others = texts.filter(({point}) => point.row.year !== latest);
  const ys = stack(
    atEdge.map(({point}) => point.y),
    lineHeight,
    frame.marginTop - 6,
    frame.height - frame.marginBottom - 4
  );
  const edge = Math.max(right + 2, ...atEdge.map(({point}) => point.x + 13));
  const column: (Placed & {text: Text})[] = atEdge.map((text, i) => ({
    text,
    x: edge,
    y: ys[i]!,
    far: Math.abs(ys[i]! - text.point.y) > 5 || edge - text.point.x > 26
  }));
  const obstacles = [
    ...points.map(boxOf),
    ...column.map(({x, y, text}) => ({x0: x, y0: y - 8, x1: x + text.width, y1: y + 8})),
    ...(panel.rows.length <= 400 ? paths.flatMap(along) : [])
  ];
  const area = {
    x0: frame.marginLeft + 2,
    y0: frame.marginTop - 12,
    x1: frame.width,
    y1: frame.height - frame.marginBottom - 1
  };
  const named = new Set(lasts);
  const values = isSparse(panel) ? points.filter(({row}) => !named.has(row)) : [];
  const placed = place(
    [
      ...others.map(({point, width}) => ({
        x: point.x,
        y: point.y,
        width,
        height: lineHeight,
        distances: [11, 22, 36, 52, 70],
        sides: ["right", "above", "below", "left"] as const
      })),
      ...values.map(({row, x, y}) => ({
        x,
        y,
        width: textWidth(row.written, 12),
        height: 15,
        distances: [10],
        sides: ["above", "below", "right", "left"] as const
      }))
    ],
    obstacles,
    area
  );
  const free = others.flatMap((text, i) => (placed[i] ? [{...placed[i], text}] : []));
  const small = values.flatMap(({row}, i) => {
    const at = placed[others.length + i];
    return at
      ? [
          svg(
            "text",
            {
              class: "chart-value",
              "text-anchor": "start",
              x: round(at.x),
              y: round(at.y),
              dy: "0.35em",
              "data-region": row.region
            },
            row.written
          )
        ]
      : [];
  });
  return svg(
    "g",
    {class: "chart-labels", "aria-hidden": "true"},
    ...small,
    ...[...column, ...free].flatMap((each) => draw(each, sheet))
  );
}

/** Few enough points to write each value beside its mark. */
function isSparse(panel: Panel): boolean {
  return panel.rows.length <= 14;
}

function textOf(row: Row, panel: Panel, sheet: Sheet): {name: string; value: string} {
  const regions = group(panel.rows, (each) => each.region).size;
  const roomy = isSparse(panel) || (regions <= 8 && sheet.width >= 560);
  return {name: sheet.names.get(row.region) ?? row.region, value: roomy ? row.written : ""};
}

function nameWidth({name, value}: {name: string; value: string}): number {
  return textWidth(name, size) * 1.04 + (value ? 5 + textWidth(value, size) : 0) + 2;
}

/** All of them, or, where they would not fit above one another, those in colour, evenly thinned. */
function fitting(texts: readonly Text[], frame: Frame, sheet: Sheet): readonly Text[] {
  const most = Math.floor((frame.height - frame.marginTop - frame.marginBottom) / lineHeight);
  if (texts.length <= most) return texts;
  return texts.filter(({point}) => sheet.slots.get(point.row.region) !== null).slice(0, most);
}

function draw({text, x, y, far}: Placed & {text: Text}, sheet: Sheet): SVGElement[] {
  const {row, x: px, y: py} = text.point;
  const paint = color(sheet.slots.get(row.region) ?? null);
  const toLeft = x + text.width < px;
  const leader = svg("path", {
    class: "chart-leader",
    d: `M${round(px + (toLeft ? -8 : x > px ? 8 : 0))},${round(py)}L${round(toLeft ? x + text.width + 2 : x > px ? x - 3 : px)},${round(y)}`,
    "data-region": row.region
  });
  const label = svg(
    "text",
    {
      class: "chart-label",
      "text-anchor": "start",
      x: round(x),
      y: round(y),
      dy: "0.35em",
      "data-region": row.region,
      style: `--region: ${paint}`
    },
    svg("tspan", {class: "chart-name"}, text.name),
    text.value ? svg("tspan", {dx: 5}, text.value) : null
  );
  return far ? [leader, label] : [label];
}

function boxOf({row, x, y}: Point): Box {
  if (!isBound(row)) return {x0: x - 7, y0: y - 7, x1: x + 7, y1: y + 7};
  const down = row.comparator.startsWith("<");
  return {x0: x - 10, y0: down ? y - 4 : y - 20, x1: x + 10, y1: down ? y + 20 : y + 4};
}

function along(path: readonly {x: number; y: number}[]): Box[] {
  return path.slice(1).flatMap((to, i) => {
    const from = path[i]!;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
    return Array.from({length: steps}, (_, k) => {
      const x = from.x + ((to.x - from.x) * k) / steps;
      const y = from.y + ((to.y - from.y) * k) / steps;
      return {x0: x - 2, y0: y - 2, x1: x + 2, y1: y + 2};
    });
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
