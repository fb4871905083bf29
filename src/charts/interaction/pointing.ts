import {pointAt} from "../marks/marks.ts";
import type {Point} from "../marks/mark-spec.ts";
import type {Tip} from "./tip.ts";

/** Lets mouse, finger and keyboard reach every point: nearest under the pointer, arrow keys in reading order. */
export function listen(figure: HTMLElement, points: readonly Point[], tip: Tip): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(leaving);
  const leave = () => {
    stay();
    leaving = setTimeout(() => tip.pinned || tip.hide(), 180);
  };

  const drawings = new Set(points.map(({drawing}) => drawing));
  const own = (target: EventTarget | null) => {
    const point = pointAt(target);
    return point && drawings.has(point.drawing) ? point : undefined;
  };
  let roving = points[0];
  const rove = (point: Point) => {
    roving?.element.setAttribute("tabindex", "-1");
    roving = point;
    point.element.setAttribute("tabindex", "0");
    return point.element;
  };
  if (roving) rove(roving);
  const pin = (point: Point) => {
    if (!tip.pinned) document.addEventListener("pointerdown", unpin);
    tip.show(point, {pin: true});
  };
  const unpin = (event: Event) => {
    const path = event.composedPath();
    if (tip.pinned && (path.includes(tip.element) || path.some((each) => drawings.has(each as SVGSVGElement)))) return;
    document.removeEventListener("pointerdown", unpin);
    tip.hide();
  };

  for (const drawing of drawings) {
    const inside = points.filter((point) => point.drawing === drawing);
    drawing.addEventListener("pointermove", (event) => {
      if (event.pointerType === "touch" || tip.pinned) return;
      const point = nearest(inside, event, drawing, 30);
      if (!point) return leave();
      stay();
      tip.show(point);
    });
    drawing.addEventListener("pointerleave", leave);
    drawing.addEventListener("click", (event) => {
      stay();
      const point = nearest(inside, event, drawing, 44);
      if (!point || (tip.pinned && tip.current === point)) return tip.hide();
      rove(point).focus({preventScroll: true});
      pin(point);
    });
  }
  tip.element.addEventListener("pointerenter", stay);
  tip.element.addEventListener("pointerleave", leave);

  figure.addEventListener("focusin", (event) => {
    const point = own(event.target);
    if (tip.pinned) return;
    // what has the focus is not to lie under the note of the mark before it
    if (!point) return tip.element.contains(event.target as Node) ? undefined : tip.hide();
    stay();
    rove(point);
    tip.show(point);
  });
  figure.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && figure.contains(event.relatedTarget))) leave();
  });
  figure.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && tip.current) {
      event.stopPropagation();
      const {element} = tip.current;
      if (tip.element.contains((figure.getRootNode() as Document | ShadowRoot).activeElement)) element.focus();
      return tip.hide();
    }
    const point = own(event.target);
    if (!point) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      pin(point);
      return;
    }
    const next = move[event.key]?.(points, points.indexOf(point));
    if (!next) return;
    event.preventDefault();
    tip.hide();
    rove(next).focus();
  });
}

const move: Readonly<Record<string, (points: readonly Point[], at: number) => Point | undefined>> = {
  ArrowRight: (points, at) => points[at + 1],
  ArrowLeft: (points, at) => points[at - 1],
  ArrowDown: (points, at) => otherRegion(points, at, points.slice(at + 1)),
  ArrowUp: (points, at) => otherRegion(points, at, points.slice(0, at).toReversed()),
  Home: (points) => points[0],
  End: (points) => points.at(-1)
};

/** In the next region, the value of the year nearest to this one. */
function otherRegion(points: readonly Point[], at: number, onward: readonly Point[]): Point | undefined {
  const {row} = points[at]!;
  const region = onward.find((point) => point.row.region !== row.region)?.row.region;
  const gap = (point: Point) => Math.abs(point.row.year - row.year);
  return onward
    .filter((point) => point.row.region === region)
    .reduce<Point | undefined>((best, point) => (best && gap(best) <= gap(point) ? best : point), undefined);
}

function nearest(points: readonly Point[], event: MouseEvent, drawing: SVGSVGElement, within: number): Point | null {
  const box = drawing.getBoundingClientRect();
  const scale = (drawing.viewBox?.baseVal?.width || box.width || 1) / (box.width || 1);
  const x = (event.clientX - box.left) * scale;
  const y = (event.clientY - box.top) * scale;
  let best: Point | null = null;
  let least = within;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}
