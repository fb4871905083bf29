import {html} from "../dom.ts";
import {langOf} from "./names.ts";

/** A number with what belongs to it: 18.23/10万, 63%~68%, 0.41个百分点, 200个以上. */
const quantity =
  /[≤≥<>≈]?[0-9０-９][0-9０-９.,．，]*[%％‰]?(?:[~～—－–-][0-9０-９][0-9０-９.．]*)?(?:\/?(?:10|１０)?[万亿]|[%％‰]|个百分点)*\p{Script=Han}?/gu;
const closing = /^(?:-\p{L}|[，。、；：？！）〕】》」』”’%％‰,.;:?!)\]])/u;
const opening = /[（〔【《「『“‘([]$/;

/** The pieces of a Chinese text between which a line may break: at words, never inside a quantity. */
export function toPieces(text: string): string[] {
  const cuts = new Set<number>();
  for (const {index} of new Intl.Segmenter("zh", {granularity: "word"}).segment(text)) cuts.add(index);
  for (const match of text.matchAll(quantity)) {
    cuts.add(match.index);
    for (let i = match.index + 1; i < match.index + match[0].length; i++) cuts.delete(i);
  }
  for (const i of Array.from(cuts))
    if (/^[省市区县州率数]$/.test(text.slice(i, next(cuts, i, text.length)))) cuts.delete(i);
  const places = [...cuts].filter((i) => i > 0 && !closing.test(text.slice(i)) && !opening.test(text.slice(0, i)));
  return [0, ...places.sort((a, b) => a - b)].map((from, i, all) => text.slice(from, all[i + 1] ?? text.length));
}

/** A Chinese text that wraps well, with a stretch of it marked; in a text of another language Chinese says what it is. */
export function wrapped(text: string, mark?: readonly [number, number] | null, foreign = false): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const piece of toPieces(text)) {
    if (at > 0) fragment.append(html("wbr"));
    const [from, to] = mark ? [clamp(mark[0] - at, piece), clamp(mark[1] - at, piece)] : [0, 0];
    const inner =
      to > from ? [piece.slice(0, from), html("mark", {}, piece.slice(from, to)), piece.slice(to)] : [piece];
    fragment.append(html("span", {lang: foreign ? langOf(piece) : null}, ...inner));
    at += piece.length;
  }
  return fragment;
}

function next(cuts: ReadonlySet<number>, after: number, end: number): number {
  let found = end;
  for (const cut of cuts) if (cut > after && cut < found) found = cut;
  return found;
}

function clamp(at: number, piece: string): number {
  return Math.max(0, Math.min(piece.length, at));
}
