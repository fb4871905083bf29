import type {Tab} from "./tab.ts";

/** Waits until the notebook stands in its frame; one that leaves at once may never be seen to. */
export async function untilOpen(tab: Pick<Tab, "inFrame">): Promise<void> {
  const isOpen = `document.querySelector("main.cells") !== null`;
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (await tab.inFrame(isOpen).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
