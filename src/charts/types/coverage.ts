import {regionByCode} from "../../catalog/index.ts";
import {chartWords} from "../../i18n/index.ts";
import {ink} from "../marks/canvas.ts";
import {compose} from "../layout/compose.ts";
import {empty} from "../text/empty.ts";
import {symbol} from "../marks/symbol.ts";
import {drawGrid} from "../layout/grid.ts";
import {legend} from "../text/legend.ts";
import {drawMarks} from "../marks/marks.ts";
import {regionNames, titled} from "../text/names.ts";
import {isDrawable, toRows, type Data, type Row} from "../data/rows.ts";
import {group, inReadingOrder, toPanels} from "../data/series.ts";
import {sourceOf} from "../text/source.ts";
import type {ChartType} from "../chart-type.ts";
import type {ChartSpec} from "../spec.ts";
import type {MarkSpec} from "../marks/mark-spec.ts";

const maxRows = 60;
const maxColumns = 24;

export const coverageType = {
  name: "coverage",
  words: (t) => t.types.coverage,
  fit: ({indicators, documents}) => (indicators > 3 && documents > 1 ? 1.2 : 0),
  count: ({documents}) => documents,
  indicators: "together",
  options: [],
  embeddable: false
} as const satisfies ChartType;

/** Which documents state which indicators, as results and as targets. */
export function coverage(data: Data, spec: ChartSpec = {}): HTMLElement {
  const t = chartWords(spec.language);
  const all = toRows(data);
  const rows = inReadingOrder(all.filter((row) => isDrawable(row) && row.indicator !== null));
  if (rows.length === 0) return empty(spec);
  const documents = [...group(rows, (row) => row.document)].sort((a, b) => b[1].length - a[1].length);
  const indicators = [...group(rows, (row) => row.indicator!)]
    .map(([name, rows]) => ({name, rows, documents: new Set(rows.map((row) => row.document)).size}))
    .sort((a, b) => b.documents - a.documents || b.rows.length - a.rows.length);
  const some = indicators.slice(0, maxRows);
  const columns = documents.slice(0, maxColumns);
  const names = regionNames(rows);
  const width = Math.max(280, Math.round(spec.width ?? 640));
  const pieces = drawGrid(
    some.map(({name}) => titled(name, spec.language)),
    columns.map(([, rows]) => headOf(rows, names, width < 520, spec)),
    {
      width,
      least: 38,
      most: 108,
      height: 28,
      lines: 4,
      has: (row, column) => some[row]!.rows.some(({document}) => document === columns[column]![0])
    }
  );
  const drawn: Row[] = [];
  const parts = pieces.map(({drawing, columns: here, x, y}) => {
    const markSpecs = some.flatMap((indicator, i) =>
      here.flatMap((column) => {
        const cell = indicator.rows.filter((row) => row.document === columns[column]![0]);
        drawn.push(...cell);
        return toMarkSpecs(cell, x(column), y(i), t.types.coverage.several);
      })
    );
    const marks = drawMarks(markSpecs, drawing, spec);
    drawing.append(marks.element);
    const heading =
      pieces.length > 1 ? t.types.coverage.documents(here[0]! + 1, here.at(-1)! + 1, columns.length) : null;
    return {svg: drawing, points: marks.points, heading, headingLanguage: spec.language};
  });
  const uncatalogued = all.filter((row) => row.indicator === null).length;
  return compose(
    {
      type: "coverage",
      all,
      rows: inReadingOrder(drawn),
      panels: toPanels(drawn).map((panel) => ({...panel, rows: []})),
      parts,
      summary: t.types.coverage.finding(
        documents.length,
        indicators.length,
        titled(indicators[0]!.name, spec.language),
        indicators[0]!.documents
      ),
      legend: legend(
        drawn.map((row) => ({...row, comparator: "=", value_max: null})),
        new Set(),
        spec
      ),
      notes: [
        uncatalogued > 0 ? t.types.coverage.uncatalogued(uncatalogued) : null,
        indicators.length > some.length ? t.types.coverage.more(indicators.length - some.length) : null,
        documents.length > columns.length ? t.types.coverage.moreDocuments(documents.length - columns.length) : null
      ]
    },
    {...spec, title: spec.title ?? t.types.coverage.title}
  );
}

/** What one document states of one indicator: a mark for results and one for targets, side by side. */
function toMarkSpecs(cell: readonly Row[], x: number, y: number, several: (n: number) => string): MarkSpec[] {
  const kinds = [...group(cell, (row) => row.kind).values()];
  return kinds.map((rows) => {
    const [row] = rows as [Row];
    const shift = kinds.length > 1 ? (row.kind === "actual" ? -9 : 9) : 0;
    const remark = rows.length > 1 ? several(rows.length) : "";
    const mark = symbol({...row, comparator: "=", value_max: null}, {color: ink, slot: null});
    return {row, x: x + shift, y, slot: null, named: true, remark, mark, box: {width: 18, height: 18}};
  });
}

/** A document's region and year, which is what its title comes down to in a narrow column. */
function headOf(rows: readonly Row[], names: ReadonlyMap<string, string>, narrow: boolean, spec: ChartSpec): string {
  const t = chartWords(spec.language);
  const {title} = sourceOf(rows[0]!, spec);
  const years = title.match(/(?:19|20)\d\d/g) ?? [];
  const year = years.length > 0 ? Math.max(...years.map(Number)) : Math.max(...rows.map((row) => row.year));
  const [[region]] = [...group(rows, (row) => row.region)].sort((a, b) => b[1].length - a[1].length) as [
    [string, Row[]]
  ];
  return narrow
    ? `${regionByCode(region)?.short ?? names.get(region)} ${year}`
    : `${names.get(region)} ${t.year(year)}`;
}
