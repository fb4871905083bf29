const holdMs = 500;
const visibleMs = 1800;
/** A finger that goes further than this many pixels scrolls. */
const maxMovePx = 10;

const look =
  "position: fixed; z-index: 1000; inset: auto; margin: 0; padding: 6px 12px; border: 0; border-radius: 6px; max-width: calc(100vw - 16px);" +
  "background: var(--ink); color: var(--paper); font-size: 15px; line-height: 1.5; pointer-events: none;";

/**
 * Shows the `title` of what a finger or pen rests on, for half a second and more, above it; lifted, it does not press. A
 * menu of the browser's own gives way where there is a name to tell.
 */
export function watchLongPress(page: Document): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let start: {readonly x: number; readonly y: number} | null = null;
  let note: HTMLElement | null = null;
  let hasTold = false;

  const hide = () => {
    note?.remove();
    note = null;
  };
  const tell = (element: HTMLElement) => {
    hide();
    hasTold = true;
    note = page.createElement("div");
    note.setAttribute("role", "tooltip");
    note.setAttribute("popover", "manual");
    note.style.cssText = look;
    note.textContent = element.title;
    page.body.append(note);
    // above dialogs and open menus, which a second one of "auto" would close
    note.showPopover();
    const {left, right, top, bottom} = element.getBoundingClientRect();
    const {offsetWidth, offsetHeight} = note;
    const {clientWidth} = page.documentElement;
    const over = top - offsetHeight - 10;
    note.style.left = `${Math.max(8, Math.min(clientWidth - offsetWidth - 8, (left + right - offsetWidth) / 2))}px`;
    note.style.top = `${over >= 4 ? over : bottom + 10}px`;
  };
  const named = ({target}: Event) =>
    target instanceof Element ? target.closest<HTMLElement>("[title]:not(iframe)") : null;
  const end = () => {
    clearTimeout(waiting);
    start = null;
    if (note) leaving = setTimeout(hide, visibleMs);
  };

  page.addEventListener(
    "pointerdown",
    (event) => {
      clearTimeout(leaving);
      clearTimeout(waiting);
      hide();
      hasTold = false;
      const element = named(event);
      if (event.pointerType === "mouse" || !element?.title) return;
      start = {x: event.clientX, y: event.clientY};
      waiting = setTimeout(() => tell(element), holdMs);
    },
    true
  );
  page.addEventListener(
    "pointermove",
    ({clientX, clientY}) => {
      if (start && Math.hypot(clientX - start.x, clientY - start.y) > maxMovePx) end();
    },
    true
  );
  for (const type of ["pointerup", "pointercancel"]) page.addEventListener(type, end, true);
  page.addEventListener(
    "click",
    (event) => {
      if (!hasTold) return;
      hasTold = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true
  );
  page.addEventListener("contextmenu", (event) => (start || note) && named(event) && event.preventDefault(), true);
}
