import {existsSync, readdirSync} from "node:fs";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {delimiter, join} from "node:path";
import type {Browser} from "puppeteer-core";
import type {Driver, Tab} from "./tab.ts";

const names = ["firefox-esr", "firefox"];

/** The path of a Firefox: `FIREFOX_PATH`, or an installed one; undefined if there is none. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env["FIREFOX_PATH"]) return env["FIREFOX_PATH"];
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Starts a Firefox and drives attacks in it by WebDriver BiDi. */
export async function driveFirefox(executablePath: string): Promise<Driver> {
  const {launch} = await import("puppeteer-core");
  const folder = await mkdtemp(join(tmpdir(), "zhibiao-firefox-"));
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      "browser.download.folderList": 2,
      "browser.download.dir": folder,
      "browser.download.alwaysOpenPanel": false,
      "media.peerconnection.ice.loopback": true,
      "media.navigator.streams.fake": true,
      "media.navigator.permission.disabled": true,
      "browser.send_pings": true,
      "network.dns.disablePrefetch": true
    }
  });
  return {
    name: "firefox",
    open: () => open(browser, folder),
    async close() {
      await browser.close();
      await rm(folder, {recursive: true, force: true});
    }
  };
}

async function open(browser: Browser, folder: string): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    (dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss()).catch(() => {});
  });
  const frame = () => {
    const found = page.frames().findLast((each) => each.url().includes("/frame.html"));
    if (!found) throw new Error("the frame has gone");
    return found;
  };
  return {
    browser: "firefox",
    goto: async (address) => void (await page.goto(address)),
    inPage: (expression) => page.evaluate(expression) as never,
    inFrame: async (expression) => frame().evaluate(expression) as never,
    async clickInFrame(selector, count = 1) {
      // a page in the background draws nothing, and nothing that waits for a drawing ends there
      await page.bringToFront();
      const isThere = `document.querySelector(${JSON.stringify(selector)}) !== null`;
      for (let tries = 0; tries < 1000 && !(await frame().evaluate(isThere)); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await frame().click(selector, {count});
    },
    press: (key) => page.keyboard.press(key as "Escape"),
    pages: async () => (await context.pages()).map((each) => each.url()),
    async tidy() {
      for (const each of await context.pages()) if (each !== page) await each.close();
    },
    get downloads() {
      return readdirSync(folder);
    },
    dialogs,
    close: () => context.close()
  };
}
