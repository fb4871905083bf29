import type {Words} from "../zh/index.ts";

export const runtime = {
  search: {placeholder: "Search", results: (rows: number) => `${rows} ${rows === 1 ? "result" : "results"}`},
  table: {
    label: "Query result, scrolls",
    rows: (rows: number) => `${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}`,
    found: (found: number, rows: number) => `${found.toLocaleString("en-GB")} of ${rows.toLocaleString("en-GB")} rows`,
    printed: (from: number, to: number) => `rows ${from}–${to} are printed here`,
    sortBy: (name: string) => `Sort by ${name}`,
    types: {number: "number", date: "date", boolean: "true/false", text: "text", other: ""},
    filter: "Filter",
    filterOf: (name: string) => `Filter ${name}`,
    filterHint: "Part of the text; for numbers and dates > 5, <= 5, 5..10; = is exactly; null, !null",
    copy: "Copy",
    copied: (rows: number) => `${rows} rows copied`,
    copiedFirst: (rows: number, all: number) => `The first ${rows} of ${all} rows were copied; download the rest`,
    notCopied: "The browser did not let it be copied",
    download: "Download CSV",
    workbook: "Download XLSX",
    preparing: "Preparing…",
    notSaved: "Not saved",
    summaryOf: (name: string) => `Summary of ${name}`,
    distinct: (count: number, more: boolean) => `${count}${more ? "+" : ""} ${count === 1 ? "value" : "values"}`,
    nullShare: (count: number) => `${count} null`,
    low: "Lowest",
    high: "Highest",
    mean: "Mean",
    nulls: "Nulls",
    different: "Different values"
  },
  silentMark: (found: string) => {
    const [mark, instead, line, column] = found.split("\t");
    return `Note: line ${line}, column ${column}: “${mark}” is a full-width or Chinese mark, and the database took it for a part of the column’s name, so the result may not be what you meant. Write the half-width ${instead}; if the name is meant so, put it in double quotes.`;
  },
  fault: {
    syntax: (message: string) => `Syntax error: ${message}`,
    mode: (mode: string) => `${mode} cells do not run here; the file keeps them as they are.`,
    import: (_: string) => "Observable JavaScript cells cannot import here; use a JavaScript cell.",
    "not-offline": (name: string) =>
      `${name} is not among the libraries that come with the notebook, which has no network. There are npm:d3, npm:@observablehq/plot, npm:@observablehq/inputs, npm:arquero and npm:htl.`,
    "no-export": (name: string) => `The library has no ${name}.`,
    undefined: (name: string) => `${name} is not defined. Check the spelling, or define it in a cell.`,
    duplicate: (name: string) => `${name} is defined in several cells; keep one of them.`,
    circular: (_: string) => "Some cells read each other in a circle.",
    query: (message: string) => `The query failed: ${message}`,
    "full-width": (found: string) => {
      const [mark, instead, line, column, more, ...message] = found.split("\t");
      return `Line ${line}, column ${column}: “${mark}” is a full-width or Chinese mark; write the half-width ${instead}${Number(more) ? ` (and ${more} more after it)` : ""}\n${message.join("\t")}`;
    },
    "sql-value": (kind: string) => `This kind of value cannot be written into a query: ${kind}`,
    "sql-quoted": (kind: string) => `Inside quotes, \${…} takes text, a number or a truth value; this is ${kind}.`,
    "sql-place": (place: string) => `\${…} cannot stand inside ${place}; move it out and join with ||.`,
    database: (name: string) => `There is no database called ${name}; use db.`,
    files: (name: string) => `This notebook has no file named ${name}.`,
    "file-encoding": (encoding: string) =>
      `There is no encoding called ${encoding}. Common ones are utf-8, gb18030, big5 and utf-16le.`,
    "file-other-encoding": (told: string) => {
      const [encoding, name] = told.split("\n");
      return `“${name}” is not in ${encoding}. Without an encoding, UTF-8, UTF-16 and GB18030 (with GBK) are recognized.`;
    },
    "file-unknown": (name: string) =>
      `“${name}” gives no text as UTF-8, UTF-16 or GB18030 (with GBK). If you know its encoding, name it, as in text("big5") or csv({encoding: "big5"}); if not, open it in Excel or WPS and save it as “CSV UTF-8”.`,
    "file-text": (name: string) => `“${name}” holds text and is no Excel workbook; use csv(), tsv() or text().`,
    "file-workbook": (name: string) =>
      `“${name}” is an Excel workbook (XLSX) and no text; use (await FileAttachment(…).xlsx()).sheet(0, {headers: true}).`,
    "file-old-workbook": (name: string) =>
      `“${name}” is a workbook of another format (.xls, .et, .xlsb or .ods), which cannot be read here; save it as .xlsx or CSV in Excel or WPS.`,
    "file-encrypted": (name: string) =>
      `“${name}” has a password and cannot be opened here; save it without one as .xlsx or CSV.`,
    "file-document": (name: string) =>
      `“${name}” is a document (Word, WPS, PDF, OFD …) and no data file; open it on the page of your own files, or save its table as CSV.`,
    "file-image": (name: string) => `“${name}” is an image and no text; use image().`,
    "file-parquet": (name: string) =>
      `“${name}” is a Parquet file, which cannot be read here; save it as CSV or Arrow.`,
    "file-arrow": (name: string) => `“${name}” is an Arrow file and no text; use arrow().`,
    "file-archive": (name: string) => `“${name}” is an archive; unpack it and add the files inside.`,
    "file-binary": (name: string) =>
      `“${name}” is no text and cannot be read here; save it as CSV in the program that made it.`,
    "file-damaged": (name: string) =>
      `“${name}” is damaged or not whole; download it again, or open it in Excel or WPS and save it anew.`,
    "file-too-large": (name: string) =>
      `“${name}” is too large to be read here; keep only the sheet that you need and save it as CSV.`,
    "file-sheet": (found: string) => {
      const [name, sheet, ...sheets] = found.split("\n");
      return `“${name}” has no sheet with the name or number “${sheet}”; it has ${sheets.map((each) => `“${each}”`).join(", ")}.`;
    },
    loop: (seconds: string) => `Loop stopped after ${seconds} s. Check when it ends, or let it wait (await).`,
    thrown: (message: string) => message
  }
} satisfies Words["runtime"];
