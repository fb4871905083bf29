// Makes sure that a Chromium is there before the browser tests: finds one, or installs one, or says what to do.
import {spawnSync} from "node:child_process";
import {findBrowser} from "./find.ts";

const run = (command: string, ...args: string[]) => {
  console.log(`> ${[command, ...args].join(" ")}`);
  return spawnSync(command, args, {stdio: "inherit", timeout: 600_000}).status === 0;
};

const isRoot = process.getuid?.() === 0;
const ways: readonly (() => unknown)[] = [
  () => run("npx", "playwright-core", "install", "chromium"),
  () =>
    isRoot && run("apt-get", "update", "-qq") && run("apt-get", "install", "-y", "-qq", "chromium", "fonts-noto-cjk")
];

/** A browser that starts: one without its libraries is none. */
const findWorking = () => {
  const path = findBrowser();
  return path && spawnSync(path, ["--version"], {timeout: 30_000}).status === 0 ? path : undefined;
};

let path = findWorking();
for (const way of ways) {
  if (path) break;
  way();
  path = findWorking();
}
if (path) console.log(`browser tests use ${path}`);
else {
  console.error(`The browser tests need Chromium or Chrome, and none was found or could be installed.
Install one (Debian: apt-get install chromium; macOS: brew install --cask google-chrome), or set CHROME_PATH to its path.`);
  process.exitCode = 1;
}
