import type {ReadDocument} from "../document.ts";
import {parseMarkup, type Element} from "../markup.ts";
import {findArticle, weigh} from "./article.ts";
import {blocksOf, type Block} from "./blocks.ts";
import {isBoilerplate, isBoilerplateLine, isImprint, withoutTools} from "./boilerplate.ts";
import {compact, isMetadata, titleOf} from "./metadata.ts";

/** The article of a page, with the title and metadata that stand before it, a line to each paragraph and row. */
export function readHtml(source: string): Pick<ReadDocument, "text" | "kind" | "title"> {
  const root = parseMarkup(source.replace(/\r\n?/g, "\n"));
  const all = blocksOf(root);
  const isAside = asides(root, all);
  const blocks = all.filter((block) => !isAside(block.element) && !isBoilerplateLine(block.text));
  const article = findArticle(root, blocks);
  if (!article) return {text: "", kind: "html"};
  const title = titleOf(root, (heading) => !isAside(heading));
  const before = blocks.slice(0, article.first).filter((block) => isMetadata(block) || isTitle(block, title));
  const inside = blocks.slice(article.first, article.last + 1);
  const opening = inside.slice(0, 20).findIndex((block) => isTitle(block, title));
  const body = withoutImprint(withoutLinkLists(inside.filter((block, at) => at >= opening || isMetadata(block))));
  const lines = [...before, ...body].map((block) => (isMetadata(block) ? withoutTools(block.text) : block.text));
  if (title === undefined) return {text: joined(lines), kind: "html"};
  const told = compact(lines.slice(0, before.length + 12).join("")).includes(compact(title));
  return {text: joined(told ? lines : lines.toSpliced(before.length, 0, title)), kind: "html", title};
}

/** Tells whether an element stands in furniture, which never holds a quarter of the page. */
function asides(root: Element, blocks: readonly Block[]): (element: Element) => boolean {
  const holdings = weigh(blocks);
  const weightIn = (element: Element) => holdings.get(element)?.weight ?? 0;
  const known = new Map<Element, boolean>([[root, false]]);
  const isAside = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const itself = isBoilerplate(element) && weightIn(element) * 4 <= weightIn(root);
    const answer = itself || (element.parent !== null && isAside(element.parent));
    known.set(element, answer);
    return answer;
  };
  return isAside;
}

function isTitle(block: Block, title: string | undefined): boolean {
  return title !== undefined && compact(block.text) === compact(title);
}

/** Without three or more lines in a row that are nothing but links. */
function withoutLinkLists(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let run: Block[] = [];
  const settle = () => {
    if (run.length < 3) kept.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (block.linked * 10 > block.text.length * 9 && !block.text.startsWith("附件")) run.push(block);
    else {
      settle();
      kept.push(block);
    }
  }
  settle();
  return kept.length > 0 ? kept : [...blocks];
}

function withoutImprint(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => !isImprint(block.text));
  return blocks.slice(0, last + 1);
}

function joined(lines: readonly string[]): string {
  return lines.filter((line) => line !== "").join("\n");
}
