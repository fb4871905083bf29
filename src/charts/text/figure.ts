import {indicatorByName} from "../../catalog/index.ts";
import {chartWords} from "../../i18n/index.ts";
import {html} from "../dom.ts";
import {titled, langOf} from "./names.ts";
import type {Row} from "../data/rows.ts";
import {group, type ChartPanel} from "../data/series.ts";
import {sourceOf} from "./source.ts";
import type {ChartSpec} from "../spec.ts";
import {countDisagreements} from "../data/duplicates.ts";
import {wrapped} from "./wrap.ts";

/** Title and subtitle; the indicator's name, and what it is by the catalogue, where the spec gives none. */
export function caption(panels: readonly ChartPanel[], spec: ChartSpec): HTMLElement {
  const names = [...new Set(panels.map((panel) => panel.name))].filter(Boolean);
  const title = spec.title ?? titleOf(names, spec);
  const subtitle = spec.subtitle ?? (names.length === 1 ? definition(names[0]!, spec) : null);
  return html(
    "figcaption",
    {},
    title ? html("p", {class: "chart-title", lang: langOf(title)}, wrapped(title)) : null,
    subtitle ? html("p", {class: "chart-subtitle", lang: langOf(subtitle)}, wrapped(subtitle)) : null
  );
}

function titleOf(names: readonly string[], spec: ChartSpec): string {
  const t = chartWords(spec.language);
  return (
    names
      .slice(0, 3)
      .map((name) => titled(name, spec.language))
      .join(t.enumeration) + (names.length > 3 ? t.andOthers(names.length) : "")
  );
}

/** What the indicator is by the catalogue; in English what it is called in the documents. */
function definition(name: string, spec: ChartSpec): string | null {
  const indicator = indicatorByName(name);
  return indicator ? (spec.language === "en" ? indicator.name : indicator.definition) : null;
}

export interface Account {
  readonly all: readonly Row[];
  readonly rows: readonly Row[];
  readonly panels: readonly ChartPanel[];
  readonly notes: readonly (string | null)[];
}

/** What must be said under a chart: what was left out or split, what may not compare, the spec's notes, its documents. */
export function remarks({all, rows, panels, notes}: Account, spec: ChartSpec): HTMLElement {
  const t = chartWords(spec.language);
  const given = typeof spec.notes === "string" ? [spec.notes] : (spec.notes ?? []);
  const skipped = all.filter(
    (row) => !row.missing && !(Number.isFinite(row.value) && Number.isFinite(row.year))
  ).length;
  const baseless = all.filter((row) => row.missing === "no-base").length;
  const english = spec.language === "en";
  const isDerived = all.some((row) => row.derived);
  const disagreements = countDisagreements(rows);
  const said = [
    ...notes,
    wordings(panels, spec),
    disagreements > 0 ? t.disagreements(disagreements) : null,
    skipped > 0 ? t.skipped(skipped) : null,
    spec.convert !== undefined && isDerived ? t.axis.converted(t.unitName(spec.convert)) : null,
    spec.since !== undefined && isDerived ? t.axis.sinceNote(t.year(spec.since), spec.relative === true) : null,
    baseless > 0 ? t.axis.baseless(baseless, t.year(spec.since!)) : null,
    ...given
  ].filter((note) => note !== null);
  return html(
    "div",
    {class: "chart-remarks"},
    said.length > 0 ? html("p", {}, wrapped(t.notes + said.join(english ? " " : ""), null, english)) : null,
    sourceLine(rows, spec)
  );
}

/** Which words the documents use for one indicator; of several only how many differ. */
function wordings(panels: readonly ChartPanel[], spec: ChartSpec): string | null {
  const t = chartWords(spec.language);
  const lists = panels
    .filter((panel) => panel.rows.some((row) => row.indicator !== null))
    .map((panel) => [...new Set(panel.rows.map((row) => row.subject))])
    .filter((subjects) => subjects.length > 1);
  const [subjects] = lists;
  if (!subjects) return null;
  if (lists.length > 1) return t.wordingsOfSeveral(lists.length);
  return t.wordings(subjects.slice(0, 6).join("、") + (subjects.length > 6 ? t.andOthers(subjects.length) : ""));
}

function sourceLine(rows: readonly Row[], spec: ChartSpec): HTMLElement | null {
  const t = chartWords(spec.language);
  const titles = [...group(rows, (row) => row.document).values()]
    .map(([row]) => sourceOf(row!, spec).title)
    .filter(Boolean);
  if (titles.length === 0) return null;
  const between = spec.language === "en" ? ", " : "";
  const list = titles.slice(0, 100).map(t.cite).join(between) + (titles.length > 100 ? t.andOthers(titles.length) : "");
  if (titles.length <= 3) return html("p", {}, t.source, html("span", {lang: "zh"}, wrapped(list)));
  return html(
    "details",
    {},
    html("summary", {}, t.sources(titles.length)),
    html("p", {lang: "zh"}, titles.length > 20 ? list : wrapped(list))
  );
}
