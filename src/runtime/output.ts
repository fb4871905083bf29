import {Inspector} from "@observablehq/inspector";
import type {Words} from "../i18n/index.ts";
import {isTable, resultTable, type Exports} from "./result-table.ts";

/** Where a cell's values are shown. */
export interface Output {
  readonly root: HTMLElement;
  append(value: unknown): void;
  /** shows one value in place of all */
  replace(value: unknown): void;
  clear(): void;
}

export function createOutput(root: HTMLElement, words: () => Words, exports: Exports = {}): Output {
  const node = (value: unknown) => toNode(value, root, words(), exports);
  const append = (value: unknown) => root.append(node(value));
  const clear = () => root.replaceChildren();
  return {
    root,
    append,
    clear,
    replace(value) {
      if (value === root.firstChild && root.childNodes.length === 1) return;
      if (value === undefined) return clear();
      root.replaceChildren(node(value));
    }
  };
}

function toNode(value: unknown, root: HTMLElement, words: Words, exports: Exports): Node {
  if (isDisplayable(value, root)) return value;
  if (isTable(value)) return resultTable(value, words, exports);
  const node = document.createElement("div");
  new Inspector(node).fulfilled(value);
  return node;
}

// A node that stands elsewhere already is inspected, not taken away from there. Element.prototype is no node.
function isDisplayable(value: unknown, root: HTMLElement): value is Node {
  return (
    (value instanceof Element || value instanceof Text || value instanceof DocumentFragment) &&
    value instanceof value.constructor &&
    (!value.parentNode || root.contains(value))
  );
}
