import {nearestMark, nextMark, type Mark} from "./mark.ts";
import type {Tip} from "./tip.ts";

export interface Pointing<M extends Mark> {
  /** in reading order */
  readonly marks: readonly M[];
  /** the mark that an element is drawn for */
  readonly markAt: (target: EventTarget | null) => M | undefined;
  /** the part of the figure within which arrow keys move from a mark; the whole figure if nothing is said */
  readonly around?: (mark: M) => Element;
  /** called when a reader picks a mark */
  readonly picked?: (mark: M) => void;
}

/**
 * Lets mouse, finger and keyboard reach every mark: nearest under the pointer, arrow keys in reading order. Returns what
 * ends it.
 */
export function listen<M extends Mark>(
  figure: HTMLElement,
  tip: Tip<M>,
  {marks, markAt, around = () => figure, picked}: Pointing<M>
): () => void {
  const ended = new AbortController();
  const {signal} = ended;
  const on = <E extends Event>(target: EventTarget, type: string, listener: (event: E) => void) =>
    target.addEventListener(type, listener as EventListener, {signal});
  const drawings = new Map<EventTarget, readonly M[]>(
    [...new Set(marks.map(({drawing}) => drawing))].map((each) => [each, marks.filter(({drawing}) => drawing === each)])
  );

  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(leaving);
  const leave = () => {
    stay();
    leaving = setTimeout(() => tip.pinned || tip.hide(), 180);
  };
  const own = (target: EventTarget | null) => {
    const mark = markAt(target);
    return mark && drawings.has(mark.drawing) ? mark : undefined;
  };
  /** makes a mark the one that the Tab key stops at */
  const rove = (mark: M) => {
    for (const each of around(mark).querySelectorAll('.chart-point[tabindex="0"]')) each.setAttribute("tabindex", "-1");
    const {element} = mark;
    element.setAttribute("tabindex", "0");
    return element;
  };
  const pin = (mark: M) => {
    if (!tip.pinned) document.addEventListener("pointerdown", unpin, {signal});
    tip.show(mark, true);
    picked?.(mark);
  };
  const unpin = (event: Event) => {
    if (tip.pinned && event.composedPath().some((each) => each === tip.element || drawings.has(each))) return;
    document.removeEventListener("pointerdown", unpin);
    tip.hide();
  };

  for (const [drawing, inside] of drawings) {
    on<PointerEvent>(drawing, "pointermove", (event) => {
      if (event.pointerType === "touch" || tip.pinned) return;
      const mark = nearestMark(inside, event, 30);
      if (!mark) return leave();
      stay();
      tip.show(mark);
    });
    on(drawing, "pointerleave", leave);
    on<MouseEvent>(drawing, "click", (event) => {
      stay();
      const mark = nearestMark(inside, event, 44);
      if (!mark || (tip.pinned && tip.current === mark)) return tip.hide();
      rove(mark).focus({preventScroll: true});
      pin(mark);
    });
  }
  on(tip.element, "pointerenter", stay);
  on(tip.element, "pointerleave", leave);
  on(figure, "focusin", ({target}) => {
    const mark = own(target);
    if (tip.pinned) return;
    // what has the focus is not to lie under the note of the mark before it
    if (!mark) return tip.element.contains(target as Node) ? undefined : tip.hide();
    stay();
    rove(mark);
    tip.show(mark);
  });
  on<FocusEvent>(figure, "focusout", ({relatedTarget}) => {
    if (!figure.contains(relatedTarget as Node | null)) leave();
  });
  on<KeyboardEvent>(figure, "keydown", (event) => {
    const {key, target} = event;
    const {current} = tip;
    if (key === "Escape" && current) {
      event.stopPropagation();
      if (tip.element.contains(target as Node)) current.element.focus();
      return tip.hide();
    }
    const mark = own(target);
    if (!mark) return;
    const isPick = key === "Enter" || key === " ";
    const next = isPick ? mark : nextMark(key, marks, mark, (each) => around(each) === around(mark));
    if (!next) return;
    event.preventDefault();
    if (isPick) return pin(mark);
    tip.hide();
    rove(next).focus();
  });
  return () => {
    stay();
    tip.hide();
    ended.abort();
  };
}
