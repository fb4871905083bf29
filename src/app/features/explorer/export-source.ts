import type {IndicatorFacet} from "virtual:facets";
import {documents as newestDocuments, release} from "virtual:seeds";
import {plainName} from "../../../core/index.ts";
import {serialize} from "../../../notebook/index.ts";
import {toDataset} from "../../../share/data/index.ts";
import type {ExportSource} from "../export/index.ts";
import {toNotebook} from "./cells.ts";
import {drawFigures, type Drawing} from "./figures.ts";

export type Explored = Omit<Drawing, "width" | "indicators"> & {readonly indicators: readonly IndicatorFacet[]};

/** What the explorer shows, to be taken away: exactly its rows. */
export function explorerExportSource(explored: Explored): ExportSource {
  const {rows, chart, language, documents} = explored;
  const notebook = toNotebook(explored);
  const link = location.href;
  const {title} = notebook;
  // rows of an older release come with their own documents and say so in the address
  const dated = documents === undefined ? release : new URL(link).searchParams.get("d");
  return {
    name: plainName(title),
    title,
    link,
    draw:
      chart === "table" || rows.length === 0
        ? null
        : (width) => drawFigures({...explored, width}).filter((figure) => figure.querySelector("svg.chart-plot")),
    notebook: async () => serialize(notebook, {document, parser: new DOMParser()}),
    dataset: async () =>
      toDataset(rows, {language, documents: documents ?? newestDocuments, release: dated, title, address: link})
  };
}
