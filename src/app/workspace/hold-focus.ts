const maxThefts = 3;

/**
 * Keeps the keyboard in an open question of the app's. A frame takes it by script even from below a modal dialog, and
 * even where it is not displayed. One that comes late from the user's own click is taken back; one that takes it again
 * and again is told of, and has to go. Returns what ends the watch.
 */
export function holdFocus(frame: HTMLIFrameElement, onStolen: () => void): () => void {
  const {ownerDocument: page} = frame;
  const window = page.defaultView!;
  let question: Element | null = null;
  let thefts = 0;
  const look = () => {
    const open = page.querySelector("dialog:modal");
    if (!open || page.activeElement !== frame) return;
    if (open !== question) thefts = 0;
    question = open;
    if (++thefts > maxThefts) return onStolen();
    window.focus();
    open.querySelector<HTMLElement>("[autofocus]")?.focus();
  };
  // Taken back while it is being taken, the keyboard would stay with the frame, and the page would not know.
  const lookSoon = () => void setTimeout(look);
  window.addEventListener("blur", lookSoon);
  return () => window.removeEventListener("blur", lookSoon);
}
