import {lineage, regionByCode} from "../../catalog/index.ts";
import type {RegionGuess} from "./guess.ts";
import {regionsIn} from "./place-names.ts";

/** The region whose own and whose parts' names the text speaks of most. */
export function mostNamed(view: string, title: string): RegionGuess | null {
  const scores = new Map<string, number>();
  let total = 0;
  for (const [region, count] of regionsIn(view, view)) {
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
  if (!ofCity) return null;
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
