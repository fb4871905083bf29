import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Plugin} from "vite";
import {spellings} from "./spellings.ts";

const id = "virtual:notebooks";
const folder = join(import.meta.dirname, "../../notebooks");

/**
 * The shipped notebooks as the module `virtual:notebooks`. Their files travel as JavaScript strings: one served as
 * text/html on our origin would run its cells there.
 */
export function notebooks(): Plugin {
  return {
    name: "zhibiao:notebooks",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return;
      const files = readdirSync(folder).filter((file) => file.endsWith(".html"));
      const entries = files.map((file) => {
        const path = join(folder, file);
        this.addWatchFile(path);
        const slug = JSON.stringify(file.replace(/\.html$/, ""));
        const load = `() => import(${JSON.stringify(`${path}?raw`)}).then((module) => module.default)`;
        const name = title(readFileSync(path, "utf8"), file);
        return `{slug: ${slug}, title: ${JSON.stringify(name)}, keys: ${JSON.stringify(spellings(name))}, load: ${load}}`;
      });
      return `export const notebooks = [${entries.join(", ")}];`;
    }
  };
}

function title(html: string, file: string): string {
  const [, text] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
  if (!text) throw new Error(`notebook without a title: ${file}`);
  return text.trim();
}
