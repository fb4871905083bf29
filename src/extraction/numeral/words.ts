import {numeralOf, type Numeral} from "./numeral.ts";

/** The word at the place that is a number, or null. */
export function readWord(view: string, start: number): Numeral | null {
  const found = words.find(([word]) => word[0] === view[start] && view.startsWith(word, start));
  if (!found || (found[0] === "过半" && view[start - 1] === "超")) return null;
  const [word, value, unit] = found;
  return numeralOf(view, {start, end: start + word.length}, value, {style: "word", unit});
}

const words: readonly (readonly [string, number, string])[] = [
  ["全覆盖", 100, "%"],
  ["全面覆盖", 100, "%"],
  ["一半", 50, "%"],
  ["过半", 50, "%"],
  ["半数", 50, "%"],
  ["翻一番", 1, "番"],
  ["翻了一番", 1, "番"],
  ["翻了两番", 2, "番"],
  ["翻两番", 2, "番"],
  ["翻番", 1, "番"],
  ["清零", 0, "个"],
  ["归零", 0, "个"]
];
