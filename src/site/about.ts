import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Plugin} from "vite";

const id = "virtual:about";
const root = join(import.meta.dirname, "../..");

/** Which build this is, as the module `virtual:about`: the package's version and, in a clone, its commit. */
export function about(): Plugin {
  return {
    name: "zhibiao:about",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return;
      const {version} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {version: string};
      return `export const version = ${JSON.stringify(version)};
export const commit = ${JSON.stringify(readCommit())};`;
    }
  };
}

/** The commit that is checked out, in short; null outside of a clone or without git. */
function readCommit(): string | null {
  try {
    const answer = execFileSync("git", ["rev-parse", "--short=9", "HEAD"], {
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"]
    });
    return answer.toString().trim() || null;
  } catch {
    return null;
  }
}
