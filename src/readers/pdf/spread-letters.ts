import {isWide} from "../wrap.ts";

/**
 * A line whose letters stand apart, as justified or letter-spaced lines do, without the blanks between them: each is a
 * letter of its own, so that a number is not read digit by digit.
 */
export function closeSpread(text: string): string {
  const tokens = text.split(/ +/);
  const single = tokens.filter((token) => [...token].length === 1).length;
  if (tokens.length >= 4 && single >= 0.9 * tokens.length && tokens.some((token) => isWide(token[0] ?? "")))
    return text.replace(/ {2,}/g, "\u0000").replaceAll(" ", "").replaceAll("\u0000", " ");
  return text.replace(spreadDigits, (run) => run.replaceAll(" ", ""));
}

/** 1 8 . 2 3 / 1 0: three or more single digits and marks, of which none is a number of more */
const spreadDigits = /(?<![\d.A-Za-z] ?)\d(?: [\d.,/%‰]){2,}(?! ?[A-Za-z]|\d)/g;
