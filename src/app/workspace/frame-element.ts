import {nothingAllowed} from "./denied-features.ts";

/** The iframe of a notebook: it may run scripts, and nothing else. */
export function createFrameElement(title: string): HTMLIFrameElement {
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "allow-scripts");
  element.allow = nothingAllowed();
  element.title = title;
  element.lang = "zh-CN";
  return element;
}
