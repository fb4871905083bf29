import {documents as published} from "virtual:seeds";
import {plainName} from "../../../core/index.ts";
import {createCharts, savedFields, type ChartSpec} from "../../../charts/index.ts";
import type {Language} from "../../../i18n/index.ts";
import {serialize, type Notebook} from "../../../notebook/index.ts";
import {takeSnapshot, toSnapshot, writeSnapshot, type SnapshotSpec} from "../../../share/index.ts";
import {toDataset} from "../../../share/data/index.ts";
import type {ChartSnapshot} from "../../../share/page/index.ts";
import {emptyObservation, type Document, type Observation} from "../../../model/index.ts";
import type {Embeddable} from "../share/index.ts";
import type {ExportSource} from "./export-source.ts";

/** The rows of a notebook's chart as observations; what a row does not say stays empty, and nothing is made up. */
const rowsOf = ({rows}: ChartSnapshot) => rows.map((row): Observation => ({...emptyObservation(), ...row}));

/** What the rows name, by the site's own metadata where it has the document, else by what the notebook says. */
function documentsOf({rows, spec}: ChartSnapshot): Document[] {
  const said = (spec["documents"] ?? {}) as Readonly<Record<string, Partial<Document>>>;
  const named = new Set(rows.map((row) => (row as Partial<Observation>).document ?? ""));
  return [...named].flatMap((id): Document[] => {
    const known = published.find((document) => document.id === id);
    if (known) return [known];
    const {title, issuer = "", published: date = null} = said[id] ?? {};
    if (!title) return [];
    const unsaid = {genre: "summary", year: 0, region: "", region_name: "", sha256: "", characters: 0} as const;
    return [{...unsaid, id, title, issuer, published: date, index_number: null, document_number: null}];
  });
}

/** What a chart is about, for its place in a list. */
export function titleOf({spec, rows}: ChartSnapshot): string {
  if (typeof spec["title"] === "string" && spec["title"]) return spec["title"];
  const names = rows.map(
    (row) => (row as Partial<Observation>).indicator ?? (row as Partial<Observation>).subject ?? ""
  );
  return [...new Set(names)].filter(Boolean).slice(0, 3).join("、");
}

/** A chart of a notebook, to be taken away: drawn anew out here from its checked rows. */
export function chartExportSource(chartSnapshot: ChartSnapshot, notebook: Notebook, language: Language): ExportSource {
  const title = titleOf(chartSnapshot) || notebook.title;
  const {chart, rows, spec, palette} = chartSnapshot;
  const draw = (width: number) => {
    const charts = createCharts({language, palette: new Map(palette), width, twin: false});
    return [charts[chart](rows, {...spec, width, twin: false} as ChartSpec)];
  };
  const drawn = chart === "table" ? null : draw(640)[0]!.querySelector("svg.chart-plot");
  return {
    name: plainName(title),
    title,
    link: null,
    draw: drawn ? draw : null,
    notebook: async () => serialize(notebook, {document, parser: new DOMParser()}),
    dataset: async () =>
      toDataset(rowsOf(chartSnapshot), {
        language,
        documents: documentsOf(chartSnapshot),
        release: null,
        title,
        address: null
      })
  };
}

/** The chart as the embed dialog takes it; null where a row has no clause or no document, without which no number travels. */
export function embeddableOf(chartSnapshot: ChartSnapshot): Embeddable | null {
  const {chart} = chartSnapshot;
  if (chart === "table") return null;
  const {notes} = chartSnapshot.spec;
  const kept = Object.entries(chartSnapshot.spec).filter(
    ([name, value]) => Object.hasOwn(savedFields, name) && value !== null
  );
  const spec = {...Object.fromEntries(kept), ...(Array.isArray(notes) ? {notes} : {})} as Omit<SnapshotSpec, "chart">;
  const [rows, documents] = [rowsOf(chartSnapshot), documentsOf(chartSnapshot)];
  try {
    toSnapshot(JSON.parse(writeSnapshot(takeSnapshot({rows, spec: {...spec, chart}, documents, indicators: []}))));
  } catch (error) {
    console.info(String(error));
    return null;
  }
  return {rows, documents, chart, spec, view: null, slug: null, release: null};
}
