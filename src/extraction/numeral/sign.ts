import {Lexicon} from "../lexicon.ts";
import {unitWords} from "../unit-words.ts";
import {isDigit} from "./scales.ts";
import type {Numeral} from "./numeral.ts";

/** Where the minus sign before a numeral stands, or the numeral's own start: 自然增长率-5.2‰, −1204人, 负三百万元. */
export function signedFrom(view: string, text: string, {start, end}: Numeral): number {
  if (view[start - 1] === "负") return /[责担正抱胜肩自辜欺背]/.test(view[start - 2] ?? "") ? start : start - 1;
  if (view.startsWith("零下", start - 2)) return start - 2;
  if (view[start - 1] === " " && view[start - 2] === "-" && isDigit(view, start)) {
    const words = view.slice(Math.max(0, start - 9), start - 2).trimEnd();
    return beforeMinus.before(words, words.length) === "" ? start : start - 2;
  }
  if (view[start - 1] !== "-" || view[start - 2] === "-" || !isDigit(view, start)) return start;
  return isMinus(view, text, start - 1, end) ? start - 1 : start;
}

/** − and － are minus wherever they join no two numbers; a hyphen or a dash needs a word that a sign may follow. */
function isMinus(view: string, text: string, at: number, end: number): boolean {
  const before = view.slice(Math.max(0, at - 6), at);
  const blanks = before.slice(before.trimEnd().length);
  const head = view[at - blanks.length - 1] ?? "";
  if (blanks.includes("\n") || head === "") return /^\s?[%‰]?\s*(?:\n|$)/.test(view.slice(end, end + 6));
  if (/[\d%‰]/.test(head)) return blanks !== "" && !/^[年月日岁号:]/.test(view.slice(end, end + 1));
  const raw = text[at]!;
  if (/[(:≤≥<>=|~]/.test(head) || blanks.includes("\t")) return true;
  const sure = raw === "−" || raw === "－" || raw === "﹣";
  if (/[、和及与,]/.test(head))
    return sure || /^[%‰]|^百分点/.test(view.slice(end, end + 3)) || /\d\.\d/.test(view.slice(at, end));
  if (head === ")")
    return sure || /[(（](?:[%‰℃]|人|万人)\)$/.test(view.slice(Math.max(0, at - 8), at - blanks.length));
  if (!/[\u4e00-\u9fff]/.test(head)) return false;
  const words = view.slice(Math.max(0, at - blanks.length - 6), at - blanks.length);
  if (joins(view, words, end)) return false;
  if (beforeMinus.before(words, words.length) !== "") return true;
  if (raw === "—") return false;
  return sure || /^[%‰℃]/.test(view.slice(end, end + 1)) || /\./.test(view.slice(at, end));
}

/** 1月-8月, 60岁-74岁: the mark joins two numbers. In 2024年-1.9‰ it does not. */
function joins(view: string, words: string, end: number): boolean {
  const unit = joined.before(words, words.length);
  if (unit === "" || !/[\d一二三四五六七八九十百千万亿]$/.test(words.slice(0, -unit.length))) return false;
  return view.startsWith(unit, end) || !/^[%‰℃]/.test(view.slice(end, end + 1)) || unit.startsWith("百分");
}

const joined = new Lexicon(unitWords, "万 亿 千 百 月份 季度 年级 级 型 期 号 号楼 时 点 楼 类 周 年度");

const beforeMinus = new Lexicon(
  "率 值 为 是 达 达到 到 至 于 由 从 自 幅 速 长 增 降 减 少 跌 余 差 额 入 出 加 口 亏 损 比 数 量 约 近 温 均 升 化 计 分"
);
