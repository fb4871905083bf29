import {Parser, type ParserOptions} from "htmlparser2";
import {limits} from "./limits.ts";
import {UnreadableDocument} from "./unreadable.ts";

/** An element; text is a plain string among its children. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
}

/**
 * The tree of a page or an XML part. Forgiving: what is never closed ends with its parent, and what nests too deep stands
 * beside its parent's text. Linear in the source, whose number of elements is limited.
 *
 * @returns a nameless root
 */
export function parseMarkup(source: string, options: ParserOptions = {}): Element {
  const root: Element = {name: "", attributes: {}, children: [], parent: null};
  let at = root;
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > limits.open) throw new UnreadableDocument("damaged", `elements nest ${depth} deep`);
        if (++elements > limits.elements)
          throw new UnreadableDocument("too-large", `more than ${elements - 1} elements`);
        const element: Element = {name, attributes, children: [], parent: at};
        at.children.push(element);
        if (depth <= limits.depth) at = element;
      },
      onclosetag() {
        if (depth-- <= limits.depth) at = at.parent ?? root;
      },
      ontext(text) {
        at.children.push(text);
      }
    },
    options
  );
  parser.end(source);
  return root;
}

export function isElement(node: Element | string): node is Element {
  return typeof node !== "string";
}

/** The element children with a name. */
export function children(element: Element, name: string): Element[] {
  return element.children.filter((child): child is Element => isElement(child) && child.name === name);
}

/** The first element child with a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each): each is Element => isElement(each) && each.name === name);
}

/** The elements below, in document order, the element itself first. */
export function descendants(element: Element): Element[] {
  const found: Element[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) {
      const each = next.children[i]!;
      if (isElement(each)) waiting.push(each);
    }
  }
  return found;
}

/** All the text below, as it stands. */
export function textOf(element: Element): string {
  let text = "";
  for (const each of element.children) text += isElement(each) ? textOf(each) : each;
  return text;
}
