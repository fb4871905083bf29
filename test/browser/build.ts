import {execFileSync} from "node:child_process";
import {existsSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";

const inputs = ["src", "seeds", "notebooks", "public", "docs", "vite.config.ts", "package-lock.json"];

/** Builds the site as a user does, unless the build that is there is newer than all that it is made of. */
export function buildSite(root: string): void {
  const last = join(root, "dist/sw.js");
  if (existsSync(last) && inputs.every((path) => newest(join(root, path)) < statSync(last).mtimeMs)) return;
  // inside the test runner Vite would make a development build
  const env = {...process.env, NODE_ENV: "production"};
  execFileSync(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], {
    cwd: root,
    env,
    stdio: "inherit"
  });
}

/** When anything in a folder was changed, added or taken away. */
function newest(path: string): number {
  const {mtimeMs} = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const names = readdirSync(path, {recursive: true, encoding: "utf8"}).filter((each) => !each.includes("node_modules"));
  const times = names.map((each) => statSync(join(path, each)).mtimeMs);
  return times.reduce((latest, each) => Math.max(latest, each), mtimeMs);
}
