import {marksOf, nearestMark, type Mark} from "./points.ts";

/**
 * Brings a figure to life that was drawn when the site was built: mouse, finger and arrow keys reach every mark, whose
 * note is the template that bears the observation's id. Returns what ends it.
 */
export function hydrate(figure: HTMLElement): () => void {
  const tip = figure.querySelector<HTMLElement>(".chart-tip")!;
  const notes = new Map(
    Array.from(figure.querySelectorAll<HTMLTemplateElement>("template[data-note]"), (each) => [each.dataset.note, each])
  );
  const marks = new Map(
    Array.from(figure.querySelectorAll<SVGSVGElement>("svg.chart-plot"), (each) => [each, marksOf(each)])
  );
  /** what stands in the drawings of one width */
  const around = ({drawing}: Mark) => {
    const drawings = drawing.closest(".embed-still")?.querySelectorAll<SVGSVGElement>("svg.chart-plot") ?? [drawing];
    return Array.from(drawings).flatMap((each) => marks.get(each) ?? []);
  };
  const ended = new AbortController();
  let current: Mark | null = null;
  let pinned = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const on = <T extends Event>(target: EventTarget, type: string, listen: (event: T) => void) =>
    target.addEventListener(type, listen as EventListener, {signal: ended.signal});
  const drawingOf = (target: EventTarget | null) => (target as Element).closest?.<SVGSVGElement>("svg.chart-plot");
  const markOf = (target: EventTarget | null) => {
    const element = (target as Element).closest?.(".chart-point");
    const inside = element && marks.get(drawingOf(element)!);
    return inside?.find((each) => each.element === element);
  };

  const light = (mark: Mark | null) => {
    current?.element.classList.remove("is-on");
    current?.element.removeAttribute("aria-describedby");
    figure.querySelector(".chart-halo")?.remove();
    const region = mark?.element.getAttribute("data-region");
    for (const drawing of figure.querySelectorAll("svg[data-crowded]")) {
      drawing.toggleAttribute("data-focus", mark !== null);
      for (const each of drawing.querySelectorAll("[data-region]"))
        each.classList.toggle("is-near", each.getAttribute("data-region") === region);
    }
    current = mark;
    if (!mark) return;
    mark.element.classList.add("is-on");
    mark.element.setAttribute("aria-describedby", tip.id);
    mark.element.after(haloOf(mark));
  };
  const hide = () => {
    light(null);
    pinned = false;
    tip.hidden = true;
  };
  const show = (mark: Mark, pin = false) => {
    clearTimeout(leaving);
    if (mark !== current) {
      light(mark);
      const note = notes.get(mark.element.dataset.id);
      tip.replaceChildren(...(note ? [note.content.cloneNode(true)] : []));
      tip.hidden = !note;
      // so that the Tab key goes from the mark into its note
      mark.drawing.after(tip);
      placeTip(tip, figure, mark);
    }
    pinned = pin;
    tip.toggleAttribute("data-pinned", pin);
    if (pin) select(figure, mark.element);
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => pinned || hide(), 180);
  };
  const rove = (mark: Mark) => {
    for (const each of around(mark)) each.element.tabIndex = each === mark ? 0 : -1;
    mark.element.focus({preventScroll: true});
  };

  tip.id ||= "zhibiao-note";
  on<PointerEvent>(figure, "pointermove", (event) => {
    const drawing = drawingOf(event.target);
    if (!drawing || pinned || event.pointerType === "touch") return;
    const mark = nearestMark(marks.get(drawing) ?? [], event.clientX, event.clientY, 30);
    if (mark) show(mark);
    else leave();
  });
  on(figure, "pointerleave", leave);
  on(tip, "pointerenter", () => clearTimeout(leaving));
  on<MouseEvent>(figure, "click", (event) => {
    const drawing = drawingOf(event.target);
    if (!drawing) return;
    const mark = nearestMark(marks.get(drawing) ?? [], event.clientX, event.clientY, 44);
    if (!mark || (pinned && mark === current)) return hide();
    rove(mark);
    show(mark, true);
  });
  on<PointerEvent>(figure.ownerDocument, "pointerdown", (event) => {
    if (pinned && !event.composedPath().includes(figure)) hide();
  });
  on(figure, "focusin", (event) => {
    const mark = markOf(event.target);
    if (mark && !pinned) show(mark);
  });
  on<FocusEvent>(figure, "focusout", ({relatedTarget}) => {
    if (!figure.contains(relatedTarget as Node | null)) leave();
  });
  on<KeyboardEvent>(figure, "keydown", (event) => {
    if (event.key === "Escape" && current) {
      const {element} = current;
      hide();
      element.focus({preventScroll: true});
      return hide();
    }
    const mark = markOf(event.target);
    if (!mark) return;
    const inside = around(mark);
    const next = event.key === "Enter" || event.key === " " ? mark : steps[event.key]?.(inside, inside.indexOf(mark));
    if (!next) return;
    event.preventDefault();
    if (next === mark) return show(mark, true);
    hide();
    rove(next);
  });
  return () => {
    clearTimeout(leaving);
    hide();
    ended.abort();
  };
}

/** Says to whoever holds the figure which observation a reader picked. */
export function select(from: Element, mark: Element): void {
  const {id = "", region = "", year = "", kind = ""} = (mark as SVGElement).dataset;
  const detail = {id, region, year: Number(year) || null, kind};
  from.dispatchEvent(new CustomEvent("zhibiao-select", {detail, bubbles: true, composed: true}));
}

const steps: Readonly<Record<string, (marks: readonly Mark[], at: number) => Mark | undefined>> = {
  ArrowRight: (marks, at) => marks[at + 1],
  ArrowLeft: (marks, at) => marks[at - 1],
  ArrowDown: (marks, at) => otherRegion(marks[at]!, marks.slice(at + 1)),
  ArrowUp: (marks, at) => otherRegion(marks[at]!, marks.slice(0, at).toReversed()),
  Home: (marks) => marks[0],
  End: (marks) => marks.at(-1)
};

/** In the next region, the value of the year nearest to this one. */
function otherRegion({element}: Mark, onward: readonly Mark[]): Mark | undefined {
  const region = onward.find((each) => each.element.dataset.region !== element.dataset.region)?.element.dataset.region;
  const gap = (each: Mark) => Math.abs(Number(each.element.dataset.year) - Number(element.dataset.year));
  return onward
    .filter((each) => each.element.dataset.region === region)
    .reduce<Mark | undefined>((best, each) => (best && gap(best) <= gap(each) ? best : each), undefined);
}

function haloOf({element, x, y}: Mark): SVGElement {
  const {width, height} = element.getBBox();
  const round = Math.max(width, height) <= 26;
  const halo = document.createElementNS("http://www.w3.org/2000/svg", round ? "circle" : "rect");
  const attributes = round
    ? {cx: x, cy: y, r: 13}
    : {x: x - width / 2 - 2, y: y - height / 2 - 2, width: width + 4, height: height + 4, rx: 3};
  for (const [name, value] of Object.entries({...attributes, class: "chart-halo", "pointer-events": "none"}))
    halo.setAttribute(name, String(value));
  if (element.matches(":focus-visible")) halo.setAttribute("data-focused", "");
  return halo;
}

/** Above the mark if there is room in the window, else below; never over its edge. */
function placeTip(tip: HTMLElement, figure: HTMLElement, {element}: Mark): void {
  const edge = 8;
  const home = figure.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const {innerWidth, innerHeight} = window;
  tip.style.maxWidth = `${Math.min(336, innerWidth - 2 * edge, home.width)}px`;
  const {offsetWidth: width, offsetHeight: height} = tip;
  const middle = (box.left + box.right) / 2;
  const from = Math.max(edge, home.left);
  const to = Math.max(from, Math.min(home.right, innerWidth - edge) - width);
  const [above, below] = [box.top - height - 10, box.bottom + 10];
  const up = above >= edge || (below + height > innerHeight - edge && box.top > innerHeight / 2);
  const top = Math.max(edge, up ? above : Math.min(below, Math.max(box.bottom, innerHeight - edge - height)));
  tip.style.left = `${Math.round(Math.max(from, Math.min(to, middle - width / 2)) - home.left)}px`;
  tip.style.top = `${Math.round(top - home.top)}px`;
}
