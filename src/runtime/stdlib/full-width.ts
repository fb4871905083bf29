import {tokens} from "./sql-lexer.ts";

/** A mark of a Chinese keyboard where SQL takes another. */
export interface FullWidth {
  readonly mark: string;
  /** what to write */
  readonly instead: string;
  /** from 1, in letters */
  readonly line: number;
  readonly column: number;
  /** its index in the statement */
  readonly index: number;
  /** how many marks like it follow it */
  readonly more: number;
}

/**
 * The first mark of a Chinese keyboard in a statement that failed for one. DuckDB takes such marks for letters of a name, so a query may
 * well hold them and run: one is to blame only where what the message names holds it, or where the syntax breaks at it.
 * @param message of DuckDB, a sentence or JSON
 */
export function findFullWidth(sql: string, message: string): FullWidth | undefined {
  if (!marks.test(sql)) return;
  const words = wordsOf(sql);
  const at = isSyntax(message) ? atBreak(words, positionOf(sql, message)) : named(words, message);
  if (at === undefined) return;
  const all = [...new Set([at, ...words.flatMap(suspects)])].sort((a, b) => a - b);
  return toFullWidth(sql, all[0]!, all.length - 1);
}

/**
 * The marks that a statement took for letters of its columns' names, and ran: one that a name begins with, one that separates
 * or opens and ends it, and a comma or a semicolon in it. 金额（元）is a name; what is quoted was meant.
 */
export function findSilent(sql: string, columns: readonly string[]): readonly FullWidth[] {
  if (!marks.test(sql)) return [];
  const names = new Set(columns.filter((name) => slip(name) !== undefined));
  const seen = new Set<string>();
  return wordsOf(sql).flatMap(({text, from, quoted}) => {
    // what follows a number at once is its name
    const name = quoted ? "" : text.replace(/^\d+(?=[^\w$])/, (digits) => (names.has(text) ? digits : ""));
    if (!names.has(name) || seen.has(name)) return [];
    seen.add(name);
    return [toFullWidth(sql, from + text.length - name.length + slip(name)!, 0)];
  });
}

/** Where a name holds a mark by mistake. */
function slip(name: string): number | undefined {
  if (isSign(name.charAt(0))) return 0;
  const bare = name.replace(/（[^（）]*）/g, (inner) => "x".repeat(inner.length));
  const at = bare.search(/[，；、]|[（）【〔《〈「『‘“：。．]$/);
  return at < 0 ? undefined : at;
}

/** Marks beside full-width letters and digits, which may well be in names. */
const isSign = (mark: string) => marks.test(mark) && !/[\p{L}\p{N}]/u.test(mark);

function toFullWidth(sql: string, index: number, more: number): FullWidth {
  const mark = String.fromCodePoint(sql.codePointAt(index)!);
  return {mark, instead: toHalfWidth(mark), ...lineAndColumn(sql, index), index, more};
}

/** Line and column of an index, from 1; columns count letters. */
export function lineAndColumn(text: string, index: number): {readonly line: number; readonly column: number} {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return {line: before.length, column: Array.from(before.at(-1)!).length + 1};
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

/** The marks in a word that is no name, and the slanted quote that was to end a text. */
function suspects(word: Word): readonly number[] {
  if (isName(word)) return [];
  if (word.quoted) return [markIn(word)].filter((at) => at !== undefined);
  return Array.from(word.text).reduce<readonly [readonly number[], number]>(
    ([found, at], letter) => [isSign(letter) ? [...found, at] : found, at + letter.length],
    [[], word.from]
  )[0];
}

/** The mark in the word where the syntax breaks, in the one before, or in one before a bracket that it breaks in. */
function atBreak(words: readonly Word[], position: number | undefined): number | undefined {
  if (position === undefined) return;
  const index = words.findIndex(({to}) => to > position);
  const here = words[index];
  const before = words.slice(0, index < 0 ? words.length : index);
  return [
    ...(here ? [markIn(here)] : []),
    ...leading(before).map((word) => (isName(word) ? undefined : markIn(word)))
  ].find((at) => at !== undefined);
}

/** The last word, and those before the brackets that are open behind it, the innermost first. */
function leading(words: readonly Word[]): readonly Word[] {
  const found: Word[] = [];
  let depth = 0;
  words.toReversed().forEach((word, i, all) => {
    if (i === 0) found.push(word);
    if (word.quoted) return;
    if (/^[)\]]$/.test(word.text)) depth++;
    else if (/^[([]$/.test(word.text) && --depth < 0) {
      depth = 0;
      if (all[i + 1]) found.push(all[i + 1]!);
    }
  });
  return found;
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
