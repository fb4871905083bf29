import {svg} from "../dom.ts";
import type {MarkSpec} from "./mark-spec.ts";
import {color} from "./palette.ts";
import {allowedSide, isBound} from "../data/rows.ts";

/** Very many values as a few paths: marks at the same pixel are drawn once, the grey of the many first. */
export function drawAggregate(markSpecs: readonly MarkSpec[]): SVGPathElement[] {
  const groups = new Map<string, {markSpec: MarkSpec; places: Map<number, string>}>();
  for (const markSpec of markSpecs) {
    const key = `${markSpec.slot} ${markSpec.paint ?? ""} ${markSpec.row.kind} ${shapeOf(markSpec) > 0}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = {markSpec, places: new Map()}));
    const [x, y] = [Math.round(markSpec.x), Math.round(markSpec.y)];
    group.places.set((x * 8192 + y) * 8 + shapeOf(markSpec), at(x, y, shapeOf(markSpec)));
  }
  const size = markSpecs.length > 2000 ? 4 : 6.4;
  const order = [...groups.values()].sort(
    (a, b) => Number(a.markSpec.slot !== null) - Number(b.markSpec.slot !== null)
  );
  const paths: SVGPathElement[] = [];
  for (const {markSpec, places} of order) {
    const d = [...places.values()].join("");
    const stroke = markSpec.paint ?? color(markSpec.slot);
    const paint = {d, fill: "none", stroke, "stroke-linecap": "round", "aria-hidden": "true", class: "chart-dense"};
    const grey = markSpec.slot === null && !markSpec.paint ? 0.7 : 1;
    paths.push(svg("path", {...paint, "stroke-width": shapeOf(markSpec) > 0 ? 1.3 : size, "stroke-opacity": grey}));
    if (markSpec.row.kind === "target" && shapeOf(markSpec) === 0)
      paths.push(svg("path", {...paint, stroke: "var(--chart-paper, #fff)", "stroke-width": size - 2.4}));
  }
  return paths;
}

/** How many different pixels the marks take. */
export function countPixels(markSpecs: readonly MarkSpec[]): number {
  return new Set(markSpecs.map(({x, y}) => Math.round(x) * 8192 + Math.round(y))).size;
}

/** 0 a dot; else a bound that opens up, down, or, where values run across, to the right or left. */
function shapeOf({row, across}: MarkSpec): number {
  if (!isBound(row)) return 0;
  return (across ? 3 : 1) + (allowedSide(row) === "up" ? 0 : 1);
}

function at(x: number, y: number, shape: number): string {
  if (shape === 0) return `M${x},${y}h0`;
  return shape < 3
    ? `M${x - 3},${y}h6M${x},${y}v${shape === 1 ? -5 : 5}`
    : `M${x},${y - 2.5}v5M${x},${y}h${shape === 3 ? 5 : -5}`;
}
