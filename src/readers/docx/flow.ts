import {child, children, isElement, textOf, type Element} from "../markup.ts";
import {placeCells} from "../merged-cells.ts";
import {raisedText} from "../raised.ts";
import {joinCells, joinWrapped, normalizeWhitespace} from "../wrap.ts";
import type {Labels} from "./numbering.ts";
import {integer, isOn, isRaised, listPlaceOf, val, type Style} from "./styles.ts";

/** Turns the children of a body, cell, note or text box into lines. */
export interface Flow {
  lines(container: Element): string[];
  /** ids of the notes referred to so far, in order: footnotes 2, endnotes 1 … */
  readonly notes: readonly string[];
  /** the first paragraph in the style Title */
  readonly title: string | undefined;
}

/** Reads a document's parts in their order, which its numbering depends on. */
export function createFlow(labels: Labels, styles: ReadonlyMap<string, Style>): Flow {
  const notes: string[] = [];
  let title: string | undefined;
  let carried = "";

  const lines = (container: Element): string[] => {
    const found: string[] = [];
    for (const each of container.children) {
      if (!isElement(each)) continue;
      if (each.name === "w:p") found.push(...paragraph(each));
      else if (each.name === "w:tbl") found.push(...table(each));
      else if (each.name === "mc:AlternateContent") found.push(...lines(alternative(each)));
      else if (transparent.has(each.name)) found.push(...lines(each));
    }
    return found;
  };

  const paragraph = (source: Element): string[] => {
    const properties = child(source, "w:pPr");
    const boxes: Element[] = [];
    const text = carried + runs(source, boxes);
    carried = "";
    const gone = child(child(properties, "w:rPr"), "w:del") ?? child(child(properties, "w:rPr"), "w:moveFrom");
    if (gone) {
      carried = text;
      return boxes.flatMap(lines);
    }
    const id = val(child(properties, "w:pStyle"));
    const style = styles.get(id);
    const empty = text.trim() === "";
    const label = empty ? "" : labels.next({...placeOf(style), ...listPlaceOf(properties)}, id);
    const own = text.split("\n").map(normalizeWhitespace);
    own[0] = label + own[0]!;
    if (style?.name === "title" && !empty) title ??= own.join("");
    return [...own.filter((line) => line !== ""), ...boxes.flatMap(lines)];
  };

  const runs = (source: Element, boxes: Element[]): string => {
    let text = "";
    for (const each of source.children) {
      if (!isElement(each)) continue;
      const {name} = each;
      if (name === "w:t" || name === "m:t") text += textOf(each);
      else if (name === "w:tab" || name === "w:ptab") text += "\t";
      else if (name === "w:br" || name === "w:cr") text += "\n";
      else if (name === "w:noBreakHyphen") text += "-";
      else if (name === "w:txbxContent") boxes.push(each);
      else if (name === "w:footnoteReference" || name === "w:endnoteReference") {
        notes.push(`${name === "w:footnoteReference" ? "footnotes" : "endnotes"} ${val(each, "w:id")}`);
        if (isOn(each, "w:customMarkFollows")) return text;
      } else if (name === "mc:AlternateContent") text += runs(alternative(each), boxes);
      else if (name === "w:r" && isOn(child(child(each, "w:rPr"), "w:vanish"))) continue;
      else if (name === "w:r" && isRaised(child(each, "w:rPr"), styles)) text += raisedText(text, runs(each, boxes));
      else if (!opaque.has(name)) text += runs(each, boxes);
    }
    return text;
  };

  const table = (source: Element): string[] => {
    const rows = rowsOf(source).map((row) => cellsOf(row).map((cell) => (isContinued(cell) ? [] : lines(cell))));
    const isLayout = rows.every((row) => row.length < 2) || rows.flat().some((cell) => cell.join("").length > 1000);
    if (isLayout) return rows.flat(2);
    const spans = rowsOf(source).map((row) => cellsOf(row).map(columnsOf));
    const cells = rows.map((row, i) =>
      row.map((cell, j) => ({text: joinWrapped(cell), columns: spans[i]![j]!, rows: 1}))
    );
    return placeCells(cells)
      .map(joinCells)
      .filter((row) => row !== "");
  };

  return {
    lines,
    notes,
    get title() {
      return title;
    }
  };
}

function placeOf(style: Style | undefined) {
  return {
    ...(style?.list !== undefined && {list: style.list}),
    ...(style?.level !== undefined && {level: style.level})
  };
}

function rowsOf(table: Element): Element[] {
  return inner(table, "w:tr").filter((row) => !child(child(row, "w:trPr"), "w:del"));
}

function cellsOf(row: Element): Element[] {
  return inner(row, "w:tc");
}

/** The children with a name, also inside content controls and the like. */
function inner(element: Element, name: string): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((each) => (each.name === name ? [each] : transparent.has(each.name) ? inner(each, name) : []));
}

/** How many columns of the table's grid a cell covers. */
function columnsOf(cell: Element): number {
  return integer(val(child(child(cell, "w:tcPr"), "w:gridSpan")), 1);
}

function isContinued(cell: Element): boolean {
  const merge = child(child(cell, "w:tcPr"), "w:vMerge");
  return merge !== undefined && val(merge) !== "restart";
}

/** The variant that a reader of today shows. */
function alternative(element: Element): Element {
  return children(element, "mc:Choice")[0] ?? child(element, "mc:Fallback") ?? {...element, children: []};
}

const transparent = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo"]);

const opaque = new Set([
  "w:pPr",
  "w:rPr",
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:instrText",
  "w:delInstrText",
  "w:sdtPr",
  "w:rt",
  "w:fldData",
  "a:t",
  "wp:docPr",
  "wp:posOffset",
  "wp14:pctWidth",
  "wp14:pctHeight"
]);
