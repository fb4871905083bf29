import {documentColumns, observationColumns, publicationColumns, type Column, type Columns} from "../model/index.ts";
import {quoteIdentifier} from "./identifier.ts";

const sqlTypes = {text: "varchar", integer: "integer", number: "double", boolean: "boolean"} as const;

/** The statements that make the tables, as the model describes their columns. */
export function createTables(observations: Columns = observationColumns): readonly string[] {
  const published = Object.keys(publicationColumns).map((name) => `''::varchar as ${quoteIdentifier(name)}`);
  return [
    createTable("observations", [...definitions(observations), ...checks(observations)]),
    createTable("documents", definitions(documentColumns)),
    `create table reference as select *, ${published.join(", ")} from observations`
  ];
}

const createTable = (name: string, lines: readonly string[]) => `create table ${name} (\n  ${lines.join(",\n  ")}\n)`;

function definitions(columns: Columns): readonly string[] {
  return Object.entries(columns).map(
    ([name, column]) => `${quoteIdentifier(name)} ${sqlTypes[column.type]}${constraint(column)}`
  );
}

const constraint = ({key, nullable}: Column) => (key ? " primary key" : nullable ? "" : " not null");

function checks(columns: Columns): readonly string[] {
  return Object.entries(columns).flatMap(([name, {values}]) =>
    values ? [`check (${quoteIdentifier(name)} in (${values.map((value) => `'${value}'`).join(", ")}))`] : []
  );
}
