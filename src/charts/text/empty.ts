import {chartWords} from "../../i18n/index.ts";
import {html, svg} from "../dom.ts";
import type {ChartSpec} from "../spec.ts";

/** The state of a chart that has nothing to draw: it says so, and what to do. `why` replaces the usual hint. */
export function empty(spec: ChartSpec = {}, why?: string): HTMLElement {
  const t = chartWords(spec.language).empty;
  const drawing = svg(
    "svg",
    {viewBox: "0 0 96 44", width: 96, height: 44, "aria-hidden": "true", fill: "none", stroke: "currentColor"},
    svg("path", {d: "M4,40.5H92", "stroke-width": 1}),
    svg("path", {d: "M4,21.5H92M4,2.5H92", "stroke-width": 1, "stroke-dasharray": "1 4", "stroke-linecap": "round"}),
    svg("path", {
      d: "M20,29a4,4 0 1 0 8,0a4,4 0 1 0 -8,0M44,16a4,4 0 1 0 8,0a4,4 0 1 0 -8,0M68,23a4,4 0 1 0 8,0a4,4 0 1 0 -8,0",
      "stroke-width": 1.5,
      "stroke-dasharray": "2 2"
    })
  );
  const head = spec.title ? html("figcaption", {}, html("p", {class: "chart-title"}, spec.title)) : null;
  return html(
    "figure",
    {class: "chart chart-empty"},
    head,
    html(
      "div",
      {class: "chart-nothing"},
      drawing,
      html("p", {}, html("strong", {}, t.title)),
      html("p", {}, why ?? t.hint)
    )
  );
}
