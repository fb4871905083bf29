import {unitWords} from "../unit-words.ts";
import {parseDigits} from "../numerals.ts";
import {share, tenThousandth} from "./fractions.ts";
import {digitsEnd} from "./grouping.ts";
import {hasHalf, tenthsEnd} from "./halves.ts";
import {mixed, scaled, type Amount} from "./mixed.ts";
import {numeralOf, type Numeral} from "./numeral.ts";
import {bigScaleAt, isDigit, scalesAt, times, weightOfScales} from "./scales.ts";

/** The number that begins with the digit at the place: 5, 1,234.5, 5-10, 5万2千, 1:1.2, 3/4. */
export function readDigits(view: string, text: string, start: number): Numeral {
  const special = readRatio(view, start) ?? readSlash(view, start) ?? tenThousandth(view, start);
  if (special) return special;
  const digits = digitsEnd(view, text, start);
  const low = amount(view, text, start, digits);
  const range = readRange(view, text, start, digits, low);
  if (range) return range;
  const {end, value} = low;
  const tenths = end === digits && value !== null && value < 10 ? tenthsEnd(view, end) : null;
  if (tenths && Number.isInteger(value))
    return numeralOf(view, {start, end: tenths.end}, value! * 10 + tenths.hundredths, {style: "fraction", unit: "%"});
  if (end === digits && Number.isInteger(value) && hasHalf(view, end))
    return numeralOf(view, {start, end}, value! + 0.5, {half: true});
  return numeralOf(view, {start, end}, value);
}

function amount(view: string, text: string, start: number, digits: number): Amount {
  const point = pointEnd(view, digits);
  const written = view.slice(start, digits);
  const value = parseDigits(written);
  if (value === null) return {end: digits, value, scale: ""};
  if (point > digits) return scaled(view, point, Number(`${value}.${view.slice(digits + 1, point)}`));
  const scales = scalesAt(view, digits);
  if (/^(?:19|20)\d\d$/.test(written) && !/^[万亿]/.test(scales)) return {end: digits, value, scale: ""};
  const whole = scales === "" || written.includes(".") ? null : mixed(view, text, start, digits + scales.length);
  return whole ?? scaled(view, digits, value);
}

function isMeasured(view: string, at: number): boolean {
  const unit = unitWords.at(view, at);
  return unit !== "" && !/^[分时点秒]/.test(unit);
}

/** 6点8张, but not 8点30分. */
function pointEnd(view: string, at: number): number {
  if (view[at] !== "点") return at;
  let end = at + 1;
  while (isDigit(view, end)) end++;
  return end > at + 1 && (/[万亿]/.test(view[end] ?? "") || isMeasured(view, end)) ? end : at;
}

/** 5-10, 5%-10%, 2万至3万, 5-6千; not the two ends of a change (从5至10). */
function readRange(view: string, text: string, start: number, digits: number, low: Amount): Numeral | null {
  const ends = low.end > digits ? [low.end + low.scale.length] : [digits, digits + low.scale.length];
  for (const end of new Set(ends)) {
    const from = upperStart(view, end, start);
    if (from === null) continue;
    const upper = digitsEnd(view, text, from);
    const high = amount(view, text, from, upper);
    if (low.value === null || high.value === null || /[-/]/.test(view[high.end] ?? "")) continue;
    const isBare = end === digits;
    const factor = isBare
      ? weightOfScales(bigScaleAt(view, upper) >= high.end ? view.slice(upper, high.end) : "")
      : low.scale === "" && low.value < high.value
        ? 1
        : weightOfScales(low.scale) / weightOfScales(high.scale);
    const value = times(isBare ? parseDigits(view.slice(start, digits))! : low.value, factor);
    if (high.value > value) return numeralOf(view, {start, end: high.end}, value, {max: high.value});
  }
  return null;
}

function upperStart(view: string, end: number, start: number): number | null {
  const percent = /[%‰]/.test(view[end] ?? "") ? 1 : 0;
  let at = end + percent;
  if (!/[-~至到]/.test(view[at] ?? "")) return null;
  if (/[至到]/.test(view[at]!) && (/[从由自]/.test(view[start - 1] ?? "") || percent === 1)) return null;
  at++;
  while (view[at] === "-" && at - end < 3) at++;
  return isDigit(view, at) && view[start - 1] !== "-" ? at : null;
}

/** 医护比1:1.2: so many to one. */
function readRatio(view: string, start: number): Numeral | null {
  if (view[start] !== "1" || view[start + 1] !== ":" || !isDigit(view, start + 2)) return null;
  if (!/比(?:例|值)?[^,。;:\d]{0,8}$/.test(view.slice(Math.max(0, start - 12), start))) return null;
  let end = start + 2;
  while (isDigit(view, end) || (view[end] === "." && isDigit(view, end + 1))) end++;
  return numeralOf(view, {start, end}, parseDigits(view.slice(start + 2, end)), {style: "ratio", unit: ""});
}

/** 3/4 behind a word is a share. */
function readSlash(view: string, start: number): Numeral | null {
  const fraction = /(?<!\d)(\d{1,3})\/(\d{1,3})(?![\d.万千百十/年月])/y;
  fraction.lastIndex = start;
  const match = fraction.exec(view);
  if (!match || Number(match[2]) <= Number(match[1]) || Number(match[2]) > 100) return null;
  if (!/[\u4e00-\u9fff]/.test(view[start - 1] ?? "")) return null;
  const value = share(Number(match[1]), Number(match[2]));
  return numeralOf(view, {start, end: start + match[0].length}, value, {style: "fraction", unit: "%"});
}
