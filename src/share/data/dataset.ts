import {indicatorByName} from "../../catalog/index.ts";
import {words as wordsOf, type Language} from "../../i18n/index.ts";
import {
  documentColumns,
  observationColumns,
  observationWords,
  type Columns,
  type ColumnWords,
  type Document,
  type Observation
} from "../../model/index.ts";
import {toSheet, type Sheet, type SheetColumn} from "./sheet.ts";

/** What an export is about, beside its rows. */
export interface DatasetOptions {
  /** in which the definitions are written */
  readonly language?: Language;
  /** the documents that the rows name; others are left out */
  readonly documents: readonly Document[];
  /** the release of the data, YYYY-MM-DD, or null for a user's own */
  readonly release: string | null;
  readonly title: string;
  /** where the same is shown, if anywhere */
  readonly address?: string | null;
  /** the columns of the rows, and what each of them is in words; those of observations */
  readonly columns?: Columns;
  readonly words?: Described;
}

type Described = Readonly<Record<Language, Readonly<Record<string, ColumnWords>>>>;

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
  const {language, release, title, address = null, columns = observationColumns, words = observationWords} = options;
  const types = typesOf(columns);
  const t = wordsOf(language).image;
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
  const data = toSheet("data", full, types);
  return {
    title,
    release,
    address,
    licence: t.dataLicence,
    data,
    sources: toSheet("sources", used, sourceTypes),
    definitions: toSheet(
      "definitions",
      [...indicatorsOf(rows, language), ...columnsOf(Object.keys(types), words, language)],
      {
        of: "text",
        name: "text",
        meaning: "text"
      }
    )
  };
}

/** These stand behind the value and what bounds it, in this order; any other column stands before them. */
const lastColumns = [
  "quote",
  "title",
  "issuer",
  "published",
  "section",
  "document",
  "start",
  "end",
  "rule",
  "reviewed",
  "id",
  "release"
];

/** The columns of a row as it leaves, with the type of each. */
function typesOf(columns: Columns): Readonly<Record<string, SheetColumn["type"]>> {
  const added = {title: "text", issuer: "text", published: "text", release: "text"} as const;
  const types = {...Object.fromEntries(Object.entries(columns).map(([name, {type}]) => [name, type])), ...added};
  const names = Object.keys(types).filter((name) => !lastColumns.includes(name));
  return Object.fromEntries([...names, ...lastColumns].map((name) => [name, types[name as keyof typeof types]]));
}

const sourceNames = [
  "id",
  "title",
  "issuer",
  "region",
  "region_name",
  "genre",
  "year",
  "published",
  "document_number",
  "index_number",
  "sha256"
] as const;

const sourceTypes = Object.fromEntries(sourceNames.map((name) => [name, documentColumns[name].type]));

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

function columnsOf(names: readonly string[], words: Described, language: Language = "zh"): Definition[] {
  const t = wordsOf(language).image.columns;
  const all: Readonly<Record<string, ColumnWords>> = words[language];
  return names.map((name) => {
    const column = all[name];
    return {of: "column", name, meaning: column?.exported ?? column?.meaning ?? t[name as keyof typeof t]};
  });
}
