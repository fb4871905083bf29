import {parseJavaScript} from "./kit.ts";
import {walk, type Node} from "./walk.ts";

/** The name under which a cell's code finds what watches its loops; it is called with the loop's line. */
export const guard = "__loop";

const loops = [
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "WhileStatement",
  "DoWhileStatement"
] as readonly string[];

/**
 * Lets every loop of a function's source call the guard at each turn, on the lines on which it stands:
 * `while (x) step()` becomes `while (x) {__loop(1);step()}`. Lines count from 1 after `linesBefore`.
 */
export function guardLoops(body: string, linesBefore: number): string {
  if (!/\b(?:for|while|do)\b/.test(body)) return body;
  const places: {at: number; text: string}[] = [];
  walk(parseJavaScript(body).body as unknown as Node, (node) => {
    if (!loops.includes(node.type)) return;
    const inner = node["body"] as Node;
    const call = `${guard}(${lineAt(body, node.start) - linesBefore});`;
    if (inner.type === "BlockStatement") places.push({at: inner.start + 1, text: call});
    else places.push({at: inner.start, text: `{${call}`}, {at: inner.end, text: "}"});
  });
  // at one place the closing brackets of inner loops and the opening ones of outer loops come first: a stable sort
  // keeps the order of the walk for openings, and closings are alike
  let text = "";
  let from = 0;
  for (const {at, text: inserted} of places.sort((a, b) => a.at - b.at)) {
    text += body.slice(from, at) + inserted;
    from = at;
  }
  return text + body.slice(from);
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split("\n").length;
