import {digitOf, isNumeralCharacter, parseDigits, parseNumeral} from "../numerals.ts";
import {digitsEnd} from "./grouping.ts";
import {isDigit, scalesAt, times, weightOfScales} from "./scales.ts";

/** What a number amounts to with the steps of ten behind it; the last 万 or 亿 is left to the unit. */
export interface Amount {
  readonly end: number;
  readonly value: number | null;
  /** the 万 or 亿 that is left to the unit */
  readonly scale: string;
}

/** 3.2千, 3百万, 1.8万亿 */
export function scaled(view: string, end: number, value: number): Amount {
  const scales = scalesAt(view, end);
  const own = /[万亿]$/.test(scales) ? scales.slice(0, -1) : scales;
  if (own === "" || scales.length > 4) return {end, value, scale: own === "" ? scales : ""};
  return {end: end + own.length, value: times(value, weightOfScales(own)), scale: scales.slice(own.length)};
}

/** 5万2千, 36万4000, 3亿2000万, 二万5千: null where nothing follows the first step, which ends at the place. */
export function mixed(view: string, text: string, start: number, first: number): Amount | null {
  let [at, scales] = [first, stepsBefore(view, first)];
  for (let terms = 0; terms < 6 && scales !== ""; terms++) {
    const next = nextTerm(view, text, at, weightOfScales(scales));
    if (next === null) break;
    [at, scales] = [next.end, next.scales];
  }
  return at === first ? null : sum(view, start, at);
}

function stepsBefore(view: string, end: number): string {
  return /[十百千]{0,3}[万亿]{1,3}$|[十百千]{1,3}$/.exec(view.slice(Math.max(0, end - 4), end))?.[0] ?? "";
}

/** 2千, 零5百, 4000, 五千: a number that can follow a step of ten, or null. */
function nextTerm(view: string, text: string, at: number, weight: number): {end: number; scales: string} | null {
  const from = /[零〇又]/.test(view[at] ?? "") ? at + 1 : at;
  if (isDigit(view, from)) {
    const end = digitsEnd(view, text, from);
    const scales = scalesAt(view, end);
    const value = parseDigits(view.slice(from, end));
    if (value === null || value === 0 || value * weightOfScales(below(scales, weight)) >= weight) return null;
    return scales === "" && /[年月日号时点%‰/:~.\-、]/.test(view[end] ?? "")
      ? null
      : {end: end + scales.length, scales};
  }
  if (digitOf(view[from]) === undefined || !isNumeralCharacter(view[from + 1])) return null;
  const scales = scalesAt(view, from + 1);
  return scales === "" || weightOfScales(below(scales, weight)) * 2 > weight
    ? null
    : {end: from + 1 + scales.length, scales};
}

/** 1千5百万, 1万2千亿: the last step multiplies what stands before it too. */
function below(scales: string, weight: number): string {
  if (weight < 1e4) return scales.replace(/[万亿]/g, "");
  return weight === 1e4 && /^[十百千]+亿$/.test(scales) ? scales.slice(0, -1) : scales;
}

function sum(view: string, start: number, end: number): Amount {
  const written = view.slice(start, end).replace(/[,\s'’又]/g, "");
  const scale = /[万亿]$/.exec(written)?.[0] ?? "";
  const value = parseNumeral(written);
  return {end: end - scale.length, value: value === null ? null : times(value, 1 / weightOfScales(scale)), scale};
}
