import {parseJavaScript} from "./kit.ts";
import {walk, type Node} from "./walk.ts";

/** The name under which the runtime offers its own `import`. */
export const importer = "__import";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Turns imports into calls of the runtime's importer, line for line: `import {max} from "npm:d3"` becomes
 * `const {max} = await __import("npm:d3", ["max"])`. The frame has no network, and the kit would name a CDN.
 */
export function rewriteImports(source: string): string {
  const edits: Edit[] = [];
  const head: string[] = [];
  walk(parseJavaScript(source).body as unknown as Node, (node) => {
    if (node.type === "ImportExpression") {
      edits.push({start: node.start, end: node.start + "import".length, text: importer});
    } else if (node.type === "ImportDeclaration") {
      head.push(declaration(node, source));
      edits.push({start: node.start, end: node.end, text: source.slice(node.start, node.end).replace(/[^\n]/g, "")});
    } else if (node.type === "MetaProperty" && source.startsWith("import", node.start)) {
      throw new SyntaxError("import.meta is not available in a notebook");
    }
  });
  let text = source;
  for (const edit of edits.sort((a, b) => b.start - a.start)) {
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return head.join("") + text;
}

function declaration(node: Node, source: string): string {
  const specifiers = node["specifiers"] as readonly Node[];
  const module = JSON.stringify((node["source"] as {value?: unknown}).value);
  const local = (each: Node) => (each["local"] as {name: string}).name;
  const named = specifiers.filter((each) => each.type !== "ImportNamespaceSpecifier");
  const namespace = specifiers.find((each) => each.type === "ImportNamespaceSpecifier");
  const imported = named.map((each) => {
    if (each.type === "ImportDefaultSpecifier") return `"default"`;
    const {type, start, end, name} = each["imported"] as Node;
    return type === "Identifier" ? JSON.stringify(name) : source.slice(start, end);
  });
  const pattern = `{${named.map((each, index) => `${imported[index]}: ${local(each)}`).join(", ")}}`;
  const call = `await ${importer}(${module}, [${imported.join(", ")}]);`;
  if (!specifiers.length) return call;
  if (!namespace) return `const ${pattern} = ${call}`;
  return `const ${local(namespace)} = ${call}${named.length ? `const ${pattern} = ${local(namespace)};` : ""}`;
}
