import {chartWords, type Language} from "../../i18n/index.ts";
import {html} from "../dom.ts";
import {caption, remarks} from "../text/figure.ts";
import {enliven} from "../interaction/points.ts";
import {titled, langOf} from "../text/names.ts";
import type {Row} from "../data/rows.ts";
import type {ChartPanel} from "../data/series.ts";
import type {ChartSpec} from "../spec.ts";
import type {Point} from "../marks/mark-spec.ts";
import {table} from "../text/table.ts";

/** One drawing of a figure. */
export interface Part {
  readonly svg: SVGSVGElement;
  readonly points: readonly Point[];
  readonly heading?: string | null;
  /** of the heading; Chinese if it is a name */
  readonly headingLanguage?: Language | null | undefined;
}

export interface Composition {
  /** the chart's name, as in its class */
  readonly type: string;
  /** every row that was given, and those that are drawn */
  readonly all: readonly Row[];
  readonly rows: readonly Row[];
  /** what the figure is about, for its title, its definition and its warnings */
  readonly panels: readonly ChartPanel[];
  readonly parts: readonly Part[];
  /** what it shows, in words */
  readonly summary: string;
  readonly legend: HTMLElement | null;
  readonly notes: readonly (string | null)[];
  /** how many drawings stand side by side */
  readonly columns?: number;
}

/** The figure around the drawings: caption, legend, notes, sources, data table, and the tip that all points share. */
export function compose(composition: Composition, spec: ChartSpec): HTMLElement {
  const t = chartWords(spec.language);
  const {type, all, rows, panels, parts, summary, columns} = composition;
  const points = parts.length === 1 ? parts[0]!.points : parts.flatMap((part) => part.points);
  const drawings = parts.map(({svg, heading, headingLanguage = heading ? langOf(heading) : null}) => {
    svg.setAttribute("role", "group");
    svg.setAttribute(
      "aria-label",
      `${heading || (panels[0] && titled(panels[0].name, spec.language)) || t.value}${t.comma}${t.keyboard}`
    );
    const title = heading ? html("p", {class: "chart-panel-title", lang: headingLanguage}, heading) : null;
    return html("div", {class: "chart-panel"}, title, svg);
  });
  const body = columns ? html("div", {class: "chart-grid", style: `--columns: ${columns}`}, ...drawings) : null;
  const figure = html(
    "figure",
    {class: `chart chart-${type}`, role: "figure", "aria-label": summary, lang: spec.language === "en" ? "en" : null},
    caption(panels, spec),
    composition.legend,
    ...(body ? [body] : drawings),
    remarks({all, rows, panels, notes: composition.notes}, spec),
    spec.twin === false ? null : twin(all, spec)
  );
  (body ?? drawings.at(-1))?.after(enliven(figure, points, spec));
  return figure;
}

/** The rows as a table, made when it is first opened. */
function twin(rows: readonly Row[], spec: ChartSpec): HTMLElement {
  const t = chartWords(spec.language).table;
  const details = html("details", {class: "chart-twin"}, html("summary", {}, t.twin(rows.length)));
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) {
      const {title: _, ...rest} = spec;
      details.append(table(rows, rest));
    }
  });
  return details;
}
