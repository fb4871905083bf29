const stops =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex]";

/**
 * Where what has the focus is taken away while the user works by keyboard, the focus goes to what stands nearest to it,
 * so that it is always to be seen. One who points or touches has no use for it, and a telephone would show its keys.
 */
export function restoreFocus(root: HTMLElement): void {
  const {ownerDocument: page} = root;
  let byKey = false;
  /** what has the focus and all that holds it, from the inside out, each with where it stood among its siblings */
  let path: {readonly element: Element; readonly place: number}[] = [];
  page.addEventListener("keydown", () => (byKey = true), true);
  page.addEventListener("pointerdown", () => (byKey = false), true);
  root.addEventListener("focusin", ({target}) => {
    path = [];
    for (let at = target as Element | null; at && at !== root.parentElement; at = at.parentElement)
      path.push({element: at, place: at.parentElement ? [...at.parentElement.children].indexOf(at) : 0});
  });
  new MutationObserver(() => {
    const [lost] = path;
    if (!lost || lost.element.isConnected || page.activeElement !== page.body) return;
    const depth = path.findIndex(({element}) => element.isConnected);
    const {element: holder} = path[depth] ?? {element: root};
    const {place} = path[depth - 1] ?? lost;
    path = [];
    if (byKey) nearest(holder, place, root)?.focus({preventScroll: holder === root});
  }).observe(root, {childList: true, subtree: true});
}

/** What can take the focus at that place of the holder or nearest to it, else in what holds that. */
function nearest(holder: Element, place: number, root: HTMLElement): HTMLElement | null {
  for (let at: Element | null = holder; at && at !== root && at.localName !== "main"; at = at.parentElement) {
    const found = [...at.querySelectorAll<HTMLElement>(stops)].filter(
      (each) => each.tabIndex >= 0 && each.checkVisibility()
    );
    const children = [...at.children];
    const from = (each: Element) => children.findIndex((child) => child.contains(each));
    const [first, ...others] = found;
    if (first) {
      const gap = (each: Element) => (at === holder ? Math.abs(from(each) - place) : 0);
      return others.reduce((best, each) => (gap(each) < gap(best) ? each : best), first);
    }
  }
  return root.querySelector("main");
}
