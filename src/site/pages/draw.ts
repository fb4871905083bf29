import {createCharts, type ChartSpec} from "../../charts/index.ts";
import {pageWords, chartWords, type Language} from "../../i18n/index.ts";
import type {Document, Observation} from "../../model/index.ts";
import {chartOf, everything} from "../../explore/index.ts";
import {inPage} from "../in-page.ts";
import {markup, raw, type Markup} from "./markup.ts";

export type PageChart = "trend" | "ranking" | "target" | "coverage";

/** Widths in CSS pixels at which each chart is drawn: for a page's column, and for a phone. */
export const widths = {wide: 720, narrow: 343};

export interface Plan {
  readonly chart: PageChart;
  readonly rows: readonly Observation[];
}

/** The chart that the explorer suggests for one indicator: by year, or ranked where there is one year only. */
export function planIndicator(observations: readonly Observation[]): Plan | null {
  const rows = drawable(observations);
  if (rows.length === 0) return null;
  return {chart: chartOf({...everything, indicators: ["one"]}, rows) === "ranking" ? "ranking" : "trend", rows};
}

/** Targets against results of several indicators; where there are no targets, what is written at all. */
export function planMany(observations: readonly Observation[]): Plan | null {
  const rows = drawable(observations);
  if (rows.length === 0) return null;
  return {chart: rows.some(({kind}) => kind === "target") ? "target" : "coverage", rows};
}

/** Levels; where none are written, changes and ranks. A value without a year has no place in a chart. */
function drawable(observations: readonly Observation[]): readonly Observation[] {
  const dated = observations.filter(({year}) => year !== null);
  const levels = dated.filter(({measure}) => measure === "level");
  return levels.length > 0 ? levels : dated;
}

/** Draws figures as elements, without a browser. */
export class Drawing {
  readonly #documents: Readonly<Record<string, Document>>;
  readonly #made = new Map<string, Markup>();

  constructor(documents: readonly Document[]) {
    this.#documents = Object.fromEntries(documents.map((each) => [each.id, each]));
  }

  figure({chart, rows}: Plan, spec: ChartSpec): HTMLElement {
    return inPage(() => createCharts({documents: this.#documents, twin: false})[chart](rows, spec));
  }

  /** The figure for a page without scripts: wide and narrow, each mark a link to its row in the page's table. */
  inline(plan: Plan, language: Language): Markup {
    const key = [plan.chart, language, ...plan.rows.map(({id}) => id)].join(" ");
    const made = this.#made.get(key) ?? this.#inline(plan, language);
    this.#made.set(key, made);
    return made;
  }

  #inline({chart, rows}: Plan, language: Language): Markup {
    const [wide, narrow] = [widths.wide, widths.narrow].map((width) => {
      const figure = this.figure({chart, rows}, {width, language});
      still(figure, language);
      return figure.outerHTML;
    });
    return markup`<div class="page-wide">${raw(wide!)}</div><div class="page-narrow">${raw(narrow!)}</div>`;
  }
}

/** Takes away what only scripts make work, and makes every mark a link. */
function still(figure: HTMLElement, language: Language): void {
  const t = pageWords(language).chart;
  for (const each of figure.querySelectorAll("figcaption, .chart-tip, .chart-twin, svg.chart-plot > style"))
    each.remove();
  figure.removeAttribute("lang");
  figure.removeAttribute("role");
  for (const drawing of figure.querySelectorAll("svg.chart-plot")) {
    drawing.setAttribute("aria-label", t.heading);
    for (const point of drawing.querySelectorAll(".chart-point[data-id]")) link(point, t);
    for (const element of drawing.querySelectorAll("*")) round(element);
  }
}

function link(point: Element, t: {point: (said: string) => string}): void {
  const {ownerDocument} = point;
  const anchor = ownerDocument.createElementNS("http://www.w3.org/2000/svg", "a");
  const title = ownerDocument.createElementNS("http://www.w3.org/2000/svg", "title");
  const said = point.getAttribute("aria-label") ?? "";
  title.textContent = said;
  anchor.setAttribute("href", `#${point.getAttribute("data-id")}`);
  anchor.setAttribute("aria-label", t.point(said));
  for (const name of ["role", "tabindex", "aria-label"]) point.removeAttribute(name);
  point.replaceWith(anchor);
  anchor.append(title, point);
}

const measures = ["transform", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height"];

function round(element: Element): void {
  for (const name of measures) {
    const text = element.getAttribute(name);
    if (text && /\.\d{3}/.test(text)) element.setAttribute(name, text.replace(/(\.\d\d)\d+/g, "$1"));
  }
}

/** What the marks of a kind are called, for tables. */
export const kindName = (row: Observation, language: Language) => chartWords(language).kind[row.kind];
