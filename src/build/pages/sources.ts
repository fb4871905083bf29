import {formatDate, words} from "../../i18n/index.ts";
import type {Observation, Document} from "../../model.ts";
import {pagePath, relative} from "./address.ts";
import type {Place} from "./context.ts";
import {markup, type Markup} from "./markup.ts";

/** The documents that a page's numbers come from. */
export function sourceList(documents: readonly Document[], rows: readonly Observation[], place: Place): Markup {
  const {path, language, t} = place;
  const comma = words(language).charts.comma;
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

export const chinese = (text: string | null | undefined): Markup | null =>
  text ? markup`<span lang="zh-CN">${text}</span>` : null;
