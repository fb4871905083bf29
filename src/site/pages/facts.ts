import {
  allIndicators,
  indicatorByName,
  lineage,
  regionByCode,
  type Indicator,
  type Region
} from "../../catalog/index.ts";
import type {Document, Observation, Reference} from "../../model/index.ts";
import type {Release} from "../../share/index.ts";

/** What the pages are made of. */
export interface Facts {
  readonly observations: readonly Observation[];
  readonly documents: readonly Document[];
  /** national values to see a region against */
  readonly reference: readonly Reference[];
  /** the newest first */
  readonly releases: readonly Release[];
}

/** What is written about one indicator, region or document. */
export interface Subject {
  readonly observations: readonly Observation[];
  readonly documents: readonly Document[];
}

export interface IndicatorSubject extends Subject {
  readonly indicator: Indicator;
}

export interface RegionSubject extends Subject {
  readonly region: Region;
}

export interface DocumentSubject extends Subject {
  readonly document: Document;
}

/** Every indicator of the catalogue with what is known of it, in the order of the catalogue. */
export function byIndicator(facts: Facts): readonly IndicatorSubject[] {
  return allIndicators.map((indicator) => ({
    indicator,
    ...subject(facts, facts.observations.filter((each) => each.indicator === indicator.name).sort(inReadingOrder))
  }));
}

/** Every region that something is known of, by code. */
export function byRegion(facts: Facts): readonly RegionSubject[] {
  const codes = [...new Set(facts.observations.map(({region}) => region))].sort();
  return codes.map((code) => {
    const region = regionByCode(code);
    if (!region) throw new Error(`region not in GB/T 2260: ${code}`);
    return {
      region,
      ...subject(facts, facts.observations.filter((each) => each.region === code).sort(byCatalogue))
    };
  });
}

export function byDocument(facts: Facts): readonly DocumentSubject[] {
  return facts.documents.map((document) => ({
    document,
    ...subject(
      facts,
      facts.observations.filter((each) => each.document === document.id).sort((a, b) => a.start - b.start)
    )
  }));
}

/** First and last year that the values belong to; null where no document says. */
export function yearsOf(observations: readonly Observation[]): readonly [number, number] | null {
  const years = observations.flatMap(({year}) => year ?? []);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}

/** The regions above that have a page, the nearest first. */
export function above(region: Region, regions: readonly RegionSubject[]): readonly Region[] {
  const way = [...lineage(region.code).slice(1), ...(region.parent ? ["000000"] : [])];
  return way.flatMap((code) => regions.find((each) => each.region.code === code)?.region ?? []);
}

function subject({documents}: Facts, observations: readonly Observation[]): Subject {
  const ids = new Set(observations.map(({document}) => document));
  return {observations, documents: documents.filter(({id}) => ids.has(id))};
}

/** By region, then year, results before targets. */
function inReadingOrder(a: Observation, b: Observation): number {
  return (
    a.region.localeCompare(b.region) ||
    (a.year ?? 0) - (b.year ?? 0) ||
    a.kind.localeCompare(b.kind) ||
    a.start - b.start
  );
}

const places = new Map(allIndicators.map(({name}, i) => [name, i]));

/** Catalogued indicators first, in the catalogue's order; the others as they stand in their documents. */
function byCatalogue(a: Observation, b: Observation): number {
  const place = ({indicator}: Observation) => places.get(indicator ?? "") ?? places.size;
  return (
    place(a) - place(b) ||
    (place(a) < places.size ? (a.year ?? 0) - (b.year ?? 0) || a.kind.localeCompare(b.kind) : 0) ||
    a.document.localeCompare(b.document) ||
    a.start - b.start
  );
}

/** The address of the page on which an observation stands. */
export function slugOf(observation: Observation): string | null {
  return observation.indicator === null ? null : (indicatorByName(observation.indicator)?.slug ?? null);
}
