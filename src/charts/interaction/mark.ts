import type {Row} from "../data/rows.ts";

/** What mouse, finger and keyboard can reach: a mark on the page, where it stands in its drawing, and what it is of. */
export interface Mark {
  readonly element: SVGGraphicsElement;
  readonly drawing: SVGSVGElement;
  readonly x: number;
  readonly y: number;
  readonly row: Pick<Row, "region" | "year">;
  /** of the ring around a mark that is not a dot */
  readonly box?: {readonly width: number; readonly height: number} | undefined;
}

/** The mark of a drawing that is nearest to a place in the window, within so many units of the drawing. */
export function nearestMark<M extends Mark>(
  marks: readonly M[],
  {clientX, clientY}: Pick<MouseEvent, "clientX" | "clientY">,
  within: number
): M | null {
  const [first] = marks;
  if (!first) return null;
  const {left, top, width} = first.drawing.getBoundingClientRect();
  const scale = (first.drawing.viewBox?.baseVal?.width || width || 1) / (width || 1);
  let best: M | null = null;
  let least = within;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - (clientX - left) * scale, mark.y - (clientY - top) * scale);
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}

/** The mark that an arrow key, Home or End leads to among those in reading order that lie around one. */
export function nextMark<M extends Mark>(
  key: string,
  marks: readonly M[],
  from: M,
  isAround: (mark: M) => boolean
): M | undefined {
  const around = key in steps ? marks.filter(isAround) : [];
  return steps[key]?.(around, around.indexOf(from)) as M | undefined;
}

const steps: Readonly<Record<string, (marks: readonly Mark[], index: number) => Mark | undefined>> = {
  ArrowRight: (marks, index) => marks[index + 1],
  ArrowLeft: (marks, index) => marks[index - 1],
  ArrowDown: (marks, index) => otherRegion(marks[index]!, marks.slice(index + 1)),
  ArrowUp: (marks, index) => otherRegion(marks[index]!, marks.slice(0, index).toReversed()),
  Home: (marks) => marks[0],
  End: (marks) => marks.at(-1)
};

/** In the next region, the value of the year nearest to this one. */
function otherRegion({row}: Mark, onward: readonly Mark[]): Mark | undefined {
  const region = onward.find((mark) => mark.row.region !== row.region)?.row.region;
  const gap = (mark: Mark) => Math.abs(mark.row.year - row.year);
  return onward
    .filter((mark) => mark.row.region === region)
    .reduce<Mark | undefined>((best, mark) => (best && gap(best) <= gap(mark) ? best : mark), undefined);
}
