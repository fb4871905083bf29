import {words} from "../i18n/index.ts";
import {html} from "./dom.ts";
import {sourceOf} from "./quote.ts";
import type {Row} from "./rows.ts";
import {group} from "./series.ts";
import type {Panel} from "./series.ts";
import type {ChartSpec} from "./spec.ts";
import {wrapped} from "./wrap.ts";

/** Title and subtitle; the indicator's name where the spec gives no title. */
export function caption(panels: readonly Panel[], spec: ChartSpec): HTMLElement {
  const names = [...new Set(panels.map((panel) => panel.name))].filter(Boolean);
  const title = spec.title ?? names.slice(0, 3).join("、");
  return html(
    "figcaption",
    {},
    title ? html("p", {class: "chart-title", lang: spec.title ? null : "zh"}, wrapped(title)) : null,
    spec.subtitle ? html("p", {class: "chart-subtitle"}, wrapped(spec.subtitle)) : null
  );
}

export interface Account {
  readonly all: readonly Row[];
  readonly rows: readonly Row[];
  readonly panels: readonly Panel[];
  readonly shown: readonly Panel[];
  readonly zero: boolean;
  readonly unnamed: number;
}

/** What must be said under a chart: its documents, what was left out or split, what may not compare, the spec's notes. */
export function remarks({all, rows, panels, shown, zero, unnamed}: Account, spec: ChartSpec): HTMLElement {
  const t = words(spec.language).charts;
  const skipped = all.length - rows.length;
  const given = typeof spec.notes === "string" ? [spec.notes] : (spec.notes ?? []);
  const notes = [
    zero ? null : t.notZero,
    panels.length > 1 ? t.split(shown.length) : null,
    panels.length > shown.length ? t.more(panels.length - shown.length) : null,
    ...panels.map((panel) => wordings(panel, spec)),
    unnamed > 0 ? t.unnamed(unnamed) : null,
    skipped > 0 ? t.skipped(skipped) : null,
    ...given
  ].filter((note) => note !== null);
  return html(
    "div",
    {class: "chart-remarks"},
    notes.length > 0 ? html("p", {}, wrapped(t.notes + notes.join(spec.language === "en" ? " " : ""))) : null,
    sourceLine(rows, spec)
  );
}

function wordings(panel: Panel, spec: ChartSpec): string | null {
  const subjects = [...new Set(panel.rows.map((row) => row.subject))];
  if (subjects.length < 2 || subjects.length > 6) return null;
  return words(spec.language).charts.wordings(subjects.join("、"));
}

function sourceLine(rows: readonly Row[], spec: ChartSpec): HTMLElement | null {
  const t = words(spec.language).charts;
  const titles = [...group(rows, (row) => row.document).values()]
    .map(([row]) => sourceOf(row!, spec).title)
    .filter(Boolean);
  if (titles.length === 0) return null;
  const list = titles.map(t.cite).join(titles.length > 1 ? (spec.language === "en" ? ", " : "、") : "");
  if (titles.length <= 3) return html("p", {}, t.source, html("span", {lang: "zh"}, wrapped(list)));
  return html("details", {}, html("summary", {}, t.sources(titles.length)), html("p", {lang: "zh"}, wrapped(list)));
}
