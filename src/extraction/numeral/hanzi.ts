import {digitOf, isNumeralCharacter, isOtherNumeralCharacter, parseNumeral} from "../numerals.ts";
import {readFraction} from "./fractions.ts";
import {hasHalf, tenthsEnd} from "./halves.ts";
import {mixed, scaled} from "./mixed.ts";
import {numeralOf, type Numeral} from "./numeral.ts";

/** The Chinese numeral that begins at the place, or null. */
export function readHanzi(view: string, text: string, start: number): Numeral | null {
  if (view.startsWith("零下", start)) return null;
  const half = view[start] === "半";
  const end = half ? start + 1 : runEnd(view, start);
  if (end === start) return null;
  if (view.startsWith("分之", end)) return readFraction(view, start, end);
  if (half) return numeralOf(view, {start, end}, 0.5, {style: "hanzi"});
  return (
    readDecimal(view, start, end) ??
    readTenths(view, start, end) ??
    readRange(view, start, end) ??
    readWhole(view, text, start, end)
  );
}

function readWhole(view: string, text: string, start: number, end: number): Numeral {
  const whole = mixed(view, text, start, end);
  if (whole) return numeralOf(view, {start, end: whole.end}, whole.value);
  const value = numeral(view.slice(start, end));
  return value !== null && value < 100 && hasHalf(view, end)
    ? numeralOf(view, {start, end}, value + 0.5, {style: "hanzi", half: true})
    : numeralOf(view, {start, end}, value, {style: "hanzi"});
}

/** 六点八, 三点六亿; not 三点二十分 or 一点一滴. */
function readDecimal(view: string, start: number, end: number): Numeral | null {
  if (view[end] !== "点") return null;
  let after = end + 1;
  while (digitOf(view[after]) !== undefined && view[after] !== "两") after++;
  if (after === end + 1 || notDecimal.test(view.slice(after, after + 2))) return null;
  if (view[after] === "分" && !/分|成绩|满意度|评价/.test(view.slice(Math.max(0, start - 12), start))) return null;
  const whole = numeral(view.slice(start, end));
  if (whole === null) return null;
  const digits = Array.from(view.slice(end + 1, after))
    .map((each) => digitOf(each))
    .join("");
  const amount = scaled(view, after, Number(`${whole}.${digits}`));
  return numeralOf(view, {start, end: amount.end}, amount.value);
}

const notDecimal = /^(?:[十刻钟时线滴面式]|分[钟之])/;

function readTenths(view: string, start: number, end: number): Numeral | null {
  const whole = end === start + 1 ? digitOf(view[start]) : undefined;
  const tenths = whole ? tenthsEnd(view, end) : null;
  return whole && tenths
    ? numeralOf(view, {start, end: tenths.end}, whole * 10 + tenths.hundredths, {style: "fraction", unit: "%"})
    : null;
}

function readRange(view: string, start: number, end: number): Numeral | null {
  if (!/[至到]/.test(view[end] ?? "") || !isNumeralCharacter(view[end + 1]) || /[从由自]/.test(view[start - 1] ?? ""))
    return null;
  const upper = runEnd(view, end + 1);
  const [low, high] = [numeral(view.slice(start, end)), numeral(view.slice(end + 1, upper))];
  return low !== null && high !== null && high > low
    ? numeralOf(view, {start, end: upper}, low, {max: high, style: "hanzi"})
    : null;
}

/** Where the run of numeral characters at the place ends. */
function runEnd(view: string, start: number): number {
  let end = start;
  while (isNumeralCharacter(view[end])) end++;
  if (!isOtherNumeralCharacter(view[end])) return end;
  let other = end;
  while (isNumeralCharacter(view[other]) || isOtherNumeralCharacter(view[other])) other++;
  return isOther(view, start, other) ? other : end;
}

/** 贰万, 壹佰万, 廿四, 伍元: numerals of cheques are letters of common words too (队伍, 大陆, 收拾). */
function isOther(view: string, start: number, end: number): boolean {
  const run = view.slice(start, end);
  if (!/^[元圆角]/.test(view[end] ?? "") && /[队入退行落大登着内收捡小]/.test(view[start - 1] ?? "")) return false;
  if (/[廿卅卌]/.test(run)) return numeral(run) !== null && /[\u4e00-\u9fff%‰]/.test(view[end] ?? "");
  return (
    (/[壹贰叁肆伍陆柒捌玖兩][拾佰仟万萬亿億百千]|拾[万萬亿億]/.test(run) || /^[元圆角]/.test(view[end] ?? "")) &&
    numeral(run) !== null
  );
}

function numeral(text: string): number | null {
  return text.length > 24 ? null : parseNumeral(text);
}
