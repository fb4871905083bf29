import {chartWords} from "../../i18n/index.ts";
import {html, svg} from "../dom.ts";
import type {Point} from "../marks/mark-spec.ts";
import {reveal, tipContent} from "../text/quote.ts";
import type {ChartSpec} from "../spec.ts";
import {quantityOf} from "../data/duplicates.ts";

export interface Tip {
  readonly element: HTMLElement;
  show(point: Point, options?: {pin?: boolean}): void;
  hide(): void;
  readonly current: Point | null;
  readonly pinned: boolean;
}

let count = 0;

/** The note that a point shows: on hover and focus, and staying when pinned. It lives inside the figure. */
export function createTip(figure: HTMLElement, points: readonly Point[], spec: ChartSpec): Tip {
  const t = chartWords(spec.language);
  const element = html("div", {class: "chart-tip", role: "group", "aria-label": t.tip.label, hidden: ""});
  let current: Point | null = null;
  let pinned = false;
  let ring: SVGElement | null = null;

  function mark(point: Point | null, alike: readonly Point[]): void {
    ring?.remove();
    if (current) {
      current.element.classList.remove("is-on");
      current.element.removeAttribute("aria-describedby");
    }
    const near = new Set((point ? [point, ...alike] : []).map(({row}) => row.region));
    for (const drawing of figure.querySelectorAll("svg.chart-plot[data-crowded]")) {
      drawing.toggleAttribute("data-focus", point !== null);
      for (const each of drawing.querySelectorAll("[data-region]")) {
        each.classList.toggle("is-near", near.has(each.getAttribute("data-region")!));
      }
    }
    if (!point) return;
    point.element.classList.add("is-on");
    ring = ringOf(point);
    if (point.element.matches(":focus-visible")) ring.setAttribute("data-focused", "");
    point.element.after(ring);
  }

  return {
    element,
    get current() {
      return current;
    },
    get pinned() {
      return pinned;
    },
    show(point, {pin = false} = {}) {
      if (current !== point) {
        const alike = alikeOf(point, points);
        mark(point, alike);
        current = point;
        pinned = false;
        element.replaceChildren(...tipContent(point, statedAlso(point, points), rowsOf(alike), spec));
        if (point.row.id) {
          const button = html("button", {type: "button", class: "chart-reveal"}, t.tip.reveal);
          button.addEventListener("click", () => reveal(button, point.row.id));
          element.append(button);
        }
        element.hidden = false;
        element.id ||= `chart-tip-${++count}`;
        point.element.setAttribute("aria-describedby", element.id);
        position(element, figure, point);
      }
      if (pin) pinned = true;
      element.toggleAttribute("data-pinned", pinned);
    },
    hide() {
      if (!current) return;
      mark(null, []);
      current = null;
      pinned = false;
      element.hidden = true;
      element.removeAttribute("data-pinned");
    }
  };
}

const rowsOf = (points: readonly Point[]) => points.map(({row}) => row);

/** Other regions with one and the same mark. */
function alikeOf({row, x, y, drawing}: Point, points: readonly Point[]): Point[] {
  return points.filter(
    (each) =>
      each.x === x &&
      each.y === y &&
      each.drawing === drawing &&
      each.row.region !== row.region &&
      each.row.kind === row.kind &&
      each.row.comparator === row.comparator &&
      each.row.value === row.value
  );
}

function statedAlso({row}: Point, points: readonly Point[]): Row[] {
  const quantity = quantityOf(row);
  const found = points.filter(
    (each) =>
      each.row !== row &&
      each.row.year === row.year &&
      each.row.region === row.region &&
      quantityOf(each.row) === quantity
  );
  return [...new Set(rowsOf(found))];
}

type Row = Point["row"];

function ringOf({x, y, box}: Point): SVGElement {
  const common = {class: "chart-halo", "pointer-events": "none", "aria-hidden": "true"};
  if (!box) return svg("circle", {...common, cx: x, cy: y, r: 13});
  const {width, height} = box;
  return svg("rect", {...common, x: x - width / 2, y: y - height / 2, width, height, rx: 3});
}

/** Above the point if there is room in the window, else below; never over its edge, on a phone neither. */
function position(element: HTMLElement, figure: HTMLElement, {drawing, x, y, box: ring}: Point): void {
  const box = drawing.getBoundingClientRect();
  const home = figure.getBoundingClientRect();
  const scale = box.width / (drawing.viewBox?.baseVal?.width || box.width || 1);
  const px = box.left + x * scale;
  const py = box.top + y * scale;
  const edge = 8;
  const clear = Math.max(16, (ring?.height ?? 0) / 2 + 6);
  const {innerWidth, innerHeight} = window;
  element.style.maxWidth = `${Math.min(336, innerWidth - 2 * edge)}px`;
  const width = element.offsetWidth;
  const height = element.offsetHeight;
  const from = Math.max(edge, Math.min(home.left, innerWidth - edge - width));
  const to = Math.max(from, Math.min(home.right, innerWidth - edge) - width);
  const left = Math.max(from, Math.min(to, px - width / 2));
  const above = py - height - clear;
  const below = py + clear;
  const top = above >= edge || (below + height > innerHeight - edge && py > innerHeight / 2) ? above : below;
  element.style.left = `${Math.round(left - home.left)}px`;
  element.style.top = `${Math.round(top - home.top)}px`;
}
