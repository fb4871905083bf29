import type {Words} from "../zh/index.ts";

export const image: Words["image"] = {
  licence: "Chart: Zhibiao 指标. Its numbers are quoted from the documents named; free to reuse with that source.",
  dataLicence: "The values are quoted from the documents named, each with its clause; free to reuse with that source.",
  page: {
    about: (made: string, release: string | null) =>
      `A static copy of a notebook, made on ${made}${release ? `, fixed data version ${release}` : ""}. Select a point of a chart to read its clause; the code is there to read and does not run.`,
    reopen: "Drop this file on Zhibiao to open the notebook in it and run it again.",
    source: (mode: string) => `${mode} source`,
    modes: {
      js: "JavaScript",
      ts: "TypeScript",
      ojs: "Observable JavaScript",
      md: "Markdown",
      html: "HTML",
      sql: "SQL",
      tex: "TeX",
      dot: "DOT"
    }
  },
  columns: {
    indicator: "name in the catalogue; empty where the subject is not a catalogued one",
    subject: "what is measured, in the document's own words",
    region: "GB/T 2260 code of the region, six digits; 000000 the nation",
    region_name: "the region's full name",
    year: "the year that the value belongs to; empty where the text does not say",
    kind: "actual: reported; target: planned or required",
    measure: "level, change or rank",
    value: "the number as written; 万 (10⁴) and 亿 (10⁸) stay in the unit",
    value_max: "the upper end of a range, else empty",
    unit: "unit",
    comparator: "= equal, >= at least, > more than, <= at most, < less than, ~ about",
    written: "number, unit and comparator word as the document has them",
    scope: "sub-population or class of institutions, else empty",
    quote: "the clause that states the number",
    title: "title of the source document",
    issuer: "who issued it",
    published: "when it was published (YYYY-MM-DD)",
    section: "place in the document: numbers of its headings",
    document: "id of the source document, as in the sheet sources",
    start: "where the number begins in the document's text (UTF-16 offset)",
    end: "where it ends, exclusive",
    rule: "the rule that read it",
    reviewed: "whether a person confirmed it",
    id: "stable id of this record, for citations",
    release: "date of the data release"
  }
};
