/** Something that can be searched for: its name, and other words that find it (synonyms, pinyin, initials). */
export interface Findable {
  readonly name: string;
  readonly keys: readonly string[];
}

/** The items that hold every word of the query, those whose name begins with it first; all of them for no query. */
export function search<Item extends Findable>(items: readonly Item[], query: string): readonly Item[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  // syllables of pinyin that stand apart are found as one word, if there is such a one
  const joined = words.length > 1 && words.every((word) => /^[a-zü]+$/.test(word)) ? best(items, [words.join("")]) : [];
  return joined.length > 0 ? joined : best(items, words);
}

function best<Item extends Findable>(items: readonly Item[], words: readonly string[]): readonly Item[] {
  return items
    .map((item) => ({item, score: scoreOf(item, words)}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({item}) => item);
}

function scoreOf({name, keys}: Findable, words: readonly string[]): number {
  const texts = [name, ...keys].map(fold);
  if (!words.every((word) => texts.some((text) => text.includes(word)))) return 0;
  const [first] = words;
  if (texts[0]!.startsWith(first!)) return 3;
  return texts.some((text) => text.startsWith(first!)) ? 2 : 1;
}

/** Input methods part the syllables of half-typed pinyin by apostrophes, which no name needs to be found. */
const fold = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, "");
