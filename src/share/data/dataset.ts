import {indicatorByName} from "../../catalog/index.ts";
import {words, type Language} from "../../i18n/index.ts";
import type {Document, Observation} from "../../model.ts";
import {toSheet, type Sheet} from "./sheet.ts";

/** What an export is about, beside its rows. */
export interface DatasetOptions {
  /** in which the definitions are written */
  readonly language?: Language;
  /** the documents that the rows name; others are left out */
  readonly documents: readonly Document[];
  /** the release of the data, YYYY-MM-DD, or null for a reader's own */
  readonly release: string | null;
  readonly title: string;
  /** where the same is shown, if anywhere */
  readonly address?: string | null;
}

/** Rows with where each comes from, the documents they come from, and what everything means. */
export interface Dataset {
  readonly title: string;
  readonly release: string | null;
  readonly address: string | null;
  readonly licence: string;
  readonly data: Sheet;
  readonly sources: Sheet;
  readonly definitions: Sheet;
}

export type DatasetRow = Observation & {
  readonly title: string | null;
  readonly issuer: string | null;
  readonly published: string | null;
  readonly release: string | null;
};

/** The rows that are shown, as they leave the house: a number never travels without its quote. */
export function toDataset(rows: readonly Observation[], options: DatasetOptions): Dataset {
  const {language, release, title, address = null} = options;
  const t = words(language).image;
  const byId = new Map(options.documents.map((document) => [document.id, document]));
  const full = rows.map((row): DatasetRow => {
    const document = byId.get(row.document);
    return {
      ...row,
      title: document?.title ?? null,
      issuer: document?.issuer ?? null,
      published: document?.published ?? null,
      release
    };
  });
  const used = [...new Set(rows.map((row) => row.document))].flatMap((id) => byId.get(id) ?? []);
  const data = toSheet<DatasetRow>("data", full, columns);
  return {
    title,
    release,
    address,
    licence: t.dataLicence,
    data,
    sources: toSheet<Document>("sources", used, sourceColumns),
    definitions: toSheet("definitions", [...indicatorsOf(rows, language), ...columnsOf(language)], {
      of: "text",
      name: "text",
      meaning: "text"
    })
  };
}

const columns = {
  indicator: "text",
  subject: "text",
  region: "text",
  region_name: "text",
  year: "integer",
  kind: "text",
  measure: "text",
  value: "number",
  value_max: "number",
  unit: "text",
  comparator: "text",
  written: "text",
  scope: "text",
  quote: "text",
  title: "text",
  issuer: "text",
  published: "text",
  section: "text",
  document: "text",
  start: "integer",
  end: "integer",
  rule: "text",
  reviewed: "boolean",
  id: "text",
  release: "text"
} as const;

const sourceColumns = {
  id: "text",
  title: "text",
  issuer: "text",
  region: "text",
  region_name: "text",
  genre: "text",
  year: "integer",
  published: "text",
  document_number: "text",
  index_number: "text",
  sha256: "text"
} as const;

interface Definition {
  readonly of: "indicator" | "column";
  readonly name: string;
  readonly meaning: string;
}

function indicatorsOf(rows: readonly Observation[], language?: Language): Definition[] {
  const names = [...new Set(rows.flatMap((row) => row.indicator ?? []))];
  return names.map((name) => {
    const found = indicatorByName(name);
    const meaning = found ? (language === "en" ? `${found.english}. ${found.definition}` : found.definition) : "";
    return {of: "indicator", name, meaning};
  });
}

function columnsOf(language?: Language): Definition[] {
  const t = words(language).image.columns;
  return (Object.keys(columns) as (keyof typeof columns)[]).map((name) => ({of: "column", name, meaning: t[name]}));
}
