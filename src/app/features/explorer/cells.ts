import {
  specOf,
  splitRows,
  type DrawnChart,
  type NamedIndicator,
  type Selection,
  type ChartGroup
} from "../../../explore/index.ts";
import type {Observation} from "../../../model/index.ts";
import type {Cell, Notebook} from "../../../notebook/index.ts";

/** An indicator with what is said of it above its chart. */
export interface Described extends NamedIndicator {
  readonly definition: string;
}

/** What cells are written of: a choice, the rows that it shows, the chart that it comes to. */
export interface Explored {
  readonly selection: Selection;
  readonly rows: readonly Observation[];
  readonly chart: DrawnChart;
  readonly indicators: readonly Described[];
}

/** The notebook that makes the explorer's chart: readable cells, to be edited further. */
export function toNotebook(explored: Explored): Notebook {
  const title = chosenOf(explored)
    .map(({name}) => name)
    .join("、");
  const cells = toCells(explored).map((cell, i) => ({id: i + 1, ...cell}));
  return {title, theme: "air", readOnly: false, cells};
}

/**
 * The cells: what it is about, the query, a chart or one for each indicator, the table. `taken` are names that the notebook
 * has already; the result gets another.
 */
export function toCells(explored: Explored, taken: ReadonlySet<string> = new Set()): readonly Omit<Cell, "id">[] {
  const {selection, rows, chart, indicators} = explored;
  const chosen = chosenOf(explored);
  const name = freeName("rows", taken);
  const title = chosen.map(({name}) => name).join("、");
  const definitions = chosen.map(({name, definition}) => `**${name}**：${definition}`).join("\n\n");
  const spec = Object.entries(specOf(selection, chart, indicators)).map(([key, value]) => `${key}: ${toSource(value)}`);
  const tables = spec.filter((each) => /^(?:convert|since|relative):/.test(each));
  const shares = splitRows(rows, chart, selection.unit);
  const drawings =
    chart === "table"
      ? []
      : shares.map(
          (share) => `charts.${chart}(${from(name, share)}, {${[...spec, "twin: false", "width"].join(", ")}})`
        );
  const table = `charts.table(${[name, ...(tables.length > 0 ? [`{${tables.join(", ")}}`] : [])].join(", ")})`;
  return [
    {mode: "md", value: `# ${title}\n\n${definitions}`, pinned: false, hidden: false},
    {mode: "sql", value: toSql(selection, chosen), pinned: true, hidden: true, output: name, database: "var:db"},
    ...[...drawings, table].map((value) => ({mode: "js" as const, value, pinned: true, hidden: false}))
  ];
}

const chosenOf = ({selection, indicators}: Explored) =>
  selection.indicators.flatMap((slug) => indicators.find((each) => each.slug === slug) ?? []);

/** rows, rows2, rows3 …: the first that is free. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let n = 2;
  while (taken.has(name + n)) n += 1;
  return name + n;
}

/** All rows, or those of one indicator and unit where a chart shows no more. */
function from(name: string, {indicator, unit}: ChartGroup): string {
  if (indicator === null) return name;
  const conditions = [
    `row.indicator === ${toSource(indicator)}`,
    ...(unit === null ? [] : [`row.unit === ${toSource(unit)}`])
  ];
  return `Array.from(${name}.objects()).filter((row) => ${conditions.join(" && ")})`;
}

const toSource = (value: unknown) => JSON.stringify(value);

function toSql({regions, kinds, years, since}: Selection, indicators: readonly NamedIndicator[]): string {
  const limits = [
    kinds.length === 1 ? `kind = '${kinds[0]}'` : null,
    years ? `year between ${years[0]} and ${years[1]}` : null
  ].filter((each) => each !== null);
  const base = since === null ? null : `year = ${since} and kind = 'actual'`;
  const conditions = [
    `indicator in (${list(indicators.map(({name}) => name))})`,
    "measure = 'level'",
    regions.length > 0 ? `(${inRegions(regions).join(" or ")})` : null,
    ...(base !== null && limits.length > 0 ? [`(${limits.join(" and ")} or ${base})`] : limits)
  ].filter((each) => each !== null);
  return [
    "select observations.*, title, issuer",
    "from observations",
    "join (select id as document, title, issuer from documents) using (document)",
    `where ${conditions.join("\n  and ")}`,
    "order by region, year, kind"
  ].join("\n");
}

/** 330604 is one place, 3306 and 33 are everything that begins so. */
function inRegions(regions: readonly string[]): string[] {
  const alone = regions.filter((code) => code.length === 6);
  return [
    ...(alone.length > 0 ? [`region in (${list(alone)})`] : []),
    ...regions.filter((code) => code.length < 6).map((code) => `region like '${code}%'`)
  ];
}

const list = (texts: readonly string[]) => texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(", ");
