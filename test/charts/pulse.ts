import type {ChartType} from "../../src/charts/chart-type.ts";
import {isDrawable, toRows, type Data} from "../../src/charts/data/rows.ts";
import {inReadingOrder, toPanels} from "../../src/charts/data/series.ts";
import {compose} from "../../src/charts/layout/compose.ts";
import {createDrawing} from "../../src/charts/marks/canvas.ts";
import {drawMarks} from "../../src/charts/marks/marks.ts";
import type {ChartSpec} from "../../src/charts/spec.ts";
import {empty} from "../../src/charts/text/empty.ts";
import {legend} from "../../src/charts/text/legend.ts";

/** A chart that no user has, written as a file of charts/types is. */
export const pulseType = {
  name: "pulse",
  aliases: ["beat"],
  words: ({notes}) => ({
    label: notes === "注：" ? "脉搏" : "Pulse",
    count: (n) => (notes === "注：" ? `${n} 下` : `${n} beats`)
  }),
  fit: ({years}, rows) => (years > 3 && rows.every(({kind}) => kind === "actual") ? 9 : 0),
  count: (_, rows) => rows.length,
  indicators: "one",
  options: ["scale"]
} as const satisfies ChartType;

export function pulse(data: Data, spec: ChartSpec = {}): HTMLElement {
  const all = toRows(data);
  const rows = inReadingOrder(all.filter(isDrawable));
  if (rows.length === 0) return empty(spec);
  const y = spec.scale === "log" ? Math.log10 : (value: number) => value;
  const drawing = createDrawing(300, 60);
  const marks = drawMarks(
    rows.map((row, i) => ({row, x: 20 + i * 30, y: 50 - y(row.value), slot: null})),
    drawing,
    spec
  );
  drawing.append(marks.element);
  return compose(
    {
      type: "pulse",
      all,
      rows,
      panels: toPanels(rows),
      parts: [{svg: drawing, points: marks.points}],
      summary: `脉搏 ${rows.length} 下`,
      legend: legend(rows, new Set(), spec),
      notes: []
    },
    spec
  );
}
