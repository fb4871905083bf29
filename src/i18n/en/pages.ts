import type {pages as zh} from "../zh/pages.ts";

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const pages: typeof zh = {
  site: "Zhibiao",
  siteLong: "Zhibiao: targets and results that Chinese health commissions wrote down",
  skip: "Skip to content",
  menu: "Sections",
  otherLanguage: "中文",
  indicators: "Indicators",
  regions: "Regions",
  documents: "Documents",
  data: "Data",
  guide: {
    name: "Guide",
    title: "Guide",
    lead: "From finding an indicator to queries, charts, sharing and embedding. Every sample has run in a test.",
    previous: "Previous: ",
    next: "Next: "
  },
  here: "You are here",
  count: (n) => plural(n, "observation"),
  noCount: "none yet",
  indicatorCount: (n) => plural(n, "indicator"),
  regionCount: (n) => plural(n, "region"),
  documentCount: (n) => plural(n, "document"),
  summary: (observations, regions, documents, years) =>
    `${[observations, regions, documents].filter(Boolean).join(", ")}${years ? `, ${years}` : ""}. Each number comes with the clause that states it.`,
  description: (name, _, summary) => `${name}. ${summary}`,
  indicator: {
    title: (name) => `${name}: targets and results`,
    none: "No document that states this indicator has been read yet.",
    noneHint: "Its definition is below. Chart and data will appear here once a document states it.",
    definition: "Definition",
    name: "Chinese name",
    english: "Name",
    meaning: "Meaning",
    unit: "Unit",
    denominator: "Denominator",
    better: "Direction",
    up: "higher is better",
    down: "lower is better",
    neither: "neither direction is better",
    standard: "Standard",
    synonyms: "Other wordings in documents",
    nearMisses: "Similar but different"
  },
  region: {
    title: (name) => `${name}: health targets and results`,
    code: (code) => `GB/T 2260 code ${code}`,
    within: "Part of",
    below: "Includes",
    rest: "Data outside the catalogue"
  },
  document: {
    title: (title) => `${title}: the indicators it states`,
    issuer: "Issued by",
    region: "Region",
    genre: "Kind of document",
    year: "Year",
    published: "Published",
    written: "Written",
    documentNumber: "Document number",
    indexNumber: "Index number",
    note: "Note",
    sha256: "SHA-256 of the text",
    characters: "Length of the text",
    particulars: "About this document",
    text: "The full text is not published here: only the facts read from it, each with the clause that states it.",
    indicators: "Indicators in it",
    rest: "Other numbers"
  },
  chart: {
    heading: "Chart",
    scale: "Each mark is one observation; select it to reach the clause that states it in the table.",
    point: (point) => `${point}; to its clause`
  },
  table: {
    heading: "Data and clauses",
    caption: (n) => `${plural(n, "observation")}, each followed by the clause that states it and its source`,
    region: "Region",
    subject: "Indicator or subject",
    year: "Year",
    kind: "Kind",
    written: "Value",
    noYear: "not stated",
    from: "Source: ",
    section: "section ",
    scope: "only ",
    reviewed: "checked by a person",
    place: (start, end) => (start === end ? `character ${end} of the text` : `characters ${start}–${end} of the text`),
    self: "Link to this observation"
  },
  sources: {
    heading: "Sources",
    published: (date) => `published ${date}`,
    undated: "no date of publication given"
  },
  use: {
    heading: "Use it",
    open: "Open in the explorer",
    openHint: "choose regions and years, or another chart",
    files: "Download",
    table: "Table",
    picture: "Picture",
    metadata: "Metadata",
    cite: "Cite",
    citeHint:
      "To cite a single observation, use the # link at its end. The day of access below is the release's; put your own instead.",
    citeOpen: "GB/T 7714, APA, BibTeX, RIS",
    embed: "Embed",
    embedHint: "Paste this code into an article; the chart follows the data.",
    embedCode: "Code to embed",
    by: "Chart: Zhibiao",
    embedOpen: "Choose a view in the explorer, then “Embed”."
  },
  lists: {
    indicators: "Health indicators",
    indicatorsLead: "Read from documents of Chinese health commissions: what was aimed at, and what was reached.",
    without: "In the catalogue, without data so far",
    regions: "Regions",
    regionsLead: "Targets and results that each region's health commission states.",
    documents: "Documents",
    documentsLead: "The data are read from these documents.",
    name: "Name",
    unit: "Unit",
    rows: "Data",
    years: "Years",
    issuer: "Issued by"
  },
  dataPage: {
    title: "Data files and interface",
    lead: "All data are static files at addresses that stay, to be read by programs.",
    whole: "The whole",
    file: "File",
    what: "Content",
    tables: {
      observations: "all observations, one a row, with clause and source",
      documents: "the documents' particulars",
      indicators: "the catalogue of indicators",
      regions: "the regions that have data",
      reference: "national values to compare with, each with its publication"
    },
    machine: "Descriptions",
    machineFiles: {
      datapackage: "Frictionless data package",
      csvw: "CSVW (CSV on the Web) metadata",
      feed: "changes of the data (Atom)",
      sitemap: "sitemap"
    },
    each: "Each indicator",
    eachLead: "Replace .html in the address of an indicator's page by one of these endings.",
    suffixes: {
      csv: "table, UTF-8 with a byte order mark, opens in Excel; texts that begin with = + - @ are preceded by an apostrophe",
      json: "rows, definition and documents",
      parquet: "table with typed columns",
      metadata: "definition, columns, sources, citation",
      csvw: "CSVW metadata of the CSV",
      svg: "chart, vector",
      png: "chart, 1200×630 pixels"
    },
    dictionary: "Data dictionary",
    column: "Column",
    type: "Type",
    concept: "SDMX concept",
    meaning: "Meaning"
  },
  types: {string: "text", integer: "integer", number: "number", boolean: "yes or no"},
  documentColumns: {
    id: "identifier",
    title: "title",
    issuer: "issuing authority",
    region: "GB/T 2260 code",
    region_name: "full name of the region",
    genre: "annual-plan, summary, summary-and-plan or multi-year-plan",
    year: "the year that its plans are for",
    published: "date of publication",
    written: "date of writing, where it differs",
    index_number: "index number of the portal (索引号)",
    document_number: "document number (文号)",
    note: "note",
    sha256: "SHA-256 of the text's UTF-8 bytes",
    characters: "UTF-16 length of the text"
  },
  referenceColumns: {
    title: "the publication that states it",
    issuer: "issuing authority",
    published: "date of publication",
    document: "identifier of the publication"
  },
  indicatorColumns: {
    slug: "name in addresses",
    name: "Chinese name",
    english: "English name",
    unit: "unit",
    denominator: "denominator",
    better: "up: higher is better; down: lower is better",
    standing: "core or wider",
    source: "standard",
    definition: "meaning",
    synonyms: "other wordings",
    observations: "number of observations"
  },
  regionColumns: {
    code: "GB/T 2260 code",
    name: "name",
    full: "full name",
    parent: "code of the region above",
    observations: "number of observations"
  },
  dataset: {
    name: (name) => `${name}: targets and results in documents of Chinese health commissions`,
    whole: "Indicators that documents of Chinese health commissions state",
    wholeDescription:
      "Numbers read from the work plans, summaries and programmes of Chinese health commissions, targets apart from results, each with the clause that states it and its source.",
    technique: "read by rules from the text of public documents, each number with its clause; part checked by a person",
    creator: "Zhibiao",
    change: "Changes of the data",
    released: (release) => `Data release ${release}`,
    contents: (observations, documents) =>
      `${plural(observations, "observation")} from ${plural(documents, "document")}.`
  },
  footer: {
    release: (release) => `Data release ${release}`,
    facts:
      "The documents are published by the authorities named in them; this site holds facts with the clauses that state them.",
    licence: "Code and data under the ISC licence",
    feed: "Changes"
  }
};
