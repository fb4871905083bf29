import {BrokenNotebook} from "./broken.ts";
import * as kit from "./kit.ts";
import type {KitCell, KitNotebook} from "./kit.ts";
import type {Cell, Notebook} from "./notebook.ts";

/** The parts of a page that files are written and read with; a test passes jsdom's. */
export interface Dom {
  readonly document: globalThis.Document;
  readonly parser: DOMParser;
}

/** A notebook as a file in Observable's open format. It throws where reading the file would give another notebook. */
export function serialize(notebook: Notebook, {document, parser}: Dom): string {
  const normal = normalize(notebook);
  const cells = normal.cells.map((cell) => Object.assign({}, cell, {value: escapeComment(cell.value)}) as KitCell);
  const html = kit.serialize({...normal, cells} as KitNotebook, {document});
  const again = read(parser.parseFromString(html, "text/html"), parser);
  if (JSON.stringify(again) !== JSON.stringify(normal)) throw new Error(`notebook changes when saved: ${normal.title}`);
  return html;
}

/**
 * Reads a notebook file; throws `BrokenNotebook` where it is not one, or not a whole one.
 * @param options.empty whether a notebook without cells is one
 */
export function deserialize(html: string, {parser}: Pick<Dom, "parser">, {empty = false} = {}): Notebook {
  const page = parser.parseFromString(html, "text/html");
  const root = page.querySelector("notebook");
  if (!root) throw new BrokenNotebook("not-a-notebook");
  const scripts = [...root.querySelectorAll("script")];
  const swallower = scripts.find((script) => /<\/script[\s/>]/i.test(script.textContent ?? ""));
  if (swallower) throw new BrokenNotebook("run-together", swallower.id);
  if (!/<\/notebook\s*>\s*(?:<\/body\s*>\s*)?(?:<\/html\s*>\s*)?$/i.test(html)) throw new BrokenNotebook("cut-short");
  if (!scripts.length && !empty) throw new BrokenNotebook("no-cells");
  const ids = scripts.map((script) => script.id).filter((id) => /^\d+$/.test(id));
  const seen = new Set<string>();
  const twice = ids.find((id) => seen.size === seen.add(id).size);
  if (twice) throw new BrokenNotebook("duplicate-cell", twice);
  return read(page, parser);
}

/**
 * The notebook as a file can hold it: line feeds only, nothing on blank lines, the attributes that the format gives to
 * a cell's mode.
 */
export function normalize({title, theme, readOnly, cells}: Notebook): Notebook {
  return {
    title: writable(title),
    theme: theme.trim().toLowerCase(),
    readOnly,
    cells: cells.map(({id, mode, value, pinned, hidden, output, database, format}) => ({
      id,
      mode,
      value: writable(value)
        .split("\n")
        .map((line) => (line.trim() ? line : ""))
        .join("\n"),
      pinned,
      hidden,
      ...(output ? {output} : {}),
      ...(mode === "sql" ? {database: database || "var:db"} : {}),
      ...(isLoader(mode) ? {format: format || "buffer"} : {})
    }))
  };
}

function read(page: globalThis.Document, parser: DOMParser): Notebook {
  const parsed = Object.create(parser, {parseFromString: {value: () => page}}) as DOMParser;
  const {title, theme, readOnly, cells} = kit.deserialize("", {parser: parsed});
  return normalize({
    title,
    theme: typeof theme === "string" ? theme : `light-dark(${theme.light}, ${theme.dark})`,
    readOnly,
    cells: cells.map((cell) => Object.assign(cell as Cell, {value: unescapeComment(cell.value)}))
  });
}

const isLoader = (mode: Cell["mode"]) => mode === "node" || mode === "python" || mode === "r";

/** What HTML can hold: no carriage return, no null character, no half of a pair. */
const writable = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\uFFFD")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");

// A parser that meets `<!--` and later `<script` in a script takes the next `</script>` for text. The kit escapes
// `</script` by a backslash; `<!--` is escaped likewise, where it has to be.
function escapeComment(value: string): string {
  const comment = value.indexOf("<!--");
  const dangerous = comment >= 0 && /<script/i.test(value.slice(comment));
  return value.replace(dangerous ? /<(?=\\*!--)/g : /<(?=\\+!--)/g, "<\\");
}

const unescapeComment = (value: string) => value.replace(/<\\(?=\\*!--)/g, "<");
