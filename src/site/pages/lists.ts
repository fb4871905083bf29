import {formatYears, chartWords, type Language} from "../../i18n/index.ts";
import type {Observation} from "../../model/index.ts";
import {pagePath, relative, type Section} from "./address.ts";
import {toPlace, type Context, type PageContext} from "./context.ts";
import {yearsOf} from "./facts.ts";
import {markup, type Markup} from "./markup.ts";
import type {Page} from "./shell.ts";
import {chinese, placeName} from "./sources.ts";

/** The pages that list what has a page. */
export function listPages(language: Language, context: Context): readonly Page[] {
  return [indicatorList(language, context), regionList(language, context), documentList(language, context)];
}

function indicatorList(language: Language, {indicators}: Context): Page {
  const place = toPlace(pagePath("indicator", "index", language), language);
  const {t} = place;
  const name = ({name, english}: {name: string; english: string}) =>
    language === "en" ? markup`<span lang="en">${english}</span>` : markup`${name}`;
  const withData = indicators.filter(({observations}) => observations.length > 0);
  const without = indicators.filter(({observations}) => observations.length === 0);
  const rows = withData.map(({indicator, observations}) =>
    line(markup`<a href="${toHere(place, "indicator", indicator.slug)}">${name(indicator)}</a>`, [
      chinese(chartWords(language).unitName(indicator.unit)),
      ...counts(observations, language)
    ])
  );
  const links = without.map(
    ({indicator}) => markup`<li><a href="${toHere(place, "indicator", indicator.slug)}">${name(indicator)}</a></li>\n`
  );
  return page(place, "indicator", t.lists.indicators, t.lists.indicatorsLead, [
    table([t.lists.name, t.lists.unit, t.lists.rows, t.lists.years], rows, t.indicatorCount(withData.length)),
    markup`<section aria-labelledby="without"><h2 id="without">${t.lists.without}</h2>\n<ul class="page-columns">\n${links}</ul></section>`
  ]);
}

function regionList(language: Language, {regions}: Context): Page {
  const place = toPlace(pagePath("region", "index", language), language);
  const {t} = place;
  const rows = regions.map(({region, observations}) =>
    line(markup`<a href="${toHere(place, "region", region.code)}">${placeName(region, language)}</a>`, [
      markup`${region.code}`,
      ...counts(observations, language)
    ])
  );
  return page(place, "region", t.lists.regions, t.lists.regionsLead, [
    table([t.lists.name, "GB/T 2260", t.lists.rows, t.lists.years], rows, t.regionCount(regions.length))
  ]);
}

function documentList(language: Language, {documents}: Context): Page {
  const place = toPlace(pagePath("document", "index", language), language);
  const {t} = place;
  const rows = documents.map(({document, observations}) =>
    line(
      markup`<a href="${toHere(place, "document", document.id)}" lang="zh-CN">${document.title}</a>`,
      [chinese(document.issuer), ...counts(observations, language)],
      true
    )
  );
  return page(place, "document", t.lists.documents, t.lists.documentsLead, [
    table([t.lists.name, t.lists.issuer, t.lists.rows, t.lists.years], rows, t.documentCount(documents.length))
  ]);
}

function page(place: PageContext, section: Section, title: string, lead: string, parts: readonly Markup[]): Page {
  return {
    place,
    other: pagePath(section, "index", place.language === "en" ? "zh" : "en"),
    title,
    description: lead,
    main: markup`<h1>${title}</h1>\n<p class="page-lead">${lead}</p>\n${parts}`
  };
}

const toHere = ({path, language}: PageContext, section: Section, name: string) =>
  relative(path, pagePath(section, name, language));

function counts(observations: readonly Observation[], language: Language): Markup[] {
  const years = yearsOf(observations);
  return [markup`${observations.length}`, markup`${years ? formatYears(...years, language) : ""}`];
}

/** Cells stay on one line, but for the first where it holds many words. */
function line(head: Markup, [first, ...rest]: readonly (Markup | null)[], long = false): Markup {
  const short = (cell: Markup | null | undefined) => markup`<td class="page-short">${cell}</td>`;
  return markup`<tr><th scope="row">${head}</th>${long ? markup`<td>${first}</td>` : short(first)}${rest.map(short)}</tr>\n`;
}

function table(heads: readonly string[], rows: readonly Markup[], caption: string): Markup {
  return markup`<table class="page-table page-list"><caption>${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col" class="page-short">${head}</th>`)}</tr></thead>
<tbody>\n${rows}</tbody></table>`;
}
