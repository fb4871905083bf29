import {SQLDialect} from "@codemirror/lang-sql";

/** DuckDB's SQL for the text editor: the words that queries use. A longer list would paint columns (year, id) as words. */
export const duckdb = SQLDialect.define({
  keywords: `all and anti any as asc asof at between by case cast collate cross cube current desc describe distinct else
    end escape except exclude exists explain extract fetch filter first following for from full glob group grouping having
    ilike in inner intersect interval into is join last lateral left like limit materialized natural not nulls offset on
    only or order outer over partition pivot positional preceding qualify range recursive replace returning right rollup
    row rows sample select semi sets show similar some summarize table tablesample then ties to try_cast unbounded union
    unpivot using values when where window with within without`,
  builtin: "",
  types: `array bigint bit blob boolean bool char date datetime decimal double enum float float4 float8 hugeint int int1 int2
    int4 int8 integer json list long map numeric real short smallint string struct text time timestamp timestamptz tinyint
    ubigint uinteger usmallint utinyint uuid varchar`,
  operatorChars: "*+-%<>!=&|~^/:@",
  doubleDollarQuotedStrings: true,
  spaceAfterDashes: false,
  identifierQuotes: '"'
});
