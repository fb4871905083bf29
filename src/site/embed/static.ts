import {createCharts, type ChartName, type ChartSpec} from "../../charts/index.ts";
import {embedWords, chartWords, type Language} from "../../i18n/index.ts";
import type {Document as Source, Observation} from "../../model/index.ts";
import {inPage} from "../in-page.ts";

/** In CSS pixels: embed.css shows the one that fits, and lets it grow until the next. */
const widths = [340, 520, 760];

export interface StaticChart {
  readonly chart: ChartName;
  readonly rows: readonly Observation[];
  readonly documents: readonly Source[];
  readonly language: Language;
  /** the address of the page that tells where an observation comes from */
  readonly origin: (row: Observation) => string;
}

/**
 * A figure as HTML that needs no script to be seen and a small one to be used: the drawing at three widths, the note of
 * every mark as a template, the table, and links in place of the buttons that ask for a source.
 */
export function drawStatic({chart, rows, documents, language, origin}: StaticChart): string {
  return inPage((page) => {
    const spec = {language, documents: Object.fromEntries(documents.map((each) => [each.id, each])), twin: false};
    const origins = new Map(rows.map((row) => [row.id, origin(row)]));
    const drawn = widths.map((width) => drawAt(page, chart, rows, {...spec, width}));
    const figure = drawn.at(-1)!.figure;
    const stills = drawn.map(({body}, i) => {
      const still = page.createElement("div");
      still.className = "embed-still";
      still.dataset.width = String(widths[i]);
      still.append(...body);
      return still;
    });
    const notes = [...drawn.at(-1)!.notes].map(([id, html]) => {
      const note = page.createElement("template");
      note.dataset.note = id;
      note.innerHTML = html;
      link(note.content, language, () => origins.get(id)!);
      return note;
    });
    const tip = figure.querySelector(".chart-tip")!;
    tip.replaceChildren();
    for (const name of ["style", "data-pinned", "id"]) tip.removeAttribute(name);
    tip.setAttribute("hidden", "");
    const twin = drawTwin(page, rows, spec);
    link(twin, language, (button) => origins.get(button.closest<HTMLElement>("tr")!.dataset.id!)!);
    tip.before(...stills);
    figure.append(twin, ...notes);
    for (const element of figure.querySelectorAll("svg *")) round(element);
    return figure.outerHTML;
  });
}

/** Parts of a figure that differ from width to width, and its notes, taken out of it. */
function drawAt(page: Document, chart: ChartName, rows: readonly Observation[], spec: ChartSpec) {
  const figure = createCharts({palette: new Map()})[chart](rows, spec);
  page.body.append(figure);
  const notes = new Map<string, string>();
  const tip = figure.querySelector(".chart-tip")!;
  const marks = spec.width === widths.at(-1) ? figure.querySelectorAll<SVGElement>(".chart-point[data-id]") : [];
  for (const mark of marks) {
    mark.dispatchEvent(new window.Event("focusin", {bubbles: true}));
    notes.set(mark.dataset.id!, tip.innerHTML);
  }
  figure.dispatchEvent(new window.KeyboardEvent("keydown", {key: "Escape", bubbles: true}));
  for (const each of figure.querySelectorAll("svg.chart-plot > style, .chart-halo")) each.remove();
  for (const each of figure.querySelectorAll(".is-on, .is-near")) each.classList.remove("is-on", "is-near");
  figure.querySelectorAll(".chart-point").forEach((mark, i) => {
    mark.setAttribute("tabindex", i === 0 ? "0" : "-1");
    mark.removeAttribute("aria-describedby");
  });
  const body = [...figure.querySelectorAll(":scope > .chart-panel, :scope > .chart-grid, :scope > .chart-remarks")];
  for (const each of body) each.remove();
  return {figure, body, notes};
}

function drawTwin(page: Document, rows: readonly Observation[], spec: ChartSpec): HTMLElement {
  const twin = page.createElement("details");
  twin.className = "chart-twin";
  const summary = page.createElement("summary");
  summary.textContent = chartWords(spec.language).table.twin(rows.length);
  twin.append(summary, createCharts()["table"](rows, spec));
  return twin;
}

/** Without a script a source is an address. */
function link(inside: ParentNode, language: Language, address: (button: Element) => string): void {
  for (const button of inside.querySelectorAll("button.chart-reveal")) {
    const anchor = button.ownerDocument.createElement("a");
    for (const [name, value] of Object.entries({
      class: "chart-reveal",
      href: address(button),
      target: "_blank",
      rel: "noopener"
    }))
      anchor.setAttribute(name, value);
    const label = button.getAttribute("aria-label");
    if (label) anchor.setAttribute("aria-label", label);
    anchor.textContent = label ? button.textContent : embedWords(language).source;
    button.replaceWith(anchor);
  }
}

const measures = ["transform", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height"];

/** To tenths of a pixel. */
function round(element: Element): void {
  for (const name of measures) {
    const text = element.getAttribute(name);
    if (text && /\.\d\d/.test(text)) element.setAttribute(name, text.replace(/(\.\d)\d+/g, "$1"));
  }
}
