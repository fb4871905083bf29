import type {Genre} from "../../model/index.ts";
import {periodIn} from "../periods.ts";
import type {Guess} from "./guess.ts";

interface Sources {
  readonly title: string;
  readonly view: string;
  /** without datelines and the titles of other documents */
  readonly masked: string;
  readonly genre: Genre;
  readonly published: string | null;
  readonly file: string;
}

type YearGuess = Guess<number | null>;

/** The year that a document is about: the plan's last, the census's, the title's, else the one that its text reports. */
export function yearOf(sources: Sources): YearGuess {
  const {title, view, genre, published, file} = sources;
  const censused = censusYear(title);
  if (censused) return {value: censused, confidence: 0.95, source: "census"};
  return (
    (genre === "multi-year-plan" ? planYear(title, view) : null) ??
    titleYear(sources) ??
    found(/(?<!\d)(20\d\d)(?!\d)/.exec(file)?.[1], 0.6, "file") ??
    citedYear(view) ??
    reportedYear(sources.masked) ??
    found(published?.slice(0, 4), 0.4, "date") ?? {value: null, confidence: 0, source: "nothing"}
  );
}

/** The year of the census that the words name: the seventh was in 2020. */
export function censusYear(words: string): number | null {
  const ordinal = /第([四五六七八])次(?:全国|全省|全市)?人口普查|([五六七])普/.exec(words);
  return ordinal ? 1950 + 10 * ("一二三四五六七八".indexOf(ordinal[1] ?? ordinal[2]!) + 1) : null;
}

function planYear(title: string, view: string): YearGuess | null {
  const range = /(20\d\d)\s?年?[-~至到—](20\d\d)/.exec(title);
  if (range) return found(range[2], 0.95, "title");
  const period = periodIn(title);
  if (period) return {value: period.last, confidence: 0.95, source: "title"};
  const named = /(20\d\d)年/.exec(title)?.[1];
  if (named) return found(named, 0.95, "title");
  const goals = tally(
    [...view.matchAll(/(?:到|(?<!截)至)(20\d\d)年(?:底|末)?/g)].map((match) => [Number(match[1]), 1])
  );
  return goals && {value: goals.value, confidence: goals.weight > 1 ? 0.85 : 0.6, source: "goals"};
}

/** The latest year that the title names; of a five-year period its last; 去年 is the one before its publication. */
function titleYear({title, published}: Sources): YearGuess | null {
  const own = title.replace(/《[^《》]*》/g, "");
  for (const words of own === title ? [title] : [own, title]) {
    const years = [...words.matchAll(/(20\d\d|199\d)(?!\d)/g)].map((match) => Number(match[1]));
    if (years.length > 0) return {value: Math.max(...years), confidence: 0.97, source: "title"};
  }
  if (/去年|上年/.test(own) && published)
    return {value: Number(published.slice(0, 4)) - 1, confidence: 0.8, source: "title"};
  const period = periodIn(own);
  return period && {value: period.last, confidence: 0.85, source: "title"};
}

/** The year of the report that the opening speaks of: 《南京市2012年度卫生与人群健康状况报告》. */
function citedYear(view: string): YearGuess | null {
  for (const match of view.slice(0, 1200).matchAll(/《([^《》\n]{4,60})》/g)) {
    const year = /(20\d\d)/.exec(match[1]!)?.[1];
    if (year && /报告|公报|白皮书|统计|情况|年鉴/.test(match[1]!) && !/规划|行动|纲要|方案/.test(match[1]!))
      return found(year, 0.7, "report named");
  }
  return null;
}

/** The year that sentences of the opening are about; years that others are compared with, or planned for, count nothing. */
function reportedYear(masked: string): YearGuess | null {
  const text = masked.slice(0, 3000);
  const weights: [number, number][] = [];
  for (const match of text.matchAll(/(20\d\d|199\d)(?:年|(?=\)))/g)) {
    const head = text.slice(Math.max(0, match.index - 12), match.index);
    const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    weights.push([Number(match[1]), weightOf(head, tail, text.slice(Math.max(0, match.index - 40), match.index + 40))]);
  }
  const best = tally(weights.filter(([, weight]) => weight > 0));
  return best && {value: best.value, confidence: best.weight >= 3 ? 0.6 : 0.5, source: "text"};
}

function weightOf(head: string, tail: string, around: string): number {
  if (/(?:较|比|与|同|和|于|从|由|自|超过|相较|对比)$/.test(head) || /^(?:以来|起|开始|相比|同期|的?基础上)/.test(tail))
    return 0;
  if (/^\d{1,2}月\d{1,2}日(?:发布|印发|公布|召开|上午|下午)?/.test(tail)) return 0.5;
  if (/截[至止]$/.test(head) || /^[底末]/.test(tail)) return 3;
  if (/(?:到|至)$/.test(head)) return /提出|目标|力争|争取|确保|将|规划/.test(around) ? 0 : 1;
  return head === "" || /[\n。;:,(、 ]$/.test(head) ? 3 : 1;
}

function found(year: string | undefined, confidence: number, source: string): YearGuess | null {
  return year ? {value: Number(year), confidence, source} : null;
}

/** The year of the greatest weight, the later of equals. */
function tally(years: readonly (readonly [number, number])[]): {value: number; weight: number} | null {
  const sums = new Map<number, number>();
  for (const [year, weight] of years) sums.set(year, (sums.get(year) ?? 0) + weight);
  let best: {value: number; weight: number} | null = null;
  for (const [value, weight] of sums)
    if (!best || weight > best.weight || (weight === best.weight && value > best.value)) best = {value, weight};
  return best;
}
