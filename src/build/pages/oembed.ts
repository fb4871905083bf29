import {picturePath} from "./address.ts";
import type {Context, Place} from "./context.ts";
import {planIndicator} from "./draw.ts";
import type {IndicatorSubject} from "./facts.ts";
import {markup, type Markup} from "./markup.ts";
import {indicatorView} from "./view.ts";

/** The size of an embedded chart before it tells its host its own height. */
const size = {width: 640, height: 560};

/** What an article pastes; only where the site knows its own address. */
export function embedCode(subject: IndicatorSubject, title: string, {language}: Place, site: string): string {
  const source = site + embedPath(subject, language);
  return `${markup`<iframe src="${source}" title="${title}" width="${size.width}" height="${size.height}" loading="lazy" style="border:0;width:100%;max-width:${size.width}px"></iframe>`}`;
}

/** The page that holds the indicator's chart alone; one whose values are no levels is drawn by its link. */
function embedPath(subject: IndicatorSubject, language: Place["language"]): string {
  const prefix = language === "en" ? "en/" : "";
  const drawn = subject.observations.some(({measure}) => measure === "level");
  return drawn ? `${prefix}embed/${subject.indicator.slug}.html` : `${prefix}embed.html?${indicatorView(subject)}`;
}

/** The embedding code as the page shows it. */
export function embedding(subject: IndicatorSubject, title: string, place: Place, {site}: Context): Markup | null {
  if (!site) return null;
  return markup`<p>${place.t.use.embedHint}</p>
<pre class="page-code" tabindex="0"><code>${embedCode(subject, title, place, site)}</code></pre>`;
}

/** The answer of oEmbed 1.0 (oembed.com) as a file that the page names. */
export function toOembed(subject: IndicatorSubject, title: string, place: Place, site: string): object {
  const {language, t} = place;
  return {
    version: "1.0",
    type: "rich",
    provider_name: t.site,
    provider_url: site,
    title,
    html: embedCode(subject, title, place, site),
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
