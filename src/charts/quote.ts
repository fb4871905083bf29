import {words} from "../i18n/index.ts";
import {html} from "./dom.ts";
import {markOf} from "./legend.ts";
import {shortName} from "./names.ts";
import type {Row} from "./rows.ts";
import type {ChartSpec, Source} from "./spec.ts";
import {findWritten, wrapped} from "./wrap.ts";

/** The document of a row, as the row or the spec tells it; its id where neither does. */
export function sourceOf(row: Row, spec: ChartSpec): Source {
  if (row.title) return {title: row.title, issuer: row.issuer};
  return spec.documents?.[row.document] ?? {title: row.document};
}

/** The clause that states a value, the number marked in it. */
export function clause(row: Row): HTMLElement {
  return html(
    "q",
    {lang: "zh", class: "chart-quote"},
    wrapped(row.quote, findWritten(row.quote, row.written, row.value))
  );
}

/** What a tip says: value, place, year, kind, the clause, where it stands, and who else states the same. */
export function tipContent(row: Row, others: readonly Row[], alike: readonly Row[], spec: ChartSpec): Node[] {
  const t = words(spec.language).charts;
  const {title} = sourceOf(row, spec);
  return [
    html(
      "p",
      {class: "chart-tip-head"},
      html("span", {lang: "zh"}, row.region_name),
      html("span", {}, t.year(row.year)),
      html("span", {class: "chart-tip-kind"}, markOf(row), t.kind[row.kind])
    ),
    html("p", {class: "chart-tip-value", lang: "zh"}, wrapped(row.written)),
    row.scope ? html("p", {class: "chart-tip-scope", lang: "zh"}, wrapped(row.scope)) : null,
    row.quote ? html("p", {}, clause(row)) : null,
    title
      ? html(
          "p",
          {class: "chart-tip-source", lang: "zh"},
          wrapped(t.cite(title)),
          row.section ? html("span", {class: "chart-tip-section"}, ` ${row.section}`) : null
        )
      : null,
    alike.length > 0
      ? html("p", {class: "chart-tip-source"}, wrapped(t.tip.alike(namesOf(alike), alike.length) + t.stop.trim()))
      : null,
    others.length > 0 ? html("p", {class: "chart-tip-source"}, `${t.tip.also(others.length)}${t.stop.trim()}`) : null
  ].filter((node) => node !== null);
}

function namesOf(rows: readonly Row[]): string {
  return rows
    .slice(0, 12)
    .map((row) => shortName(row.region_name))
    .join("、");
}

/** Asks whoever holds the chart to open the clause in its document. */
export function reveal(from: Element, id: string): void {
  from.dispatchEvent(new CustomEvent("reveal", {detail: {id}, bubbles: true, composed: true}));
}
