import type {DocumentFacet, Facets, IndicatorFacet, RegionFacet} from "virtual:facets";
import {englishFull, englishRegion, indicatorByName, lineage, regionByCode} from "../catalog/index.ts";
import type {Document, Observation} from "../model/index.ts";
import {spellings} from "./spellings.ts";

/** Indicators by how often they are stated, regions by code, years in order, documents as they come. */
export function facetsOf(observations: readonly Observation[], documents: readonly Document[]): Facets {
  const levels = observations.filter(({measure, indicator}) => measure === "level" && indicator !== null);
  return {
    indicators: [...countBy(levels, ({indicator}) => indicator!)].map(toIndicator).sort((a, b) => b.count - a.count),
    regions: withParents(countBy(levels, ({region}) => region)).map(toRegion),
    years: [...new Set(levels.flatMap(({year}) => year ?? []))].sort((a, b) => a - b),
    documents: documents.map(toDocument)
  };
}

function toIndicator([name, count]: [string, number]): IndicatorFacet {
  const indicator = indicatorByName(name);
  if (!indicator) throw new Error(`indicator not in the catalogue: ${name}`);
  const {slug, english, definition, synonyms} = indicator;
  return {
    slug,
    name,
    english,
    definition,
    count,
    keys: [english, ...synonyms, ...[name, ...synonyms].flatMap(spellings)]
  };
}

/** Regions by code, with what holds them, whether it states anything itself or not. */
function withParents(counts: ReadonlyMap<string, number>): [string, number][] {
  const codes = new Set([...counts.keys()].flatMap((code) => [code, ...lineage(code)]));
  return [...codes].sort().map((code) => [code, counts.get(code) ?? 0]);
}

function toRegion([code, count]: [string, number]): RegionFacet {
  const region = regionByCode(code);
  if (!region) throw new Error(`region not in GB/T 2260: ${code}`);
  const {name, full, former, parent} = region;
  const english = englishRegion(code);
  return {
    code,
    name,
    full,
    english,
    englishFull: englishFull(code),
    parent,
    count,
    keys: [full, ...former, ...spellings(name), ...(english ? [english] : [])]
  };
}

function toDocument({id, title, issuer, region_name}: Document): DocumentFacet {
  return {id, name: title, keys: [issuer, region_name, ...spellings(title)]};
}

function countBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}
