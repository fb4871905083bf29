import {pageWords} from "../../../i18n/index.ts";
import {tableNames, type TableName} from "../address.ts";
import type {Context} from "../context.ts";
import {columnsOf, type FileColumn} from "./columns.ts";

export const keys: Readonly<Record<TableName, string>> = {
  observations: "id",
  documents: "id",
  indicators: "slug",
  regions: "code",
  reference: "id"
};

export const references: Partial<Record<TableName, readonly (readonly [string, TableName, string])[]>> = {
  observations: [
    ["document", "documents", "id"],
    ["region", "regions", "code"]
  ]
};

/** The whole as a Tabular Data Package of Frictionless Data (version 1 of its profile). */
export function toDatapackage({facts, site}: Context): object {
  const t = pageWords("zh");
  const [release] = facts.releases;
  return {
    profile: "tabular-data-package",
    name: "zhibiao",
    title: t.dataset.whole,
    description: `${t.dataset.wholeDescription} ${pageWords("en").dataset.wholeDescription}`,
    ...(site ? {homepage: site} : {}),
    ...(release ? {version: release.date, created: `${release.date}T00:00:00Z`} : {}),
    licenses: [{name: "ISC", title: "ISC License", path: "https://spdx.org/licenses/ISC.html"}],
    contributors: [{title: t.dataset.creator, role: "publisher"}],
    keywords: ["卫生健康", "指标", "中国", "health indicators", "China"],
    sources: facts.documents.map(({title, issuer}) => ({title: `${issuer}：《${title}》`})),
    resources: tableNames.map((name) => ({
      profile: "tabular-data-resource",
      name,
      title: t.dataPage.tables[name],
      path: `data/${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: {delimiter: ",", lineTerminator: "\r\n", header: true},
      schema: {
        fields: columnsOf[name].map(toField),
        primaryKey: keys[name],
        missingValues: [""],
        ...(references[name]
          ? {
              foreignKeys: references[name].map(([fields, resource, names]) => ({
                fields,
                reference: {resource, fields: names}
              }))
            }
          : {})
      }
    }))
  };
}

/** A column as a field of a Table Schema. */
export function toField({name, type, required, values, format, property, concept, meaning}: FileColumn): object {
  const constraints = {...(required ? {required: true} : {}), ...(values ? {enum: values} : {})};
  return {
    name,
    type: format ?? type,
    description: meaning.zh,
    ...(property ? {rdfType: property} : {}),
    ...(concept ? {"sdmx:concept": concept} : {}),
    ...(Object.keys(constraints).length > 0 ? {constraints} : {})
  };
}
