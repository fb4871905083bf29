import {chartWords} from "../../i18n/index.ts";
import {embedAddress, iframeCode, type Embedded, type EmbedLook} from "../../share/index.ts";
import {picturePath} from "./address.ts";
import type {Context, PageContext} from "./context.ts";
import {planIndicator} from "./draw.ts";
import type {IndicatorSubject} from "./facts.ts";
import {markup, type Markup} from "./markup.ts";
import {indicatorView} from "./view.ts";

/** The size of an embedded chart before it tells its host its own height. */
const size = {width: 640, height: 560};

/** What is embedded, and how it looks: the page of the indicator's chart, or the chart by its link if it shows no levels. */
function embedded(subject: IndicatorSubject, language: PageContext["language"], site: string): [Embedded, EmbedLook] {
  const drawn = subject.observations.some(({measure}) => measure === "level");
  const slug = drawn ? subject.indicator.slug : null;
  return [
    {mode: "live", view: indicatorView(subject), slug},
    {site, language, theme: "auto"}
  ];
}

/** The code that an article pastes; only where the site knows its own address. */
export function embedding(
  subject: IndicatorSubject,
  title: string,
  place: PageContext,
  {site}: Context
): Markup | null {
  if (!site) return null;
  const {language, t} = place;
  const charts = chartWords(language);
  const titles = subject.documents.map((document) => charts.cite(document.title));
  const texts = {title, alt: title, credit: charts.source + titles.join(language === "en" ? ", " : ""), by: t.use.by};
  const image = planIndicator(subject.observations)
    ? site + picturePath(subject.indicator.slug, language, "png")
    : null;
  const code = iframeCode(...embedded(subject, language, site), texts, size, image);
  return markup`<p>${t.use.embedHint}</p>
<pre class="page-code" role="group" tabindex="0" aria-label="${t.use.embedCode}"><code>${code}</code></pre>`;
}

/** The answer of oEmbed 1.0 (oembed.com) as a file that the page names. */
export function toOembed(subject: IndicatorSubject, title: string, place: PageContext, site: string): object {
  const {language, t} = place;
  const address = embedAddress(...embedded(subject, language, site));
  const {width, height} = size;
  return {
    version: "1.0",
    type: "rich",
    provider_name: t.site,
    provider_url: site,
    title,
    html: `${markup`<iframe src="${address}" title="${title}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`}`,
    ...size,
    ...(planIndicator(subject.observations)
      ? {
          thumbnail_url: site + picturePath(subject.indicator.slug, language, "png"),
          thumbnail_width: 1200,
          thumbnail_height: 630
        }
      : {}),
    cache_age: 86_400
  };
}
