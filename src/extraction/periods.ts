/** The years of the five-year plan that the words name: “十三五” ran from 2016 to 2020. */
export function periodIn(words: string): {readonly first: number; readonly last: number} | null {
  const name = /([八九]|十[一二三四五六七]?)五(?=”|规划|时期|期间|以来|末|发展|$)/.exec(words)?.[1];
  if (!name) return null;
  const ordinal = "一二三四五六七八九".indexOf(name.at(-1)!) + 1 + (name.startsWith("十") ? 10 : 0);
  return {first: 1951 + 5 * ordinal, last: 1955 + 5 * ordinal};
}
