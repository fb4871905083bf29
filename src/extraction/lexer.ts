import type {Span} from "../model/index.ts";
import {isNumeralCharacter, parseDigits, parseNumeral} from "./numerals.ts";

/** A number as the text has it: digits (1,234.5), a Chinese numeral (三万四千), or a word that is one (全覆盖). */
export interface Numeral extends Span {
  /** null for what is no number: 百千万, 三四, more digits than any count has */
  readonly value: number | null;
  /** the upper end of a range */
  readonly max: number | null;
  readonly style: "digits" | "hanzi" | "word" | "fraction" | "ratio";
  /** the unit that belongs to the word itself: % for 全覆盖 and 三分之二 */
  readonly unit: string | null;
  readonly text: string;
}

/** Every numeral of a text, in one pass from left to right. */
export function findNumerals(view: string, text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  for (let i = 0; i < view.length;) {
    const read = isDigit(view, i) ? readDigits(view, text, i) : (readWord(view, i) ?? readHanzi(view, i));
    if (
      read &&
      !view.startsWith("百分点", read.start) &&
      !(read.text === "百" && view.startsWith("分", read.end) && view.startsWith("分点", read.end))
    )
      found.push(read);
    i = read ? skipScale(view, read) : i + 1;
  }
  return found;
}

/** 万 and 亿 behind digits belong to the unit, as 百 does in 个百分点. */
function skipScale(view: string, numeral: Numeral): number {
  let at = numeral.end;
  if (numeral.style !== "digits") return at;
  while (/[余多几 ]/.test(view[at] ?? "")) at++;
  let end = at;
  while (/[万亿千百]/.test(view[end] ?? "")) end++;
  if (end > at && view.slice(at, end).endsWith("百") && view[end] === "分") return end;
  return end > at ? end : numeral.end;
}

function readDigits(view: string, text: string, start: number): Numeral {
  const ratio = readRatio(view, start);
  if (ratio) return ratio;
  const fraction = /(?<!\d)(\d{1,3})\/(\d{1,3})(?![\d.万千百十/年月])/y;
  fraction.lastIndex = start;
  const match = fraction.exec(view);
  if (
    match &&
    Number(match[2]) > Number(match[1]) &&
    Number(match[2]) <= 100 &&
    /[\u4e00-\u9fff]/.test(view[start - 1] ?? "")
  ) {
    const end = start + match[0].length;
    return {
      start,
      end,
      value: share(Number(match[1]), Number(match[2])),
      max: null,
      style: "fraction",
      unit: "%",
      text: view.slice(start, end)
    };
  }
  const end = digitsEnd(view, text, start);
  const upper = rangeEnd(view, text, end, start);
  if (upper) {
    const max = parseDigits(view.slice(upper.start, upper.end));
    return {
      start,
      end: upper.end,
      value: parseDigits(view.slice(start, end)),
      max,
      style: "digits",
      unit: null,
      text: view.slice(start, upper.end)
    };
  }
  return {
    start,
    end,
    value: signed(view, start, parseDigits(view.slice(start, end))),
    max: null,
    style: "digits",
    unit: null,
    text: view.slice(start, end)
  };
}

/** 医护比1:1.2: so many to one. */
function readRatio(view: string, start: number): Numeral | null {
  if (view[start] !== "1" || view[start + 1] !== ":" || !isDigit(view, start + 2)) return null;
  if (!/比(?:例|值)?[^,。;:\d]{0,8}$/.test(view.slice(Math.max(0, start - 12), start))) return null;
  let end = start + 2;
  while (isDigit(view, end) || (view[end] === "." && isDigit(view, end + 1))) end++;
  const value = parseDigits(view.slice(start + 2, end));
  return {start, end, value, max: null, style: "ratio", unit: "", text: view.slice(start, end)};
}

/** A minus sign right behind a word: 自然增长率-5.2‰. */
function signed(view: string, start: number, value: number | null): number | null {
  return value !== null && view[start - 1] === "-" && /[率值为是达幅到至(]/.test(view[start - 2] ?? "")
    ? -value
    : value;
}

function digitsEnd(view: string, text: string, start: number): number {
  let end = start;
  while (isDigit(view, end)) end++;
  while (end - start <= 3 + 4 * 4 && grouped(view, text, start, end)) end += 4;
  if (view[end] === "." && isDigit(view, end + 1 + skipBreak(view, end + 1))) {
    let after = end + 1 + skipBreak(view, end + 1);
    const fraction = after;
    while (isDigit(view, after)) after++;
    const isYear = after - fraction === 4 && view[after] === "年";
    if (!isYear) end = after;
  }
  return end;
}

function skipBreak(view: string, at: number): number {
  return view[at] === "\n" ? 1 : 0;
}

function grouped(view: string, text: string, start: number, end: number): boolean {
  const mark = text[end];
  if (mark !== "," && mark !== "\u2009" && mark !== "\u202f" && mark !== "\u200a") return false;
  if ((end - start) % 4 !== 3 && end - start > 3) return false;
  if (end - start > 3 && !/[,\u2009\u202f\u200a]/.test(text[end - 4] ?? "")) return false;
  return isDigit(view, end + 1) && isDigit(view, end + 2) && isDigit(view, end + 3) && !isDigit(view, end + 4);
}

function rangeEnd(view: string, text: string, end: number, start: number): Span | null {
  const percent = /[%‰]/.test(view[end] ?? "") ? 1 : 0;
  let at = end + percent;
  if (!/[-~至到]/.test(view[at] ?? "")) return null;
  if (/[至到]/.test(view[at]!) && (/[从由自]/.test(view[start - 1] ?? "") || percent === 1)) return null;
  at++;
  while (view[at] === "-" && at - end < 3) at++;
  if (!isDigit(view, at)) return null;
  const upper = {start: at, end: digitsEnd(view, text, at)};
  const [low, high] = [parseDigits(view.slice(start, end)), parseDigits(view.slice(upper.start, upper.end))];
  return low !== null && high !== null && high > low && !/[-/]/.test(view[upper.end] ?? "") && view[start - 1] !== "-"
    ? upper
    : null;
}

function readHanzi(view: string, start: number): Numeral | null {
  const half = view[start] === "半";
  if (!half && !isNumeralCharacter(view[start])) return null;
  let end = start + 1;
  if (!half) while (isNumeralCharacter(view[end])) end++;
  if (view.startsWith("分之", end)) return readFraction(view, start, end);
  const text = view.slice(start, end);
  if (/[至到]/.test(view[end] ?? "") && isNumeralCharacter(view[end + 1]) && !/[从由自]/.test(view[start - 1] ?? "")) {
    let upper = end + 1;
    while (isNumeralCharacter(view[upper])) upper++;
    const [low, high] = [numeral(text), numeral(view.slice(end + 1, upper))];
    if (low !== null && high !== null && high > low)
      return {start, end: upper, value: low, max: high, style: "hanzi", unit: null, text: view.slice(start, upper)};
  }
  return {start, end, value: numeral(text), max: null, style: "hanzi", unit: null, text};
}

function readFraction(view: string, start: number, middle: number): Numeral | null {
  const from = middle + 2;
  let end = from;
  while (
    isNumeralCharacter(view[end]) ||
    isDigit(view, end) ||
    (/[.点]/.test(view[end] ?? "") && end > from && (isDigit(view, end + 1) || isNumeralCharacter(view[end + 1])))
  )
    end++;
  if (end === from) return null;
  const head = view.slice(start, middle);
  const [whole, decimals = ""] = view.slice(from, end).split("点");
  const upper = /\d/.test(whole!) ? parseDigits(whole!) : numeral(whole!);
  if (upper === null) return null;
  const value = decimals ? Number(`${upper}.${[...decimals].map((each) => numeral(each)).join("")}`) : upper;
  const scale: Record<string, string> = {百: "%", 千: "‰", 万: "/万", 十万: "/10万"};
  const lower = numeral(head);
  const fixed = scale[head];
  return {
    start,
    end,
    value: fixed ? value : share(value, lower ?? NaN),
    max: null,
    style: "fraction",
    unit: fixed ?? "%",
    text: view.slice(start, end)
  };
}

function readWord(view: string, start: number): Numeral | null {
  const found = words.find(([word]) => word[0] === view[start] && view.startsWith(word, start));
  if (!found) return null;
  const [word, value, unit] = found;
  return {start, end: start + word.length, value, max: null, style: "word", unit, text: word};
}

const words: readonly (readonly [string, number, string])[] = [
  ["全覆盖", 100, "%"],
  ["全面覆盖", 100, "%"],
  ["一半", 50, "%"],
  ["过半", 50, "%"],
  ["半数", 50, "%"],
  ["翻一番", 1, "番"],
  ["翻了一番", 1, "番"],
  ["翻了两番", 2, "番"],
  ["翻两番", 2, "番"],
  ["翻番", 1, "番"],
  ["清零", 0, "个"],
  ["归零", 0, "个"]
];

function numeral(text: string): number | null {
  return text.length > 24 ? null : parseNumeral(text);
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((part / whole) * 1e4) / 100 : null;
}

function isDigit(view: string, at: number): boolean {
  const code = view.charCodeAt(at);
  return code >= 48 && code <= 57;
}
