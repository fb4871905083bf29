import {
  allRegions,
  lineage,
  nation,
  regionByCode,
  regionsByName,
  shortOfAutonomous,
  type Region
} from "../../catalog/index.ts";
import {everydayPlaces} from "../lexicon/everyday-places.ts";
import {Lexicon} from "../lexicon.ts";

interface Names {
  /** full names of every region and the short names of provinces and prefectures */
  readonly all: Lexicon;
  /** those and the short names of counties */
  readonly counties: Lexicon;
}

let names: Names | null = null;

function placeNames(): Names {
  if (names) return names;
  const regions = allRegions().filter((region) => region !== nation);
  const known = (list: readonly string[]) => list.filter((name) => name.length >= 2 && !everyday.has(name));
  const all = known(
    regions.flatMap((region) =>
      (region.code.endsWith("00") ? [region.name, region.short] : [region.name]).concat(shortOfAutonomous(region) ?? [])
    )
  );
  const shorts = regions.filter((each) => !each.code.endsWith("00")).map((each) => each.short);
  return (names = {
    all: new Lexicon(all),
    counties: new Lexicon(
      all,
      known(shorts).filter((name) => !everydayPlaces.has(name))
    )
  });
}

/** Names that many places bear, or that are words. */
const everyday = new Set(
  "城区 郊区 矿区 市辖区 东区 西区 市区 通化 大同 朝阳 中山 海东 东方 保定 平安 白山 商洛 海北 海西 河北区 河东 河西".split(
    " "
  )
);

/** Regions that the words name; what else the context names tells regions of one name apart. */
export function regionsIn(words: string, context: string, {counties = false} = {}): ReadonlyMap<Region, number> {
  const lexicon = counties ? placeNames().counties : placeNames().all;
  const found = new Map<Region, number>();
  const text = words.slice(0, 40_000);
  for (let i = 0; i < text.length; i++) {
    const name = lexicon.at(text, i);
    if (!name) continue;
    const region = regionNamed(name, text, context, i);
    if (region) found.set(region, (found.get(region) ?? 0) + 1);
    i += name.length - 1;
  }
  return found;
}

function regionNamed(name: string, text: string, context: string, at: number): Region | null {
  const regions = regionsByName(name);
  const around = text + context.slice(0, 4000);
  const holders = (region: Region) =>
    lineage(region.code)
      .slice(1)
      .map((code) => regionByCode(code)!.short);
  const isShortOfCounty = (region: Region) =>
    !region.code.endsWith("00") && region.short === name && region.name !== name;
  const fitting = regions.filter((region) =>
    isShortOfCounty(region)
      ? around.includes(region.name) ||
        holders(region).some((holder) => text.slice(0, at).includes(holder)) ||
        (regions.length === 1 && opensClause(text, at))
      : regions.length === 1 || holders(region).some((holder) => around.includes(holder))
  );
  const province = regions.find((region) => region.code.endsWith("0000"));
  if (province && !/^[州区县市]/.test(text.slice(at + name.length))) return province;
  const named = (region: Region) => holders(region).filter((holder) => around.includes(holder)).length;
  return fitting.reduce<Region | null>((best, each) => (best && named(best) >= named(each) ? best : each), null);
}

function opensClause(text: string, at: number): boolean {
  return at === 0 || /[\s年:,。、)”]/.test(text[at - 1]!);
}

/** The most particular of regions that hold one another. */
export function finest(found: ReadonlyMap<Region, number>): Region | null {
  let best: Region | null = null;
  for (const region of found.keys()) if (!best || lineage(region.code).includes(best.code)) best = region;
  return best;
}
