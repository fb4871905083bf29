import type {Span} from "../model.ts";
import type {Candidate, Reading} from "./candidate.ts";
import type {Subjects} from "./subjects/found.ts";

/** The shortest clause that holds the number and what it measures; never past a line break. */
export function quoteSpan(text: string, c: Candidate, reading: Reading, subjects: Subjects): Span {
  let start = c.clause.start;
  let end = c.clause.end;
  if (subjects.how !== "aligned" && subjects.how !== "inherited" && end - start > 60) {
    const own = reading.start - subjects.before.length;
    if (own > start) start = own;
    const after = reading.end + subjects.after.length;
    if (after < end && end - start > 60)
      end = subjects.how === "after" ? after : Math.max(reading.end, Math.min(after, reading.end));
  }
  start = Math.min(start, reading.start, c.quantity.start);
  end = Math.max(end, reading.end, c.quantity.end);
  while (start < reading.start && /[\s、,;:。|]/.test(text[start]!)) start++;
  while (end > Math.max(reading.end, c.quantity.end) && /[\s、,;:|]/.test(text[end - 1]!)) end--;
  const broken = text.slice(start, c.numeral.start).lastIndexOf("\n");
  if (broken >= 0) start += broken + 1;
  const breaks = text.slice(c.numeral.end, end).indexOf("\n");
  return {start, end: breaks < 0 ? end : c.numeral.end + breaks};
}
