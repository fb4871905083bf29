import {isComposing} from "../core/index.ts";
import type {Guest} from "../sandbox/index.ts";

/** Tells the app what happens on the page beside the cells: links followed, points asked about, errors uncaught. */
export function watchPage(guest: Pick<Guest, "link" | "reveal" | "error">): void {
  document.addEventListener("click", (event) => follow(event, guest));
  document.addEventListener("auxclick", (event) => follow(event, guest));
  document.addEventListener("reveal", (event) => {
    const id = (event as CustomEvent<{id?: unknown} | null>).detail?.id;
    if (typeof id === "string") guest.reveal(id);
  });
  document.addEventListener("keydown", submit);
  addEventListener("error", ({message}) => {
    // said of any observer that changes a size, and of no consequence
    if (!message.startsWith("ResizeObserver loop")) guest.error(message);
  });
  addEventListener("unhandledrejection", (event) => guest.error(String(event.reason)));
}

function follow(event: MouseEvent, guest: Pick<Guest, "link">): void {
  const anchor = event
    .composedPath()
    .find((node): node is Element => node instanceof Element && node.matches("a[href], area[href]"));
  const href = anchor?.getAttribute("href") ?? anchor?.getAttribute("xlink:href");
  if (!anchor || href === null || href === undefined || event.defaultPrevented) return;
  event.preventDefault();
  if (!href.startsWith("#")) return guest.link(href);
  const target = document.getElementById(decodeFragment(href.slice(1)));
  target?.scrollIntoView();
  if (!href.slice(1)) scrollTo(0, 0);
}

function decodeFragment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// The sandbox submits no forms and says so on the console; inputs of notebooks listen for the event all the same.
function submit(event: KeyboardEvent): void {
  const input = event.target;
  if (event.key !== "Enter" || isComposing(event) || !(input instanceof HTMLInputElement) || !input.form) return;
  if (["button", "submit", "checkbox", "radio", "file", "reset", "image"].includes(input.type)) return;
  event.preventDefault();
  input.form.dispatchEvent(new Event("submit", {bubbles: true, cancelable: true}));
}
