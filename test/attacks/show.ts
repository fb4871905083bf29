import type {Tab} from "./tab.ts";

/** Files, as text by their names. */
export type Files = Readonly<Record<string, string>>;

/** Drops files on the page, as a user would. */
export function drop(tab: Tab, files: Files): Promise<void> {
  const type = (name: string) => (name.endsWith(".html") ? "text/html" : "text/plain");
  const list = Object.entries(files).map(([name, text]) => [text, name, type(name)]);
  return tab.inPage(`(() => {
    const dataTransfer = new DataTransfer();
    for (const [text, name, type] of ${JSON.stringify(list)}) dataTransfer.items.add(new File([text], name, {type}));
    dispatchEvent(new DragEvent("drop", {dataTransfer, cancelable: true}));
  })()`);
}

/** Waits for a condition; it may throw until it holds. @throws after `patience` milliseconds */
export async function until(what: string, holds: () => Promise<boolean>, patience = 60_000): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    // a frame that does not let go answers nothing
    if (await Promise.race([holds().catch(() => false), pause(5000).then(() => false)])) return;
    await pause(20);
  }
  throw new Error(`not in ${patience / 1000} s: ${what}`);
}

const isNew = `document.querySelector("main.cells") !== null && !document.documentElement.hasAttribute("data-seen")`;

/**
 * Opens a notebook in place of whatever is open, and waits until it stands in its frame: an attack that was never begun
 * would count as one that failed. What is `alone` begins when it has been seen.
 */
export async function show(tab: Tab, files: Files, patience?: number): Promise<void> {
  await drop(tab, files);
  const look = `${isNew} && !document.documentElement.setAttribute("data-seen", "")`;
  await until("the notebook opens", () => tab.inFrame<boolean>(look), patience);
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
