import {type Language, type PageWords, pageWords} from "../../i18n/index.ts";
import {
  type DocumentSubject,
  type Facts,
  type IndicatorSubject,
  type RegionSubject,
  byDocument,
  byIndicator,
  byRegion
} from "./facts.ts";
import {Drawing} from "./draw.ts";

/** What every page is made with. */
export interface Context {
  readonly facts: Facts;
  readonly indicators: readonly IndicatorSubject[];
  readonly regions: readonly RegionSubject[];
  readonly documents: readonly DocumentSubject[];
  readonly drawing: Drawing;
  /** the site's own address with a slash at its end, where it was given */
  readonly site: string | null;
  /** the style sheet's path from the root */
  readonly style: string;
}

/** A page's place and language. */
export interface PageContext {
  readonly path: string;
  readonly language: Language;
  readonly t: PageWords;
}

export interface PageFile {
  /** from the root of the site */
  readonly path: string;
  readonly source: string | Uint8Array;
}

export interface Options {
  /** the site's own address with a slash at its end; null where it is not known */
  readonly site: string | null;
  /** the style sheet's path from the root */
  readonly style: string;
  /** one that several runs share, so that each chart is drawn once */
  readonly drawing?: Drawing;
}

export function toContext(facts: Facts, {site, style, drawing = new Drawing(facts.documents)}: Options): Context {
  return {
    facts,
    indicators: byIndicator(facts),
    regions: byRegion(facts),
    documents: byDocument(facts),
    drawing,
    site,
    style
  };
}

export const toPlace = (path: string, language: Language): PageContext => ({path, language, t: pageWords(language)});
