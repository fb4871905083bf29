import type {Document, Observation, Reference} from "../../../model/index.ts";
import {toCsv} from "../../../share/index.ts";
import {type TableName, tableFiles, tableNames} from "../address.ts";
import type {Context, PageFile} from "../context.ts";
import {columnsOf, type FileColumn, type IndicatorRow, type RegionRow} from "./columns.ts";
import {toParquet} from "./parquet.ts";

export interface Tables {
  readonly observations: readonly Observation[];
  readonly documents: readonly Document[];
  readonly indicators: readonly IndicatorRow[];
  readonly regions: readonly RegionRow[];
  readonly reference: readonly Reference[];
}

/** The whole as five tables. */
export function toTables({facts, indicators, regions}: Context): Tables {
  return {
    observations: facts.observations,
    documents: facts.documents,
    indicators: indicators.map(({indicator, observations}) => ({
      ...indicator,
      synonyms: indicator.synonyms.join("、"),
      observations: observations.length
    })),
    regions: regions.map(({region: {code, name, full, parent}, observations}) => ({
      code,
      name,
      full,
      parent,
      observations: observations.length
    })),
    reference: facts.reference
  };
}

/** The five tables, each as CSV, JSON and Parquet. */
export function wholeFiles(tables: Tables): readonly PageFile[] {
  return tableNames.flatMap((name) => {
    const [[, csv], [, json], [, parquet]] = tableFiles(name);
    const {rows, columns} = typed(name, tables);
    return [
      {path: csv, source: toCsv(rows, names(columns))},
      {path: json, source: `${JSON.stringify(rows.map((row) => pick(row, names(columns))))}\n`},
      {path: parquet, source: toParquet(rows, columns)}
    ];
  });
}

type AnyRow = Readonly<Record<string, unknown>>;

function typed(name: TableName, tables: Tables): {rows: readonly AnyRow[]; columns: readonly FileColumn[]} {
  return {rows: tables[name] as readonly object[] as readonly AnyRow[], columns: columnsOf[name]};
}

const names = (columns: readonly FileColumn[]) => columns.map(({name}) => name);

function pick(row: AnyRow, columns: readonly string[]): AnyRow {
  return Object.fromEntries(columns.map((name) => [name, row[name] ?? null]));
}
