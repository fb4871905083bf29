import type {Candidate} from "../candidate.ts";

/** The part of the year that a value is of, as its sentence or else the document's title names it: 1-6月, 上半年; null for all of it. */
export function partOfYear({view, sentence, numeral}: Candidate, title: string): string | null {
  const words = view.slice(Math.max(sentence.start, numeral.start - 120), numeral.start);
  const named = [...words.matchAll(part)].at(-1)?.[1];
  if (named) return named;
  return /全年|年末|年底|截[至止]/.test(words) ? null : ([...title.matchAll(part)].at(-1)?.[1] ?? null);
}

const part =
  /(?<![较比同与\d])(\d{1,2}[-~至—]\d{1,2}月|上半年|下半年|前[一二三]季度|第?[一二三四]季度|(?<=年)\d{1,2}月(?!\d|底|末|初|上|中|下))/g;
