/** A class of words that looks from a place in the text forwards or backwards for the longest of them. */
export class Lexicon {
  private readonly byFirst = new Map<string, string[]>();
  private readonly byLast = new Map<string, string[]>();
  private readonly all: ReadonlySet<string>;

  constructor(...classes: readonly (string | Iterable<string>)[]) {
    const words = classes.flatMap((each) => (typeof each === "string" ? each.split(/\s+/) : [...each])).filter(Boolean);
    this.all = new Set(words);
    for (const word of [...this.all].sort((a, b) => b.length - a.length)) {
      push(this.byFirst, word[0]!, word);
      push(this.byLast, word.at(-1)!, word);
    }
  }

  has(word: string): boolean {
    return this.all.has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.all[Symbol.iterator]();
  }

  /** the longest word that starts at the place, or "" */
  at(text: string, place: number): string {
    const words = this.byFirst.get(text[place] ?? "");
    if (words) for (const word of words) if (text.startsWith(word, place)) return word;
    return "";
  }

  /** the longest word that ends at the place, or "" */
  before(text: string, place: number): string {
    const words = this.byLast.get(text[place - 1] ?? "");
    if (words)
      for (const word of words) if (place >= word.length && text.startsWith(word, place - word.length)) return word;
    return "";
  }

  /** the text without such words at its end, however many */
  trimEnd(text: string): string {
    let end = text.length;
    for (let word = this.before(text, end); word !== ""; word = this.before(text, end)) end -= word.length;
    return text.slice(0, end);
  }

  /** whether one of the words stands anywhere in the text */
  within(text: string): string {
    for (let i = 0; i < text.length; i++) {
      const word = this.at(text, i);
      if (word) return word;
    }
    return "";
  }
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}
