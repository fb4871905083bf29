import * as fc from "fast-check";
import {expect, test} from "vitest";
import {plainName} from "../../src/core/index.ts";
import {blankNotebook, titled} from "../../src/storage/untitled.ts";
import {absentName} from "../../src/app/failure/index.ts";
import {deserialize, merge, serialize, split, type Notebook} from "../../src/notebook/index.ts";
import {fileName, parseNotebook} from "../../src/sandbox/index.ts";
import {readSelection, viewRelease} from "../../src/explore/index.ts";
import {fromFragment, readSnapshot} from "../../src/share/index.ts";
import {fromLink} from "../../src/share/link/link.ts";
import {pictureKind, readEmbedded} from "../../src/share/image/index.ts";
import {readEmbeddedXml} from "../../src/share/image/embedded-notebook.ts";
import {notebookInPage, readChart, sanitize} from "../../src/share/page/index.ts";
import {openPage} from "../notebook/dom.ts";

const dom = openPage();
const bytes = (text: string) => new TextEncoder().encode(text);
const withCell = (value: string): Notebook => ({
  ...blankNotebook("new"),
  cells: [{id: 1, mode: "md", value, pinned: false, hidden: false}]
});
const titleOf = (value: string) => titled(withCell(value), ["new"]).title;

/** Texts that make careless code run for hours, each of a million characters and more. */
const shapes: Readonly<Record<string, string>> = {
  "a heading and blanks": `# a${" ".repeat(1e6)}x`,
  blanks: `${" ".repeat(1e6)}x`,
  "line breaks": `${"\n".repeat(1e6)}x`,
  "heading signs": `# ${"#".repeat(1e6)} x`,
  "less-than signs": "<".repeat(1e6),
  ampersands: "&".repeat(1e6),
  quotes: '"'.repeat(1e6),
  "open comments": "<!--".repeat(3e5),
  "shut comments": `<!-- -->${"<!---->\t".repeat(2e5)}x`,
  "ends of an svg": "</svg>".repeat(2e5),
  "ends of an svg and comments": `</svg>${"<!-- -->".repeat(2e5)}x`,
  "open links": "<a ".repeat(3e5),
  "open notebooks": "<notebook n".repeat(1e5),
  "open carried notebooks": '<script type="application/xml" id="zhibiao-notebook">'.repeat(3e4),
  "carried notebooks that do not end": `<svg><zb:notebook xmlns:zb="urn:zhibiao:notebook" ${'schema="1" '.repeat(1e5)}`,
  "open brackets": "[".repeat(1e6),
  "open braces": '{"a":'.repeat(2e5),
  "one letter": "a".repeat(1e6),
  dots: `${".".repeat(1e6)}x`
};

const settled = (act: () => unknown) => {
  try {
    return act();
  } catch {
    return null;
  }
};

/** What reads a stranger's text on the page, in the main thread. */
const entries: Readonly<Record<string, (text: string) => unknown>> = {
  titled: titleOf,
  pictureKind: (text) => pictureKind(bytes(text)),
  readCarried: (text) => readEmbedded(bytes(text)),
  "readCarried of an svg": (text) => readEmbedded(bytes(`<svg>${text}`)),
  readEmbeddedXml,
  "readCarriedXml of our namespace": (text) => readEmbeddedXml(`${text} urn:zhibiao:notebook`),
  notebookInPage,
  readChart: (text) => readChart(text),
  fromLink: (text) => fromLink(text),
  "fromLink of a link's form": (text) => fromLink(`1.${text}.1000000.00000000`),
  readSnapshot: (text) => readSnapshot(text),
  fromFragment: (text) => fromFragment(`s1.${text}.${text.length}.00000000`).catch(() => null),
  "readSelection and viewRelease": (text) => {
    const parameters = new URLSearchParams(
      ["c", "i", "r", "y", "k", "d", "u", "by", "x", "s"].map((name) => [name, text])
    );
    return [readSelection(parameters), viewRelease(parameters)];
  },
  fileName,
  parseNotebook: (text) => parseNotebook(withCell(text)),
  plainName,
  absentName: (text) => absentName(new Error(text)),
  "split of a cell": (text) => split(withCell(text).cells, 1, text.length - 1, 2),
  "merge of cells": (text) => merge([...withCell(text).cells, {...withCell(text).cells[0]!, id: 2}], 1)
};

for (const [entry, read] of Object.entries(entries))
  test(`${entry} ends at once, whatever a stranger sends`, async () => {
    const slow: string[] = [];
    for (const [shape, text] of Object.entries(shapes)) {
      const start = performance.now();
      await settled(() => read(text));
      const took = performance.now() - start;
      if (took > 3000) slow.push(`${shape}: ${took.toFixed(0)} ms`);
    }
    expect(slow).toEqual([]);
  });

test("a page of hostile text is read and cleaned at once, once it is parsed", () => {
  const slow = Object.entries(shapes).flatMap(([shape, text]) => {
    const words = text.slice(0, 300_000);
    const file = `<notebook><title>${words}</title></notebook>${words}</notebook>`;
    const page = dom.parser.parseFromString(file, "text/html");
    const parser = Object.create(dom.parser, {parseFromString: {value: () => page}}) as DOMParser;
    const start = performance.now();
    settled(() => deserialize(file, {parser}, {empty: true}));
    settled(() => sanitize(file, parser));
    const took = performance.now() - start;
    return took > 3000 ? [`${shape}: ${took.toFixed(0)} ms`] : [];
  });
  expect(slow).toEqual([]);
});

test("a notebook of very many cells is read or refused at once", () => {
  const cells = Array.from({length: 20_000}, (_, i) => `<script id="${i + 1}" type="text/markdown">a</script>`);
  const file = `<!doctype html>\n<notebook theme="air"><title>t</title>${cells.join("\n")}</notebook>`;
  const start = performance.now();
  settled(() => deserialize(file, dom));
  expect(performance.now() - start).toBeLessThan(15_000);
});

test("a comment that opens again and again is kept in a cell", () => {
  const notebook = withCell(`${"CRIPT<!--".repeat(1e5)}CRIPT`);
  expect(deserialize(serialize(notebook, dom), dom)).toEqual(notebook);
});

test("a notebook takes the title of its first heading", () => {
  expect(titleOf("# 托位数")).toBe("托位数");
  expect(titleOf("words\n\n  #  a # b ## \nmore")).toBe("a # b");
  expect(titleOf("# a#")).toBe("a");
  expect(titleOf("# ##")).toBe("#");
  expect(titleOf("## second")).toBe("new");
  expect(titleOf("#none")).toBe("new");
  expect(titleOf("# ")).toBe("new");
});

test("the title is what stands between the signs, whatever stands there", () => {
  const word = fc.stringMatching(/^[a-z中文.-]{1,8}$/);
  const blank = fc.stringMatching(/^[ \t]{1,4}$/);
  fc.assert(
    fc.property(
      fc.array(word, {minLength: 1, maxLength: 4}),
      blank,
      blank,
      fc.nat(4),
      (parts, before, after, signs) => {
        const title = parts.join(" ");
        expect(titleOf(`${before}#${before}${title}${after}${"#".repeat(signs)}${after}\n${title}`)).toBe(title);
      }
    )
  );
});

test("an svg is told by what it opens with, behind declaration, comments and document type", () => {
  const pieces = fc.array(fc.constantFrom(" ", "\n", "<!-- a -->", "<!---->", "<!-- <svg> - -- -->"), {maxLength: 6});
  fc.assert(
    fc.property(pieces, fc.boolean(), fc.boolean(), (between, declared, typed) => {
      const opening = `${declared ? '<?xml version="1.0"?>' : ""}${between.join("")}${typed ? "<!DOCTYPE svg>" : ""}`;
      expect(pictureKind(bytes(`${opening}<svg xmlns="…">`))).toBe("svg");
      expect(pictureKind(bytes(`${opening}<html><svg>`))).toBe(null);
    })
  );
});
