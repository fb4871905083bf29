import {JSDOM} from "jsdom";

let page: JSDOM["window"] | undefined;

/** Runs what makes elements with the global document, which is there only meanwhile. */
export function inPage<T>(draw: (document: Document) => T): T {
  page ??= new JSDOM("<!doctype html><html><body></body></html>", {pretendToBeVisual: true}).window;
  const names = ["document", "window", "AbortController", "CustomEvent", "Node"] as const;
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(scope, name));
  for (const name of names) Object.defineProperty(scope, name, {value: page[name], configurable: true, writable: true});
  try {
    return draw(page.document);
  } finally {
    page.document.body.replaceChildren();
    for (const [i, name] of names.entries()) {
      if (before[i]) Object.defineProperty(scope, name, before[i]);
      else delete scope[name];
    }
  }
}
