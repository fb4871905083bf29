import {Lexicon} from "../lexicon.ts";
import {weightOf} from "../numerals.ts";

/** Words that begin with a step of ten and are no multiple of what follows. */
const notScale = new Lexicon(
  "百分 千分 万分 十万分 百强 百佳 百优 百日 百姓 百家争鸣 百帕 千克 千米 千瓦 千伏 千卡 千帕 千赫 千焦 千字文"
);

export function isDigit(view: string, at: number): boolean {
  const code = view.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Where the 万, 亿, 十万, 百万 … at the place end, or the place. */
export function bigScaleAt(view: string, at: number): number {
  let end = at;
  while (/[十百千万亿]/.test(view[end] ?? "") && notScale.at(view, end) === "") end++;
  return end;
}

/** The steps of ten at the place that multiply the digits before it: 千, 百万, 万亿. */
export function scalesAt(view: string, at: number): string {
  return view.slice(at, bigScaleAt(view, at));
}

/** What a run of steps of ten amounts to. */
export function weightOfScales(scales: string): number {
  return [...scales].reduce((product, each) => product * (weightOf(each) ?? 1), 1);
}

/** The number moved by some steps of ten, without the dust of binary fractions: 1.1 万亿 is 11000 亿. */
export function times(value: number, weight: number): number {
  return Number((value * weight).toPrecision(15));
}
