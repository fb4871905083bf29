import {isWide} from "../wrap.ts";
import {closeSpread} from "./spread-letters.ts";
import type {TextRun} from "./text-runs.ts";

/** What stands on one baseline without a gap of half a character. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** All that stands on one baseline of a page. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly baseline: number;
  readonly size: number;
  /** whether it is a table's row, whose cells are joined already */
  readonly isTable?: boolean;
}

/** The rows of a page from top to bottom. */
export function rowsOf(pieces: readonly TextRun[]): Row[] {
  const groups: TextRun[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = groups.at(-1);
    const base = last?.[0];
    if (last && base && piece.baseline - base.baseline < 0.5 * Math.min(base.size, piece.size)) last.push(piece);
    else groups.push([piece]);
  }
  return groups.map((pieces) => {
    const size = Math.max(...pieces.slice(0, 1000).map((piece) => piece.size));
    const main = pieces.find((piece) => piece.size === size) ?? pieces[0]!;
    return {segments: segmentsOf(pieces.toSorted((a, b) => a.left - b.left)), baseline: main.baseline, size};
  });
}

function segmentsOf(pieces: readonly TextRun[]): Segment[] {
  const segments: Segment[] = [];
  const apart = isSpread(pieces) ? 2 : 0.5;
  for (const piece of pieces) {
    const last = segments.at(-1);
    const gap = last ? piece.left - last.right : 0;
    if (last && gap < apart * piece.size) {
      if (isTwice(last, piece)) continue;
      const space = apart === 0.5 && needsSpace(last.text, piece.text, gap / piece.size) ? " " : "";
      segments[segments.length - 1] = {
        text: last.text + space + plain(piece.text),
        left: last.left,
        right: Math.max(last.right, piece.right)
      };
    } else segments.push({text: plain(piece.text), left: piece.left, right: piece.right});
  }
  return segments.map((segment) => ({...segment, text: closeSpread(segment.text)}));
}

/** Bold is sometimes printed as the same characters twice. */
function isTwice(last: Segment, piece: TextRun): boolean {
  return last.text.endsWith(plain(piece.text)) && Math.abs(last.right - piece.right) < 0.15 * piece.size;
}

/** Blanks next to Chinese characters are the typesetting of text that has none. */
function needsSpace(before: string, after: string, gap: number): boolean {
  const wide = isWide(before.at(-1)!) || isWide(after[0]!);
  return !wide && gap > 0.18;
}

/** Letters that all stand alone, at much the same distance, are one line and not a table's cells. */
function isSpread(pieces: readonly TextRun[]): boolean {
  if (pieces.length < 6 || pieces.length > 200) return false;
  const single = pieces.filter(({text}) => [...text].length === 1).length;
  if (single < 0.9 * pieces.length || !pieces.some(({text}) => isWide(text[0]!))) return false;
  const gaps = pieces.slice(1).map((piece, i) => (piece.left - pieces[i]!.right) / piece.size);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return least > 0.1 && most < 1.6 && most - least < 0.45;
}

function plain(written: string): string {
  const text = closeSpread(written);
  return text.replace(/ +/g, (blanks, at: number) =>
    blanks.length === 1 && (isWide(text[at - 1] ?? "") || isWide(text[at + 1] ?? "")) ? "" : " "
  );
}
