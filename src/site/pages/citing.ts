import {cite, citedChart, type CitationFormat} from "../../share/citation/index.ts";
import type {Context, PageContext} from "./context.ts";
import {markup, type Markup} from "./markup.ts";

const formats: readonly (readonly [CitationFormat, string])[] = [
  ["gbt7714-2025", "GB/T 7714—2025"],
  ["apa", "APA"],
  ["bibtex", "BibTeX"],
  ["ris", "RIS"]
];

/**
 * How a page is cited. A build knows no reader's day: the day of the release stands where the day of access belongs, and
 * the hint says so.
 */
export function citing(title: string, {path, language, t}: PageContext, {site, facts}: Context): Markup | null {
  const [release] = facts.releases;
  if (!release) return null;
  const work = citedChart(release.date, {
    author: t.dataset.creator,
    title,
    url: site ? site + path : null,
    accessed: release.date,
    language: language === "en" ? "en" : "zh-CN"
  });
  const entries = formats.map(
    ([format, name]) => markup`<h4 id="cite-${format}">${name}</h4>
<pre class="page-code" role="group" tabindex="0" aria-labelledby="cite-${format}"><code>${cite(work, format).trim()}</code></pre>
`
  );
  return markup`<h3 id="cite">${t.use.cite}</h3>
<p>${t.use.citeHint}</p>
<details><summary>${t.use.citeOpen}</summary>
${entries}</details>
`;
}
