import {parseJavaScript, transpileTemplate, type KitCell} from "./kit.ts";
import type {Cell} from "./notebook.ts";
import {walk, type Node} from "./walk.ts";

/** Where in an SQL cell's source an index of one of its template's strings is; undefined where the source is no template. */
export function indexInSource(cell: Cell, string: number, index: number): number | undefined {
  const text = transpileTemplate({...cell, hidden: true} as KitCell);
  const template = outermost(parseJavaScript(text).body as unknown as Node);
  const quasis = (template?.["quasis"] ?? []) as readonly Node[];
  const [first, quasi] = [quasis[0], quasis[string]];
  if (!first || !quasi) return;
  const before = text.slice(first.start, quasi.start + index);
  // a backtick of the source has been escaped, outside of what is computed
  const escaped = quasis
    .slice(0, string + 1)
    .reduce((sum, {start, end}, i) => sum + count(text.slice(start, i === string ? start + index : end), "\\`"), 0);
  return before.length - escaped;
}

const count = (text: string, part: string) => text.split(part).length - 1;

function outermost(program: Node): Node | undefined {
  let found: Node | undefined;
  walk(program, (node) => {
    if (node.type === "TemplateLiteral") found ??= node;
  });
  return found;
}
