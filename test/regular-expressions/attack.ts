/** A text that may take a pattern long, at any length. */
export interface Attack {
  readonly head: string;
  readonly pump: string;
  readonly tail: string;
}

/** Repeats a pump to a text of so many characters. */
export const textOf = ({head, pump, tail}: Attack, length: number) =>
  head + pump.repeat(Math.ceil(Math.max(0, length - head.length - tail.length) / pump.length)) + tail;

/** Milliseconds for a search through a text, the best of three where they are few. */
export function timeOf(pattern: RegExp, text: string): number {
  let best = Infinity;
  for (let tries = 0; tries < 3 && best > 5; tries++) {
    const start = performance.now();
    text.replace(pattern, "");
    best = Math.min(best, performance.now() - start);
    if (best > 2000) break;
  }
  return best;
}

/**
 * Texts to try on a pattern that no automaton can judge: every character, class and word of its own, alone and by twos,
 * again and again, and then an end that it does not expect.
 */
export function attacksOn(source: string): Attack[] {
  const words = source.match(/[\p{L}\p{N}<>/=&"-]+|\\[sdwn]|[^\\()[\]{}*+?|^$]/gu) ?? [];
  const common = [" ", "a", "\n"];
  const chosen = [...new Set([...common, ...words.flatMap((word) => [toText(word), toText(word)[0]!])])].slice(0, 24);
  const singles = chosen.map((pump) => ({head: "", pump, tail: "\0"}));
  const pairs = chosen.flatMap((first, i) =>
    chosen.slice(i + 1).flatMap((second) => [
      {head: "", pump: first + second, tail: "\0"},
      {head: first, pump: second, tail: "\0"}
    ])
  );
  return [...singles, ...pairs, ...singles.map((each) => ({...each, tail: "\n"}))];
}

const toText = (word: string) =>
  ({"\\s": "\t", "\\d": "7", "\\w": "w", "\\n": "\n"})[word] ?? (word.startsWith("\\") ? word.slice(1) || "\\" : word);
