import {strToU8, zipSync} from "fflate";
import {escapeMarkup, isFormula, widthInEm} from "../../core/index.ts";
import type {SheetValue} from "./sheet.ts";

/** A sheet of a workbook; a Date is a day, or a moment of no time zone, between 1900 and 9999. */
export interface WorkbookSheet {
  readonly name: string;
  readonly length: number;
  readonly columns: readonly {readonly name: string; readonly values: ArrayLike<SheetValue | Date>}[];
}

/**
 * Sheets as an Excel workbook (ECMA-376): numbers as numbers, dates as dates, texts as texts, the header bold and kept in view. A text
 * that begins like a formula is marked as quoted, which is what an apostrophe typed in front of it does; no formula is
 * ever written.
 */
export function toXlsx(sheets: readonly WorkbookSheet[]): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": types(sheets),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["styles", "styles.xml"]
    ]),
    "xl/styles.xml": styles
  };
  for (const [i, sheet] of sheets.entries()) files[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(sheet);
  // a fixed date, so that the same rows give the same bytes
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), {mtime}]])));
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const mime = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function types(sheets: readonly WorkbookSheet[]): string {
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}" ContentType="${mime}.${type}+xml"/>`;
  return (
    `${head}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    part("workbook.xml", "sheet.main") +
    part("styles.xml", "styles") +
    sheets.map((_, i) => part(`worksheets/sheet${i + 1}.xml`, "worksheet")).join("") +
    "</Types>"
  );
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${each.join("")}</Relationships>`;
}

function workbook(sheets: readonly WorkbookSheet[]): string {
  const each = sheets.map(({name}, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each.join("")}</sheets></workbook>`;
}

/** 0 plain, 1 the header, 2 quoted text, 3 a day, 4 a moment, 5 one with milliseconds */
const styles =
  `${head}<styleSheet xmlns="${main}">` +
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/>' +
  '<numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss.000"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>" +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="6"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" quotePrefix="1"/>' +
  [164, 165, 166].map((format) => `<xf xfId="0" numFmtId="${format}" applyNumberFormat="1"/>`).join("") +
  "</cellXfs>" +
  "</styleSheet>";

function worksheet({columns, length}: WorkbookSheet): string {
  const widths = columns.map(
    (column, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(column)}" customWidth="1"/>`
  );
  const names = columns.map(({name}, i) => text(name, place(i, 0), 1)).join("");
  const rows = [`<row r="1">${names}</row>`];
  for (let at = 0; at < length; at++) {
    const cells = columns.map(({values}, i) => cell(values[at] ?? null, place(i, at + 1))).join("");
    rows.push(`<row r="${at + 2}">${cells}</row>`);
  }
  return (
    `${head}<worksheet xmlns="${main}">` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join("")}</cols><sheetData>${rows.join("")}</sheetData></worksheet>`
  );
}

function cell(value: SheetValue | Date, at: string): string {
  if (value === null) return "";
  if (value instanceof Date) return date(value.getTime(), at);
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === "number") return Number.isFinite(value) ? `<c r="${at}"><v>${value}</v></c>` : "";
  return text(value, at, isFormula(value) ? 2 : 0);
}

/** Days since the end of 1899, as spreadsheets count them. */
function date(time: number, at: string): string {
  const style = time % 86_400_000 === 0 ? 3 : time % 1000 === 0 ? 4 : 5;
  return `<c r="${at}" s="${style}"><v>${time / 86_400_000 + 25_569}</v></c>`;
}

/** A cell holds at most 32,767 characters. */
function text(value: string, at: string, style: number): string {
  const kept = value.length > 32_767 ? `${value.slice(0, 32_766)}…` : value;
  return `<c r="${at}" t="inlineStr"${style ? ` s="${style}"` : ""}><is><t xml:space="preserve">${escape(kept)}</t></is></c>`;
}

/** In Latin letters; a Chinese one takes two. */
function widthOf({name, values}: WorkbookSheet["columns"][number]): number {
  const shown = (value: SheetValue | Date) => (value instanceof Date ? "2024-12-31 00:00:00" : String(value ?? ""));
  const length = (value: SheetValue | Date) => 2 * widthInEm(shown(value), 0.5);
  return Math.min(
    60,
    Math.max(
      name.length,
      ...Array.from({length: Math.min(values.length, 200)}, (_, at) => length(values[at] ?? null))
    ) + 2
  );
}

/** A1, B1 … Z1, AA1 … */
function place(column: number, row: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + (row + 1);
}

/** What XML cannot hold is written as _xHHHH_, as the standard has it, and so is what looks like that. */
function escape(value: string): string {
  const held = value
    .replace(/_(?=x[\da-fA-F]{4}_)/g, "_x005F_")
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (character) =>
      character.length > 1 ? "" : `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
    );
  return escapeMarkup(held);
}
