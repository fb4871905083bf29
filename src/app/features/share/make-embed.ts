import {indicatorByName} from "../../../catalog/index.ts";
import {createCharts, type ChartName} from "../../../charts/index.ts";
import {dialogWords, type Language} from "../../../i18n/index.ts";
import {cite, citedChart} from "../../../share/citation/index.ts";
import type {Document, Observation} from "../../../model/index.ts";
import {
  elementCode,
  embedAddress,
  takeSnapshot,
  homeAddress,
  iframeCode,
  imageCode,
  markdownCode,
  toFragment,
  writeSnapshot,
  type Embedded,
  type EmbedLook,
  type EmbedTexts,
  type SnapshotSpec
} from "../../../share/index.ts";
import {toSvg} from "../../../share/image/index.ts";

/** A chart of the app that can be put into other people's pages. */
export interface Embeddable {
  readonly rows: readonly Observation[];
  readonly documents: readonly Document[];
  readonly chart: ChartName;
  readonly spec: Omit<SnapshotSpec, "chart">;
  /** the query of the view that shows the same from today's data; null where the rows are the user's own */
  readonly view: string | null;
  /** the indicator whose usual chart it is, which the site has drawn already; null for any other */
  readonly slug: string | null;
  /** of the data, YYYY-MM-DD; null where the rows are the user's own */
  readonly release: string | null;
}

export const embedForms = ["iframe", "element", "markdown", "image"] as const;

export interface EmbedChoice {
  readonly mode: "live" | "frozen";
  readonly form: (typeof embedForms)[number];
  /** of the frame in CSS pixels; null for the whole column */
  readonly width: number | null;
  readonly language: Language;
  readonly theme: "auto" | "light" | "dark";
}

/** The code, and what its result is made of. */
export interface Made extends EmbedTexts {
  readonly code: string;
  /** of the page in the frame */
  readonly address: string;
  /** of the picture */
  readonly image: string;
  readonly citation: string;
}

/** Makes the code of an embed for a site whose root is at an address. */
export async function makeEmbed(chart: Embeddable, choice: EmbedChoice, site: string): Promise<Made> {
  const {language, theme} = choice;
  const look: EmbedLook = {site, language, theme};
  const embedded = choice.mode === "frozen" || chart.view === null ? await frozen(chart) : live(chart, chart.view);
  const figure = draw(chart, language);
  const texts = textsOf(chart, language);
  const image = pictureOf(chart, embedded, look, figure.svg);
  const url = homeAddress(embedded, look);
  const citation = citationOf(chart, texts, url, language);
  const code = {
    iframe: () => iframeCode(embedded, look, texts, {width: choice.width, height: Math.round(figure.height)}, image),
    element: () => elementCode(embedded, look, texts, image),
    markdown: () => markdownCode(embedded, look, texts, image.startsWith("data:") ? null : image),
    image: () => imageCode(embedded, look, texts, image, citation)
  }[choice.form]();
  return {...texts, code, address: embedAddress(embedded, look), image, citation};
}

function live({slug}: Embeddable, view: string): Embedded {
  return {mode: "live", view, slug};
}

async function frozen({rows, documents, chart, spec, view, slug, release}: Embeddable): Promise<Embedded> {
  const names = [...new Set(rows.flatMap(({indicator}) => indicator ?? []))];
  const indicators = names.flatMap((name) => indicatorByName(name) ?? []);
  const snapshot = takeSnapshot({rows, spec: {...spec, chart}, documents, indicators, release, view});
  return {mode: "frozen", fragment: await toFragment(snapshot), json: writeSnapshot(snapshot), chart, slug};
}

/** The chart as a picture by itself, for where the site has none. */
function draw({rows, documents, chart, spec}: Embeddable, language: Language) {
  const sources = Object.fromEntries(documents.map((each) => [each.id, each]));
  const charts = createCharts({language, documents: sources, width: 640, twin: false});
  return toSvg(charts[chart === "table" ? "trend" : chart](rows, spec), {language, theme: "light"});
}

/** The site's own picture of an indicator is drawn anew with its data; a frozen chart's and any other's is in the code. */
function pictureOf({slug}: Embeddable, {mode}: Embedded, {site, language}: EmbedLook, svg: string): string {
  if (mode === "live" && slug) return `${site}${language === "en" ? "en/" : ""}indicator/${slug}.png`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function textsOf({rows, documents, spec: {title}}: Embeddable, language: Language): EmbedTexts {
  const t = dialogWords(language);
  const names = [...new Set(rows.map(({indicator, subject}) => indicator ?? subject))];
  const own = names.map((name) => (language === "en" ? (indicatorByName(name)?.english ?? name) : name));
  const name = title ?? own.slice(0, 3).join(language === "en" ? ", " : "、");
  const cited = documents.filter(({id}) => rows.some(({document}) => document === id)).map((each) => each.title);
  return {title: name, alt: t.alt(name), credit: t.credit(cited.slice(0, 3), Math.max(0, cited.length - 3)), by: t.by};
}

function citationOf({release}: Embeddable, {title}: EmbedTexts, url: string, language: Language): string {
  const accessed = new Date().toISOString().slice(0, 10);
  const author = language === "en" ? "Zhibiao" : "指标 Zhibiao";
  const work = {author, title, url, accessed, language: language === "en" ? "en" : "zh-CN"} as const;
  return cite(citedChart(release ?? accessed, work), language === "en" ? "apa" : "gbt7714-2025");
}
