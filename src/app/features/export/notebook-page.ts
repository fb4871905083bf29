import {scriptUrl, sha256, styleUrl} from "virtual:page";
import {release} from "virtual:seeds";
import {createCharts, type ChartSpec} from "../../../charts/index.ts";
import {plainName} from "../../../core/index.ts";
import type {Language} from "../../../i18n/index.ts";
import type {Notebook} from "../../../notebook/index.ts";
import type {CellSnapshot} from "../../../sandbox/index.ts";
import {embedInPng, toPicture, type Passage} from "../../../share/image/index.ts";
import {readChart, sanitize, toPage} from "../../../share/page/index.ts";
import {fetchText} from "../../data/index.ts";
import {glyphFiles} from "./glyph-files.ts";
import type {File} from "./pictures.ts";
import {toPng} from "./raster.ts";

/** A notebook with what its cells show now. */
export interface NotebookSnapshot {
  readonly notebook: Notebook;
  readonly cells: readonly CellSnapshot[];
  /** the notebook's file */
  readonly file: string;
  readonly language: Language;
  readonly parser: DOMParser;
}

/** The notebook as one page that needs nothing else. */
export async function toPageFile({notebook, cells, file, language, parser}: NotebookSnapshot): Promise<File> {
  const [script, style] = await Promise.all([fetchText(scriptUrl), fetchText(styleUrl)]);
  const made = new Date().toISOString().slice(0, 10);
  const content = toPage(notebook, cells, {script, style, sha256, file, language, parser, made, release});
  return {content, name: `${plainName(notebook.title)}-page.html`, mime: "text/html"};
}

/** Its texts and charts below one another as one picture that carries it. @throws OversizedPicture */
export async function toLongPicture({notebook, cells, file, language, parser}: NotebookSnapshot): Promise<File> {
  const blocks = cells.flatMap((cell) => toBlocks(cell, language, parser));
  if (blocks.length === 0) blocks.push({text: notebook.title, level: 1});
  const picture = await toPicture(blocks, {language, title: notebook.title}, glyphFiles);
  const scale = Math.min(2, 16_000 / picture.height);
  const content = embedInPng(await toPng(picture, scale), file);
  return {content, name: `${plainName(notebook.title)}-long.png`, mime: "image/png"};
}

const width = 720;

function toBlocks(cell: CellSnapshot, language: Language, parser: DOMParser): (Element | Passage)[] {
  const page = parser.parseFromString(sanitize(cell.html, parser), "text/html");
  return [...page.body.querySelectorAll("h1, h2, h3, h4, p, li, blockquote, [data-chart]")].flatMap(
    (element): (Element | Passage)[] => {
      const place = element.getAttribute("data-chart");
      if (place === null) {
        const text = element.textContent?.replace(/\s+/g, " ").trim() ?? "";
        const level = element.localName === "h1" ? 1 : element.localName.startsWith("h") ? 2 : 0;
        const inner = element.querySelector("p, li");
        return text && !inner ? [{text: element.localName === "li" ? `· ${text}` : text, level}] : [];
      }
      const chart = readChart(cell.charts[Number(place)] ?? "");
      if (!chart || chart.chart === "table") return [];
      const charts = createCharts({language, palette: new Map(chart.palette), width, twin: false});
      const make = charts[chart.chart];
      const figure = make(chart.rows, {...chart.spec, width, twin: false} as ChartSpec);
      return figure.querySelector("svg.chart-plot") ? [figure] : [];
    }
  );
}
