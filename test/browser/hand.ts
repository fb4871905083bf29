import type {Frame, Page} from "playwright-core";
import {expect} from "vitest";

/** What has the focus, wherever it is: in a shadow root, in the notebook's frame. */
export interface Focused {
  /** the name by which a screen reader calls it */
  readonly name: string;
  readonly role: string;
  /** whether a user sees where she is: it is in the window and marked */
  readonly shown: boolean;
}

/** A user without a mouse. Every press and every letter is counted. */
export interface Hand {
  /** presses and letters so far */
  readonly count: number;
  press(key: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  focused(): Promise<Focused | null>;
  /**
   * Presses a key until the focus is on what bears this name. At each stop the focus must be seen.
   * @throws where it is not reached with so many presses
   */
  to(name: string | RegExp, key?: string, most?: number): Promise<void>;
}

export function handOf(page: Page, most = 25): Hand {
  let count = 0;
  const focused = () => focusedIn(page);
  const press = async (key: string) => {
    count++;
    await page.keyboard.press(key);
  };
  return {
    get count() {
      return count;
    },
    focused,
    async press(key, times = 1) {
      for (let i = 0; i < times; i++) await press(key);
    },
    async type(text) {
      count += text.length;
      await page.keyboard.type(text);
    },
    async to(name, key = "Tab", times = most) {
      const way: string[] = [];
      for (let i = 0; i < times; i++) {
        await press(key);
        const at = await focused();
        way.push(at ? `${at.role} ${at.name}` : "nothing");
        if (!at) continue;
        expect(at.shown, `it is seen that the focus is on ${at.role} ${at.name}`).toBe(true);
        if (typeof name === "string" ? at.name === name : name.test(at.name)) return;
      }
      throw new Error(`${String(name)} was not reached by ${times} × ${key}: ${way.join(" → ")}`);
    }
  };
}

async function focusedIn(frame: Page | Frame): Promise<Focused | null> {
  const found = await frame.evaluate(describe);
  if (found !== "frame") return found;
  const page = "mainFrame" in frame ? frame.mainFrame() : frame;
  for (const inner of page.childFrames()) {
    const has = await inner.evaluate(() => document.hasFocus()).catch(() => false);
    if (has) return focusedIn(inner);
  }
  return null;
}

/** Runs in the page. */
function describe(): Focused | "frame" | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return null;
  if (element.localName === "iframe") return "frame";
  const {left, right, top, bottom} = element.getBoundingClientRect();
  const inside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  const marks = [element, element.closest("label")?.querySelector(".button"), element.nextElementSibling];
  const marked = marks.some(
    (each) =>
      each?.classList.contains("chart-halo") ||
      (each && (each === element || element!.localName === "input") && getComputedStyle(each).outlineStyle !== "none")
  );
  const editor = element.closest(".cm-editor");
  const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
  const by = element.getAttribute("aria-labelledby");
  const name =
    element.getAttribute("aria-label") ??
    (by ? document.getElementById(by)?.textContent : null) ??
    (labels?.length ? labels[0]!.textContent : null) ??
    element.textContent ??
    "";
  return {
    name: name.replace(/\s+/g, " ").trim(),
    role: element.getAttribute("role") ?? element.localName,
    // the page itself, and a text with its caret, need no mark
    shown: inside && (marked || element.localName === "main" || editor !== null)
  };
}
