import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {chromium} from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"
];

/** The path of a Chromium: `CHROME_PATH`, an installed one, or Playwright's own; undefined if there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env["CHROME_PATH"]) {
    if (existsSync(env["CHROME_PATH"])) return env["CHROME_PATH"];
    throw new Error(`CHROME_PATH names no file: ${env["CHROME_PATH"]}`);
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...places, playwrightOwn()].find((path) => path !== undefined && existsSync(path));
}

function playwrightOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
