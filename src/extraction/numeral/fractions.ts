import {isNumeralCharacter, parseDigits, parseNumeral} from "../numerals.ts";
import {numeralOf, type Numeral} from "./numeral.ts";
import {isDigit} from "./scales.ts";

/** 三分之二, 百分之三点五, 千分之5: the denominator ends at `middle`. */
export function readFraction(view: string, start: number, middle: number): Numeral | null {
  const from = middle + 2;
  let end = from;
  while (
    isNumeralCharacter(view[end]) ||
    isDigit(view, end) ||
    (/[.点]/.test(view[end] ?? "") && end > from && (isDigit(view, end + 1) || isNumeralCharacter(view[end + 1])))
  )
    end++;
  if (end === from) return null;
  const value = numberOf(view.slice(from, end));
  if (value === null) return null;
  const head = view.slice(start, middle);
  const unit = units.get(head);
  const denominator = head.length > 24 ? null : parseNumeral(head);
  return numeralOf(view, {start, end}, unit ? value : share(value, denominator ?? NaN), {
    style: "fraction",
    unit: unit ?? "%"
  });
}

/** 10万分之8.96 */
export function tenThousandth(view: string, start: number): Numeral | null {
  const head = /^(?:100|10)(?=0?万分之)/.exec(view.slice(start, start + 7))?.[0];
  return head && !isDigit(view, start - 1) ? readFraction(view, start, start + head.length + 1) : null;
}

export function share(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((part / whole) * 1e4) / 100 : null;
}

const units = new Map(
  Object.entries({百: "%", 千: "‰", 万: "/万", 十万: "/10万", "10万": "/10万", 百万: "/100万", "100万": "/100万"})
);

function numberOf(text: string): number | null {
  const [whole = "", decimals = ""] = text.split("点");
  if (text.length > 24) return null;
  const upper = /\d/.test(whole) ? parseDigits(whole) : parseNumeral(whole);
  if (upper === null || decimals === "") return upper;
  return Number(`${upper}.${[...decimals].map((each) => parseNumeral(each)).join("")}`);
}
