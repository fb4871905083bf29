import type {Genre} from "../../model/index.ts";
import {documentTypes, planning, reporting, type DocumentType} from "../lexicon/genres.ts";
import type {Guess} from "./guess.ts";

/** A document's genre and the kind of document that it was told by. */
export interface GenreGuess extends Guess<Genre> {
  readonly type: string;
}

/**
 * The genre that the title names, else another line of the opening, else the words of the text: 力争 plans. What shows no
 * plan reports.
 */
export function genreOf(title: string, masked: string): GenreGuess {
  const byTitle = typeOf(title);
  if (byTitle) return {value: byTitle.genre, confidence: 0.95, source: "title", type: byTitle.name};
  for (const line of openingLines(masked)) {
    const byLine = typeOf(line);
    if (byLine) return {value: byLine.genre, confidence: 0.6, source: "opening", type: byLine.name};
  }
  const text = masked.slice(0, 40_000);
  const planned = count(text, planning);
  const reported = count(text, reporting);
  const plans = planned >= 3 && planned > 2 * reported;
  const margin = Math.abs(planned - reported) / (planned + reported + 3);
  return {
    value: plans ? "annual-plan" : "summary",
    confidence: Math.round(Math.min(0.45, 0.2 + margin / 2) * 100) / 100,
    source: planned + reported < 3 ? "default" : "words",
    type: "news"
  };
}

/** The kind of document that a title names, or null. */
export function typeOf(title: string): DocumentType | null {
  return documentTypes.find((each) => each.title.test(title) && !each.unless?.test(title)) ?? null;
}

/** Short lines without a full stop among the first. */
function openingLines(masked: string): readonly string[] {
  return masked
    .slice(0, 600)
    .split("\n")
    .slice(0, 8)
    .map((line) => line.trim())
    .filter((line) => line.length >= 4 && line.length <= 40 && !/[。;,:|]/.test(line));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
