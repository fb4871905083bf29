import {indicatorByName} from "../../catalog/index.ts";
import {chartWords} from "../../i18n/index.ts";
import type {Document, Observation} from "../../model/index.ts";
import {placeInQuote} from "../../core/index.ts";
import {pagePath, relative} from "./address.ts";
import type {Context, PageContext} from "./context.ts";
import {slugOf} from "./facts.ts";
import {markup, type Markup} from "./markup.ts";
import {placeName} from "./sources.ts";

/** What stands in the first column: the page's subject is the other one. */
export type First = "region" | "subject";

/**
 * Every observation as a group of two lines: place, year, kind and value as written; then the clause that states it and
 * where it stands. The group's id is the observation's, so that marks and citations can point to it.
 */
export function observationTable(
  rows: readonly Observation[],
  first: First,
  {documents, place}: {documents: Context["facts"]["documents"]; place: PageContext}
): Markup {
  const t = place.t.table;
  const known = new Map(documents.map((each) => [each.id, each]));
  const heads = [first === "region" ? t.region : t.subject, t.year, t.kind, t.written];
  return markup`<table class="page-table">
<caption>${t.caption(rows.length)}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
${rows.map((row) => group(row, first, known.get(row.document), place))}</table>`;
}

function group(row: Observation, first: First, document: Document | undefined, place: PageContext): Markup {
  if (!document) throw new Error(`document not among the seeds: ${row.document}`);
  const {language, t} = place;
  const charts = chartWords(language);
  const kind =
    row.measure === "level" ? charts.kind[row.kind] : `${charts.kind[row.kind]}·${charts.measure[row.measure]}`;
  return markup`<tbody id="${row.id}" data-id="${row.id}">
<tr><th scope="rowgroup">${first === "region" ? region(row, place) : subject(row, place)}</th><td>${row.year ?? t.table.noYear}</td><td class="page-kind page-${row.kind}">${kind}</td><td class="page-written" lang="zh-CN">${row.written}</td></tr>
<tr class="page-clause"><td colspan="4">${clause(row)} <span class="page-origin">${origin(row, document, first, place)}</span></td></tr>
</tbody>
`;
}

function region(row: Observation, {path, language}: PageContext): Markup {
  return markup`<a href="${relative(path, pagePath("region", row.region, language))}">${placeName({code: row.region, full: row.region_name}, language)}</a>`;
}

function subject(row: Observation, {path, language}: PageContext): Markup {
  const slug = slugOf(row);
  if (!slug) return markup`<span lang="zh-CN">${row.subject}</span>`;
  const english = language === "en" ? indicatorByName(row.indicator!)?.english : null;
  const name = english ? markup`${english}` : markup`<span lang="zh-CN">${row.indicator}</span>`;
  return markup`<a href="${relative(path, pagePath("indicator", slug, language))}">${name}</a>`;
}

function clause({quote, ...row}: Observation): Markup {
  const at = placeInQuote({quote, ...row});
  const text = at
    ? markup`${quote.slice(0, at.start)}<mark>${quote.slice(at.start, at.end)}</mark>${quote.slice(at.end)}`
    : markup`${quote}`;
  return markup`<q lang="zh-CN">${text}</q>`;
}

function origin(row: Observation, document: Document, first: First, {path, language, t}: PageContext): Markup {
  const target = pagePath("document", document.id, language);
  const comma = chartWords(language).comma;
  const title = markup`<cite lang="zh-CN">《${document.title}》</cite>`;
  const source = target === path ? title : markup`<a href="${relative(path, target)}#${row.id}">${title}</a>`;
  const rest = [
    markup`<span lang="zh-CN">${document.issuer}</span>`,
    row.section ? markup`${t.table.section}<span lang="zh-CN">${row.section}</span>` : null,
    first === "subject" && row.region !== document.region
      ? placeName({code: row.region, full: row.region_name}, language)
      : null,
    row.scope ? markup`${t.table.scope}<span lang="zh-CN">${row.scope}</span>` : null,
    row.reviewed ? markup`${t.table.reviewed}` : null,
    markup`${t.table.place(row.start + 1, row.end)}`
  ].filter((each) => each !== null);
  const [last, ...others] = rest.toReversed();
  const self = markup`<a class="page-self" href="#${row.id}" aria-label="${t.table.self} ${row.id}">#</a>`;
  return markup`${t.table.from}${source}${others.toReversed().map((each) => markup`${comma}${each}`)}${comma}<span class="page-last">${last}${self}</span>`;
}
