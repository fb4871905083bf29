import {englishFull} from "../../catalog/index.ts";
import {formatDate, chartWords, type Language} from "../../i18n/index.ts";
import type {Observation, Document} from "../../model/index.ts";
import {pagePath, relative} from "./address.ts";
import type {PageContext} from "./context.ts";
import {markup, type Markup} from "./markup.ts";

/** The documents that a page's numbers come from. */
export function sourceList(documents: readonly Document[], rows: readonly Observation[], place: PageContext): Markup {
  const {path, language, t} = place;
  const comma = chartWords(language).comma;
  const items = documents.map((document) => {
    const parts = [
      markup`<span lang="zh-CN">${document.issuer}</span>`,
      document.document_number ? markup`<span lang="zh-CN">${document.document_number}</span>` : null,
      markup`${document.published ? t.sources.published(formatDate(document.published, language)) : t.sources.undated}`,
      markup`${t.count(rows.filter((row) => row.document === document.id).length)}`
    ].filter((each) => each !== null);
    return markup`<li><a href="${relative(path, pagePath("document", document.id, language))}"><cite lang="zh-CN">《${document.title}》</cite></a>${parts.map((part) => markup`${comma}${part}`)}</li>\n`;
  });
  return markup`<ul class="page-sources">\n${items}</ul>`;
}

/** Names and what they stand for; entries without a value are left out. */
export function particulars(entries: readonly (readonly [string, Markup | string | null | undefined])[]): Markup {
  return markup`<dl class="page-particulars">
${entries.filter(([, value]) => value).map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

/** A region's full name in the page's language, where it has one. */
export function placeName({code, full}: {readonly code: string; readonly full: string}, language: Language): Markup {
  const english = language === "en" ? englishFull(code) : null;
  return english === null ? markup`<span lang="zh-CN">${full}</span>` : markup`${english}`;
}

/** Text in another language with what is Chinese in it marked as such. */
export function mixed(text: string): Markup {
  const parts = text.split(/(\p{Script=Han}(?:[\p{Script=Han}、，：；（）\d]*\p{Script=Han})?)/u);
  return markup`${parts.map((part, i) => (i % 2 ? markup`<span lang="zh-CN">${part}</span>` : part))}`;
}

export const chinese = (text: string | null | undefined): Markup | null =>
  text ? markup`<span lang="zh-CN">${text}</span>` : null;
