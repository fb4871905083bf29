import {axisNotes, isOnAxis} from "../layout/axis.ts";
import {compose} from "../layout/compose.ts";
import {chartWords} from "../../i18n/index.ts";
import {derive} from "../data/derive.ts";
import {empty} from "../text/empty.ts";
import {summary} from "../text/summary.ts";
import {legend} from "../text/legend.ts";
import {regionNames, titled} from "../text/names.ts";
import {assign} from "../marks/palette.ts";
import {drawPanel} from "../layout/panel.ts";
import {isDrawable, toRows, type Data} from "../data/rows.ts";
import {byWeight, inReadingOrder, toPanels} from "../data/series.ts";
import type {ChartType} from "../chart-type.ts";
import type {ChartSpec} from "../spec.ts";

const maxPanels = 6;

export const trendType = {
  name: "trend",
  words: (t) => t.types.trend,
  fit: ({years, indicators}) => (years > 1 ? (indicators > 3 ? 0.5 : 3) : 0),
  count: ({years}) => years,
  indicators: "apart",
  options: ["scale"],
  plot: true
} as const satisfies ChartType;

/**
 * Values by year, a colour a region: reported ones solid and joined, targets hollow, bounds open towards the allowed
 * side. What differs in indicator, unit or measure gets axes of its own.
 */
export function trend(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language);
  const all = derive(toRows(data), spec);
  const drawable = all.filter((row) => isDrawable(row) && isOnAxis(row, spec));
  if (drawable.length === 0) return empty(spec);
  const panels = toPanels(drawable);
  const rows = panels.length === 1 ? panels[0]!.rows : inReadingOrder(drawable);
  const shown = panels.slice(0, maxPanels);
  const width = Math.max(280, Math.round(spec.width ?? 640));
  const layout = {
    spec,
    width,
    height: spec.height ?? (panels.length > 1 ? 240 : Math.round(Math.max(280, Math.min(420, width * 0.56)))),
    names: regionNames(rows),
    slots: assign(byWeight(rows), spec.palette)
  };
  const drawn = shown.map((panel) => drawPanel(panel, layout));
  const unnamed = Math.max(...drawn.map((each) => each.unnamed));
  const dense = Math.max(...drawn.map((each) => each.places));
  return compose(
    {
      type: "trend",
      all,
      rows,
      panels,
      parts: drawn.map(({svg, points}, i) => ({
        svg,
        points,
        heading: panels.length > 1 ? titled(shown[i]!.name, spec.language) : null
      })),
      summary: shown.map((panel) => summary(panel, layout.names, spec.language)).join(""),
      legend: legend(rows, new Set(drawn.flatMap((each) => [...each.joined])), spec),
      notes: [
        ...axisNotes(all, drawn, t.notZero, spec),
        panels.length > 1 ? t.split(shown.length) : null,
        panels.length > shown.length ? t.more(panels.length - shown.length) : null,
        dense > 0 ? t.dense(rows.length, dense) : null,
        unnamed > 0 ? t.unnamed(unnamed) : null
      ]
    },
    spec
  );
}
