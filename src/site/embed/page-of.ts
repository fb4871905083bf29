import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {ChartName} from "../../charts/index.ts";
import {embedWords, type Language} from "../../i18n/index.ts";
import {plotNames} from "./chart-sets.ts";

const template = readFileSync(join(import.meta.dirname, "../../embed.html"), "utf8");

/** The style and the addresses of the scripts that a page of one chart bears, from the site's root. */
export interface PageParts {
  readonly style: string;
  readonly page: string;
  readonly axes: string;
  readonly others: string;
}

export interface EmbedPage {
  readonly language: Language;
  /** the way from the page to the site's root: "./", "../" */
  readonly site: string;
  /** the way from the page to the same in the other language */
  readonly other: string;
  readonly release: string;
  readonly title: string;
  /** what is drawn on it already; null for the page that draws whatever its address asks for */
  readonly drawn: {readonly slug: string; readonly chart: ChartName; readonly figure: string} | null;
}

/**
 * Before anything is painted: the theme that the address asks for, and whether it asks for another chart than the one
 * that is drawn, whose scripts are then sent for at once.
 */
function firstScript(site: string, release: string, parts: PageParts, slug: string, chart: ChartName): string {
  return `{const{documentElement:{dataset:d},head}=document,q=location.search,p=new URLSearchParams(q),t=/[?&]theme=(light|dark)\\b/.exec(q);if(t)d.theme=t[1];if(/[?&](?:[irkycbud]=[^&]|s=log)/.test(q)||/^#s\\d/.test(location.hash)){d.waiting="";const f=h=>{const l=document.createElement("link");l.rel="preload";l.as="script";l.href="${site}"+h;head.append(l)},c=p.get("c")||"auto",r=p.get("d")||"";f(/^(?:${plotNames.join("|")})$/.test(c=="auto"?"${chart}":c)?"${parts.axes}":"${parts.others}");if(!/^#s\\d/.test(location.hash))for(const s of(p.get("i")||"${slug}").split("~"))if(/^[a-z0-9-]+$/.test(s))f("embed/data/"+(/^\\d{4}-\\d\\d-\\d\\d$/.test(r)?r:"${release}")+"/"+s+".js")}}`;
}

/** A page that holds one chart and nothing else, for a frame in somebody's article. */
export function embedPage({language, site, other, release, title, drawn}: EmbedPage, parts: PageParts): string {
  const t = embedWords(language);
  const first = firstScript(site, release, parts, drawn?.slug ?? "", drawn?.chart ?? "trend");
  const sha256 = createHash("sha256").update(first).digest("base64");
  const prefix = language === "en" ? "en/" : "";
  const home = drawn ? `${site}${prefix}indicator/${drawn.slug}.html` : `${site}index.html`;
  const data = {
    slug: drawn?.slug,
    chart: drawn?.chart,
    release,
    site,
    other,
    axes: site + parts.axes,
    others: site + parts.others
  };
  const attributes = Object.entries(data).flatMap(([name, value]) => (value ? [`data-${name}="${value}"`] : []));
  const body = `<main id="chart" class="embed" ${attributes.join(" ")}>
<div class="embed-figure">${drawn?.figure ?? ""}</div>
${drawn ? "" : `<noscript><p class="embed-problem">${t.noScript}<a href="${site}${prefix}indicator/index.html">${t.all}</a></p></noscript>`}
<p class="embed-problem embed-unreachable" role="alert">${t.problem.unreachable}</p>
<p class="embed-foot"><a class="embed-open" href="${home}" target="_blank" rel="noopener">${t.open}</a><span>${t.data(release)}</span><button type="button" class="embed-change" aria-expanded="false" hidden>${t.change}</button></p>
</main>`;
  const head = `<style>${parts.style}</style><script>${first}</script><script src="${site}${parts.page}" defer></script>`;
  return fill(
    template
      .replace("{{lang}}", language === "en" ? "en" : "zh-CN")
      .replace("{{title}}", () => title)
      .replace("{{sha256}}", () => sha256),
    {head, chart: body}
  );
}

function fill(html: string, parts: Readonly<Record<"head" | "chart", string>>): string {
  let filled = html;
  for (const [name, part] of Object.entries(parts)) {
    const hole = `<!-- ${name} -->`;
    if (!filled.includes(hole)) throw new Error(`embed.html lacks its place for the ${name}`);
    filled = filled.replace(hole, () => part);
  }
  return filled;
}
