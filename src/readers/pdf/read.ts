import type {PDFDocumentProxy} from "pdfjs-dist";
import type {ReadDocument, ReadingNote, TellPages} from "../document.ts";
import {limits} from "../limits.ts";
import {UnreadableDocument} from "../unreadable.ts";
import {normalizeWhitespace} from "../wrap.ts";
import {isWritten} from "../written-chinese.ts";
import {inReadingOrder} from "./columns.ts";
import {withoutRunningHeaders, type PageRows} from "./running-headers.ts";
import {rowsInGrid} from "./grid.ts";
import {rowsOf} from "./lines.ts";
import {openPdf} from "./open.ts";
import {paragraphsOf} from "./paragraphs.ts";
import {textRunsOf} from "./text-runs.ts";
import {rulingLinesOf} from "./ruling-lines.ts";
import {ignorePdfjsRejections} from "./ignore-pdfjs-rejections.ts";

/** The text layer of a PDF: a line to each paragraph and table row, without page numbers and running heads. */
export function readPdf(bytes: Uint8Array, tell?: TellPages): Promise<ReadDocument> {
  return ignorePdfjsRejections(() => readPages(bytes, tell));
}

async function readPages(bytes: Uint8Array, tell?: TellPages): Promise<ReadDocument> {
  const pdf = await openPdf(bytes);
  try {
    const all = withoutRunningHeaders(await rowsOfPages(pdf, tell));
    const pages = all.filter(({rows}) => isWritten(textOfRows(rows)));
    if (pages.length === 0) throw new UnreadableDocument("text-layer", "a text layer that only its font can read");
    const notes: readonly ReadingNote[] = pages.length < all.length ? ["pages-unread"] : [];
    const text = paragraphsOf(pages.map((page) => inReadingOrder(page.rows)))
      .map(normalizeWhitespace)
      .filter((line) => line !== "")
      .join("\n");
    requireText(text, pages.length);
    const title = await titleOf(pdf, text);
    return {text, kind: "pdf", notes, ...(title === undefined ? {} : {title})};
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function rowsOfPages(pdf: PDFDocumentProxy, tell?: TellPages): Promise<PageRows[]> {
  if (pdf.numPages > limits.pages) throw new UnreadableDocument("too-large", `${pdf.numPages} pages`);
  const pages: PageRows[] = [];
  const end = Date.now() + limits.pdfTime;
  for (let number = 1; number <= pdf.numPages; number++) {
    if (Date.now() > end) throw new UnreadableDocument("too-large", `${number} pages took too long`);
    const page = await pdf.getPage(number);
    const {pieces, height, place} = await textRunsOf(page);
    const rows = rowsOf(pieces);
    const mayHoldTable = rows.some((row) => row.segments.length > 1);
    const rules = mayHoldTable ? await rulingLinesOf(page, place) : [];
    pages.push({rows: rules.length < 4 ? rows : rowsInGrid(pieces, rules), height});
    page.cleanup();
    tell?.(number, pdf.numPages);
  }
  return pages;
}

function textOfRows(rows: PageRows["rows"]): string {
  return rows.map((row) => row.segments.map(({text}) => text).join("")).join("\n");
}

/** Pictures of pages have no text, or hardly any; and some layers hold codes of a font that only the font can read. */
function requireText(text: string, pages: number): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const codes = text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  const own = text.split("\n").filter((line) => !stamp.test(line));
  if (own.length === 0 || letters === 0 || (pages > 1 && letters < 12 * pages))
    throw new UnreadableDocument("scan", "pages without text");
  if (codes * 5 > letters || !isWritten(text))
    throw new UnreadableDocument("text-layer", "a text layer that only its font can read");
}

/** What a program that scans writes on each page. */
const stamp =
  /^\s*(?:[由经]?.{0,8}(?:扫描全能王|全能扫描王|扫描王|扫描宝|扫描大师|扫描仪|扫描助手|白描|CamScanner|Adobe Scan|Microsoft Lens|Genius Scan|vFlat)(?:.{0,6}(?:创建|生成|扫描|制作))?|(?:Scanned|Created|Generated) (?:by|with|using) .{1,30}|第?\s?\d{1,4}\s?页?)\s*$/i;

/** The title of the properties, unless it is a file's name: it must open the text. */
async function titleOf(pdf: PDFDocumentProxy, text: string): Promise<string | undefined> {
  const {info} = await pdf.getMetadata();
  const title: unknown = "Title" in info ? info.Title : undefined;
  const words = typeof title === "string" ? normalizeWhitespace(title) : "";
  return words.length >= 4 && text.slice(0, 2000).includes(words) ? words : undefined;
}
