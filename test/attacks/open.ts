import type {Tab} from "./tab.ts";

/** Waits until the notebook stands in its frame: an attack that was never begun would count as one that failed. */
export async function untilOpen(tab: Pick<Tab, "inFrame">): Promise<void> {
  const isOpen = `document.querySelector("main.cells") !== null && !document.documentElement.setAttribute("data-seen", "")`;
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (await tab.inFrame(isOpen).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("the notebook did not open");
}
