import type {Span} from "../../model/index.ts";
import {unitWords} from "../unit-words.ts";
import {isDigit} from "./scales.ts";

/** Where the digits at the place end, with their marks of thousands and their decimals: 1,234,567.8. */
export function digitsEnd(view: string, text: string, start: number): number {
  let end = start;
  while (isDigit(view, end)) end++;
  end = groupedEnd(view, text, start, end);
  const after = end + 1 + (view[end + 1] === "\n" ? 1 : 0);
  if (view[end] !== "." || !isDigit(view, after)) return end;
  let fraction = after;
  while (isDigit(view, fraction)) fraction++;
  const isYear = fraction - after === 4 && view[fraction] === "年";
  return isYear ? end : fraction;
}

type Mark = "comma" | "wide-comma" | "thin" | "blank" | "apostrophe";

const thin = "\u2009\u202f\u200a\u2008\u2007\u2006";
const mostGroups = 6;

/**
 * Where digits that end at the place go on in groups of three: 1,234,567, ５，３２０, 1 234 567. Marks that part clauses
 * or cells as well count only where nothing speaks against it.
 */
function groupedEnd(view: string, text: string, start: number, end: number): number {
  if (end - start > 3 || view[start] === "0" || (view[start - 1] === "," && isDigit(view, start - 2))) return end;
  const mark = markAt(text, end);
  if (mark === null) return end;
  let [at, groups] = [end, 0];
  for (let next = groupEnd(view, text, at, mark); next > at && groups < mostGroups;) {
    [at, groups] = [next, groups + 1];
    next = groupEnd(view, text, at, mark);
  }
  return groups > 0 && isNumber(view, mark, groups, {start, end: at}) ? at : end;
}

function markAt(text: string, at: number): Mark | null {
  const char = text[at];
  if (char === ",") return text[at + 1] === " " ? "wide-comma" : "comma";
  if (char === "，" || char === "﹐") return "wide-comma";
  if (char === " " || char === "\u00a0") return "blank";
  if (char === "'" || char === "’") return "apostrophe";
  return char !== undefined && thin.includes(char) ? "thin" : null;
}

function groupEnd(view: string, text: string, at: number, mark: Mark): number {
  if (markAt(text, at) !== mark) return at;
  const digits = at + (view[at] === "," && view[at + 1] === " " ? 2 : 1);
  for (let i = 0; i < 3; i++) if (!isDigit(view, digits + i)) return at;
  return isDigit(view, digits + 3) ? at : digits + 3;
}

function isNumber(view: string, mark: Mark, groups: number, span: Span): boolean {
  const left = view.slice(Math.max(0, span.start - 8), span.start);
  if (mark === "blank") return /[\u4e00-\u9fff]$/.test(left) && isMeasured(view, span.end) && isProse(view, span);
  if (mark === "wide-comma" && groups === 1) return !/(?:[\d.]|\d[、和及与或])$/.test(left) && !single.test(left);
  return true;
}

/** A clause may end with such a number, without a unit: 得分95，120人参加. */
const single =
  /(?:得分|评分|总分|均分|分数|成绩|指数|系数|强度|值|比|名次|位次|排名|位列|位居|第|附件|附表|表|图|序号|编号|版本)(?:为|是|达|达到|至|到)?$/;

function isMeasured(view: string, end: number): boolean {
  const at = view[end] === " " ? end + 1 : end;
  return /[万亿%‰]/.test(view[at] ?? "") || unitWords.at(view, at) !== "";
}

/** A line with marks of a sentence is no row of a table. */
function isProse(view: string, {start, end}: Span): boolean {
  const before = view.slice(Math.max(0, start - 80), start);
  const after = view.slice(end, end + 40);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /[,。;:、]/.test(line) || /[,。;]/.test(after.split("\n", 1)[0]!);
}
