import {words} from "../i18n/index.ts";
import {html} from "./dom.ts";
import {empty} from "./empty.ts";
import {caption, remarks} from "./figure.ts";
import {finding} from "./finding.ts";
import {legend} from "./legend.ts";
import {regionNames} from "./names.ts";
import {assign} from "./palette.ts";
import {drawPanel} from "./panel.ts";
import {listen} from "./pointing.ts";
import {isDrawable, toRows} from "./rows.ts";
import type {Data} from "./rows.ts";
import {group, inReadingOrder, toPanels} from "./series.ts";
import type {ChartSpec} from "./spec.ts";
import {createTip} from "./tip.ts";

const mostPanels = 6;

/**
 * Values by year, a colour a region: reported ones solid and joined, targets hollow, bounds open towards the allowed
 * side. What differs in indicator, unit or measure gets axes of its own.
 */
export function trend(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = words(spec.language).charts;
  const all = toRows(data);
  const drawable = all.filter(isDrawable);
  const rows = inReadingOrder(drawable);
  if (rows.length === 0) return empty(spec);
  const panels = toPanels(drawable);
  const shown = panels.slice(0, mostPanels);
  const width = Math.max(280, Math.round(spec.width ?? 640));
  const sheet = {
    spec,
    width,
    height: spec.height ?? (panels.length > 1 ? 240 : Math.round(Math.max(280, Math.min(420, width * 0.56)))),
    names: regionNames(rows),
    slots: assign(byWeight(rows), spec.palette)
  };
  const drawn = shown.map((panel) => drawPanel(panel, sheet));
  const points = drawn.flatMap((each) => each.points);
  points[0]!.element.setAttribute("tabindex", "0");
  const label = shown.map((panel) => finding(panel, sheet.names, spec.language)).join("");
  const parts = drawn.map((each, i) => {
    each.svg.setAttribute("aria-label", `${shown[i]!.name || t.value}${t.comma}${t.keyboard}`);
    const heading = panels.length > 1 ? html("p", {class: "chart-panel-title", lang: "zh"}, shown[i]!.name) : null;
    return html("div", {class: "chart-panel"}, heading, each.svg);
  });
  const figure = html(
    "figure",
    {class: "chart chart-trend", role: "figure", "aria-label": label},
    caption(panels, spec),
    legend(rows, new Set(drawn.flatMap((each) => [...each.joined])), spec),
    ...parts,
    remarks(
      {
        all,
        rows,
        panels,
        shown,
        zero: drawn.every((each) => each.zero),
        unnamed: Math.max(...drawn.map((each) => each.unnamed))
      },
      spec
    )
  );
  const tip = createTip(figure, points, spec);
  parts.at(-1)!.after(tip.element);
  listen(figure, points, tip);
  return figure;
}

/** Regions by the number of their values, then by code: the first eight get a colour. */
function byWeight(rows: Parameters<typeof inReadingOrder>[0]): string[] {
  const regions = [...group(rows, (row) => row.region)].sort((a, b) => b[1].length - a[1].length);
  return regions.length > 8 ? regions.map(([region]) => region) : regions.map(([region]) => region).sort();
}
