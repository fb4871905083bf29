import type {Cell} from "../notebook/index.ts";

/** The cells of each slide: one begins at every Markdown or HTML cell that opens with a heading of the first two ranks. */
export function slidesOf(cells: readonly Cell[]): readonly (readonly number[])[] {
  const slides: number[][] = [];
  for (const cell of cells) {
    if (!slides.length || opensSlide(cell)) slides.push([]);
    slides.at(-1)!.push(cell.id);
  }
  return slides.length ? slides : [[]];
}

const opensSlide = ({mode, value}: Cell) =>
  (mode === "md" && /^\s*(?:##?\s|\S[^\n]*\n(?:=+|-{2,})[^\S\n]*(?:\n|$))/.test(value)) ||
  (mode === "html" && /^\s*<h[12][\s>]/i.test(value));
