import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {AxeResults} from "axe-core";
import type {Frame, Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in a page or a frame, without the frames within; of one rule only where `rule` is given. */
export async function violations(place: Page | Frame, rule?: string): Promise<string[]> {
  if (!(await place.evaluate(() => "axe" in globalThis))) await place.evaluate(source);
  const results = await place.evaluate(async (only) => {
    // a chart follows the theme with the page's next frame
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (globalThis as unknown as {axe: {run(options: object): Promise<AxeResults>}}).axe.run({
      iframes: false,
      resultTypes: ["violations"],
      ...(only ? {runOnly: {type: "rule", values: [only]}} : {})
    });
  }, rule);
  return results.violations.flatMap(({id, nodes}) =>
    nodes.map(({html, target}) => `${id}: ${String(target)} ${html.slice(0, 160)}`)
  );
}

/**
 * What a user of another language is not told: Chinese that stands in an element of another language (code has none), and texts of
 * attributes that are Chinese in a page that is not.
 */
export function unmarked(place: Page | Frame): Promise<string[]> {
  return place.evaluate(() => {
    const chinese = /\p{Script=Han}/u;
    const inChinese = (element: Element | null) =>
      /^(?:zh|zxx)\b/i.test(element?.closest("[lang]")?.getAttribute("lang") ?? "");
    const found: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (let root = roots.pop(); root; root = roots.pop()) {
      const shadowed = root instanceof ShadowRoot && inChinese(root.host);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) {
          const holder = node.parentElement;
          if (
            !holder ||
            !chinese.test(node.data) ||
            holder.closest("script, style, [hidden], [aria-hidden=true], .cm-editor")
          )
            continue;
          const marked = holder.closest("[lang]") ? inChinese(holder) : shadowed;
          if (!marked && holder.checkVisibility())
            found.push(`${holder.localName}.${holder.getAttribute("class") ?? ""}: ${node.data.trim().slice(0, 60)}`);
        } else if (node instanceof Element) {
          if (node.shadowRoot) roots.push(node.shadowRoot);
          for (const name of ["aria-label", "title", "alt", "placeholder", "aria-description"]) {
            const value = node.getAttribute(name);
            if (value && chinese.test(value) && !inChinese(node) && !shadowed && node.checkVisibility())
              found.push(`${node.localName}.${node.getAttribute("class") ?? ""}[${name}]: ${value.slice(0, 60)}`);
          }
        }
      }
    }
    return found;
  });
}
