/**
 * Where the frame is given the focus again, by a dialog of the app's that closes, it is where the user was by keyboard.
 * Browsers give it to the frame as a whole, where it is not seen.
 */
export function restoreFocus(page: Document): void {
  let byKey = false;
  let last: HTMLElement | null = null;
  page.addEventListener("keydown", () => (byKey = true), true);
  page.addEventListener("pointerdown", () => (byKey = false), true);
  page.addEventListener("focusin", ({target}) => (last = target as HTMLElement));
  page.defaultView!.addEventListener("focus", () => {
    // the Tab key goes to an element of its own, just after
    setTimeout(() => {
      if (byKey && last?.isConnected && page.activeElement === page.body) last.focus({preventScroll: true});
    });
  });
}
