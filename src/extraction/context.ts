import type {Document} from "../model/index.ts";
import {tensesOf, type SectionTense} from "./refiners/mode.ts";
import {gazetteerOf, type Gazetteer} from "./refiners/gazetteer.ts";
import {findYearLists, type YearList} from "./refiners/years.ts";
import {findSections, type Section} from "./segment/sections.ts";
import {withItems} from "./segment/items.ts";
import {normalizedOf} from "./segment/normalized.ts";

/** What is known of a document before its numbers are read; made once. */
export interface Context {
  readonly text: string;
  /** the text with plain characters, offset for offset */
  readonly view: string;
  readonly document: Document;
  /** whether subjects link to every indicator or to those of the annotation guide */
  readonly wider: boolean;
  /** numbered headings in order */
  readonly headings: readonly Section[];
  readonly tenses: readonly SectionTense[];
  readonly gazetteer: Gazetteer;
  readonly yearLists: readonly YearList[];
  readonly confidence: DocumentConfidence;
}

/** How sure a document's own region, year and genre are, from 0, a guess, to 1. */
export interface DocumentConfidence {
  readonly region: number;
  readonly year: number;
  readonly genre: number;
}

/** What extraction may be told. */
export interface ExtractOptions {
  /** `core` links the indicators that the annotation guide lists, `all` every one of the catalogue */
  readonly indicators?: "core" | "all";
  /** where the document's metadata were read from its text */
  readonly confidence?: DocumentConfidence;
}

const known: DocumentConfidence = {region: 1, year: 1, genre: 1};

export function contextOf(
  text: string,
  document: Document,
  {indicators = "core", confidence = known}: ExtractOptions
): Context {
  const view = withItems(normalizedOf(text));
  const sections = findSections(view);
  return {
    text,
    view,
    document,
    wider: indicators === "all",
    confidence,
    headings: sections.filter((section) => section.level > 0),
    tenses: tensesOf(document, sections, view),
    gazetteer: gazetteerOf(document),
    yearLists: findYearLists(view)
  };
}
