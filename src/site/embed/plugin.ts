import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Plugin} from "vite";
import {indicatorByName, indicatorBySynonym} from "../../catalog/index.ts";
import type {Language} from "../../i18n/index.ts";
import type {Observation} from "../../model/index.ts";
import {chartOf, chooseRows, everything} from "../../explore/index.ts";
import {takeSnapshot, writeSnapshot, type ReleaseData} from "../../share/index.ts";
import {readReleaseData, readReleases} from "../releases.ts";
import {readCurrent} from "../seeds.ts";
import {serveMade} from "../serve-made.ts";
import {bundleElement, bundlePages, type EmbedScripts} from "./bundle.ts";
import {embedPage, type PageParts} from "./page-of.ts";
import {drawStatic} from "./static.ts";

const types = join(import.meta.dirname, "../../embed/published.d.ts");
const seeds = join(import.meta.dirname, "../../../seeds");

/**
 * Charts for other people's pages, under addresses that never change: `embed.html`, a page for each indicator
 * (`embed/SLUG.html`, `en/embed/SLUG.html`), the rows of each indicator in each release (`embed/data/DATE/SLUG.json`, and
 * as a script for frames that may not fetch), and the element `zhibiao-chart.js`.
 */
export function embeds(): Plugin {
  let serving = false;
  return {
    name: "zhibiao:embeds",
    configResolved: (config) => void (serving = config.command === "serve"),
    configureServer: (server) =>
      serveMade(server, /^(?:en\/)?embed(?:\/|\.html$)|^assets\/embed-|^zhibiao-chart\./, makeFiles),
    async generateBundle() {
      if (serving) return;
      for (const [fileName, source] of await makeFiles()) this.emitFile({type: "asset", fileName, source});
      const source = readFileSync(types, "utf8");
      this.emitFile({type: "asset", fileName: "zhibiao-chart.d.ts", source});
    }
  };
}

async function makeFiles(): Promise<ReadonlyMap<string, string>> {
  const [scripts, element] = await Promise.all([bundlePages(), bundleElement(readReleases(seeds)[0]!.date)]);
  return new Map([...element, ...embedFiles(scripts)]);
}

/** Every file of the embeds but the element's, by its path in the site. */
export function embedFiles(scripts: EmbedScripts): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const keep = (name: "page" | "axes" | "others") => {
    const path = `assets/embed-${name}-${createHash("sha256").update(scripts[name]).digest("hex").slice(0, 8)}.js`;
    files.set(path, scripts[name]);
    return path;
  };
  const parts = {style: scripts.style, page: keep("page"), axes: keep("axes"), others: keep("others")};
  const releases = readReleases(seeds);
  const newest = releases[0]!.date;
  for (const {date} of releases) {
    const data = date === newest ? readCurrent() : readReleaseData(seeds, date);
    for (const [slug, rows] of bySlug(data.observations)) keepRows(files, slug, rows, data, date);
    if (date === newest) keepPages(files, data, date, parts);
  }
  const empty = {release: newest, title: "指标 Zhibiao", drawn: null};
  files.set("embed.html", embedPage({...empty, language: "zh", site: "./", other: "en/embed.html"}, parts));
  files.set("en/embed.html", embedPage({...empty, language: "en", site: "../", other: "../embed.html"}, parts));
  return files;
}

function keepRows(
  files: Map<string, string>,
  slug: string,
  rows: readonly Observation[],
  {documents}: ReleaseData,
  date: string
): void {
  const chart = chartOf(everything, rows);
  const view = `i=${slug}&r=&k=actual~target&y=&c=auto`;
  const json = writeSnapshot(
    takeSnapshot({rows, spec: {chart}, documents, indicators: [indicatorOf(rows)], release: date, view})
  );
  files.set(`embed/data/${date}/${slug}.json`, json);
  files.set(`embed/data/${date}/${slug}.js`, `(self.zhibiaoData??={})["${date}/${slug}"]=${json}`);
}

function keepPages(files: Map<string, string>, {observations, documents}: ReleaseData, date: string, parts: PageParts) {
  for (const [slug, rows] of bySlug(observations)) {
    const chart = chartOf(everything, rows);
    const indicator = indicatorOf(rows);
    for (const language of ["zh", "en"] as const satisfies readonly Language[]) {
      const [site, prefix] = language === "en" ? ["../../", "en/"] : ["../", ""];
      const origin = ({id}: Observation) => `${site}${prefix}indicator/${slug}.html#${id}`;
      const figure = drawStatic({chart, rows, documents, language, origin});
      const title = language === "en" ? indicator.english : indicator.name;
      const other = `${site}${language === "en" ? "" : "en/"}embed/${slug}.html`;
      const page = {language, site, other, release: date, title, drawn: {slug, chart, figure}};
      files.set(`${prefix}embed/${slug}.html`, embedPage(page, parts));
    }
  }
}

/** The levels of each catalogued indicator, by its slug. */
function bySlug(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const names = new Set(observations.flatMap(({indicator}) => indicator ?? []));
  const indicators = [...names].flatMap((name) => indicatorByName(name) ?? []);
  const rows = indicators.map((indicator) => {
    const selection = {...everything, indicators: [indicator.slug]};
    return [indicator.slug, chooseRows(observations, selection, indicators)] as const;
  });
  return new Map(rows.filter(([, rows]) => rows.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the catalogue says of the rows' indicator, with those of their words that mean it. */
function indicatorOf(rows: readonly Observation[]) {
  const indicator = indicatorByName(rows[0]!.indicator!)!;
  const subjects = [...new Set(rows.map(({subject}) => subject))];
  return {...indicator, synonyms: subjects.filter((each) => indicatorBySynonym(each)?.name === indicator.name)};
}
