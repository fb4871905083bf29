import type {PDFPageProxy} from "pdfjs-dist";
import {normalizeRadicals} from "./radical-normalization.ts";

/** A run of characters on a page, upright, in points from the page's upper left corner. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** of the font */
  readonly size: number;
}

/** From a page's own coordinates to points from its upper left corner. */
export type ToPagePoint = (x: number, y: number) => readonly [left: number, top: number];

/** A page's text, turned the way that most of it stands; what is askew, as watermarks are, is left out. */
export interface PageText {
  readonly pieces: readonly TextRun[];
  readonly height: number;
  readonly place: ToPagePoint;
}

export async function textRunsOf(page: PDFPageProxy): Promise<PageText> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = page.view;
  const content = await page.getTextContent();
  const items = content.items.filter((item) => "str" in item).filter((item) => item.str.trim() !== "");
  const turns = [0, 0, 0, 0];
  const turnOf = ([a, b]: readonly number[]) => {
    const quarters = Math.atan2(b!, a!) / (Math.PI / 2);
    return Math.abs(quarters - Math.round(quarters)) < 0.05 ? (Math.round(quarters) + 4) % 4 : undefined;
  };
  for (const item of items) {
    const turn = turnOf(item.transform as number[]);
    if (turn !== undefined) turns[turn]! += item.str.length;
  }
  const downwards = items.filter((item) => content.styles[item.fontName]?.vertical === true);
  const downLetters = downwards.reduce((sum, item) => sum + item.str.length, 0);
  if (downLetters * 2 > items.reduce((sum, item) => sum + item.str.length, 0)) return writtenDown(downwards, page.view);
  const turn = turns.indexOf(Math.max(...turns));
  const upright = items.filter((item) => turnOf(item.transform as number[]) === turn);
  const place: ToPagePoint = (x, y) =>
    turn === 0 ? [x - x1, y2 - y] : turn === 1 ? [y - y1, x - x1] : turn === 2 ? [x2 - x, y - y1] : [y2 - y, x2 - x];
  const pieces = upright.map((item): TextRun => {
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const [left, baseline] = place(x, y);
    const text = normalizeRadicals(item.str);
    const size = Math.hypot(a, b) || item.height || 1;
    const indent = (/^\s*/.exec(text)![0].length / text.length) * item.width;
    return {text: text.trim(), left: left + indent, right: left + item.width, baseline, size};
  });
  return {pieces: pieces.filter(isFinitePiece), height: turn % 2 === 0 ? y2 - y1 : x2 - x1, place};
}

/** Lines that go down, the first at the right, as lines that go across, the first at the top. */
function writtenDown(
  items: readonly {readonly str: string; readonly transform: unknown[]; readonly height: number}[],
  [, , x2 = 0, y2 = 0]: readonly number[]
): PageText {
  const place: ToPagePoint = (x, y) => [y2 - y, x2 - x];
  const pieces = items.map((item): TextRun => {
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const [left, baseline] = place(x, y);
    return {
      text: normalizeRadicals(item.str.trim()).replace(/[\ufe10-\ufe19\ufe30-\ufe4f]/g, upright),
      left,
      right: left + item.height,
      baseline,
      size: Math.hypot(a, b) || 1
    };
  });
  return {pieces: pieces.filter(isFinitePiece), height: x2, place};
}

/** The mark that a vertical one stands for: ︒ is 。, ︵ is （. */
function upright(mark: string): string {
  const plain = mark.normalize("NFKC");
  return /^[!-~]$/.test(plain) ? String.fromCharCode(plain.charCodeAt(0) + 0xfee0) : plain;
}

function isFinitePiece({left, right, baseline, size}: TextRun): boolean {
  return [left, right, baseline, size].every(Number.isFinite);
}
