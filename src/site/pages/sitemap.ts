import type {Context} from "./context.ts";
import {markup} from "./markup.ts";
import type {Page} from "./shell.ts";

/** The pages that are to be found, each with its other language; a sitemap needs whole addresses. */
export function toSitemap(pages: readonly Page[], {facts}: Context, site: string): string {
  const modified = facts.releases[0]?.date;
  const entries = pages
    .filter(({listed}) => listed !== false)
    .map(({place: {path, language}, other}) => {
      const [chinese, english] = language === "en" ? [other, path] : [path, other];
      return markup`<url><loc>${site + path}</loc>${modified ? markup`<lastmod>${modified}</lastmod>` : null}<xhtml:link rel="alternate" hreflang="zh-CN" href="${site + chinese}"/><xhtml:link rel="alternate" hreflang="en" href="${site + english}"/></url>\n`;
    });
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${site}</loc></url>
${entries}</urlset>`}\n`;
}

/** Everything may be read; where the sitemap is, if there is one. */
export function toRobots(site: string | null): string {
  return `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${site}sitemap.xml\n` : ""}`;
}
