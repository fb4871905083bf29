import {child, children, type Element} from "../markup.ts";

/** What a paragraph or a style says of its number: a list of numbering.xml and a level of it, from 0. */
export interface ListPlace {
  readonly list?: string;
  readonly level?: number;
}

/** A style, its parents' say included. */
export interface Style extends ListPlace {
  /** the name in lower case: title, heading 1 … */
  readonly name: string;
  /** superscript */
  readonly isRaised?: boolean;
}

/** The styles of styles.xml by id. */
export function stylesOf(root: Element | undefined): ReadonlyMap<string, Style> {
  const sources = new Map(
    children(child(root, "w:styles") ?? nothing, "w:style").map((each) => [val(each, "w:styleId"), each])
  );
  const resolve = (id: string, seen: readonly string[]): Style => {
    const source = sources.get(id);
    if (!source || seen.includes(id) || seen.length > 20) return {name: ""};
    const parent = child(source, "w:basedOn");
    const inherited = parent ? resolve(val(parent), [...seen, id]) : {name: ""};
    const name = val(child(source, "w:name")).toLowerCase();
    const raised = child(child(source, "w:rPr"), "w:vertAlign");
    return {
      ...inherited,
      ...listPlaceOf(child(source, "w:pPr")),
      ...(raised && {isRaised: val(raised) === "superscript"}),
      name
    };
  };
  return new Map([...sources.keys()].map((id) => [id, resolve(id, [])]));
}

/** The numPr of paragraph properties. */
export function listPlaceOf(properties: Element | undefined): ListPlace {
  const place = child(properties, "w:numPr");
  const list = child(place, "w:numId");
  const level = child(place, "w:ilvl");
  return {...(list && {list: val(list)}), ...(level && {level: integer(val(level), 0)})};
}

/** An attribute, `w:val` unless told; empty where there is none. */
export function val(element: Element | undefined, name = "w:val"): string {
  return element?.attributes[name] ?? "";
}

/** Whether an on/off element is there and not switched off. */
export function isOn(element: Element | undefined, name = "w:val"): boolean {
  if (element === undefined || (name !== "w:val" && !(name in element.attributes))) return false;
  return !["0", "false", "off", "none"].includes(val(element, name));
}

/** Whether a run stands raised: by its own properties, by a position above the line, or by its style. */
export function isRaised(properties: Element | undefined, styles: ReadonlyMap<string, Style>): boolean {
  const own = child(properties, "w:vertAlign");
  if (own) return val(own) === "superscript";
  const position = integer(val(child(properties, "w:position")), 0);
  return position >= 5 || styles.get(val(child(properties, "w:rStyle")))?.isRaised === true;
}

export function integer(text: string, otherwise: number): number {
  const number = Number.parseInt(text, 10);
  return Number.isSafeInteger(number) ? number : otherwise;
}

const nothing: Element = {name: "", attributes: {}, children: [], parent: null};
