import {chartWords} from "../../i18n/index.ts";
import {axisNotes, isOnAxis} from "../layout/axis.ts";
import {compose} from "../layout/compose.ts";
import {valueScale} from "../layout/domain.ts";
import {derive} from "../data/derive.ts";
import {empty} from "../text/empty.ts";
import {summary} from "../text/summary.ts";
import {legend} from "../text/legend.ts";
import {regionNames, titled} from "../text/names.ts";
import {assign} from "../marks/palette.ts";
import {drawPanel} from "../layout/panel.ts";
import {rightMargin} from "../layout/panel-labels.ts";
import {isDrawable, toRows, type Data} from "../data/rows.ts";
import {byWeight, group, inReadingOrder, toPanels, yearsOf, type ChartPanel} from "../data/series.ts";
import {isFew} from "../data/shape.ts";
import type {ChartType} from "../chart-type.ts";
import type {ChartSpec} from "../spec.ts";

const maxPanels = 24;

export const multiplesType = {
  name: "multiples",
  words: (t) => t.types.multiples,
  fit({indicators, years, regions}) {
    if (isFew(indicators)) return years > 1 ? 3.2 : 1.1;
    return indicators === 1 && years > 1 && regions > 3 ? 1.6 : 0;
  },
  count: ({indicators, regions}) => (indicators > 1 ? indicators : regions),
  indicators: "apart",
  options: ["scale", "by"],
  plot: true
} as const satisfies ChartType;

/** A small chart for each region on one and the same scale, or for each indicator on its own. */
export function multiples(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language);
  const all = derive(toRows(data), spec);
  const drawable = all.filter((row) => isDrawable(row) && isOnAxis(row, spec));
  if (drawable.length === 0) return empty(spec);
  const panels = toPanels(drawable);
  const regions = group(panels[0]!.rows, (row) => row.region);
  const by = spec.by ?? (panels.length > 1 && panels.length >= regions.size ? "indicator" : "region");
  const names = regionNames(drawable);
  const each =
    by === "indicator"
      ? panels.map((panel) => ({panel, heading: headingOf(panel, panels, spec), names}))
      : [...regions].map(([region, rows]) => ({
          panel: {...panels[0]!, rows},
          heading: names.get(region) ?? region,
          names: new Map([[region, ""]])
        }));
  const shown = each.slice(0, maxPanels);
  const rows = inReadingOrder(by === "indicator" ? drawable : panels[0]!.rows);
  const width = Math.max(280, Math.round(spec.width ?? 640));
  const columns = Math.max(
    1,
    Math.min(by === "indicator" ? 3 : 4, Math.floor((width + 24) / (by === "indicator" ? 260 : 220)), shown.length)
  );
  const cell = Math.floor((width - 24 * (columns - 1)) / columns);
  const slots = assign(byWeight(rows), spec.palette);
  const height = by === "indicator" ? 190 : 150;
  const years = yearsOf(rows);
  const layout = {spec, width: cell, height, slots, small: true, years};
  const shared =
    by === "region"
      ? {
          y: valueScale(panels[0]!.rows, height - 56, spec),
          right: Math.max(...shown.map(({panel, names}) => rightMargin(panel, {...layout, names})))
        }
      : {};
  const drawn = shown.map(({panel, names}, i) =>
    drawPanel(panel, {...layout, names, untitled: by === "region" && i > 0, ...shared})
  );
  return compose(
    {
      type: "multiples",
      all,
      rows,
      panels: by === "indicator" ? panels : panels.slice(0, 1),
      parts: drawn.map(({svg, points}, i) => ({svg, points, heading: shown[i]!.heading})),
      columns,
      summary: shown
        .slice(0, 6)
        .map(({panel}) => summary(panel, names, spec.language))
        .join(""),
      legend: legend(rows, new Set(drawn.flatMap((each) => [...each.joined])), spec),
      notes: [
        by === "region" ? t.types.multiples.sameScale : t.types.multiples.ownScale,
        ...axisNotes(all, drawn, t.notZero, spec),
        each.length > shown.length ? t.types.multiples.more(each.length - shown.length) : null,
        by === "region" && panels.length > 1 ? t.oneOnly(titled(panels[0]!.name, spec.language), panels[0]!.unit) : null
      ]
    },
    spec
  );
}

/** The indicator's name, with its unit where two panels bear the same. */
function headingOf(panel: ChartPanel, panels: readonly ChartPanel[], {language}: ChartSpec): string {
  const {unitName} = chartWords(language);
  const name = titled(panel.name, language);
  const same = panels.filter(({name}) => name === panel.name).length > 1;
  return same ? `${name}${language === "en" ? ` (${unitName(panel.unit)})` : `（${panel.unit}）`}` : name;
}
