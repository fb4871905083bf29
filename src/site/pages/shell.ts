import {address, pagePath, relative} from "./address.ts";
import type {Context, PageContext} from "./context.ts";
import {markup, scriptJson, type Markup} from "./markup.ts";

export interface Picture {
  readonly path: string;
  readonly alt: string;
}

/** A page without its surroundings. */
export interface Page {
  readonly place: PageContext;
  /** the same page in the other language */
  readonly other: string;
  readonly title: string;
  readonly description: string;
  readonly main: Markup;
  /** whether search engines are to list it; they are not where it has no data */
  readonly listed?: boolean;
  readonly picture?: Picture;
  readonly oembed?: string;
  /** machine-readable files of the page: type and path */
  readonly files?: readonly (readonly [string, string])[];
  readonly jsonLd?: object;
}

/** Nothing runs; what reads the page for a search engine may ask for robots.txt from inside it. */
const policy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page. It runs no script; what its standards want absolute is left out where the site's address is unknown. */
export function toHtml(page: Page, context: Context): string {
  const {path, language, t} = page.place;
  const to = (target: string) => relative(path, target);
  const tag = language === "en" ? "en" : "zh-CN";
  const index = (section: "indicator" | "region" | "document" | "data" | "guide", name: string) => {
    const target = pagePath(section, "index", language);
    return markup`<li><a href="${to(target)}"${target === path ? markup` aria-current="page"` : null}>${name}</a></li>`;
  };
  return `${markup`<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} | ${t.site}</title>
<meta name="description" content="${page.description}">
${page.listed === false ? markup`<meta name="robots" content="noindex">\n` : null}<link rel="stylesheet" href="${to(context.style)}">
<link rel="icon" href="${to("icon.svg")}" type="image/svg+xml">
${head(page, context)}
</head>
<body>
<a class="page-skip" href="#main">${t.skip}</a>
<header class="page-head">
<a class="page-name" href="${to("index.html")}">${t.site}</a>
<nav aria-label="${t.menu}"><ul>${index("indicator", t.indicators)}${index("region", t.regions)}${index("document", t.documents)}${index("data", t.data)}${index("guide", t.guide.name)}</ul></nav>
<a class="page-language" href="${to(page.other)}" lang="${language === "en" ? "zh-CN" : "en"}" hreflang="${language === "en" ? "zh-CN" : "en"}">${t.otherLanguage}</a>
</header>
<main id="main">
${page.main}
</main>
<footer class="page-foot">
<p>${t.footer.facts}</p>
<p>${context.facts.releases.slice(0, 1).map(({date}) => markup`${t.footer.release(date)} · `)}<a href="${to(pagePath("data", "index", language))}">${t.data}</a> · <a href="${to(feedPath(language))}" type="application/atom+xml">${t.footer.feed}</a> · <a href="${to("LICENSE.txt")}" rel="license">${t.footer.licence}</a></p>
</footer>
</body>
</html>`}\n`;
}

export const feedPath = (language: "zh" | "en") => (language === "en" ? "en/feed.xml" : "feed.xml");

function head(page: Page, {site}: Context): Markup {
  const {place, other, picture} = page;
  const {path, language, t} = place;
  const to = (target: string) => address(site, path, target);
  const [chinese, english] = language === "en" ? [other, path] : [path, other];
  const image = picture ? to(picture.path) : null;
  const lines = [
    site && page.listed !== false ? markup`<link rel="canonical" href="${site + path}">` : null,
    site ? markup`<link rel="alternate" hreflang="zh-CN" href="${to(chinese)}">` : null,
    site ? markup`<link rel="alternate" hreflang="en" href="${to(english)}">` : null,
    site ? markup`<link rel="alternate" hreflang="x-default" href="${to(chinese)}">` : null,
    markup`<link rel="alternate" type="application/atom+xml" title="${t.dataset.change}" href="${to(feedPath(language))}">`,
    ...(page.files ?? []).map(([type, file]) => markup`<link rel="alternate" type="${type}" href="${to(file)}">`),
    site && page.oembed
      ? markup`<link rel="alternate" type="application/json+oembed" title="${page.title}" href="${to(page.oembed)}">`
      : null,
    markup`<meta property="og:type" content="${picture ? "article" : "website"}">`,
    markup`<meta property="og:site_name" content="${t.siteLong}">`,
    markup`<meta property="og:locale" content="${language === "en" ? "en_GB" : "zh_CN"}">`,
    markup`<meta property="og:title" content="${page.title}">`,
    markup`<meta property="og:description" content="${page.description}">`,
    site ? markup`<meta property="og:url" content="${site + path}">` : null,
    image ? markup`<meta property="og:image" content="${image}">` : null,
    image ? markup`<meta property="og:image:type" content="image/png">` : null,
    image ? markup`<meta property="og:image:width" content="1200">` : null,
    image ? markup`<meta property="og:image:height" content="630">` : null,
    picture ? markup`<meta property="og:image:alt" content="${picture.alt}">` : null,
    markup`<meta name="twitter:card" content="${picture ? "summary_large_image" : "summary"}">`,
    page.jsonLd ? markup`<script type="application/ld+json">${scriptJson(page.jsonLd)}</script>` : null
  ];
  return markup`${lines.filter((line) => line !== null).flatMap((line, i) => (i > 0 ? ["\n", line] : [line]))}`;
}
