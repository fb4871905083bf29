import {descendants, lineage, nation, regionByCode, type Region} from "../../catalog/index.ts";
import type {Document} from "../../model/index.ts";
import type {Candidate, Interpretation} from "../candidate.ts";
import {Lexicon} from "../lexicon.ts";

/** The names under which a document's own region holds others, and what holds it. */
export interface Gazetteer {
  readonly own: Region;
  readonly below: Lexicon;
  readonly byName: ReadonlyMap<string, Region>;
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
  const byName = new Map<string, Region>();
  const way = lineage(own.code);
  for (const region of descendants(own.code)) {
    for (const name of [region.name, region.short])
      if (name.length >= 2 && !ordinary.has(name)) if (!byName.has(name)) byName.set(name, region);
    if (/自治[县州旗]$/.test(region.name))
      byName
        .set(`${region.short}${region.name.slice(-3)}`, region)
        .set(`${region.short}${region.name.slice(-1)}`, region);
  }
  return {
    own,
    below: new Lexicon(byName.keys()),
    byName,
    province: regionByCode(way.find((code) => code.endsWith("0000")) ?? "") ?? null,
    prefecture: regionByCode(way.find((code) => code.endsWith("00") && !code.endsWith("0000")) ?? "") ?? null
  };
}

/** Short names that are everyday words. */
const ordinary = new Set([
  "城",
  "城区",
  "郊区",
  "新区",
  "市区",
  "东区",
  "西区",
  "南区",
  "北区",
  "中区",
  "城关",
  "城中",
  "新华",
  "和平",
  "新城",
  "长安",
  "东风",
  "前进",
  "向阳",
  "青年",
  "安定",
  "通道",
  "平安",
  "文化",
  "民主",
  "建设",
  "开发"
]);

/** The region that a number is about: the document's own, unless its clause plainly names another. */
export function regionOf(c: Candidate, reading: Interpretation, before: string, gazetteer: Gazetteer): Region {
  if (reading.measure !== "rank") {
    const wider = widerRegion(c, reading, before, gazetteer);
    if (wider) return wider;
  }
  return narrowerRegion(c, before, gazetteer) ?? gazetteer.own;
}

/** 泉州市四级手术占比21.5%,居全省第一: words that name no region speak on of the county named before in the sentence. */
export function inheritedRegion(named: Region, before: string | undefined, gazetteer: Gazetteer): Region {
  const part = before && named.code === gazetteer.own.code && lineage(before).slice(1).includes(named.code);
  return (part && regionByCode(before)) || named;
}

/** 全国15个城市, 全省90个县, (全国为12%), 高于全省平均水平(85%). */
function widerRegion(c: Candidate, reading: Interpretation, before: string, gazetteer: Gazetteer): Region | null {
  const bracket = c.enclosures[0]?.mark === "(" ? c.enclosures[0] : null;
  const outside =
    bracket && before.length <= 2 ? c.view.slice(Math.max(c.sentence.start, bracket.start - 14), bracket.start) : "";
  const left = /^[^]*[^\s(“,、]/.exec(outside + (outside && "(") + before)?.[0] ?? "";
  const level = /(全国|全省|全市|全州)(?:共|共有|有|仅有|首批|范围内|各地)?的?$/.exec(left)?.[1];
  const counts = c.quantity.class === "counter" || reading.unit === null || reading.unit === "个";
  const named = level && counts && reading.measure === "level" ? scopeOf(level, gazetteer) : null;
  if (named) return named;
  const compared =
    /(?:^|[,(、;])(?:同期|其中)?(全国|全省|全市|省级|国家)(?:同期)?(?:平均(?:水平|值)?|均值|标准)?(?:值)?(?:为|是|达)?$/.exec(
      left
    )?.[1] ?? /(?:高于|低于|超过|优于|超|高出)(全国|全省|全市)(?:平均(?:水平|值)?)?\(?$/.exec(left)?.[1];
  const inBrackets = c.enclosures[0]?.mark === "(" || /平均(?:水平|值)?(?:为|是)?$/.test(left);
  return compared && inBrackets && reading.measure === "level" ? scopeOf(compared, gazetteer) : null;
}

function scopeOf(word: string, gazetteer: Gazetteer): Region | null {
  if (word === "全国" || word === "国家") return gazetteer.own.code === "000000" ? null : nation;
  const region =
    word === "全省" || word === "省级" || isMunicipality(gazetteer.province)
      ? gazetteer.province
      : gazetteer.prefecture;
  return region && region.code !== gazetteer.own.code ? region : null;
}

/** 全市 in a district of 北京, 天津, 上海 or 重庆 is the municipality. */
function isMunicipality(region: Region | null): boolean {
  return /^(?:11|12|31|50)0000$/.test(region?.code ?? "");
}

/** One county named as whose number it is; a list of them stays with the region that holds them. */
function narrowerRegion(c: Candidate, before: string, gazetteer: Gazetteer): Region | null {
  if (gazetteer.byName.size === 0) return null;
  const words = before.slice(-60).replace(/《[^》]*》?|^[^《]*》/g, "，");
  const found: Region[] = [];
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    const name = gazetteer.below.at(words, i);
    if (!name) continue;
    const region = gazetteer.byName.get(name)!;
    if (!found.includes(region)) found.push(region);
    i += name.length - 1;
    end = i + 1;
  }
  if (found.length !== 1) return null;
  const rest = words.slice(end);
  if (
    /^(?:等|除外|以外|外)/.test(rest) ||
    /(?:除|不含|牵头|赴|到|对口|支援|帮扶)$/.test(words.slice(0, Math.max(0, end - found[0]!.short.length)).slice(-3))
  )
    return null;
  return c.enclosures.some((each) => each.mark === "《") ? null : found[0]!;
}
