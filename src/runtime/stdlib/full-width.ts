import {tokens} from "./sql-lexer.ts";

/** A mark of a Chinese keyboard where SQL takes another. */
export interface FullWidth {
  readonly mark: string;
  /** what to write */
  readonly instead: string;
  /** from 1, in letters */
  readonly line: number;
  readonly column: number;
}

/**
 * The mark of a Chinese keyboard that a statement failed for. DuckDB takes such marks for letters of a name, so a query may
 * well hold them and run: one is to blame only where what the message names holds it, or where the syntax breaks at it.
 * @param message of DuckDB, a sentence or JSON
 */
export function findFullWidth(sql: string, message: string): FullWidth | undefined {
  if (!marks.test(sql)) return;
  const words = wordsOf(sql);
  const at = isSyntax(message) ? atBreak(words, positionOf(sql, message)) : named(words, message);
  if (at === undefined) return;
  const before = sql.slice(0, at).split(/\r\n|\r|\n/);
  const mark = String.fromCodePoint(sql.codePointAt(at)!);
  return {mark, instead: toHalfWidth(mark), line: before.length, column: Array.from(before.at(-1)!).length + 1};
}

const others: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": `' / "`,
  "”": `' / "`,
  "「": `' / "`,
  "」": `' / "`,
  "『": `' / "`,
  "』": `' / "`,
  "。": ".",
  "、": ",",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  "《": "<",
  "》": ">",
  "〈": "<",
  "〉": ">",
  "—": "-",
  "–": "-",
  "−": "-",
  "·": ".",
  "…": "...",
  "×": "*",
  "÷": "/",
  "≥": ">=",
  "≤": "<=",
  "≠": "<>",
  "￥": "$",
  "\u3000": " "
};

/** U+FF01 to U+FF5E stand for the signs of ASCII in their order. */
const marks = new RegExp(`[\uFF01-\uFF5E${Object.keys(others).join("")}]`, "u");

const toHalfWidth = (mark: string) => others[mark] ?? String.fromCharCode(mark.charCodeAt(0) - 0xfee0);

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** a text or a quoted name, with its quotes */
  readonly quoted: boolean;
}

/** What DuckDB reads as one name, number, sign or text, outside of comments. */
function wordsOf(sql: string): readonly Word[] {
  return Array.from(tokens(sql)).flatMap(({state, from, to}): Word[] =>
    state.kind === "code"
      ? Array.from(sql.slice(from, to).matchAll(/[\w$\x80-\u{10FFFF}]+|\S/gu), ({0: text, index}) => ({
          text,
          from: from + index,
          to: from + index + text.length,
          quoted: false
        }))
      : /comment/.test(state.kind)
        ? []
        : [{text: sql.slice(from, to), from, to, quoted: true}]
  );
}

/** The first mark in a word, or the slanted quote that was to end a text with a straight one. */
function markIn({text, from, quoted}: Word): number | undefined {
  const index = text.search(quoted ? /[’”]/ : marks);
  return index < 0 || (quoted && /[‘“]/.test(text.slice(0, index))) ? undefined : from + index;
}

/** The first mark in a word that the message names, apart from the line that it shows and names like it. */
function named(words: readonly Word[], message: string): number | undefined {
  const told = message.split(/\n|\\n/)[0]!;
  return words
    .map((word) => (!word.quoted && told.includes(word.text) ? markIn(word) : undefined))
    .find((at) => at !== undefined);
}

const isSyntax = (message: string) => /^Parser Error|"exception_type":\s*"Parser"/.test(message);

/** The mark in the word where the syntax breaks, or in the one before. */
function atBreak(words: readonly Word[], position: number | undefined): number | undefined {
  if (position === undefined) return;
  const index = words.findIndex(({to}) => to > position);
  const [before, here] = [words.at((index < 0 ? words.length : index) - 1), words[index]];
  return (here && markIn(here)) ?? (before && index !== 0 && !isName(before) ? markIn(before) : undefined);
}

/** 金额（元）: a name may well be so, and was read whole. */
const isName = ({text, quoted}: Word) => !quoted && /^[^（）]+（[^（）]+）$/.test(text);

/** Where the syntax breaks, as an index into the statement; DuckDB counts letters. */
function positionOf(sql: string, message: string): number | undefined {
  const [, position] = /"position":\s*"(\d+)"/.exec(message) ?? [];
  if (position !== undefined) return Array.from(sql).slice(0, Number(position)).join("").length;
  const [, near] = /at or near "([^"\n]+)"/.exec(message) ?? [];
  return near && sql.split(near).length === 2 ? sql.indexOf(near) : undefined;
}
