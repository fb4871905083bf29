import {nearestMark, nextMark, type Mark} from "./mark.ts";
import type {Tip} from "./tip.ts";

export interface Pointing<M extends Mark> {
  /** in reading order */
  readonly marks: readonly M[];
  /** the mark that an element is drawn for */
  readonly markAt: (target: EventTarget | null) => M | undefined;
  /** the part of the figure within which arrow keys move from a mark; the whole figure if nothing is said */
  readonly around?: (mark: M) => Element;
  /** called when a user picks a mark */
  readonly picked?: (mark: M) => void;
}

/** What listeners share. */
interface Hand<M extends Mark> extends Required<Omit<Pointing<M>, "picked">> {
  readonly figure: HTMLElement;
  readonly tip: Tip<M>;
  readonly on: <E extends Event>(target: EventTarget, type: string, listener: (event: E) => void) => void;
  /** keeps the note, and lets it go soon */
  readonly stay: () => void;
  readonly leave: () => void;
  /** makes a mark the one that the Tab key stops at */
  readonly rove: (mark: M) => SVGGraphicsElement;
  readonly pin: (mark: M) => void;
}

/**
 * Lets mouse, finger and keyboard reach every mark: nearest under the pointer, arrow keys in reading order. Returns what
 * ends it.
 */
export function listen<M extends Mark>(figure: HTMLElement, tip: Tip<M>, pointing: Pointing<M>): () => void {
  const {marks, around = () => figure, picked} = pointing;
  const ended = new AbortController();
  const {signal} = ended;
  const drawings = new Set<EventTarget>(marks.map(({drawing}) => drawing));
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(leaving);
  const unpin = (event: Event) => {
    if (tip.pinned && event.composedPath().some((each) => each === tip.element || drawings.has(each))) return;
    document.removeEventListener("pointerdown", unpin);
    tip.hide();
  };
  const hand: Hand<M> = {
    ...pointing,
    figure,
    tip,
    around,
    on: (target, type, listener) => target.addEventListener(type, listener as EventListener, {signal}),
    stay,
    leave() {
      stay();
      leaving = setTimeout(() => tip.pinned || tip.hide(), 180);
    },
    rove(mark) {
      const stops = around(mark).querySelectorAll('.chart-point[tabindex="0"]');
      for (const each of stops) each.setAttribute("tabindex", "-1");
      const {element} = mark;
      element.setAttribute("tabindex", "0");
      return element;
    },
    pin(mark) {
      if (!tip.pinned) document.addEventListener("pointerdown", unpin, {signal});
      tip.show(mark, true);
      picked?.(mark);
    }
  };
  for (const drawing of drawings) followPointer(hand, drawing as SVGSVGElement);
  hand.on(tip.element, "pointerenter", stay);
  hand.on(tip.element, "pointerleave", hand.leave);
  followFocus(hand);
  followKeys(hand);
  return () => {
    stay();
    tip.hide();
    ended.abort();
  };
}

function followPointer<M extends Mark>(
  {tip, marks, on, stay, leave, rove, pin}: Hand<M>,
  drawing: SVGSVGElement
): void {
  const inside = marks.filter((mark) => mark.drawing === drawing);
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

function followFocus<M extends Mark>({figure, tip, markAt, on, stay, leave, rove}: Hand<M>): void {
  on(figure, "focusin", ({target}) => {
    if (tip.pinned) return;
    const mark = markAt(target);
    // what has the focus is not to lie under the note of the mark before it
    if (!mark) return tip.element.contains(target as Node) ? undefined : tip.hide();
    stay();
    rove(mark);
    tip.show(mark);
  });
  on<FocusEvent>(figure, "focusout", ({relatedTarget}) => {
    if (!figure.contains(relatedTarget as Node | null)) leave();
  });
}

function followKeys<M extends Mark>({figure, tip, marks, markAt, around, on, rove, pin}: Hand<M>): void {
  on<KeyboardEvent>(figure, "keydown", (event) => {
    const {key, target} = event;
    const {current} = tip;
    if (key === "Escape" && current) {
      event.stopPropagation();
      if (tip.element.contains(target as Node)) current.element.focus();
      return tip.hide();
    }
    const mark = markAt(target);
    if (!mark) return;
    const isPick = key === "Enter" || key === " ";
    const next = isPick ? mark : nextMark(key, marks, mark, (each) => around(each) === around(mark));
    if (!next) return;
    event.preventDefault();
    if (isPick) return pin(mark);
    tip.hide();
    rove(next).focus();
  });
}
