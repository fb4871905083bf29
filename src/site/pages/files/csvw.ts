import {licence} from "../dataset.ts";
import type {Release} from "../../../share/index.ts";
import type {FileColumn} from "./columns.ts";

export interface DescribedTable {
  /** of the CSV, from where the description stands */
  readonly url: string;
  readonly title: string;
  readonly columns: readonly FileColumn[];
  readonly key: string;
  /** a column and the table and column that it names */
  readonly references?: readonly {readonly column: string; readonly url: string; readonly names: string}[];
}

const context = ["http://www.w3.org/ns/csvw", {"@language": "zh"}] as const;

/** A CSV described by the Metadata Vocabulary for Tabular Data of the W3C. */
export function toCsvw(described: DescribedTable, release: Release | undefined): object {
  return {"@context": context, ...about(release), ...tableOf(described)};
}

/** Several CSVs that name one another. */
export function toCsvwGroup(title: string, tables: readonly DescribedTable[], release: Release | undefined): object {
  return {
    "@context": context,
    "dc:title": title,
    ...about(release),
    tables: tables.map((each) => tableOf(each))
  };
}

const about = (release: Release | undefined) => ({
  "dc:license": {"@id": licence},
  ...(release ? {"dc:modified": {"@value": release.date, "@type": "xsd:date"}} : {})
});

function tableOf({url, title, columns, key, references}: DescribedTable): object {
  return {
    url,
    "dc:title": title,
    dialect: {encoding: "utf-8", header: true, lineTerminators: ["\r\n"]},
    tableSchema: {
      columns: columns.map(({name, type, required, property, concept, format, values, meaning}) => ({
        name,
        titles: name,
        datatype: format ?? (values ? {base: type, format: values.map(escaped).join("|")} : type),
        ...(required ? {required: true} : {}),
        ...(property ? {propertyUrl: property} : {}),
        ...(concept ? {"skos:notation": concept} : {}),
        "dc:description": [
          {"@value": meaning.zh, "@language": "zh"},
          {"@value": meaning.en, "@language": "en"}
        ]
      })),
      primaryKey: key,
      ...(references
        ? {
            foreignKeys: references.map(({column, url, names}) => ({
              columnReference: column,
              reference: {resource: url, columnReference: names}
            }))
          }
        : {})
    }
  };
}

const escaped = (value: string) => value.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
