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
    "sql-value": (kind: string) => `This kind of value cannot be written into a query: ${kind}`,
    "sql-quoted": (kind: string) => `Inside quotes, \${…} takes text, a number or a truth value; this is ${kind}.`,
    "sql-place": (place: string) => `\${…} cannot stand inside ${place}; move it out and join with ||.`,
    database: (name: string) => `There is no database called ${name}; use db.`,
    files: (name: string) => `This notebook has no file named ${name}.`,
    loop: (seconds: string) =>
      `A loop did not let go for ${seconds} seconds and was stopped. Check when it ends, or let it wait (await).`,
    thrown: (message: string) => message
  }
} satisfies Words["runtime"];
