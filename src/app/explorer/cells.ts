import type {IndicatorFacet} from "virtual:facets";
import type {Cell, Notebook} from "../../notebook/index.ts";
import type {ChartChoice, Selection} from "../../share/index.ts";

/** The notebook that makes the explorer's chart: readable cells, to be edited further. */
export function toNotebook(
  selection: Selection,
  chart: Exclude<ChartChoice, "auto">,
  indicators: readonly IndicatorFacet[]
): Notebook {
  const chosen = selection.indicators.flatMap((slug) => indicators.find((each) => each.slug === slug) ?? []);
  const title = chosen.map(({name}) => name).join("、");
  const drawing = chart === "table" ? "charts.table(rows)" : `charts.${chart}(rows, {twin: false, width})`;
  const definitions = chosen.map(({name, definition}) => `**${name}**：${definition}`).join("\n\n");
  const cells: Omit<Cell, "id">[] = [
    {mode: "md", value: `# ${title}\n\n${definitions}`, pinned: false, hidden: false},
    {mode: "sql", value: toSql(selection, chosen), pinned: true, hidden: true, output: "rows", database: "var:db"},
    {mode: "js", value: drawing, pinned: true, hidden: false},
    ...(chart === "table" ? [] : [{mode: "js" as const, value: "charts.table(rows)", pinned: true, hidden: false}])
  ];
  return {title, theme: "air", readOnly: false, cells: cells.map((cell, i) => ({id: i + 1, ...cell}))};
}

function toSql({regions, kinds, years}: Selection, indicators: readonly IndicatorFacet[]): string {
  const conditions = [
    `indicator in (${list(indicators.map(({name}) => name))})`,
    "measure = 'level'",
    regions.length > 0 ? `region in (${list(regions)})` : null,
    kinds.length === 1 ? `kind = '${kinds[0]}'` : null,
    years ? `year between ${years[0]} and ${years[1]}` : null
  ].filter((each) => each !== null);
  return [
    "select observations.*, title, issuer",
    "from observations",
    "join (select id as document, title, issuer from documents) using (document)",
    `where ${conditions.join("\n  and ")}`,
    "order by region, year, kind"
  ].join("\n");
}

const list = (texts: readonly string[]) => texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(", ");
