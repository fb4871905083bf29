import type {SearchBox} from "./features/home/index.ts";

/** Resolves when the word is written that the user's input method composes in the first screen, if any. */
export async function settleFirstScreen(root: HTMLElement): Promise<void> {
  const field = root.querySelector("input[data-composing]");
  if (!field) return;
  await new Promise((resolve) => {
    for (const type of ["compositionend", "blur"]) field.addEventListener(type, resolve, {once: true});
  });
}

/**
 * Takes away the first screen that was written when the site was built (`site/first-screen`). Returns what goes on, once
 * the app stands in its place, with what the user had begun in it: her search, and where she was by keyboard.
 */
export function leaveFirstScreen(root: HTMLElement): () => void {
  const screen = root.querySelector<HTMLElement>(".first:not([hidden])");
  const field = screen?.querySelector("input");
  const [query, entered] = [field?.value ?? "", field?.dataset["entered"] !== undefined];
  const {activeElement} = root.ownerDocument;
  const isInside = screen?.contains(activeElement) ?? false;
  root.replaceChildren();
  root.ownerDocument.querySelector("#stuck")?.remove();
  return () => {
    const search = root.querySelector<SearchBox>("zb-search");
    const isInField = isInside && activeElement === field;
    if (search && (query !== "" || isInField)) void search.goOn(query, isInField, entered);
    if (!isInside || isInField) return;
    const same = [...root.querySelectorAll<HTMLElement>("a, label")].find(
      (each) => each.textContent.trim() === activeElement!.textContent.trim()
    );
    ((same instanceof HTMLLabelElement && same.control) || same)?.focus();
  };
}
