import {englishFull} from "../../catalog/index.ts";
import {formatYears, type Language} from "../../i18n/index.ts";
import {pagePath, regionFiles, relative} from "./address.ts";
import {toPlace, type Context} from "./context.ts";
import {toDataset} from "./dataset.ts";
import {planMany} from "./draw.ts";
import {above, yearsOf, type RegionSubject} from "./facts.ts";
import {markup, type Markup} from "./markup.ts";
import {observationTable} from "./observations.ts";
import type {Page} from "./shell.ts";
import {placeName, sourceList} from "./sources.ts";

export function regionPage(subject: RegionSubject, language: Language, context: Context): Page {
  const {region, observations, documents} = subject;
  const place = toPlace(pagePath("region", region.code, language), language);
  const {path, t} = place;
  const catalogued = observations.filter(({indicator}) => indicator !== null);
  const rest = observations.filter(({indicator}) => indicator === null);
  const years = yearsOf(observations);
  const names = [...new Set(catalogued.map(({indicator}) => indicator!))];
  const summary = t.summary(
    t.count(observations.length),
    names.length > 0 ? t.indicatorCount(names.length) : "",
    t.documentCount(documents.length),
    years && formatYears(...years, language)
  );
  const title = t.region.title((language === "en" ? englishFull(region.code) : null) ?? region.full);
  const files = regionFiles(region.code);
  const links = (regions: readonly RegionSubject["region"][]) =>
    regions.map(
      ({code, full}, i) =>
        markup`${i > 0 ? " · " : ""}<a href="${relative(path, pagePath("region", code, language))}">${placeName({code, full}, language)}</a>`
    );
  const up = above(region, context.regions);
  const down = context.regions.filter((each) => above(each.region, context.regions)[0]?.code === region.code);
  const table = (rows: RegionSubject["observations"]) =>
    observationTable(rows, "subject", {documents: context.facts.documents, place});
  return {
    place,
    other: pagePath("region", region.code, language === "en" ? "zh" : "en"),
    title,
    description: `${title}${language === "en" ? ". " : "。"}${summary}`,
    files,
    jsonLd: toDataset(
      {
        name: title,
        otherName: region.name,
        description: summary,
        indicators: context.indicators.map(({indicator}) => indicator).filter(({name}) => names.includes(name)),
        subject,
        files
      },
      place,
      context
    ),
    main: markup`<h1>${placeName(region, language)}</h1>
<p class="page-other">${language === "en" ? markup`<span lang="zh-CN">${region.full}</span> · ` : null}${t.region.code(region.code)}</p>
<p class="page-summary">${summary}</p>
${up.length > 0 ? markup`<p class="page-kin">${t.region.within}${colon(language)}${links(up)}</p>` : null}
${down.length > 0 ? markup`<p class="page-kin">${t.region.below}${colon(language)}${links(down.map((each) => each.region))}</p>` : null}
${drawnMany(catalogued, place, context)}
${catalogued.length > 0 ? markup`<section aria-labelledby="data"><h2 id="data">${t.table.heading}</h2>\n${table(catalogued)}</section>` : null}
${rest.length > 0 ? markup`<section aria-labelledby="rest"><h2 id="rest">${t.region.rest}</h2>\n${table(rest)}</section>` : null}
<section aria-labelledby="sources"><h2 id="sources">${t.sources.heading}</h2>
${sourceList(documents, observations, place)}
</section>
${downloads(files, place)}`
  };
}

export const colon = (language: Language) => (language === "en" ? ": " : "：");

/** Targets and results of several indicators, for a region or a document. */
export function drawnMany(
  rows: RegionSubject["observations"],
  {language, t}: ReturnType<typeof toPlace>,
  {drawing}: Context
): Markup | null {
  const plan = planMany(rows);
  if (!plan) return null;
  return markup`<section class="page-chart" aria-labelledby="chart"><h2 id="chart" class="page-hidden">${t.chart.heading}</h2>
${drawing.inline(plan, language)}
<p class="page-note">${t.chart.scale}</p>
</section>`;
}

export function downloads(
  files: readonly (readonly [string, string])[],
  {path, t}: ReturnType<typeof toPlace>
): Markup {
  const items = files.map(
    ([, file]) => markup`<li><a href="${relative(path, file)}">${file.replace(/^.*\./, "").toUpperCase()}</a></li>`
  );
  return markup`<section aria-labelledby="use"><h2 id="use">${t.use.files}</h2><ul class="page-files">${items}</ul></section>`;
}
