/** A mark of a drawn figure, and where it stands in its drawing. */
export interface Mark {
  readonly element: SVGGraphicsElement;
  readonly drawing: SVGSVGElement;
  readonly x: number;
  readonly y: number;
}

/** The marks of a drawing in reading order. */
export function marksOf(drawing: SVGSVGElement): readonly Mark[] {
  return Array.from(drawing.querySelectorAll<SVGGraphicsElement>(".chart-point"), (element) => {
    const [x, y] = placeOf(element);
    return {element, drawing, x, y};
  });
}

/** The mark nearest to a place on the page, within so many units of the drawing. */
export function nearestMark(marks: readonly Mark[], clientX: number, clientY: number, within: number): Mark | null {
  const [first] = marks;
  if (!first) return null;
  const {left, top, width} = first.drawing.getBoundingClientRect();
  const scale = (first.drawing.viewBox.baseVal?.width || width) / (width || 1);
  let best: Mark | null = null;
  let least = within;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - (clientX - left) * scale, mark.y - (clientY - top) * scale);
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}

function placeOf(mark: Element): [number, number] {
  const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(mark.getAttribute("transform") ?? "") ?? [];
  return [Number(x ?? mark.getAttribute("cx")), Number(y ?? mark.getAttribute("cy"))];
}
