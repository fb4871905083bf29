import {media} from "../lexicon/media.ts";

/** The text with datelines, newspapers, reporters and, where asked, the titles of other documents blanked; offsets hold. */
export function maskedOf(view: string, {titles = true} = {}): string {
  let masked = view;
  for (const {pattern} of media) masked = masked.replace(pattern, blank);
  return titles ? masked.replace(/《[^《》\n]{1,80}》/g, blank) : masked;
}

/** The text without lines that are rows of a table. */
export function withoutTables(view: string): string {
  return view
    .split("\n")
    .filter((line) => !line.includes("|") && !/^[^,。;]{0,12}\s+[\d.]+(?:\s+[\d.]+)*\s*$/.test(line))
    .join("\n");
}

const blank = (words: string) => " ".repeat(words.length);
