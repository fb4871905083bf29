import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parseAst} from "vite";

/** A regular expression as a source file writes it; the source is null where it is put together at run time. */
export interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string | null;
  readonly flags: string;
  readonly text: string;
}

/** Every regular expression of the TypeScript files of a folder, found in their syntax trees. */
export function collectPatterns(folder: string): Pattern[] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
    .sort()
    .flatMap((path) => patternsOf(path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")));
}

export function patternsOf(file: string, code: string): Pattern[] {
  const program = parseAst(code, {lang: "ts"}, file) as unknown as Node;
  const constants = new Map<string, Node>();
  visit(program, (node) => {
    if (node.type === "VariableDeclarator" && node["id"]?.type === "Identifier" && node["init"])
      constants.set(node["id"].name, node["init"]);
  });
  const found: Pattern[] = [];
  const add = (node: Node, source: string | null, flags: string) =>
    found.push({
      file,
      line: code.slice(0, node.start).split("\n").length,
      source,
      flags,
      text: code.slice(node.start, node.end)
    });
  visit(program, (node) => {
    if (node.type === "Literal" && node["regex"]) add(node, node["regex"].pattern, node["regex"].flags);
    const made = madeFrom(node);
    if (!made) return;
    const [body, flags] = made.map((each) => valueOf(each, constants));
    add(node, body ?? null, flags ?? "");
  });
  return found;
}

/** What a call makes a regular expression from: `RegExp(…)`, and the string methods that turn text into one. */
function madeFrom(node: Node): Node[] | null {
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return null;
  const {callee, arguments: given} = node as Node & {callee: Node; arguments: Node[]};
  if (callee.type === "Identifier" && callee["name"] === "RegExp") return given;
  const method = callee.type === "MemberExpression" ? callee["property"].name : null;
  const isText = given[0]?.type === "TemplateLiteral" || typeof given[0]?.["value"] === "string";
  return ["match", "matchAll", "search"].includes(method) && isText ? given.slice(0, 1) : null;
}

/** The text that an expression is, where it is put together from constants of its own file. */
function valueOf(node: Node | undefined, constants: ReadonlyMap<string, Node>, depth = 0): string | null {
  if (!node || depth > 20) return null;
  const of = (each: Node) => valueOf(each, constants, depth + 1);
  const joined = (parts: (string | null)[], by = "") => (parts.includes(null) ? null : parts.join(by));
  switch (node.type) {
    case "Literal":
      return node["regex"] ? null : String(node["value"]);
    case "Identifier":
      return constants.has(node["name"]) ? of(constants.get(node["name"])!) : null;
    case "TSAsExpression":
      return of(node["expression"]);
    case "BinaryExpression":
      return node["operator"] === "+" ? joined([of(node["left"]), of(node["right"])]) : null;
    case "TaggedTemplateExpression":
      return isRaw(node["tag"]) ? fromTemplate(node["quasi"], of, "raw") : null;
    case "TemplateLiteral":
      return fromTemplate(node, of, "cooked");
    case "MemberExpression": {
      const object = node["object"] as Node;
      const whole = object.type === "Identifier" ? constants.get(object["name"]) : object;
      return node["property"].name === "source" && whole?.["regex"] ? whole["regex"].pattern : null;
    }
    default:
      return null;
  }
}

const isRaw = (tag: Node) => tag.type === "MemberExpression" && tag["property"].name === "raw";

function fromTemplate(node: Node, of: (node: Node) => string | null, kind: "raw" | "cooked"): string | null {
  let text = "";
  for (const [i, quasi] of node["quasis"].entries()) {
    text += quasi.value[kind];
    const part = node["expressions"][i];
    if (!part) continue;
    const value = of(part);
    if (value === null) return null;
    text += value;
  }
  return text;
}

type Node = {type: string; start: number; end: number} & {[key: string]: any};

function visit(node: Node, each: (node: Node) => void): void {
  each(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child.type === "string" && typeof child.start === "number") visit(child, each);
}
