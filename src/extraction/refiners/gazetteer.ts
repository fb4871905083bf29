import {descendants, lineage, nation, regionByCode, type Region} from "../../catalog/index.ts";
import type {Document} from "../../model/index.ts";
import {everydayPlaces} from "../lexicon/everyday-places.ts";
import {Lexicon} from "../lexicon.ts";

/** The names under which a document's own region holds others, and what holds it. */
export interface Gazetteer {
  readonly own: Region;
  /** names of parts and of the region itself, which shield one another: the longest at a place counts */
  readonly names: Lexicon;
  /** the parts by name; a name of the region itself or of what holds it has none */
  readonly byName: ReadonlyMap<string, Region>;
  /** names that count only at the start of words */
  readonly shorts: ReadonlySet<string>;
  readonly province: Region | null;
  readonly prefecture: Region | null;
}

export function gazetteerOf(document: Pick<Document, "region" | "region_name">): Gazetteer {
  const own = regionByCode(document.region) ?? {
    ...nation,
    code: document.region,
    name: document.region_name,
    full: document.region_name
  };
  const way = lineage(own.code);
  const above = way.flatMap((code) => namesOf(regionByCode(code)!));
  const byName = new Map<string, Region>();
  const shorts = new Set<string>();
  for (const region of document.region === "" ? [] : descendants(own.code)) {
    for (const name of namesOf(region)) {
      if (name.length < 2 || byName.has(name) || above.includes(name)) continue;
      if (name === region.short && name !== region.name && everydayPlaces.has(name)) continue;
      if (name === region.short) shorts.add(name);
      byName.set(name, region);
    }
  }
  return {
    own,
    names: new Lexicon(
      byName.keys(),
      above.filter((name) => name.length >= 2)
    ),
    byName,
    shorts,
    province: regionByCode(way.find((code) => code.endsWith("0000")) ?? "") ?? null,
    prefecture: regionByCode(way.find((code) => code.endsWith("00") && !code.endsWith("0000")) ?? "") ?? null
  };
}

/** 景宁畲族自治县, 景宁, 景宁自治县, 景宁县. */
function namesOf(region: Region): readonly string[] {
  const kind = /自治[县州旗]$/.exec(region.name)?.[0];
  return [region.name, region.short, ...(kind ? [region.short + kind, region.short + kind.at(-1)!] : [])];
}
