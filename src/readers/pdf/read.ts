import type {PDFDocumentProxy} from "pdfjs-dist";
import type {ReadDocument, TellPages} from "../document.ts";
import {limits} from "../limits.ts";
import {UnreadableDocument} from "../unreadable.ts";
import {normalizeWhitespace} from "../wrap.ts";
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
    const pages = withoutRunningHeaders(await rowsOfPages(pdf, tell));
    const text = paragraphsOf(pages.map((page) => inReadingOrder(page.rows)))
      .map(normalizeWhitespace)
      .filter((line) => line !== "")
      .join("\n");
    requireText(text, pages.length);
    const title = await titleOf(pdf, text);
    return {text, kind: "pdf", notes: [], ...(title === undefined ? {} : {title})};
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

/** Pictures of pages have no text, or hardly any; and some layers hold codes of a font that only the font can read. */
function requireText(text: string, pages: number): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const codes = text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (letters === 0 || (pages > 1 && letters < 12 * pages)) throw new UnreadableDocument("scan", "pages without text");
  if (codes * 5 > letters) throw new UnreadableDocument("scan", "a text layer that only its font can read");
}

/** The title of the properties, unless it is a file's name: it must open the text. */
async function titleOf(pdf: PDFDocumentProxy, text: string): Promise<string | undefined> {
  const {info} = await pdf.getMetadata();
  const title: unknown = "Title" in info ? info.Title : undefined;
  const words = typeof title === "string" ? normalizeWhitespace(title) : "";
  return words.length >= 4 && text.slice(0, 2000).includes(words) ? words : undefined;
}
