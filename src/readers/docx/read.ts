import type {ReadDocument} from "../document.ts";
import {child, children, descendants, parseMarkup, textOf, type Element} from "../markup.ts";
import {UnreadableDocument} from "../unreadable.ts";
import {normalizeWhitespace} from "../wrap.ts";
import {createFlow} from "./flow.ts";
import {labelsOf} from "./numbering.ts";
import {stylesOf, val} from "./styles.ts";
import {unpack} from "./unpack.ts";

/** A DOCX as if every change were accepted: a line to each paragraph and table row, with the numbers of lists, notes last. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const parts = unpack(bytes);
  const parsed = (source: string | undefined): Element | undefined =>
    source === undefined ? undefined : parseMarkup(source, {xmlMode: true});
  const body = child(child(parsed(parts.main), "w:document"), "w:body");
  if (!body) throw new UnreadableDocument("damaged", "a DOCX whose text is no WordprocessingML");
  const styles = stylesOf(parsed(parts.styles));
  const flow = createFlow(labelsOf(parsed(parts.numbering), styles), styles);
  const lines = flow.lines(body);
  const notes = new Map([
    ...notesOf(parsed(parts.footnotes), "footnote"),
    ...notesOf(parsed(parts.endnotes), "endnote")
  ]);
  for (const id of new Set(flow.notes)) lines.push(...flow.lines(notes.get(id) ?? empty));
  const text = lines.join("\n");
  const title = flow.title ?? declaredTitle(parsed(parts.core), text);
  const notices = isTracked(body) ? (["tracked-changes"] as const) : [];
  return {text, kind: "docx", notes: notices, ...(title === undefined ? {} : {title})};
}

/** Whether a change is kept in the file beside what it changed. */
function isTracked(body: Element): boolean {
  return descendants(body).some(({name}) => tracked.has(name));
}

const tracked = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

function notesOf(root: Element | undefined, kind: "footnote" | "endnote"): [string, Element][] {
  const list = child(root, `w:${kind}s`);
  return children(list ?? empty, `w:${kind}`).map((note) => [`${kind}s ${val(note, "w:id")}`, note]);
}

/** The title of the properties, unless it is a template's: it must stand in the text. */
function declaredTitle(core: Element | undefined, text: string): string | undefined {
  const title = child(child(core, "cp:coreProperties"), "dc:title");
  const words = title ? normalizeWhitespace(textOf(title)) : "";
  return words.length >= 4 && text.slice(0, 2000).includes(words) ? words : undefined;
}

const empty: Element = {name: "", attributes: {}, children: [], parent: null};
