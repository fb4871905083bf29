import {words} from "../i18n/index.ts";
import {html} from "./dom.ts";
import type {Point} from "./points.ts";
import {reveal, tipContent} from "./quote.ts";
import type {ChartSpec} from "./spec.ts";
import {group} from "./series.ts";

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
  const t = words(spec.language).charts;
  const element = html("div", {class: "chart-tip", role: "group", hidden: ""});
  const same = group(points, ({row}) =>
    [row.region, row.year, row.kind, row.indicator ?? row.subject, row.written, row.scope].join("\n")
  );
  const drawings = [...new Set(points.map(({element}) => element.ownerSVGElement))];
  const stacked = group(points, ({row, x, y, element}) =>
    [x, y, row.kind, row.comparator, drawings.indexOf(element.ownerSVGElement)].join(" ")
  );
  const twinsOf = (point: Point) =>
    [...same.values()].find((all) => all.includes(point))!.filter((each) => each !== point);
  const alikeOf = (point: Point) =>
    [...stacked.values()].find((all) => all.includes(point))!.filter(({row}) => row.region !== point.row.region);
  let current: Point | null = null;
  let pinned = false;

  function mark(point: Point | null): void {
    current?.element.classList.remove("is-on");
    current?.element.removeAttribute("aria-describedby");
    const near = new Set((point ? [point, ...alikeOf(point)] : []).map(({row}) => row.region));
    for (const drawing of figure.querySelectorAll("svg.chart-plot")) {
      drawing.toggleAttribute("data-focus", point !== null);
      for (const each of drawing.querySelectorAll("[data-region]")) {
        each.classList.toggle("is-near", near.has(each.getAttribute("data-region")!));
      }
    }
    point?.element.classList.add("is-on");
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
        mark(point);
        current = point;
        pinned = false;
        element.replaceChildren(...tipContent(point.row, rowsOf(twinsOf(point)), rowsOf(alikeOf(point)), spec));
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
      mark(null);
      current = null;
      pinned = false;
      element.hidden = true;
      element.removeAttribute("data-pinned");
    }
  };
}

const rowsOf = (points: readonly Point[]) => points.map(({row}) => row);

/** Above the point if there is room in the window, else below; never over its edge, on a phone neither. */
function position(element: HTMLElement, figure: HTMLElement, {element: mark, x, y}: Point): void {
  const drawing = mark.ownerSVGElement!;
  const box = drawing.getBoundingClientRect();
  const home = figure.getBoundingClientRect();
  const scale = box.width / (drawing.viewBox?.baseVal?.width || box.width || 1);
  const px = box.left + x * scale;
  const py = box.top + y * scale;
  const edge = 8;
  const {innerWidth, innerHeight} = window;
  element.style.maxWidth = `${Math.min(336, innerWidth - 2 * edge)}px`;
  const width = element.offsetWidth;
  const height = element.offsetHeight;
  const from = Math.max(edge, Math.min(home.left, innerWidth - edge - width));
  const to = Math.max(from, Math.min(home.right, innerWidth - edge) - width);
  const left = Math.max(from, Math.min(to, px - width / 2));
  const above = py - height - 16;
  const below = py + 16;
  const top = above >= edge || (below + height > innerHeight - edge && py > innerHeight / 2) ? above : below;
  element.style.left = `${Math.round(left - home.left)}px`;
  element.style.top = `${Math.round(top - home.top)}px`;
}
