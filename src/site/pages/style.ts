import {createHash} from "node:crypto";
import {bundleStyle} from "../bundle.ts";
import type {PageFile} from "./context.ts";

/** The one style sheet of all pages, its name by its content so that it may be kept for ever. */
export async function buildStyle(): Promise<PageFile & {source: string}> {
  const source = await bundleStyle("styles/pages.css");
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
  return {path: `assets/pages-${hash}.css`, source};
}
