import {createHash} from "node:crypto";
import {join} from "node:path";
import {build} from "vite";
import type {PageFile} from "./context.ts";

/** The one style sheet of all pages, its name by its content so that it may be kept for ever. */
export async function buildStyle(): Promise<PageFile & {source: string}> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: {input: join(import.meta.dirname, "../../styles/pages.css")}
    }
  });
  const [first] = [result].flat();
  if (!first || !("output" in first)) throw new Error("nothing came of pages.css");
  const sheet = first.output.find((each) => each.type === "asset" && each.fileName.endsWith(".css"));
  if (sheet?.type !== "asset") throw new Error("no style sheet came of pages.css");
  const source = String(sheet.source);
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
  return {path: `assets/pages-${hash}.css`, source};
}
