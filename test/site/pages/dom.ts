import {DomUtils, parseDocument} from "htmlparser2";

type Node = Parameters<typeof DomUtils.textContent>[0];
type Root = Extract<Parameters<typeof DomUtils.findAll>[1], readonly unknown[]>;
export type Found = ReturnType<typeof DomUtils.findAll>[number];

/** A page read by a parser that is fast enough for all of them; it knows tags, classes and attributes. */
export const parse = (html: string): Root => parseDocument(html).children as Root;

/** The elements of a tag (`*` for any), of a class, with an attribute: `a`, `.page-written`, `[data-id]`, `q.wide`. */
export function all(root: Root, selector: string): Found[] {
  const [, tag, name, attribute] = /^([\w*]*)(?:\.([\w-]+))?(?:\[([\w-]+)\])?$/.exec(selector)!;
  return DomUtils.findAll(
    (element) =>
      (!tag || tag === "*" || element.name === tag) &&
      (!name || (element.attribs["class"] ?? "").split(" ").includes(name)) &&
      (!attribute || attribute in element.attribs),
    root
  );
}

export const inside = (element: Found | undefined): Root => (element?.children ?? []) as Root;
export const first = (root: Root, selector: string): Found | undefined => all(root, selector)[0];
export const textOf = (node: Node | undefined): string => (node ? DomUtils.textContent(node) : "");
export const attribute = (element: Found | undefined, name: string): string | null => element?.attribs[name] ?? null;
