import {allIndicators, type Indicator} from "./indicators/index.ts";

/** The indicator whose name or synonym the words are, whatever their brackets, spaces and 及以上; or null. */
export function indicatorBySynonym(words: string): Indicator | null {
  return lookup().get(keyOf(words)) ?? null;
}

/** An indicator found at the end of a phrase, with the words in front that it leaves over. */
export interface Match {
  readonly indicator: Indicator;
  readonly rest: string;
}

/** The indicator that a phrase ends in, the longest name first: 县级医院出院患者手术占比. A near-miss matches nothing. */
export function matchIndicator(words: string): Match | null {
  const known = matches.get(words);
  if (known !== undefined) return known;
  const match = findMatch(words);
  if (matches.size >= maxMatches) matches.clear();
  matches.set(words, match);
  return match;
}

/** Answers to the last questions: a text asks for the same subject several times. */
const matches = new Map<string, Match | null>();
const maxMatches = 2000;

function findMatch(words: string): Match | null {
  const key = keyOf(words);
  const length = Math.min(key.length, longest());
  for (let n = length; n >= 2; n--) {
    const indicator = lookup().get(key.slice(-n));
    if (!indicator) continue;
    const near = indicator.nearMisses.some((each) => key.includes(keyOf(each)) && keyOf(each).length >= n);
    return near ? null : {indicator, rest: key.slice(0, -n)};
  }
  return null;
}

/** What the comparison of names goes by: no brackets, spaces, 的; 及以上 is 以上, 综合性医院 is 综合医院. */
export function keyOf(words: string): string {
  return words
    .normalize("NFKC")
    .replace(/\((?:不?含|包括|中医)[^)]*(?:\)|$)|\((?:[%‰岁个张人]|分钟|1?\/(?:10|十)万)\)$/g, (bracket) =>
      bracket.endsWith(")") ? "" : bracket
    )
    .replace(/[\s的,，、。“”"'‘’()（）《》〈〉:：]/g, "")
    .replace(/[—–~～至]|(?<=\d)到(?=\d)/g, "-")
    .replace(/及以上/g, "以上")
    .replace(/及以下/g, "以下")
    .replace(/综合性医院/g, "综合医院")
    .replace(/五年生存/g, "5年生存")
    .replace(/五岁/g, "5岁")
    .replace(/三岁/g, "3岁")
    .replace(/执业助理医(?:师|生)/g, "执业助理医师")
    .replace(/每?([千万])(?:名常住人口|常住人口|人口|人均|人(?![次员才群大]))(?:拥有)?/g, "每$1人口")
    .replace(/(儿童)拥有/g, "$1")
    .replace(/每千名?(?:0-14岁)?儿童/g, "每千名儿童")
    .replace(/免费/g, "")
    .replace(/医生/g, "医师")
    .replace(/规范化(?=健康管理|管理)/g, "规范")
    .replace(/均次/g, "次均")
    .replace(/医药费用?/g, "医疗费用")
    .replace(/比重|占比/g, "比例")
    .replace(/(二级以上)公立/g, "$1")
    .replace(/(?:开|规范)?设[立有置](?=老年医学科)|开?设(?=老年医学科)/g, "设置")
    .replace(/严重致残性/g, "严重致残");
}

let table: Map<string, Indicator> | null = null;
let length = 0;

function lookup(): ReadonlyMap<string, Indicator> {
  if (table) return table;
  table = new Map();
  const names = allIndicators.flatMap((indicator) =>
    [indicator.name, ...indicator.synonyms].map((name) => [keyOf(name), indicator] as const)
  );
  for (const [key, indicator] of names) table.set(key, indicator);
  for (const [key, indicator] of names)
    for (const other of counted(key)) if (!table.has(other)) table.set(other, indicator);
  length = Math.max(...[...table.keys()].map((key) => key.length));
  return table;
}

/** 每千人口床位数 is also 每千人口床位, 医疗卫生机构数 also 医疗卫生机构总数. */
function counted(key: string): readonly string[] {
  const noun = key.endsWith("数") && !/[人总次例个]数$/.test(key) ? key.slice(0, -1) : "";
  return noun.length >= 5 ? [noun, `${noun}总数`, `${noun}数量`] : [];
}

function longest(): number {
  lookup();
  return length;
}
