import MarkdownIt from "markdown-it";

/** A template tag for Markdown, as Observable's: nodes among the values are set in as they are. */
export function createMarkdown(): (strings: TemplateStringsArray, ...values: unknown[]) => Node {
  const renderer = new MarkdownIt({html: true, linkify: true});
  renderer.core.ruler.push("heading-ids", ({tokens}) => {
    const taken = new Set<string>();
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open") token.attrSet("id", headingId(tokens[index + 1]?.content ?? "", taken));
    }
  });
  return (strings, ...values) => {
    const nodes: Node[] = [];
    const place = (node: Node) => `<span data-place="${nodes.push(node) - 1}"></span>`;
    const source = strings.reduce((text, next, index) => text + written(values[index - 1], place) + next);
    const root = document.createElement("div");
    root.innerHTML = renderer.render(source);
    for (const mark of root.querySelectorAll<HTMLElement>("[data-place]")) {
      const node = nodes[Number(mark.dataset["place"])];
      if (node) mark.replaceWith(node);
    }
    return root.childNodes.length === 1 ? root.firstChild! : root;
  };
}

function written(value: unknown, place: (node: Node) => string): string {
  if (value instanceof Node) return place(value);
  if (Array.isArray(value)) return value.map((each) => written(each, place)).join("");
  return value === null || value === undefined ? "" : String(value);
}

/** A heading's text as a fragment: lower case, hyphens for what is no letter or digit, Chinese kept. */
function headingId(text: string, taken: Set<string>): string {
  const base =
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "section";
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
