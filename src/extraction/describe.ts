import {allRegions, lineage, nation, regionByCode, regionsByName, type Region} from "../catalog/index.ts";
import type {Genre} from "../model.ts";
import {Lexicon} from "./lexicon.ts";
import {viewOf} from "./segment/view.ts";

/** What is known of a document beforehand. */
export interface Hints {
  readonly title?: string;
  readonly issuer?: string;
  readonly file?: string;
}

/** A reading of the text about itself; `sure` runs from 0 (a guess) to 1, `from` says what it was read from. */
export interface Guess<T> {
  readonly value: T;
  readonly sure: number;
  readonly from: string;
}

/** A document's particulars as its text tells them. */
export interface Particulars {
  readonly title: Guess<string>;
  readonly issuer: Guess<string>;
  readonly region: Guess<string>;
  readonly region_name: string;
  readonly genre: Guess<Genre>;
  readonly year: Guess<number>;
  readonly published: string | null;
  readonly index_number: string | null;
  readonly document_number: string | null;
}

/** Reads title, issuer, region, genre and year from a text, each with how sure. */
export function describe(text: string, hints: Hints = {}): Particulars {
  const view = viewOf(text);
  const head = view.slice(0, 3000);
  const title = titleOf(head, hints);
  const published = dateAfter(head, /(?:发布|公开|生成|发文|印发)(?:日期|时间)[:\s|]*/);
  const genre = genreOf(title.value, head);
  const region = regionOfDocument(title.value, view, hints);
  const issuer = issuerOf(title.value, head, hints, region.value);
  return {
    title,
    issuer,
    region: {value: region.value.code, sure: region.sure, from: region.from},
    region_name: region.value.full,
    genre,
    year: yearOf(title.value, view, genre.value, published),
    published,
    index_number: /索引号[:\s|]*([0-9A-Za-z][\w/-]{5,})/.exec(head)?.[1] ?? null,
    document_number:
      /([\u4e00-\u9fff]{1,8}\((?:19|20)\d\d\)第?\d+号)/.exec(head)?.[1]?.replace("(", "〔").replace(")", "〕") ?? null
  };
}

const genreWords = /(?:工作)?(?:要点|总结|计划|规划|方案|打算|思路|安排|报告|汇报|意见)/;

function titleOf(head: string, hints: Hints): Guess<string> {
  if (hints.title) return {value: hints.title, sure: 1, from: "hint"};
  const lines = head
    .split(/[\n|]/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 6 && line.length <= 70);
  const dated = lines.find(
    (line) => /(?:19|20)\d\d/.test(line) && genreWords.test(line) && !/[。;,]/.test(line) && !/[:]\s?20\d\d/.test(line)
  );
  if (dated) return {value: clean(dated), sure: 0.95, from: "dated line"};
  const named = lines.find(
    (line) => genreWords.test(line) && /卫生|健康|疾控|医|公共/.test(line) && !/[。;,]/.test(line)
  );
  if (named) return {value: clean(named), sure: 0.8, from: "line"};
  const inline = /([^\n。;,|\s]{2,30}(?:19|20)\d\d年[^\n。;,|\s]{2,24}(?:要点|总结|计划|方案|规划))/.exec(head)?.[1];
  if (inline) return {value: inline, sure: 0.6, from: "sentence"};
  return {value: lines[0] ?? hints.file ?? "", sure: 0.2, from: "first line"};
}

function clean(line: string): string {
  return line
    .replace(/^(?:#+|\*+)\s*/, "")
    .replace(/(?:_|-)[^_-]{2,20}(?:网|政府|委员会)$/, "")
    .trim();
}

function genreOf(title: string, head: string): Guess<Genre> {
  const read = (words: string): Genre | null => {
    const plan = /要点|工作计划|工作打算|工作思路|工作安排|(?:20\d\d)年[^年]*计划/.test(words);
    const account = /总结|工作情况|完成情况|工作报告|工作汇报|年度报告/.test(words);
    if (plan && account) return "summary-and-plan";
    if (/规划|实施方案|行动方案|行动计划|实施意见|纲要|(?:三年|五年|20\d\d-20\d\d)/.test(words))
      return "multi-year-plan";
    return plan ? "annual-plan" : account ? "summary" : null;
  };
  const byTitle = read(title);
  if (byTitle) return {value: byTitle, sure: 0.95, from: "title"};
  const byHead = read(head.slice(0, 600));
  return byHead ? {value: byHead, sure: 0.6, from: "opening"} : {value: "annual-plan", sure: 0.2, from: "default"};
}

function yearOf(title: string, view: string, genre: Genre, published: string | null): Guess<number> {
  const range = /(20\d\d)\s?年?[-~至到—](20\d\d)/.exec(title);
  if (genre === "multi-year-plan") {
    if (range) return {value: Number(range[2]), sure: 0.95, from: "title"};
    const goals = tally([...view.matchAll(/(?:到|至)(20\d\d)年(?:底|末)?/g)].map((match) => Number(match[1])));
    if (goals) return {value: goals.value, sure: goals.count > 1 ? 0.85 : 0.6, from: "goals"};
  }
  const inTitle = [...title.matchAll(/(20\d\d)/g)].map((match) => Number(match[1]));
  if (inTitle.length > 0) return {value: Math.max(...inTitle), sure: 0.97, from: "title"};
  const mentions = tally([...view.slice(0, 2000).matchAll(/(20\d\d)年/g)].map((match) => Number(match[1])));
  if (mentions) return {value: mentions.value, sure: 0.5, from: "text"};
  const day = Number(published?.slice(0, 4));
  return Number.isFinite(day) && day > 0
    ? {value: day, sure: 0.4, from: "date"}
    : {value: new Date(0).getUTCFullYear(), sure: 0, from: "nothing"};
}

function tally(years: readonly number[]): {value: number; count: number} | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: {value: number; count: number} | null = null;
  for (const [value, count] of counts)
    if (!best || count > best.count || (count === best.count && value > best.value)) best = {value, count};
  return best;
}

function dateAfter(head: string, label: RegExp): string | null {
  const match = new RegExp(`${label.source}(20\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})`).exec(head);
  return match ? `${match[1]}-${match[2]!.padStart(2, "0")}-${match[3]!.padStart(2, "0")}` : null;
}

function issuerOf(title: string, head: string, hints: Hints, region: Region): Guess<string> {
  if (hints.issuer) return {value: hints.issuer, sure: 1, from: "hint"};
  const body = /卫生健康(?:委员会|委|局)|卫生和计划生育(?:委员会|局)|卫生计生(?:委|局)|疾病预防控制(?:局|中心)|卫生局/;
  const inTitle = new RegExp(`[\\u4e00-\\u9fff]{2,14}?(?:${body.source})`).exec(title)?.[0];
  if (inTitle) return {value: inTitle.replace(/^(?:关于|印发|中共)/, ""), sure: 0.95, from: "title"};
  const labelled =
    /(?:发布|发文|公开)(?:机构|单位)[:\s|]*([\u4e00-\u9fff]{3,24})/.exec(head)?.[1] ??
    /(?:信息)?来源[:\s|]*([\u4e00-\u9fff]{3,24})/.exec(head)?.[1];
  const place = region.code === nation.code ? "" : region.full.slice(region.full.indexOf(region.name));
  if (labelled && body.test(labelled))
    return {value: labelled.replace(/^[省市区县]/, place), sure: 0.85, from: "label"};
  return {value: `${place}卫生健康${region.code.endsWith("00") ? "委员会" : "局"}`, sure: 0.4, from: "region"};
}

let gazetteer: Lexicon | null = null;

/** Full names of every region and the short names of provinces and prefectures. */
function placeNames(): Lexicon {
  gazetteer ??= new Lexicon(
    allRegions()
      .filter((region) => region !== nation)
      .flatMap((region) => (region.code.endsWith("00") ? [region.name, region.short] : [region.name]))
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

interface Place {
  readonly value: Region;
  readonly sure: number;
  readonly from: string;
}

function regionOfDocument(title: string, view: string, hints: Hints): Place {
  const parts: readonly (readonly [string, number, string])[] = [
    [title, 0.97, "title"],
    [hints.issuer ?? "", 0.95, "issuer"],
    [
      /(?:发布|发文)(?:机构|单位)[:\s|]*([^\n|]{3,24})|来源[:\s|]*([^\n|]{3,24})/.exec(view.slice(0, 1500))?.[0] ?? "",
      0.9,
      "label"
    ]
  ];
  for (const [words, sure, from] of parts) {
    const region = finest(regionsIn(words));
    if (region) return {value: region, sure, from};
  }
  if (/^(?:20\d\d年)?(?:国家|全国)卫生健康/.test(title)) return {value: nation, sure: 0.9, from: "title"};
  return byMentions(view);
}

/** The region whose own and whose parts' names the text speaks of most. */
function byMentions(view: string): Place {
  const scores = new Map<string, number>();
  let total = 0;
  for (const [region, count] of regionsIn(view)) {
    if (region.name.length < 3) continue;
    const weight = Math.min(count, 6);
    total += weight;
    for (const [depth, code] of lineage(region.code).entries())
      scores.set(code, (scores.get(code) ?? 0) + weight * (depth === 0 ? 1 : 0.9));
  }
  const marked = abbreviationOf(view);
  if (marked) for (const code of lineage(marked)) scores.set(code, (scores.get(code) ?? 0) + 3);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]));
  const ofCity = ranked.find(([code]) => code.endsWith("00") && !code.endsWith("0000")) ?? ranked[0];
  if (!ofCity) return {value: nation, sure: 0, from: "nothing"};
  const prefecture = regionByCode(ofCity[0])!;
  const county = ranked.find(
    ([code, score]) => !code.endsWith("00") && code.startsWith(ofCity[0].slice(0, 4)) && score >= 0.8 * ofCity[1]
  );
  const isCity =
    /全市|我市|市委|市政府|各?县\(市、?区\)|市\(县\)区/.test(view) && !/全区|全县|我区|我县|区委|县委/.test(view);
  if (county && !isCity)
    return {value: regionByCode(county[0])!, sure: Math.min(0.8, county[1] / (total + 1)), from: "places named"};
  return {
    value: prefecture,
    sure: Math.round(Math.min(0.9, ofCity[1] / (total + 1)) * 100) / 100,
    from: "places named"
  };
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

function regionsIn(words: string): ReadonlyMap<Region, number> {
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
              .some((code) => text.includes(regionByCode(code)!.short))
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
