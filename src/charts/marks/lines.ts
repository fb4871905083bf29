import * as Plot from "@observablehq/plot";
import type {Kind} from "../../model/index.ts";
import {color} from "./palette.ts";
import type {Row} from "../data/rows.ts";
import {toSeries, type Series} from "../data/series.ts";

type Slots = ReadonlyMap<string, number | null>;

const kinds: readonly Kind[] = ["actual", "target"];

/** What is joined: grey lines first, so that they lie below the coloured ones. */
export function toLines(rows: readonly Row[], slots: Slots): readonly Series[] {
  const isGrey = ({region}: Series) => Number((slots.get(region) ?? null) === null);
  return toSeries(rows)
    .filter((series) => series.rows.length > 1)
    .sort((a, b) => isGrey(b) - isGrey(a));
}

/** Reported values are joined by solid lines, targets by dotted ones. */
export function drawLines(lines: readonly Series[], slots: Slots): Plot.Line[] {
  return kinds.map((kind) => {
    const points = lines
      .filter((series) => series.kind === kind)
      .flatMap(({key, rows}) => rows.map((row) => ({key, row})));
    const slot = ({row}: (typeof points)[number]) => slots.get(row.region) ?? null;
    return Plot.line(points, {
      x: ({row}) => row.year,
      y: ({row}) => row.value,
      z: "key",
      className: `chart-line-${kind}`,
      stroke: (point) => color(slot(point)),
      strokeWidth: (point) => (slot(point) === null ? 1.2 : kind === "actual" ? 2 : 1.6),
      strokeLinecap: "round",
      ...(kind === "target" ? {strokeDasharray: "1 5"} : {})
    });
  });
}

/** Says of each line which region it belongs to. */
export function tagLines(drawing: SVGSVGElement, lines: readonly Series[]): void {
  for (const kind of kinds) {
    const regions = lines.filter((series) => series.kind === kind).map((series) => series.region);
    drawing
      .querySelectorAll(`.chart-line-${kind} path`)
      .forEach((path, i) => path.setAttribute("data-region", regions[i]!));
    drawing.querySelector(`.chart-line-${kind}`)?.setAttribute("aria-hidden", "true");
  }
}
