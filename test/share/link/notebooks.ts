import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import * as fc from "fast-check";
import {deserialize, modes, type Notebook} from "../../../src/notebook/index.ts";
import type {SharedNotebook} from "../../../src/share/link/index.ts";
import {openPage} from "../../notebook/dom.ts";

/** The shipped notebooks, by their file's name. */
export function shippedNotebooks(): readonly {
  readonly name: string;
  readonly html: string;
  readonly notebook: Notebook;
}[] {
  const folder = join(import.meta.dirname, "../../../notebooks");
  const page = openPage();
  return readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .map((name) => {
      const html = readFileSync(join(folder, name), "utf8");
      return {name, html, notebook: deserialize(html, page)};
    });
}

export const share = (notebook: Notebook, more: Partial<SharedNotebook> = {}): SharedNotebook => ({
  notebook,
  inputs: {},
  files: [],
  release: "2026-11-25",
  ...more
});

const text = fc.oneof(
  fc.string({unit: "binary", maxLength: 30}),
  fc.string({
    unit: fc.constantFrom("县", "率", "，", "\n", "\r", "\0", "\ud800", "<", "`", "é", "“", "😀", " ", "a"),
    maxLength: 40
  })
);
const cell = fc.record({
  mode: fc.constantFrom(...modes),
  value: text,
  pinned: fc.boolean(),
  hidden: fc.boolean(),
  output: fc.option(fc.string({maxLength: 8}), {nil: undefined}),
  database: fc.option(fc.string({maxLength: 8}), {nil: undefined}),
  format: fc.option(fc.string({maxLength: 8}), {nil: undefined})
});

/** Any notebook, with any inputs and files. */
export const anyShared: fc.Arbitrary<SharedNotebook> = fc
  .record({
    title: text,
    theme: fc.constantFrom("air", "near-midnight", "light-dark(air, ink)"),
    readOnly: fc.boolean(),
    cells: fc.array(cell, {minLength: 1, maxLength: 6}),
    ids: fc.uniqueArray(fc.integer({min: 1, max: 1e6}), {minLength: 6, maxLength: 6}),
    inputs: fc.dictionary(fc.constantFrom("1.0", "2.0", "12.3", "__proto__"), fc.record({initial: text, value: text})),
    files: fc.array(fc.record({name: text, mime: text, bytes: fc.uint8Array({maxLength: 300})}), {maxLength: 3}),
    release: fc.constantFrom(null, "2026-11-25")
  })
  .map(({title, theme, readOnly, cells, ids, inputs, files, release}) => ({
    notebook: {title, theme, readOnly, cells: cells.map((each, i) => defined({...each, id: ids[i]!}))},
    inputs,
    files,
    release
  }));

function defined<Value extends object>(value: Value): never {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}
