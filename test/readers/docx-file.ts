import {strToU8, zipSync} from "fflate";

const names = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  dc: "http://purl.org/dc/elements/1.1/"
};

/** A DOCX of hand-written parts; the body is the inside of w:body, the others the inside of their root element. */
export function docx(parts: {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  core?: string;
}): Uint8Array {
  const {body, numbering, styles, footnotes, core} = parts;
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "word/document.xml": root("w:document", `<w:body>${body}<w:sectPr/></w:body>`),
    "word/header1.xml": root("w:hdr", p("页眉不读")),
    ...(numbering && {"word/numbering.xml": root("w:numbering", numbering)}),
    ...(styles && {"word/styles.xml": root("w:styles", styles)}),
    ...(footnotes && {"word/footnotes.xml": root("w:footnotes", footnotes)}),
    ...(core && {"docProps/core.xml": root("cp:coreProperties", core)})
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of one run, with the inside of its properties. */
export function p(text: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && run(text)}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The properties that put a paragraph at a level, from 0, of a list. */
export function listed(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A definition of levels by format and text, and the list of the same number that uses it. */
export function list(
  id: number,
  ...levels: readonly (readonly [format: string, text: string, more?: string])[]
): string {
  const sources = levels.map(
    ([format, text, more = ""], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  );
  return `<w:abstractNum w:abstractNumId="${id}">${sources.join("")}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<w:tc><w:tcPr/>${cell.startsWith("<") ? cell : p(cell)}</w:tc>`);
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function root(name: string, inside: string): string {
  const spaces = Object.entries(names).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<${name} ${spaces.join(" ")}>${inside}</${name}>`;
}
