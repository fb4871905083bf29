import {chartWords} from "../../i18n/index.ts";
import {html} from "../dom.ts";
import {placeInQuote} from "../../core/index.ts";
import {markOf} from "./legend.ts";
import type {MarkSpec} from "../marks/mark-spec.ts";
import {shortName, titled, langOf} from "./names.ts";
import type {Row} from "../data/rows.ts";
import {sourceOf} from "./source.ts";
import type {ChartSpec} from "../spec.ts";
import {duplicatesOf} from "../data/duplicates.ts";
import {wrapped} from "./wrap.ts";

/** The clause that states a value, the number marked in it. */
export function clause(row: Row): HTMLElement {
  const place = placeInQuote(row);
  return html("q", {lang: "zh", class: "chart-quote"}, wrapped(row.quote, place && [place.start, place.end]));
}

/** What a tip says: value, place, year, kind, the clause, where it stands, and who else states the same. */
export function tipContent(
  {row, other, remark, named}: Pick<MarkSpec, "row" | "other" | "remark" | "named">,
  also: readonly Row[],
  alike: readonly Row[],
  spec: ChartSpec
): Node[] {
  const t = chartWords(spec.language);
  const foot = [
    ...duplicatesOf(row, also, spec),
    alike.length > 0 ? t.tip.alike(namesOf(alike, spec), alike.length) : null
  ].filter((line) => line !== null);
  return [
    html(
      "p",
      {class: "chart-tip-head"},
      html("span", {lang: langOf(row.region_name)}, row.region_name),
      html("span", {}, t.year(row.year)),
      html("span", {class: "chart-tip-kind"}, markOf(row), t.kind[row.kind])
    ),
    ...statement(row, spec, named === true || other !== undefined),
    ...(other ? statement(other, spec, true) : []),
    remark ? html("p", {class: "chart-tip-remark"}, wrapped(remark, null, spec.language === "en")) : null,
    ...foot.map((line) =>
      html("p", {class: "chart-tip-source"}, wrapped(line + t.stop.trim(), null, spec.language === "en"))
    )
  ].filter((node) => node !== null);
}

function statement(row: Row, spec: ChartSpec, named: boolean): (Node | null)[] {
  const t = chartWords(spec.language);
  const {title} = sourceOf(row, spec);
  const name = titled(row.indicator ?? row.subject, spec.language);
  return [
    named ? html("p", {class: "chart-tip-scope", lang: langOf(name)}, wrapped(name)) : null,
    html("p", {class: "chart-tip-value", lang: "zh"}, wrapped(row.written)),
    row.derived ? html("p", {class: "chart-tip-derived"}, wrapped(row.derived)) : null,
    row.scope ? html("p", {class: "chart-tip-scope", lang: "zh"}, wrapped(row.scope)) : null,
    row.quote ? html("p", {}, clause(row)) : null,
    title
      ? html(
          "p",
          {class: "chart-tip-source", lang: "zh"},
          wrapped(t.cite(title)),
          row.section ? html("span", {class: "chart-tip-section"}, ` ${row.section}`) : null
        )
      : null
  ];
}

function namesOf(rows: readonly Row[], {language}: ChartSpec): string {
  return rows
    .slice(0, 12)
    .map((row) => shortName(row.region_name))
    .join(chartWords(language).enumeration);
}

/** Asks whoever holds the chart to open the clause in its document. */
export function reveal(from: Element, id: string): void {
  from.dispatchEvent(new CustomEvent("reveal", {detail: {id}, bubbles: true, composed: true}));
}
