/**
 * Whether a key is the input method's: it belongs to a word that is still being composed, or ends it. Safari ends the
 * composition before it tells of the key, so that only the key code is left to say so.
 */
export function isComposing({isComposing, keyCode}: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean {
  return isComposing || keyCode === 229;
}

/**
 * Keeps what an input method composes from the fields of a page until it is written: no handler hears of its keys, and
 * none of the half-written text, which is told as one `input` when the composition ends. Every field of the page is held so,
 * whoever made it; a text editor with its own support, a `contenteditable`, hears all. To be called before any other listener
 * is there. Returns what ends it.
 */
export function guardComposition(page: Window): () => void {
  // Android composes each word of any language, Latin ones too: there the text is what is written
  const holds = !/\bAndroid\b/.test(page.navigator.userAgent);
  const held = new Set<EventTarget>();
  const stopping = new AbortController();
  const options = {capture: true, signal: stopping.signal};
  const fieldOf = (event: Event): HTMLElement | undefined => {
    const [target] = event.composedPath();
    return target instanceof HTMLElement && target.matches("input, textarea") ? target : undefined;
  };
  page.addEventListener(
    "keydown",
    (event) => {
      if (isComposing(event) && fieldOf(event)) event.stopImmediatePropagation();
    },
    options
  );
  page.addEventListener(
    "input",
    (event) => {
      const field = fieldOf(event);
      if (!field || !(event as InputEvent).isComposing || !holds) return;
      held.add(field);
      event.stopImmediatePropagation();
    },
    options
  );
  page.addEventListener(
    "compositionend",
    (event) => {
      const field = fieldOf(event);
      if (field && held.delete(field)) field.dispatchEvent(new InputEvent("input", {bubbles: true, composed: true}));
    },
    options
  );
  return () => stopping.abort();
}
