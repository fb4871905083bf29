import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "playwright-core";
import type {TestProject} from "vitest/node";
import {buildSite} from "./build.ts";
import {findBrowser} from "./find.ts";
import {serve} from "./serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** where the production build is served, with a slash at the end */
    site: string;
    /** the endpoints of the browsers, one for each worker: its tests share it, each with a context of its own */
    browsers: string[];
    /** a folder of this run's own, for what its files share */
    scratch: string;
  }
}

export const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // a camera that is there and may be used, so that only a policy stops a frame
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
];

/** Builds the app, serves it, and starts a browser for each worker; returns what ends them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, "../..");
  buildSite(root);
  const site = await serve(join(root, "dist"));
  const scratch = mkdtempSync(join(tmpdir(), "zhibiao-test-"));
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no Chromium was found: run npm test, which installs one");
  const launch = () => chromium.launchServer({executablePath, args: flags, chromiumSandbox: process.getuid?.() !== 0});
  const browsers = await Promise.all(Array.from({length: Number(project.config.maxWorkers)}, launch));
  project.provide("site", site.url);
  project.provide("scratch", scratch);
  project.provide(
    "browsers",
    browsers.map((each) => each.wsEndpoint())
  );
  return async () => {
    await Promise.all(browsers.map((each) => each.close()));
    await site.close();
    rmSync(scratch, {recursive: true, force: true});
  };
}
