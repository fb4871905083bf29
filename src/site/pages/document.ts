import {formatDate, formatNumber, formatYears, words, type Language} from "../../i18n/index.ts";
import {documentFiles, pagePath, relative} from "./address.ts";
import {toPlace, type Context} from "./context.ts";
import {toDataset} from "./dataset.ts";
import {yearsOf, type DocumentSubject} from "./facts.ts";
import {markup} from "./markup.ts";
import {observationTable} from "./observations.ts";
import {downloads, drawnMany} from "./region.ts";
import type {Page} from "./shell.ts";
import {chinese, mixed, particulars, placeName} from "./sources.ts";

export function documentPage(subject: DocumentSubject, language: Language, context: Context): Page {
  const {document, observations} = subject;
  const place = toPlace(pagePath("document", document.id, language), language);
  const {path, t} = place;
  const d = t.document;
  const date = (text: string | null | undefined) => text && formatDate(text, language);
  const catalogued = observations.filter(({indicator}) => indicator !== null);
  const names = new Set(catalogued.map(({indicator}) => indicator!));
  const years = yearsOf(observations);
  const summary = t.summary(
    t.count(observations.length),
    names.size > 0 ? t.indicatorCount(names.size) : "",
    "",
    years && formatYears(...years, language)
  );
  const title = d.title(document.title);
  const files = documentFiles(document.id);
  const region = pagePath("region", document.region, language);
  const of = {code: document.region, full: document.region_name};
  const hasRegion = context.regions.some((each) => each.region.code === document.region);
  return {
    place,
    other: pagePath("document", document.id, language === "en" ? "zh" : "en"),
    title,
    description: `${title}${language === "en" ? ". " : "。"}${summary}`,
    files,
    jsonLd: toDataset(
      {
        name: title,
        otherName: document.title,
        description: summary,
        indicators: context.indicators.map(({indicator}) => indicator).filter(({name}) => names.has(name)),
        subject: {observations, documents: [document]},
        files
      },
      place,
      context
    ),
    main: markup`<h1 lang="zh-CN">${document.title}</h1>
<p class="page-summary">${summary}</p>
<section aria-labelledby="particulars"><h2 id="particulars" class="page-hidden">${d.particulars}</h2>
${particulars([
  [d.issuer, chinese(document.issuer)],
  [
    d.region,
    hasRegion ? markup`<a href="${relative(path, region)}">${placeName(of, language)}</a>` : placeName(of, language)
  ],
  [d.genre, words(language).app.genre[document.genre]],
  [d.year, String(document.year)],
  [d.published, date(document.published)],
  [d.written, date(document.written)],
  [d.documentNumber, chinese(document.document_number)],
  [d.indexNumber, document.index_number],
  [d.characters, formatNumber(document.characters, language)],
  [d.sha256, markup`<code>${document.sha256}</code>`],
  [d.note, document.note ? markup`<span lang="en">${mixed(document.note)}</span>` : null]
])}
<p class="page-note">${d.text}</p></section>
${drawnMany(catalogued, place, context)}
<section aria-labelledby="data"><h2 id="data">${t.table.heading}</h2>
${observationTable(observations, "subject", {documents: context.facts.documents, place})}
</section>
${downloads(files, place)}`
  };
}
