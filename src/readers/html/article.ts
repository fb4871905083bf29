import {descendants, type Element} from "../markup.ts";
import type {Block} from "./blocks.ts";

/** What an element holds: the blocks from `first` up to `last`, and what reads like prose or data, in characters. */
export interface Holding {
  readonly first: number;
  last: number;
  weight: number;
}

/** What every element with text holds: links and short labels weigh nothing, sentences most. */
export function weigh(blocks: readonly Block[]): Map<Element, Holding> {
  const holdings = new Map<Element, Holding>();
  for (const [index, block] of blocks.entries()) {
    const weight = weightOf(block);
    for (let at: Element | null = block.element; at; at = at.parent) {
      const holding = holdings.get(at);
      if (!holding) holdings.set(at, {first: index, last: index, weight});
      else {
        holding.last = index;
        holding.weight += weight;
      }
    }
  }
  return holdings;
}

/**
 * The element that holds the article: one with a usual name if it holds a third of the page's weight, else the
 * deepest that still holds nine tenths of it, and then its parents as long as they add nothing but prose.
 */
export function findArticle(root: Element, blocks: readonly Block[]): Holding | undefined {
  const holdings = weigh(blocks);
  const weightIn = (element: Element) => holdings.get(element)?.weight ?? 0;
  const named = descendants(root)
    .filter((each) => usual.test(`${each.attributes["id"] ?? ""} ${each.attributes["class"] ?? ""}`))
    .map((element) => ({element, weight: weightIn(element)}))
    .reduce((best, each) => (each.weight > best.weight ? each : best), {element: root, weight: 0});
  if (named.weight > weightIn(root) / 3) return holdings.get(named.element);
  let at = root;
  for (let next = heaviest(at, weightIn); next; next = heaviest(at, weightIn)) at = next;
  while (at.parent && addsOnlyProse(holdings.get(at), holdings.get(at.parent), blocks)) at = at.parent;
  return holdings.get(at);
}

function weightOf({text, linked}: Block): number {
  if (linked * 2 > text.length) return 0;
  const free = text.length - linked;
  if (/[，。；、：！？]/.test(text)) return free;
  return free < 10 ? 0 : free / 2;
}

function heaviest(element: Element, weightIn: (element: Element) => number): Element | undefined {
  const parts = element.children.filter((each): each is Element => typeof each !== "string" && !leaves.has(each.name));
  return parts.find((part) => weightIn(part) > weightIn(element) * 0.9);
}

function addsOnlyProse(inner: Holding | undefined, outer: Holding | undefined, blocks: readonly Block[]): boolean {
  if (!inner || !outer) return false;
  const added = [...blocks.slice(outer.first, inner.first), ...blocks.slice(inner.last + 1, outer.last + 1)];
  return added.every((block) => weightOf(block) > 0);
}

const leaves = new Set(["p", "ul", "ol", "dl", "li", "h1", "h2", "h3", "h4", "blockquote", "pre"]);

const usual =
  /(?:^|\s)(?:zoom|UCAP-CONTENT|vsb_content\w*|TRS_\w*Editor|trs_editor_view|pages_content|(?:article|news|detail|info|text|main|xxgk|page)[-_]?(?:content|con|body|text|txt)|con[-_]?(?:text|txt|tent)|content[-_]?(?:text|txt|body|main|detail)|ewb-article\S*|bt-content)(?:\s|$)/i;
