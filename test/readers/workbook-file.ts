import {strToU8, zipSync} from "fflate";

interface Parts {
  readonly sheets: readonly {readonly name: string; readonly rows: string; readonly state?: string}[];
  readonly strings?: string;
  readonly styles?: string;
  readonly since1904?: boolean;
}

const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of hand-written parts: the inside of sheetData, sst and styleSheet. */
export function workbook({sheets, strings, styles, since1904}: Parts): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const list = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const entries = sheets.map(
    ({name, state}, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" ${state ? `state="${state}" ` : ""}r:id="rId${i + 1}"/>`
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": list(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${relations}"><workbookPr${since1904 ? ` date1904="1"` : ""}/><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": list(
      sheets.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)).join("") +
        relation("rIdS", "sharedStrings", "/xl/sharedStrings.xml") +
        relation("rIdT", "styles", "styles.xml")
    ),
    ...(strings && {"xl/sharedStrings.xml": `<sst ${main}>${strings}</sst>`}),
    ...(styles && {"xl/styles.xml": `<styleSheet ${main}>${styles}</styleSheet>`})
  };
  for (const [i, {rows}] of sheets.entries())
    files[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
