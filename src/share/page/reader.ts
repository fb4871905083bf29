import {createCharts, type ChartSpec} from "../../charts/index.ts";
import {toLanguage} from "../../i18n/index.ts";
import type {ChartSnapshot} from "./chart-snapshot.ts";

/** Draws the charts of a frozen page from the data in it; they are as wide as their column, and follow it. */
export function start(): void {
  const language = toLanguage(document.documentElement.lang);
  for (const data of document.querySelectorAll("script[data-charts]")) {
    const cell = data.parentElement!;
    const charts = JSON.parse(data.textContent ?? "[]") as (ChartSnapshot | null)[];
    for (const place of cell.querySelectorAll<HTMLElement>("[data-chart]")) {
      const chart = charts[Number(place.dataset["chart"])];
      if (chart) draw(place, chart, language);
    }
  }
}

function draw(place: HTMLElement, {chart, rows, spec, palette}: ChartSnapshot, language: "zh" | "en"): void {
  let shown = 0;
  const redraw = () => {
    const width = Math.min(960, Math.floor(place.clientWidth));
    if (width === shown || width === 0) return;
    shown = width;
    const charts = createCharts({palette: new Map(palette), language});
    place.replaceChildren(charts[chart](rows, {...spec, width} as ChartSpec));
  };
  redraw();
  new ResizeObserver(redraw).observe(place);
}
