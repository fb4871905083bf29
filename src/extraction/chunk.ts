import {allRegions, regionByCode, regionsByName} from "../catalog/index.ts";
import type {Document, Genre, Observation} from "../model/index.ts";
import {describe} from "./describe.ts";
import {extract, type Extraction} from "./extract.ts";

/** What a cell knows of its text; what it does not say is read from the text. */
export interface DocumentHints {
  /** a name or GB/T 2260's six digits */
  readonly region?: string;
  readonly year?: number;
  readonly genre?: Genre;
  readonly title?: string;
}

/** What a cell gets of a text: rows as a query of the database gives them, with their document's title. */
export interface CellReading extends Extraction {
  readonly observations: readonly (Observation & Pick<Document, "title" | "issuer">)[];
  /** what the text was taken for */
  readonly document: Document;
}

/** Reads a text as a cell gives it: its observations, and what became of each number. */
export function read(text: string, told: DocumentHints = {}): CellReading {
  const {title, issuer, region, region_name, genre, year, ...metadata} = describe(text);
  const place = told.region === undefined ? undefined : findRegion(told.region);
  const document: Document = {
    id: "cell",
    title: told.title ?? title.value,
    issuer: issuer.value,
    region: place?.code ?? region.value,
    region_name: place?.full ?? region_name,
    genre: told.genre ?? genre.value,
    year: told.year ?? year.value,
    published: metadata.published,
    index_number: metadata.index_number,
    document_number: metadata.document_number,
    sha256: "",
    characters: text.length
  };
  const {observations, candidates} = extract(text, document, {indicators: "all"});
  const named = {title: document.title, issuer: document.issuer};
  return {document, candidates, observations: observations.map((each) => ({...each, ...named}))};
}

function findRegion(region: string) {
  const found = regionByCode(region) ?? regionsByName(region).at(0) ?? allRegions().find(({full}) => full === region);
  if (!found) throw new Error(`unknown region: ${region}`);
  return found;
}
