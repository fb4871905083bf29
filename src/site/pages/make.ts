import {readFileSync} from "node:fs";
import {join} from "node:path";
import {type Language, pageWords} from "../../i18n/index.ts";
import {tableNames} from "./address.ts";
import {toContext, type Context, type Options, type PageFile} from "./context.ts";
import {dataPage} from "./data.ts";
import {documentPage} from "./document.ts";
import type {Facts, IndicatorSubject} from "./facts.ts";
import {toFeed} from "./feed.ts";
import {columnsOf} from "./files/columns.ts";
import {toCsvwGroup} from "./files/csvw.ts";
import {keys, references, toDatapackage} from "./files/datapackage.ts";
import {filesOfDocument, filesOfIndicator, filesOfRegion} from "./files/subject.ts";
import {toTables, wholeFiles} from "./files/tables.ts";
import {guidePages} from "./guide/guide.ts";
import {indicatorPage} from "./indicator.ts";
import {listPages} from "./lists.ts";
import {toOembed} from "./oembed.ts";
import {openLetters, picturesOf} from "./picture.ts";
import {regionPage} from "./region.ts";
import {feedPath, toHtml, type Page} from "./shell.ts";
import {toRobots, toSitemap} from "./sitemap.ts";

const languages: readonly Language[] = ["zh", "en"];

/** Every static page and machine-readable file of the site but pictures. The same facts give the same bytes. */
export function makePages(facts: Facts, options: Options): readonly PageFile[] {
  const context = toContext(facts, options);
  const pages = languages.flatMap((language) => pagesIn(language, context));
  return [...pages.map((page) => ({path: page.place.path, source: toHtml(page, context)})), ...files(pages, context)];
}

/** The pictures of the indicators that have data, in both languages. */
export async function makePictures(facts: Facts, options: Options): Promise<readonly PageFile[]> {
  const context = toContext(facts, options);
  const letters = await openLetters();
  const made = context.indicators
    .filter(hasData)
    .flatMap((subject) => languages.map((language) => picturesOf(subject, language, context, letters)));
  return (await Promise.all(made)).flat();
}

const hasData = ({observations}: IndicatorSubject) => observations.length > 0;

function pagesIn(language: Language, context: Context): readonly Page[] {
  return [
    ...context.indicators.map((subject) => indicatorPage(subject, language, context)),
    ...context.regions.map((subject) => regionPage(subject, language, context)),
    ...context.documents.map((subject) => documentPage(subject, language, context)),
    ...listPages(language, context),
    ...guidePages(language, context),
    dataPage(language, context)
  ];
}

function files(pages: readonly Page[], context: Context): readonly PageFile[] {
  const {site} = context;
  const withData = context.indicators.filter(hasData);
  const oembed = pages.flatMap((page) => {
    const subject = withData.find(({indicator}) => page.place.path.endsWith(`indicator/${indicator.slug}.html`));
    if (!site || !page.oembed || !subject) return [];
    return [{path: page.oembed, source: json(toOembed(subject, page.title, page.place, site))}];
  });
  return [
    ...withData.flatMap((subject) => filesOfIndicator(subject, context)),
    ...context.regions.flatMap(filesOfRegion),
    ...context.documents.flatMap(filesOfDocument),
    ...wholeFiles(toTables(context)),
    {path: "datapackage.json", source: json(toDatapackage(context))},
    {path: "data/csv-metadata.json", source: json(toGroup(context))},
    ...oembed,
    ...languages.map((language) => ({path: feedPath(language), source: toFeed(language, context)})),
    ...(site ? [{path: "sitemap.xml", source: toSitemap(pages, context, site)}] : []),
    {path: "robots.txt", source: toRobots(site)},
    {path: "LICENSE.txt", source: readFileSync(join(import.meta.dirname, "../../../LICENSE"), "utf8")}
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The tables of the whole, described together. */
export function toGroup({facts}: Context): object {
  const t = pageWords("zh");
  const tables = tableNames.map((table) => ({
    url: `${table}.csv`,
    title: t.dataPage.tables[table],
    columns: columnsOf[table],
    key: keys[table],
    ...(references[table]
      ? {references: references[table].map(([column, other, names]) => ({column, url: `${other}.csv`, names}))}
      : {})
  }));
  return toCsvwGroup(t.dataset.whole, tables, facts.releases[0]);
}

const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;
