import type {Genre} from "../../model/index.ts";
import {periodIn} from "../periods.ts";
import type {Guess} from "./guess.ts";

/** The year that a document is about: the plan's last, the title's, else the text's. */
export function yearOf(
  title: string,
  view: string,
  genre: Genre,
  published: string | null,
  file: string
): Guess<number> {
  const range = /(20\d\d)\s?年?[-~至到—](20\d\d)/.exec(title);
  if (genre === "multi-year-plan") {
    if (range) return {value: Number(range[2]), confidence: 0.95, source: "title"};
    const period = periodIn(title);
    if (period) return {value: period.last, confidence: 0.95, source: "title"};
    const goals = tally([...view.matchAll(/(?:到|至)(20\d\d)年(?:底|末)?/g)].map((match) => Number(match[1])));
    if (goals) return {value: goals.value, confidence: goals.count > 1 ? 0.85 : 0.6, source: "goals"};
  }
  const inTitle = [...title.matchAll(/(20\d\d)/g)].map((match) => Number(match[1]));
  if (inTitle.length > 0) return {value: Math.max(...inTitle), confidence: 0.97, source: "title"};
  const inFile = /(?<!\d)(20\d\d)(?!\d)/.exec(file)?.[1];
  if (inFile) return {value: Number(inFile), confidence: 0.6, source: "file"};
  const mentions = tally([...view.slice(0, 2000).matchAll(/(20\d\d)年/g)].map((match) => Number(match[1])));
  if (mentions) return {value: mentions.value, confidence: 0.5, source: "text"};
  const day = Number(published?.slice(0, 4));
  return Number.isFinite(day) && day > 0
    ? {value: day, confidence: 0.4, source: "date"}
    : {value: new Date(0).getUTCFullYear(), confidence: 0, source: "nothing"};
}

function tally(years: readonly number[]): {value: number; count: number} | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: {value: number; count: number} | null = null;
  for (const [value, count] of counts)
    if (!best || count > best.count || (count === best.count && value > best.value)) best = {value, count};
  return best;
}
