import {spawn, type ChildProcess} from "node:child_process";
import {once} from "node:events";
import {chromium, type Page} from "playwright-core";
import {findBrowser} from "./find.ts";
import {flags} from "./setup.ts";

/** A browser process of a test's own, on a profile that outlives it. */
export interface OwnBrowser {
  readonly page: Page;
  /** ends all its processes at once, as a power cut or a crash would */
  kill(): Promise<void>;
}

/** Starts a browser on a profile folder. */
export async function openOwnBrowser(profile: string): Promise<OwnBrowser> {
  const own = [
    "--headless",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    "--hide-crash-restore-bubble",
    "--no-default-browser-check",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "about:blank"
  ];
  // a process group of its own, so that its helpers end with it
  const child = spawn(findBrowser()!, [...flags, ...own], {detached: true, stdio: ["ignore", "ignore", "pipe"]});
  const gone = once(child, "exit");
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, "SIGKILL");
    await gone;
  };
  try {
    const browser = await chromium.connectOverCDP(await endpointOf(child));
    const [context] = browser.contexts();
    return {
      page: await context!.newPage(),
      async kill() {
        await end();
        await browser.close().catch(() => {});
      }
    };
  } catch (error) {
    await end();
    throw error;
  }
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    child.stderr!.on("data", (data: Buffer) => {
      told += data.toString();
      const [, endpoint] = /DevTools listening on (ws:\S+)/.exec(told) ?? [];
      if (endpoint) resolve(endpoint);
    });
    child.once("exit", (code) => reject(new Error(`the browser ended with ${code}: ${told}`)));
  });
}
