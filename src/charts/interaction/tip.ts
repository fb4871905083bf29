import type {Mark} from "./mark.ts";
import {positionTip, ringOf} from "./position.ts";

/** The note that a mark shows: on hover and focus, and staying when pinned. It lives inside the figure. */
export interface Tip<M extends Mark> {
  readonly element: HTMLElement;
  readonly current: M | null;
  readonly pinned: boolean;
  show(mark: M, pin?: boolean): void;
  hide(): void;
}

let count = 0;

/**
 * A tip in an element that the figure holds, or is to hold. `note` gives what it says of a mark and of the others that are
 * drawn as one with it, or null where there is nothing to say.
 */
export function createTip<M extends Mark>(
  figure: HTMLElement,
  element: HTMLElement,
  note: (mark: M, alike: readonly M[]) => readonly Node[] | null,
  alikeOf: (mark: M) => readonly M[] = () => []
): Tip<M> {
  let ring: SVGElement | undefined;

  function light(mark: M | null, alike: readonly M[]): void {
    const was = tip.current?.element;
    ring?.remove();
    was?.classList.remove("is-on");
    was?.removeAttribute("aria-describedby");
    bringOut(figure, mark && [mark, ...alike]);
    tip.current = mark;
    tip.pinned = false;
    if (!mark) return;
    const now = mark.element;
    now.classList.add("is-on");
    ring = ringOf(mark);
    if (now.matches(":focus-visible")) ring.setAttribute("data-focused", "");
    now.after(ring);
  }

  const tip = {
    element,
    current: null as M | null,
    pinned: false,
    show(mark: M, pin = false) {
      if (tip.current !== mark) {
        const alike = alikeOf(mark);
        light(mark, alike);
        const content = note(mark, alike);
        element.replaceChildren(...(content ?? []));
        element.hidden = !content;
        element.id ||= `chart-tip-${++count}`;
        mark.element.setAttribute("aria-describedby", element.id);
        positionTip(element, figure, mark);
      }
      tip.pinned ||= pin;
      element.toggleAttribute("data-pinned", tip.pinned);
    },
    hide() {
      if (tip.current) light(null, []);
      element.hidden = true;
      element.removeAttribute("data-pinned");
    }
  };
  return tip;
}

/** In crowded drawings, brings out the regions of some marks; of none, shows all alike again. */
function bringOut(figure: HTMLElement, marks: readonly Mark[] | null): void {
  const near = new Set(marks?.map(({row}) => row.region));
  for (const drawing of figure.querySelectorAll("svg.chart-plot[data-crowded]")) {
    drawing.toggleAttribute("data-focus", marks !== null);
    for (const each of drawing.querySelectorAll<SVGElement>("[data-region]"))
      each.classList.toggle("is-near", near.has(each.dataset["region"]!));
  }
}
