import type {BrowserContextOptions, Locator} from "playwright-core";
import type {Mode} from "../../src/notebook/index.ts";
import {visit, type Visit} from "./page.ts";

export interface OpenNotebook extends Visit {
  /** a cell by its id */
  cell(id: number): Locator;
  /** the ids of the cells, as they stand on the page */
  order(): Promise<number[]>;
  text(id: number): Promise<string>;
  /** presses a key with the focus on a cell itself */
  press(id: number, ...keys: string[]): Promise<void>;
  /** the source of a cell, opened for it */
  edit(id: number): Promise<Locator>;
  /** writes a cell's whole source anew and runs it */
  write(id: number, source: string): Promise<void>;
  /** Escape, as often as it takes: the first may close a list of completions */
  leave(): Promise<void>;
}

export type Source = string | {readonly mode: Mode; readonly value: string; readonly more?: string};

const types: Partial<Record<Mode, string>> = {
  js: "module",
  md: "text/markdown",
  sql: "application/sql",
  html: "text/html",
  ojs: "application/vnd.observable.javascript"
};

/** A notebook file of cells with ids from 1. */
export function notebookFile(sources: readonly Source[], title = "试"): string {
  const cells = sources.map((source, index) => {
    const {mode, value, more = ""} = typeof source === "string" ? {mode: "js" as const, value: source} : source;
    const lines = value.replace(/<\/(script)/gi, "<\\/$1").replace(/^/gm, "    ");
    const pinned = mode === "js" || mode === "sql" ? ` pinned=""` : "";
    return `  <script id="${index + 1}" type="${types[mode]}"${pinned} ${more}>\n${lines}\n  </script>`;
  });
  return `<!doctype html>\n<notebook theme="air">\n  <title>${title}</title>\n${cells.join("\n")}\n</notebook>\n`;
}

/** Opens a notebook of these cells in the production build, as a file that the user chose. */
export async function openNotebook(
  sources: readonly Source[] | string,
  options: BrowserContextOptions = {}
): Promise<OpenNotebook> {
  const open = await visit("", options);
  const text = typeof sources === "string" ? sources : notebookFile(sources);
  const file = {name: "given.html", mimeType: "text/html", buffer: Buffer.from(text)};
  await open.page.locator('input[type="file"]:not([multiple])').setInputFiles(file);
  const {frame, page} = open;
  await frame.locator("main.cells").waitFor();
  const cell = (id: number) => frame.locator(`[data-cell="${id}"]`);
  const edit = async (id: number) => {
    await cell(id).focus();
    await page.keyboard.press("Enter");
    const content = cell(id).locator(".cm-content");
    await content.waitFor();
    return content;
  };
  return {
    ...open,
    cell,
    edit,
    async write(id, source) {
      const content = await edit(id);
      await content.press("Control+a");
      await page.keyboard.insertText(source);
      await page.keyboard.press("Shift+Enter");
    },
    async leave() {
      for (let count = 0; count < 5 && (await frame.locator(".cm-editor").count()); count++) {
        await page.keyboard.press("Escape");
      }
    },
    order: () =>
      frame.locator("[data-cell]").evaluateAll((cells) => cells.map((each) => Number(each.getAttribute("data-cell")))),
    text: (id) => cell(id).locator("> .output").innerText(),
    async press(id, ...keys) {
      await cell(id).focus();
      for (const key of keys) await page.keyboard.press(key);
    }
  };
}
