import type {Span} from "../model/index.ts";
import type {Candidate, Interpretation} from "./candidate.ts";
import type {Subjects} from "./subjects/found.ts";

/** The shortest clause that holds the number and what it measures; never past a line break. */
export function quoteSpan(text: string, c: Candidate, reading: Interpretation, subjects: Subjects): Span {
  const last = Math.max(reading.end, c.quantity.end);
  const start = Math.min(startOf(c, reading, subjects), reading.start, c.quantity.start);
  const end = Math.max(endOf(c, subjects, last), last);
  return trimmed(text, {start, end}, {start: reading.start, end: last}, c);
}

const long = 60;

/** A list item with words of its own is a clause of its own; words taken over reach back to where they stand. */
function startOf(c: Candidate, reading: Interpretation, {how, before, subjects}: Subjects): number {
  const clause = c.clause.start;
  if (how === "aligned" || how === "next") return clause;
  const own = reading.start - before.length;
  const subject = subjects[0] ?? "";
  if (how === "inherited" || (how === "before" && isTakenOver(c, subject))) {
    const at = bearerBefore(c, clause, subject);
    return at < clause ? at : clause;
  }
  const item = c.view[own] === "、" && how === "before" && /[\u4e00-\u9fff]{3}/.test(before);
  return own > clause && (item || c.clause.end - clause > long) ? own : clause;
}

/** The subject begins with words that its own clause does not have. */
function isTakenOver(c: Candidate, subject: string): boolean {
  const words = c.view.slice(c.clause.start, c.clause.end);
  return subject.length >= 6 && !words.includes(subject.slice(0, 4)) && !words.includes(subject.slice(-6));
}

/** Where the subject, or what it begins with, stands last before the clause in its sentence. */
function bearerBefore(c: Candidate, clause: number, subject: string): number {
  const from = Math.max(c.sentence.start, clause - long);
  const words = c.view.slice(from, clause);
  for (let n = subject.length; n >= 4; n--) {
    const at = words.lastIndexOf(subject.slice(0, n));
    if (at >= 0) return from + Math.max(...[..."，,;:。、\n"].map((mark) => words.lastIndexOf(mark, at))) + 1;
  }
  return clause;
}

/** What follows the number ends its clause; the next item of a list does not. */
function endOf(c: Candidate, {how, before, after}: Subjects, last: number): number {
  const rest = c.view.slice(last, c.clause.end);
  if (how === "aligned" || how === "next") return c.clause.end;
  if (how !== "after" && /^\s?、/.test(rest) && /[\u4e00-\u9fff]{2}/.test(before)) return last;
  if (how === "after" && after.includes("、") && last + after.length < c.clause.end)
    return last + after.lastIndexOf("、");
  return c.clause.end - c.clause.start <= long ? c.clause.end : how === "after" ? last + after.length : last;
}

function trimmed(text: string, quote: Span, number: Span, c: Candidate): Span {
  let {start, end} = quote;
  while (start < number.start && /[\s、，,；;：:。|]/.test(text[start]!)) start++;
  while (end > number.end && /[\s、，,；;：:|]/.test(text[end - 1]!)) end--;
  const inside = text.slice(start, end);
  if (/[（(][^（(）)]*$/.test(inside) && /[）)]/.test(text[end] ?? "")) end++;
  const broken = text.slice(start, c.numeral.start).lastIndexOf("\n");
  if (broken >= 0) start += broken + 1;
  const breaks = text.slice(c.numeral.end, end).indexOf("\n");
  return {start, end: breaks < 0 ? end : c.numeral.end + breaks};
}
