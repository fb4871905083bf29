/**
 * What is measured and where: indicators, units and regions (GB/T 2260) as data, looked up by id, name and synonym.
 * It knows no documents, no observations and no way to draw them.
 */
export {allIndicators, indicatorByName, indicatorBySlug, type Indicator} from "./indicators/index.ts";
export {conversionsOf, factorBetween, type Conversion} from "./conversions.ts";
export {indicatorBySynonym, keyOf, matchIndicator, type Match} from "./match.ts";
export {
  allRegions,
  descendants,
  lineage,
  nation,
  regionByCode,
  regionsByName,
  shortName,
  shortOfAutonomous,
  type Region
} from "./regions/regions.ts";
export {englishFull, englishRegion} from "./regions/english.ts";
export {normalizeUnit, units, type Unit, type UnitClass} from "./units.ts";
