import {child, descendants, isElement, textOf, type Element} from "../markup.ts";
import {placeCells, type SpanningCell} from "../merged-cells.ts";
import {raisedText} from "../raised.ts";
import {joinCells, joinWrapped, normalizeWhitespace} from "../wrap.ts";

/** One line of a page: a paragraph, a piece of one between line breaks, or a table's row. */
export interface Block {
  readonly text: string;
  /** the nearest block element around it */
  readonly element: Element;
  /** how many of its characters are links */
  readonly linked: number;
}

/** The lines that a page shows, in document order, without what no page shows as text. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const items = new Map<Element, number>();
  let text = "";
  let linked = 0;
  const flush = (element: Element) => {
    const line = normalizeWhitespace(text);
    if (line !== "") blocks.push({text: line, element, linked});
    text = "";
    linked = 0;
  };
  const visit = (node: Element, block: Element, inLink: boolean, verbatim: boolean) => {
    for (const each of node.children) {
      if (!isElement(each)) {
        const [first, ...rest] = verbatim ? each.split("\n") : [each];
        text += first ?? "";
        for (const line of rest) {
          flush(block);
          text = line;
        }
        if (inLink) linked += each.trim().length;
      } else if (isSilent(each)) continue;
      else if (each.name === "sup" && !holdsBlock(each)) text += raisedText(text, textOf(each));
      else if (each.name === "br") flush(block);
      else if (each.name === "table" && !isLayout(each)) {
        flush(block);
        blocks.push(...rowsOf(each));
      } else if (inline.has(each.name)) visit(each, block, inLink || each.name === "a", verbatim);
      else {
        flush(block);
        if (each.name === "li") text = markerOf(each, items);
        visit(each, each, inLink, verbatim || each.name === "pre");
        flush(each);
      }
    }
  };
  visit(root, root, false, false);
  flush(root);
  return blocks;
}

/** Whether a table only places things: it nests, has one column, or a cell that holds an article. */
export function isLayout(table: Element): boolean {
  if (table.children.some((each) => isElement(each) && holdsTable(each))) return true;
  const rows = rowElements(table);
  return rows.every((row) => cellsOf(row).length < 2) || rows.some((row) => cellsOf(row).some(isLong));
}

function rowsOf(table: Element): Block[] {
  const caption = child(table, "caption");
  const heading = caption ? blocksOf(caption) : [];
  const elements = rowElements(table);
  const read = elements.map((row) => cellsOf(row).map((cell) => ({cell, blocks: blocksOf(cell)})));
  const placed = placeCells(read.map((row) => row.map(({cell, blocks}) => spanning(cell, blocks))));
  const rows = elements.map((element, i) => ({
    text: joinCells(placed[i]!),
    element,
    linked: read[i]!.flatMap(({blocks}) => blocks).reduce((sum, block) => sum + block.linked, 0)
  }));
  return [...heading, ...rows.filter((row) => row.text !== "")];
}

function spanning({attributes}: Element, blocks: readonly Block[]): SpanningCell {
  const count = (name: string) => Number.parseInt(attributes[name] ?? "1", 10) || 1;
  return {
    text: joinWrapped(blocks.map((block) => block.text)),
    columns: count("colspan"),
    rows: count("rowspan")
  };
}

function rowElements(table: Element): Element[] {
  return descendants(table).filter(
    ({name, parent}) => name === "tr" && (parent === table || (parent?.parent === table && sections.has(parent.name)))
  );
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(isElement).filter((each) => (each.name === "td" || each.name === "th") && !isSilent(each));
}

function holdsBlock(element: Element): boolean {
  return element.children.some((each) => isElement(each) && (!inline.has(each.name) || holdsBlock(each)));
}

function holdsTable(element: Element): boolean {
  return element.name === "table" || element.children.some((each) => isElement(each) && holdsTable(each));
}

function isLong(cell: Element): boolean {
  return textOf(cell).length > 1000;
}

/** The number that a browser puts before an item of an ordered list. */
function markerOf(item: Element, items: Map<Element, number>): string {
  const list = item.parent;
  if (list?.name !== "ol" || (list.attributes["style"] ?? "").split(";").some(hidesMarkers)) return "";
  if (list.attributes["type"] && list.attributes["type"] !== "1") return "";
  const number = items.get(list) ?? (Number.parseInt(list.attributes["start"] ?? "1", 10) || 1);
  items.set(list, number + 1);
  return `${number}. `;
}

function hidesMarkers(declaration: string): boolean {
  const style = declaration.search(/list-style(?:-type)?\s*:/i);
  return style >= 0 && /none/i.test(declaration.slice(style));
}

function isSilent({name, attributes}: Element): boolean {
  return (
    silent.has(name) ||
    "hidden" in attributes ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes["style"] ?? "")
  );
}

const sections = new Set(["thead", "tbody", "tfoot"]);

const silent = new Set(
  "script style noscript template iframe object embed svg math canvas audio video map select option button input textarea title".split(
    " "
  )
);

const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img st1:chsdate".split(
    " "
  )
);
