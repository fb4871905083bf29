import {
  allRegions,
  lineage,
  nation,
  regionByCode,
  regionsByName,
  shortOfAutonomous,
  type Region
} from "../../catalog/index.ts";
import {Lexicon} from "../lexicon.ts";
import type {Hints} from "./guess.ts";

let gazetteer: Lexicon | null = null;

/** Full names of every region and the short names of provinces and prefectures. */
function placeNames(): Lexicon {
  gazetteer ??= new Lexicon(
    allRegions()
      .filter((region) => region !== nation)
      .flatMap((region) =>
        (region.code.endsWith("00") ? [region.name, region.short] : [region.name]).concat(
          shortOfAutonomous(region) ?? []
        )
      )
      .filter((name) => name.length >= 2 && !everyday.has(name))
  );
  return gazetteer;
}

const everyday = new Set([
  "城区",
  "郊区",
  "矿区",
  "市辖区",
  "东区",
  "西区",
  "市区",
  "海南",
  "河南",
  "通化",
  "大同",
  "吉林",
  "朝阳",
  "中山",
  "海东",
  "东方",
  "保定",
  "平安",
  "白山",
  "商洛"
]);

export interface RegionGuess {
  readonly value: Region;
  readonly confidence: number;
  readonly source: string;
}

/** The region that title, issuer, label or signature names, else the one whose places the text speaks of. */
export function regionOfDocument(title: string, view: string, hints: Hints): RegionGuess {
  const parts: readonly (readonly [string, number, string])[] = [
    [title, 0.97, "title"],
    [hints.issuer ?? "", 0.95, "issuer"],
    [/(?:(?:发布|发文)(?:机构|单位)|来源)[:\s|]*[^\n|]{3,24}/.exec(view.slice(0, 1500))?.[0] ?? "", 0.9, "label"]
  ];
  for (const [words, sure, from] of parts) {
    const region = finest(regionsIn(words, view));
    if (region) return {value: region, confidence: sure, source: from};
  }
  if (/^(?:20\d\d年)?(?:国家|全国|我国)[^,。]{0,4}卫生/.test(title))
    return {value: nation, confidence: 0.9, source: "title"};
  const near = finest(regionsIn(linesAround(view, title), view)) ?? finest(regionsIn(signature(view), view));
  return near ? {value: near, confidence: 0.85, source: "issuer"} : byMentions(view, title);
}

/** Short lines beside the title: the issuer's name, where a title takes two lines. */
function linesAround(view: string, title: string): string {
  const lines = view
    .slice(0, 1500)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const at = lines.findIndex((line) => line.includes(title.slice(0, 20)));
  return lines
    .slice(Math.max(0, at - 2), at + 3)
    .filter((line) => line.length <= 30 && /(?:委员会|委|局|中心|政府|办公室|医院)$/.test(line))
    .join("\n");
}

/** Who signed at the end: 遂昌县卫生健康局 above its date. */
function signature(view: string): string {
  const lines = view
    .trimEnd()
    .slice(-160)
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
  return lines.filter((line) => line.length <= 30 && /(?:委员会|委|局|中心|政府|办公室)$/.test(line)).join("\n");
}

/** The region whose own and whose parts' names the text speaks of most. */
function byMentions(view: string, title: string): RegionGuess {
  const scores = new Map<string, number>();
  let total = 0;
  for (const [region, count] of regionsIn(view, view)) {
    if (region.name.length < 3) continue;
    const weight = Math.min(count, 6);
    total += weight;
    for (const [depth, code] of lineage(region.code).entries())
      scores.set(code, (scores.get(code) ?? 0) + weight * (depth === 0 ? 1 : 0.9));
  }
  const marked = abbreviationOf(view);
  if (marked) for (const code of lineage(marked)) scores.set(code, (scores.get(code) ?? 0) + 3);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]));
  const words = `${title}\n${view}`;
  const province = ranked.find(([code]) => code.endsWith("0000"));
  if (
    province &&
    (/全省|全区域?自治区/.test(title) ||
      count(words, /全省|我省|省委/g) > 2 * count(words, /全市|我市|市委|全县|我县|县委|全州|我州|州委/g) + 1)
  )
    return {
      value: regionByCode(province[0])!,
      confidence: Math.round(Math.min(0.9, province[1] / (total + 1)) * 100) / 100,
      source: "places named"
    };
  const ofCity = ranked.find(([code]) => code.endsWith("00") && !code.endsWith("0000")) ?? ranked[0];
  if (!ofCity) return {value: nation, confidence: 0, source: "nothing"};
  const prefecture = regionByCode(ofCity[0])!;
  const county = ranked.find(
    ([code, score]) => !code.endsWith("00") && code.startsWith(ofCity[0].slice(0, 4)) && score >= 0.8 * ofCity[1]
  );
  const isCity =
    /全市|我市|市委|市政府|各?县\(市、?区\)|市\(县\)区/.test(view) && !/全区|全县|我区|我县|区委|县委/.test(view);
  if (county && !isCity)
    return {
      value: regionByCode(county[0])!,
      confidence: Math.min(0.8, county[1] / (total + 1)),
      source: "places named"
    };
  return {
    value: prefecture,
    confidence: Math.round(Math.min(0.9, ofCity[1] / (total + 1)) * 100) / 100,
    source: "places named"
  };
}

function count(words: string, pattern: RegExp): number {
  return [...words.matchAll(pattern)].length;
}

/** One-character names that stand for a city: 来锡, 援沪. */
function abbreviationOf(view: string): string | null {
  const match =
    /(?:来|在|驻|赴|援|返|抵|入)(锡|甬|沪|渝|津|穗|杭|蓉|筑|邕|绍|婺|虞|温|苏州)(?:人员|医疗|企业|高校|人才|医院|单位|就医|工作)/.exec(
      view
    );
  const codes: Record<string, string> = {
    锡: "320200",
    甬: "330200",
    沪: "310000",
    渝: "500000",
    津: "120000",
    穗: "440100",
    杭: "330100",
    蓉: "510100",
    筑: "520100",
    邕: "450100",
    绍: "330600",
    婺: "330700",
    虞: "330604",
    温: "330300",
    苏州: "320500"
  };
  return match ? (codes[match[1]!] ?? null) : null;
}

/** Regions that the words name; what else the context names tells regions of one name apart. */
function regionsIn(words: string, context: string): ReadonlyMap<Region, number> {
  const names = placeNames();
  const found = new Map<Region, number>();
  const text = words.slice(0, 40_000);
  for (let i = 0; i < text.length; i++) {
    const name = names.at(text, i);
    if (!name) continue;
    const regions = regionsByName(name);
    const fitting =
      regions.length === 1
        ? regions
        : regions.filter((region) =>
            lineage(region.code)
              .slice(1)
              .some((code) => (text + context.slice(0, 4000)).includes(regionByCode(code)!.short))
          );
    for (const region of fitting.slice(0, 1)) found.set(region, (found.get(region) ?? 0) + 1);
    i += name.length - 1;
  }
  return found;
}

/** The most particular of regions that hold one another. */
function finest(found: ReadonlyMap<Region, number>): Region | null {
  let best: Region | null = null;
  for (const region of found.keys()) if (!best || lineage(region.code).includes(best.code)) best = region;
  return best;
}
