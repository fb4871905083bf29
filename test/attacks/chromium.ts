import type {Browser, Page} from "playwright-core";
import {untilOpen} from "./open.ts";
import {stores} from "./reading.ts";
import type {Driver, Tab} from "./tab.ts";

/** Drives attacks in a Chromium that is there already. */
export function driveChromium(browser: Browser): Driver {
  return {
    name: "chromium",
    async open(address, notebook, prepare) {
      const context = await browser.newContext({viewport: {width: 1000, height: 700}});
      const page = await context.newPage();
      const downloads: string[] = [];
      const dialogs: string[] = [];
      const watch = (each: Page) => {
        each.on("download", (download) => downloads.push(download.suggestedFilename()));
        each.on("dialog", (dialog) => {
          dialogs.push(dialog.message());
          dialog.dismiss().catch(() => {});
        });
      };
      watch(page);
      context.on("page", watch);
      await page.goto(address);
      await page.evaluate(prepare);
      const storesBefore = await page.evaluate<string>(stores);
      const file = {name: "given.html", mimeType: "text/html", buffer: Buffer.from(notebook)};
      await page.locator('input[type="file"]:not([multiple])').setInputFiles(file);
      const frame = () => {
        const found = page.frames().find((each) => each.url().includes("/frame.html"));
        if (!found) throw new Error("the frame has gone");
        return found;
      };
      const tab: Tab = {
        browser: "chromium",
        inPage: (expression) => page.evaluate(expression),
        inFrame: async (expression) => frame().evaluate(expression),
        clickInFrame: async (selector, count = 1) =>
          frame().locator(selector).click({clickCount: count, timeout: 10_000}),
        press: (key) => page.keyboard.press(key),
        pages: async () => context.pages().map((each) => each.url()),
        downloads,
        dialogs,
        storesBefore,
        close: () => context.close()
      };
      await untilOpen(tab);
      return tab;
    },
    close: async () => {}
  };
}
