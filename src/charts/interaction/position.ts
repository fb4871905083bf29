import {svg} from "../dom.ts";
import type {Mark} from "./mark.ts";

const edge = 8;
const widest = 336;

/**
 * Puts a tip above its mark if there is room in the window, else below; no wider than the figure, and never over the
 * window's edge, on a phone neither.
 */
export function positionTip(tip: HTMLElement, figure: HTMLElement, {drawing, x, y, box: ring}: Mark): void {
  const box = drawing.getBoundingClientRect();
  const home = figure.getBoundingClientRect();
  const scale = box.width / (drawing.viewBox?.baseVal?.width || box.width || 1);
  const [px, py] = [box.left + x * scale, box.top + y * scale];
  const clear = Math.max(16, (ring?.height ?? 0) / 2 + 6);
  const {innerWidth, innerHeight} = window;
  tip.style.maxWidth = `${Math.min(widest, innerWidth - 2 * edge, home.width)}px`;
  const {offsetWidth: width, offsetHeight: height} = tip;
  const from = Math.max(edge, Math.min(home.left, innerWidth - edge - width));
  const to = Math.max(from, Math.min(home.right, innerWidth - edge) - width);
  const left = Math.max(from, Math.min(to, px - width / 2));
  const [above, below] = [py - height - clear, py + clear];
  const up = above >= edge || (below + height > innerHeight - edge && py > innerHeight / 2);
  // in a frame that is hardly higher than its chart, over the mark rather than out of sight
  const top = up ? Math.max(edge, above) : Math.min(below, Math.max(py + 5, innerHeight - edge - height));
  tip.style.left = `${Math.round(left - home.left)}px`;
  tip.style.top = `${Math.round(top - home.top)}px`;
}

/** The ring around the mark that a tip is of. */
export function ringOf({x, y, box}: Mark): SVGElement {
  const common = {class: "chart-halo", "pointer-events": "none", "aria-hidden": "true"};
  if (!box) return svg("circle", {...common, cx: x, cy: y, r: 13});
  const {width, height} = box;
  return svg("rect", {...common, x: x - width / 2, y: y - height / 2, width, height, rx: 3});
}
