import type {Language} from "../../../i18n/index.ts";
import {pagePath, relative, type TableName} from "../address.ts";
import {toPlace, type Context, type PageContext} from "../context.ts";
import {columnTable} from "../data.ts";
import {markup, raw, type Markup} from "../markup.ts";
import type {Page} from "../shell.ts";
import {renderMarkdown} from "./markdown.ts";
import {readTopics, type Topic} from "./topics.ts";

/** The guide: a page for each topic, and one that lists them. */
export function guidePages(language: Language, context: Context): readonly Page[] {
  const topics = readTopics(language);
  return [listPage(topics, language), ...topics.map((topic, i) => topicPage(topic, topics, i, language, context))];
}

function listPage(topics: readonly Topic[], language: Language): Page {
  const place = toPlace(pagePath("guide", "index", language), language);
  const {t, path} = place;
  const items = topics.map(
    ({slug, title, lead}) =>
      markup`<li><a href="${relative(path, pagePath("guide", slug, language))}">${title}</a><p>${lead}</p></li>\n`
  );
  return {
    place,
    other: otherPath("index", language),
    title: t.guide.title,
    description: t.guide.lead,
    main: markup`<h1>${t.guide.title}</h1>\n<p class="page-lead">${t.guide.lead}</p>\n<ol class="page-topics">\n${items}</ol>`
  };
}

function topicPage(topic: Topic, topics: readonly Topic[], at: number, language: Language, context: Context): Page {
  const place = toPlace(pagePath("guide", topic.slug, language), language);
  const {path, t} = place;
  const to = (slug: string) => relative(path, pagePath("guide", slug, language));
  const html = renderMarkdown(topic.text, {
    language,
    link: (href) => resolve(href, place),
    insert: (name) =>
      (name === "indicators" ? indicatorTable(place, context) : columnTable(name as TableName, language)).text
  });
  const step = (name: string, other: Topic | undefined, rel: string) =>
    other ? markup`<a href="${to(other.slug)}" rel="${rel}">${name}${other.title}</a>` : null;
  return {
    place,
    other: otherPath(topic.slug, language),
    title: topic.title,
    description: topic.lead,
    main: markup`<p class="page-kicker"><a href="${to("index")}">${t.guide.title}</a></p>
<h1>${topic.title}</h1>
${raw(html)}
<nav class="page-steps" aria-label="${t.guide.title}">${step(t.guide.previous, topics[at - 1], "prev")}${step(t.guide.next, topics[at + 1], "next")}</nav>`
  };
}

const otherPath = (slug: string, language: Language) => pagePath("guide", slug, language === "en" ? "zh" : "en");

/** `app:` leads into the site from its root, in the page's language; `sql.md#x` to another page of the guide. */
function resolve(href: string, {path, language}: PageContext): string {
  const page = /^([a-z-]+)\.md(#.*)?$/.exec(href);
  if (page) return relative(path, pagePath("guide", page[1]!, language)) + (page[2] ?? "");
  const [, target] = /^app:(.*)$/.exec(href) ?? [];
  if (target === undefined) throw new Error(`a link of the guide leads nowhere: ${href}`);
  if (!/^(?:\?|$)/.test(target)) return relative(path, target);
  const query = language === "en" ? `${target ? `${target}&` : "?"}lang=en` : target;
  return relative(path, "index.html") + query;
}

function indicatorTable({path, language, t}: PageContext, {indicators}: Context): Markup {
  const rows = indicators.map(({indicator: {slug, name, english, unit, better, definition}}) => {
    const href = relative(path, pagePath("indicator", slug, language));
    const direction = better === "up" ? t.indicator.up : better === "down" ? t.indicator.down : t.indicator.neither;
    return markup`<tr><th scope="row"><a href="${href}" lang="zh-CN">${name}</a></th><td lang="en">${english}</td><td lang="zh-CN">${unit}</td><td>${direction}</td><td lang="zh-CN">${definition}</td></tr>\n`;
  });
  const heads = [t.indicator.name, t.indicator.english, t.indicator.unit, t.indicator.better, t.indicator.meaning];
  return markup`<div class="page-scroll" tabindex="0" role="group" aria-label="${t.indicators}"><table class="page-table page-list">
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
