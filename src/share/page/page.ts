import {escapeMarkup} from "../../core/index.ts";
import {words, type Language} from "../../i18n/index.ts";
import type {Cell, Notebook} from "../../notebook/index.ts";
import {embeddedXml, readEmbeddedXml} from "../image/embedded-notebook.ts";
import {readChart} from "./chart-snapshot.ts";
import {sanitize} from "./sanitize.ts";

/** What a cell showed when it was frozen: a stranger's data. */
export interface Shown {
  readonly id: number;
  readonly html: string;
  readonly charts: readonly string[];
}

export interface PageOptions {
  readonly language: Language;
  readonly parser: DOMParser;
  /** what draws the charts, and what it looks like */
  readonly script: string;
  readonly style: string;
  /** of the script, in base64 */
  readonly sha256: string;
  /** the notebook's file, which the page carries so that it can be opened and run again */
  readonly file: string;
  /** YYYY-MM-DD */
  readonly made: string;
  /** of the data */
  readonly release: string | null;
}

/**
 * A notebook as one page that opens from a disk without a network: what its cells showed, their text to unfold, its
 * charts drawn by our own script. Nothing of the notebook's author runs in it: markup is written anew from a short list,
 * charts are data, and the page's own policy lets one script run, by its hash, and lets nothing be fetched.
 */
export function toPage(notebook: Notebook, shown: readonly Shown[], options: PageOptions): string {
  const {language, script, style, sha256, file, made, release} = options;
  const t = words(language).image.page;
  const byId = new Map(shown.map((each) => [each.id, each]));
  const cells = notebook.cells.map((cell) => section(cell, byId.get(cell.id), options));
  const policy = `default-src 'none'; script-src 'sha256-${sha256}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language === "en" ? "en" : "zh-CN"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Zhibiao">
<title>${escapeMarkup(notebook.title)}</title>
<style>${style.replaceAll("</", "<\\/")}</style>
</head>
<body>
<header class="about"><p>${escapeMarkup(t.about(made, release))}</p></header>
<main lang="zh-CN">
${cells.join("\n")}
</main>
<footer class="about"><p>${escapeMarkup(t.reopen)}</p></footer>
<script type="application/xml" id="zhibiao-notebook">${embeddedXml(file)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function section(cell: Cell, shown: Shown | undefined, {language, parser}: PageOptions): string {
  const t = words(language).image.page;
  const charts = (shown?.charts ?? []).map((chart) => readChart(chart));
  // a script ends at the first </script, and <!-- may hide its end
  const data = JSON.stringify(charts).replaceAll("<", "\\u003c");
  const out = shown ? sanitize(shown.html, parser) : "";
  const mode = words(language).image.page.modes[cell.mode as "js"] ?? cell.mode;
  return `<section class="cell" data-mode="${escapeMarkup(cell.mode)}"><div class="output">${out}</div>
<details class="source"><summary lang="${language === "en" ? "en" : "zh-CN"}">${escapeMarkup(t.source(mode))}</summary><pre><code>${escapeMarkup(cell.value)}</code></pre></details>
${charts.length > 0 ? `<script type="application/json" data-charts>${data}</script>` : ""}</section>`;
}

/** The notebook's file in a page that `toPage` made, or null where it is another page. @throws NoNotebookInPicture */
export function notebookInPage(html: string): string | null {
  const opening = '<script type="application/xml" id="zhibiao-notebook">';
  const at = html.indexOf(opening);
  return at < 0 ? null : readEmbeddedXml(html.slice(at + opening.length).split("</script>", 1)[0]!);
}
