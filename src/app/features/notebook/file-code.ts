import type {TablePlace} from "../../../readers/chunk.ts";

/** How a cell reads a file: the JavaScript, or why it cannot, by what the file's name says it is. */
export type FileReading = {readonly code: string} | {readonly unread: "workbook" | "document" | "archive" | "data"};

/**
 * The code keeps what the file holds: codes with leading zeros and long numbers stay text.
 *
 * @param table where the first table of the workbook is that the file holds, whatever it is called
 */
export function readingOf(name: string, table?: TablePlace): FileReading {
  if (table) {
    const range = table.range === undefined ? "" : `range: ${JSON.stringify(table.range)}, `;
    const file = `FileAttachment(${JSON.stringify(name)})`;
    return {code: `(await ${file}.xlsx()).sheet(${JSON.stringify(table.sheet)}, {${range}headers: true})`};
  }
  const [, ending = ""] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  const unread = unreadable.find(([endings]) => endings.includes(ending));
  if (unread) return {unread: unread[1]};
  const file = `FileAttachment(${JSON.stringify(name)})`;
  if (/^xls[xm]$|^xlt[xm]$/.test(ending)) return {code: `(await ${file}.xlsx()).sheet(0, {headers: true})`};
  const image = /^(?:png|jpe?g|gif|webp|svg|bmp|ico|avif)$/.test(ending) ? "image()" : "text()";
  return {code: `${file}.${readings[ending] ?? image}`};
}

const readings: Readonly<Record<string, string>> = {
  csv: `csv({typed: "auto"})`,
  tsv: `tsv({typed: "auto"})`,
  tab: `tsv({typed: "auto"})`,
  json: "json()",
  geojson: "json()",
  topojson: "json()",
  arrow: "arrow()",
  xml: "xml()",
  html: "html()",
  htm: "html()"
};

const unreadable: readonly (readonly [
  endings: readonly string[],
  why: Extract<FileReading, {unread: string}>["unread"]
])[] = [
  [["xls", "xlt", "xlsb", "et", "ett", "ods", "numbers"], "workbook"],
  [["doc", "docx", "wps", "wpt", "rtf", "odt", "pdf", "ofd", "ppt", "pptx", "dps", "odp"], "document"],
  [["zip", "rar", "7z", "gz", "tgz", "tar", "bz2", "xz", "zst"], "archive"],
  [
    [
      "parquet",
      "sqlite",
      "sqlite3",
      "db",
      "mdb",
      "accdb",
      "dbf",
      "sav",
      "dta",
      "sas7bdat",
      "rds",
      "rdata",
      "exe",
      "bin"
    ],
    "data"
  ]
];
