import {move} from "../notebook/index.ts";
import type {State} from "./state.ts";
import type {EditorActions} from "./actions.ts";

/** Takes a cell, and those selected with it, by its handle, and drops them between two others. */
export function startDrag(down: PointerEvent, id: number, state: State, actions: EditorActions): void {
  if (down.button !== 0) return;
  const handle = down.currentTarget as HTMLElement;
  const ids = state.selected.includes(id) ? state.selected : [id];
  const ended = new AbortController();
  const {signal} = ended;
  let place: number | undefined;
  let begun = false;

  const over = (event: PointerEvent) => {
    begun ||= Math.abs(event.clientY - down.clientY) > 4;
    if (!begun) return;
    const edge = 40;
    if (event.clientY < edge) scrollBy(0, -12);
    else if (event.clientY > innerHeight - edge) scrollBy(0, 12);
    place = placeAt(event.clientY);
    actions.dispatch({type: "dropping", place});
  };
  const end = (drop: boolean) => {
    ended.abort();
    actions.dispatch({type: "dropping", place: null});
    if (drop && begun && place !== undefined) actions.arrange(move(state.notebook.cells, ids, place), id);
  };
  handle.setPointerCapture(down.pointerId);
  handle.addEventListener("pointermove", over, {signal});
  handle.addEventListener("pointerup", () => end(true), {signal});
  handle.addEventListener("pointercancel", () => end(false), {signal});
  addEventListener("keydown", (event) => event.key === "Escape" && (event.preventDefault(), end(false)), {
    signal,
    capture: true
  });
  // what is dragged could otherwise be taken for text
  handle.addEventListener("selectstart", (event) => event.preventDefault(), {signal});
}

function placeAt(y: number): number {
  const sections = [...document.querySelectorAll<HTMLElement>(".cells > [data-cell]")];
  const after = sections.findIndex((section) => {
    const {top, height} = section.getBoundingClientRect();
    return y < top + height / 2;
  });
  return after < 0 ? sections.length : after;
}
