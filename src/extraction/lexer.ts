import {readDigits} from "./numeral/digits.ts";
import {readHanzi} from "./numeral/hanzi.ts";
import type {Numeral} from "./numeral/numeral.ts";
import {bigScaleAt, isDigit} from "./numeral/scales.ts";
import {signedFrom} from "./numeral/sign.ts";
import {readWord} from "./numeral/words.ts";

export type {Numeral};

/** Every numeral of a text, in one pass from left to right. */
export function findNumerals(view: string, text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  let last = 0;
  for (let i = 0; i < view.length;) {
    const plain = isDigit(view, i) ? readDigits(view, text, i) : (readWord(view, i) ?? readHanzi(view, text, i));
    const read = plain && signed(view, text, plain, last);
    if (
      read &&
      !view.startsWith("百分点", read.start) &&
      !(read.text === "百" && view.startsWith("分", read.end) && view.startsWith("分点", read.end))
    )
      found.push(read);
    i = read ? skipScale(view, read) : i + 1;
    if (read) last = i;
  }
  return found;
}

/** The numeral with the minus sign that stands before it. */
function signed(view: string, text: string, numeral: Numeral, from: number): Numeral {
  const start =
    numeral.style === "digits" || numeral.style === "hanzi" ? signedFrom(view, text, numeral) : numeral.start;
  if (start === numeral.start || start < from || numeral.value === null) return numeral;
  const [value, max] = [-numeral.value, numeral.max];
  if (max !== null && max < value) return numeral;
  return {...numeral, start, value, text: view.slice(start, numeral.end)};
}

/** 万 and 亿 behind digits belong to the unit, as 百 does in 个百分点. */
function skipScale(view: string, numeral: Numeral): number {
  let at = numeral.end;
  if (numeral.style !== "digits" && numeral.style !== "hanzi") return at;
  while (/[余多几 ]/.test(view[at] ?? "")) at++;
  if (numeral.style === "hanzi" && at === numeral.end) return at;
  const end = bigScaleAt(view, at);
  return end > at ? end : numeral.end;
}
