import MarkdownIt from "markdown-it";
import type {Language} from "../../../i18n/index.ts";
import {mixed} from "../sources.ts";

export interface MarkdownOptions {
  /** of the text; Chinese in an English one is marked as such */
  readonly language: Language;
  /** where a link leads that leads to another page of the guide (`sql.md`) or into the site (`app:?notebook=tour`) */
  readonly link: (href: string) => string;
  /** HTML for a line such as `{{observations}}` */
  readonly insert: (name: string) => string;
}

/** A page of the guide as HTML. Headings have ids, tables can be scrolled, code says its language. */
export function renderMarkdown(text: string, {language, link, insert}: MarkdownOptions): string {
  const markdown = new MarkdownIt({html: false, linkify: false});
  markdown.renderer.rules.link_open = (tokens, i, options, _, self) => {
    const token = tokens[i]!;
    token.attrSet("href", link(token.attrGet("href")!));
    return self.renderToken(tokens, i, options);
  };
  markdown.renderer.rules.heading_open = (tokens, i, options, _, self) => {
    tokens[i]!.attrSet("id", anchorOf(tokens[i + 1]!.content));
    return self.renderToken(tokens, i, options);
  };
  markdown.renderer.rules.table_open = () =>
    `<div class="page-scroll" tabindex="0" role="group"><table class="page-table page-list">`;
  markdown.renderer.rules.table_close = () => "</table></div>";
  const written = language === "en" ? (text: string) => mixed(text).text : markdown.utils.escapeHtml;
  markdown.renderer.rules.text = (tokens, i) => written(tokens[i]!.content);
  markdown.renderer.rules.code_inline = (tokens, i) => `<code>${written(tokens[i]!.content)}</code>`;
  markdown.renderer.rules.fence = (tokens, i) => {
    const {info, content} = tokens[i]!;
    const [kind = "text"] = info.split(" ");
    return `<pre tabindex="0"><code class="language-${markdown.utils.escapeHtml(kind)}">${written(content)}</code></pre>\n`;
  };
  return markdown.render(text).replace(/<p>\{\{(\w+)\}\}<\/p>/g, (_, name: string) => insert(name));
}

/** The id of a heading: its words, joined. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
