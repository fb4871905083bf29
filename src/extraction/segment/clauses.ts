import type {Span} from "../../model/index.ts";
import type {Enclosure} from "./enclosures.ts";

const reach = 200;

/** Finds the clause and the sentence around a place; what stands inside quotation marks or brackets does not cut from outside. */
export class ClauseIndex {
  private readonly view: string;
  private readonly byStart: ReadonlyMap<number, Enclosure>;
  private readonly byEnd: ReadonlyMap<number, Enclosure>;

  private readonly uncut: ReadonlySet<number>;

  /** @param numerals spans whose commas are marks of thousands */
  constructor(view: string, enclosures: readonly Enclosure[], numerals: readonly Span[] = []) {
    this.view = view;
    this.uncut = new Set(numerals.flatMap((each) => commasIn(view, each)));
    this.byStart = new Map(enclosures.map((each) => [each.start, each]));
    this.byEnd = new Map(enclosures.map((each) => [each.end, each]));
  }

  /** The clause that holds the span, at most some hundred characters to either side. */
  clauseAround(span: Span): Span {
    return {start: this.clauseStart(span.start), end: this.clauseEnd(span.end)};
  }

  clauseStart(place: number): number {
    const floor = Math.max(0, place - reach);
    let at = place;
    while (at > floor) {
      const before = at - 1;
      const jump = this.byEnd.get(before);
      if (jump && jump.start >= floor) {
        at = jump.start;
        continue;
      }
      if (this.cuts(before) || "“《(".includes(this.view[before]!)) break;
      at--;
    }
    return at;
  }

  clauseEnd(place: number): number {
    const ceiling = Math.min(this.view.length, place + reach);
    let at = place;
    while (at < ceiling) {
      const jump = this.byStart.get(at);
      if (jump && jump.end < ceiling) {
        at = jump.end + 1;
        continue;
      }
      if (this.cuts(at) || "”》)".includes(this.view[at]!)) break;
      at++;
    }
    return at;
  }

  /** From the last full stop or line break to the next. */
  sentenceAround(span: Span): Span {
    const floor = Math.max(0, span.start - 4 * reach);
    const ceiling = Math.min(this.view.length, span.end + reach);
    let start = span.start;
    while (start > floor && !isStop(this.view[start - 1]!)) start--;
    let end = span.end;
    while (end < ceiling && !isStop(this.view[end]!)) end++;
    return {start, end};
  }

  private cuts(at: number): boolean {
    const char = this.view[at]!;
    if (char === " ")
      return !/[0-9a-zA-Z]/.test(this.view[at - 1] ?? "") && !/[0-9a-zA-Z/-]/.test(this.view[at + 1] ?? "");
    return ",;:。!?\n|\t\r…\u2024".includes(char) && !this.uncut.has(at);
  }
}

function commasIn(view: string, {start, end}: Span): number[] {
  const found: number[] = [];
  for (let at = view.indexOf(",", start); at >= 0 && at < end; at = view.indexOf(",", at + 1)) found.push(at);
  return found;
}

function isStop(char: string): boolean {
  return char === "。" || char === "\n" || char === "!" || char === "?" || char === "|";
}
