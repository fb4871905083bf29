import {formatYears, chartWords} from "../../i18n/index.ts";
import {indicatorFiles, pagePath, picturePath, relative} from "./address.ts";
import {citing} from "./citing.ts";
import {toPlace, type Context, type PageContext} from "./context.ts";
import {toDataset} from "./dataset.ts";
import {planIndicator, type Plan} from "./draw.ts";
import {yearsOf, type IndicatorSubject} from "./facts.ts";
import {markup, type Markup} from "./markup.ts";
import {observationTable} from "./observations.ts";
import {embedding} from "./oembed.ts";
import type {Page} from "./shell.ts";
import {chinese, particulars, sourceList} from "./sources.ts";
import {indicatorView} from "./view.ts";

export function indicatorPage(subject: IndicatorSubject, language: "zh" | "en", context: Context): Page {
  const {indicator, observations} = subject;
  const place = toPlace(pagePath("indicator", indicator.slug, language), language);
  const {t} = place;
  const [name, otherName] =
    language === "en" ? [indicator.english, indicator.name] : [indicator.name, indicator.english];
  const summary = observations.length > 0 ? summaryOf(subject, place) : t.indicator.none;
  const description = t.description(name, indicator.definition, summary);
  const shared = {
    place,
    other: pagePath("indicator", indicator.slug, language === "en" ? "zh" : "en"),
    title: t.indicator.title(name),
    description
  };
  if (observations.length === 0) {
    const main = markup`${heading(name, otherName, indicator.definition, language)}
<p class="page-none"><strong>${t.indicator.none}</strong> ${t.indicator.noneHint}</p>
${definition(subject, place)}`;
    return {...shared, main, listed: false};
  }
  const files = indicatorFiles(indicator.slug);
  const plan = planIndicator(observations);
  return {
    ...shared,
    ...(plan ? {picture: {path: picturePath(indicator.slug, language, "png"), alt: description}} : {}),
    oembed: `${language === "en" ? "en/" : ""}indicator/${indicator.slug}.oembed.json`,
    files,
    jsonLd: toDataset(
      {name: t.dataset.name(name), otherName, description, indicators: [indicator], subject, files},
      place,
      context
    ),
    main: markup`${heading(name, otherName, indicator.definition, language)}
<p class="page-summary">${summary}</p>
${plan && drawn(plan, place, context)}
<section aria-labelledby="data"><h2 id="data">${t.table.heading}</h2>
${observationTable(observations, "region", {documents: subject.documents, place})}
</section>
${definition(subject, place)}
<section aria-labelledby="sources"><h2 id="sources">${t.sources.heading}</h2>
${sourceList(subject.documents, observations, place)}
</section>
${use(subject, shared.title, place, context)}`
  };
}

function heading(name: string, otherName: string, definition: string, language: "zh" | "en"): Markup {
  const other = language === "en" ? "zh-CN" : "en";
  return markup`<h1>${name}</h1>
<p class="page-other" lang="${other}">${otherName}</p>
<p class="page-lead" lang="zh-CN">${definition}</p>`;
}

function summaryOf({observations, documents}: IndicatorSubject, {t, language}: PageContext): string {
  const years = yearsOf(observations);
  return t.summary(
    t.count(observations.length),
    t.regionCount(new Set(observations.map(({region}) => region)).size),
    t.documentCount(documents.length),
    years && formatYears(...years, language)
  );
}

function drawn(plan: Plan, {language, t}: PageContext, {drawing}: Context): Markup {
  return markup`<section class="page-chart" aria-labelledby="chart"><h2 id="chart" class="page-hidden">${t.chart.heading}</h2>
${drawing.inline(plan, language)}
<p class="page-note">${t.chart.scale}</p>
</section>`;
}

function definition({indicator}: IndicatorSubject, {language, t}: PageContext): Markup {
  const i = t.indicator;
  const list = (names: readonly string[]) => chinese(names.join("、"));
  return markup`<section aria-labelledby="definition"><h2 id="definition">${i.definition}</h2>
${particulars([
  [i.name, language === "en" ? chinese(indicator.name) : indicator.name],
  [i.english, markup`<span lang="en">${indicator.english}</span>`],
  [i.meaning, chinese(indicator.definition)],
  [i.unit, chinese(chartWords(language).unitName(indicator.unit))],
  [i.denominator, chinese(indicator.denominator)],
  [i.better, indicator.better === null ? i.neither : i[indicator.better]],
  [i.standard, chinese(indicator.source)],
  [i.synonyms, list(indicator.synonyms)],
  [i.nearMisses, list(indicator.nearMisses)]
])}
</section>`;
}

function use(subject: IndicatorSubject, title: string, place: PageContext, context: Context): Markup {
  const {path, language, t} = place;
  const {slug} = subject.indicator;
  const to = (target: string) => relative(path, target);
  const explorer = `${to("index.html")}?explore&${indicatorView(subject)}&lang=${language}`;
  const download = (file: string, name: string) => markup`<li><a href="${to(file)}">${name}</a></li>`;
  return markup`<section aria-labelledby="use"><h2 id="use">${t.use.heading}</h2>
<p><a class="page-open" href="${explorer}">${t.use.open}</a> ${t.use.openHint}</p>
<h3>${t.use.files}</h3>
<ul class="page-files">${indicatorFiles(slug).map(([, file]) => download(file, file.replace(/^.*\./, "").toUpperCase()))}${download(`indicator/${slug}.metadata.json`, t.use.metadata)}${planIndicator(subject.observations) && [download(picturePath(slug, language, "svg"), "SVG"), download(picturePath(slug, language, "png"), "PNG")]}</ul>
${citing(title, place, context)}<h3 id="embed">${t.use.embed}</h3>
${embedding(subject, title, place, context) ?? markup`<p><a href="${explorer}">${t.use.embedOpen}</a></p>`}
</section>`;
}
