import {chartWords, pageWords, type Language} from "../../i18n/index.ts";
import {address, pagePath} from "./address.ts";
import type {Context} from "./context.ts";
import {markup} from "./markup.ts";
import {feedPath} from "./shell.ts";

/** Names that stay the same wherever the site stands: https://www.rfc-editor.org/rfc/rfc4151 */
const tag = (name: string) => `tag:zhibiao,2026:${name}`;

/** The releases of the data as an Atom feed, each with what it holds and where its changes are listed. */
export function toFeed(language: Language, {facts, site}: Context): string {
  const path = feedPath(language);
  const t = pageWords(language);
  const to = (target: string) => address(site, path, target);
  const stop = chartWords(language).stop;
  const time = (date: string) => `${date}T00:00:00Z`;
  const entries = facts.releases.map(({date, observations, documents, note, after}) => {
    const contents = t.dataset.contents(observations, documents);
    const link = after === null ? pagePath("data", "index", language) : `releases/${date}/CHANGES.csv`;
    return markup`<entry>
<id>${tag(`release/${date}`)}</id>
<title>${t.dataset.released(date)}</title>
<updated>${time(date)}</updated>
<link rel="alternate" href="${to(link)}"/>
<summary>${note && language === "zh" ? `${note}${stop}` : ""}${contents}</summary>
</entry>
`;
  });
  const [latest] = facts.releases;
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language === "en" ? "en" : "zh-CN"}">
<id>${tag(language === "en" ? "feed/en" : "feed")}</id>
<title>${t.site} · ${t.dataset.change}</title>
<updated>${time(latest?.date ?? "2026-01-01")}</updated>
<author><name>${t.dataset.creator}</name></author>
${site ? markup`<link rel="self" type="application/atom+xml" href="${site + path}"/>\n` : null}<link rel="alternate" type="text/html" href="${to(pagePath("data", "index", language))}"/>
${entries}</feed>`}\n`;
}
