import {svg} from "./dom.ts";
import type {Spot} from "./spot.ts";
import {color} from "./palette.ts";
import {allowedSide, isBound} from "./rows.ts";

/** Very many values as a few paths: marks at the same pixel are drawn once, the grey of the many first. */
export function drawDense(spots: readonly Spot[]): SVGPathElement[] {
  const groups = new Map<string, {spot: Spot; places: Map<number, string>}>();
  for (const spot of spots) {
    const key = `${spot.slot} ${spot.paint ?? ""} ${spot.row.kind} ${shapeOf(spot) > 0}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = {spot, places: new Map()}));
    const [x, y] = [Math.round(spot.x), Math.round(spot.y)];
    group.places.set((x * 8192 + y) * 8 + shapeOf(spot), at(x, y, shapeOf(spot)));
  }
  const size = spots.length > 2000 ? 4 : 6.4;
  const order = [...groups.values()].sort((a, b) => Number(a.spot.slot !== null) - Number(b.spot.slot !== null));
  const paths: SVGPathElement[] = [];
  for (const {spot, places} of order) {
    const d = [...places.values()].join("");
    const stroke = spot.paint ?? color(spot.slot);
    const paint = {d, fill: "none", stroke, "stroke-linecap": "round", "aria-hidden": "true", class: "chart-dense"};
    const grey = spot.slot === null && !spot.paint ? 0.7 : 1;
    paths.push(svg("path", {...paint, "stroke-width": shapeOf(spot) > 0 ? 1.3 : size, "stroke-opacity": grey}));
    if (spot.row.kind === "target" && shapeOf(spot) === 0)
      paths.push(svg("path", {...paint, stroke: "var(--chart-paper, #fff)", "stroke-width": size - 2.4}));
  }
  return paths;
}

/** How many different pixels the marks take. */
export function countPlaces(spots: readonly Spot[]): number {
  return new Set(spots.map(({x, y}) => Math.round(x) * 8192 + Math.round(y))).size;
}

/** 0 a dot; else a bound that opens up, down, or, where values run across, to the right or left. */
function shapeOf({row, across}: Spot): number {
  if (!isBound(row)) return 0;
  return (across ? 3 : 1) + (allowedSide(row) === "up" ? 0 : 1);
}

function at(x: number, y: number, shape: number): string {
  if (shape === 0) return `M${x},${y}h0`;
  return shape < 3
    ? `M${x - 3},${y}h6M${x},${y}v${shape === 1 ? -5 : 5}`
    : `M${x},${y - 2.5}v5M${x},${y}h${shape === 3 ? 5 : -5}`;
}
