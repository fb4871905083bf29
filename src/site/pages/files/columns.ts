import type {Indicator, Region} from "../../../catalog/index.ts";
import {pageWords, type Language} from "../../../i18n/index.ts";
import {
  documentColumns,
  isRequired,
  observationColumns,
  observationWords,
  referenceColumns,
  type Column,
  type ColumnWords,
  type Columns
} from "../../../model/index.ts";

/** A column as the descriptions of files have it. */
export interface FileColumn {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly required: boolean;
  /** the concept of SDMX that the column holds, and its property in the RDF Data Cube's vocabulary where it has one */
  readonly concept?: string | undefined;
  readonly property?: string | undefined;
  readonly format?: "date" | undefined;
  readonly values?: readonly string[] | undefined;
  /** what a row that lacks it holds */
  readonly absent?: Column["default"];
  /** what it holds, in words */
  readonly meaning: Readonly<Record<Language, string>>;
}

type Meanings = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The columns of a table, in their order. */
export function toFileColumns(columns: Columns, meanings: Meanings): readonly FileColumn[] {
  return Object.entries(columns).map(([name, column]) => ({
    name,
    type: column.type === "text" ? "string" : column.type,
    required: isRequired(column),
    concept: column.concept,
    property: column.cube && `http://purl.org/linked-data/sdmx/2009/${column.cube}`,
    format: column.format,
    values: column.values,
    absent: column.default,
    meaning: {zh: meanings.zh[name]!, en: meanings.en[name]!}
  }));
}

export type IndicatorRow = Omit<Indicator, "synonyms" | "nearMisses"> & {synonyms: string; observations: number};

const indicatorColumns = {
  slug: {type: "text", key: true},
  name: {type: "text", concept: "INDICATOR"},
  english: {type: "text"},
  unit: {type: "text", blank: "always", concept: "UNIT_MEASURE"},
  denominator: {type: "text", nullable: true},
  better: {type: "text", nullable: true, values: ["up", "down"]},
  standing: {type: "text", values: ["core", "wider"]},
  source: {type: "text"},
  definition: {type: "text"},
  synonyms: {type: "text", blank: "always"},
  observations: {type: "integer"}
} as const satisfies {readonly [Name in keyof IndicatorRow]: Column};

export type RegionRow = Pick<Region, "code" | "name" | "full" | "parent"> & {observations: number};

const regionColumns = {
  code: {type: "text", key: true, concept: "REF_AREA"},
  name: {type: "text"},
  full: {type: "text"},
  parent: {type: "text", nullable: true},
  observations: {type: "integer"}
} as const satisfies {readonly [Name in keyof RegionRow]: Column};

/** What each column of observations holds, in words. */
export const meaningsOf = (words: Readonly<Record<Language, Readonly<Record<string, ColumnWords>>>>): Meanings => {
  const inOne = (language: Language) => Object.entries(words[language]).map(([name, {meaning}]) => [name, meaning]);
  return {zh: Object.fromEntries(inOne("zh")), en: Object.fromEntries(inOne("en"))};
};

const [zh, en] = [pageWords("zh"), pageWords("en")];
const meanings = meaningsOf(observationWords);

export const columnsOf = {
  observations: toFileColumns(observationColumns, meanings),
  documents: toFileColumns(documentColumns, {zh: zh.documentColumns, en: en.documentColumns}),
  indicators: toFileColumns(indicatorColumns, {zh: zh.indicatorColumns, en: en.indicatorColumns}),
  regions: toFileColumns(regionColumns, {zh: zh.regionColumns, en: en.regionColumns}),
  reference: toFileColumns(referenceColumns, {
    zh: {...meanings.zh, ...zh.referenceColumns},
    en: {...meanings.en, ...en.referenceColumns}
  })
} as const;
