import type {Browser, Page} from "playwright-core";
import type {Driver, Tab} from "./tab.ts";

/** Drives attacks in a Chromium that is there already. */
export function driveChromium(browser: Browser): Driver {
  return {name: "chromium", open: () => open(browser), close: async () => {}};
}

async function open(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({viewport: {width: 1000, height: 700}});
  const page = await context.newPage();
  const downloads: string[] = [];
  const dialogs: string[] = [];
  const watch = (each: Page) => {
    each.on("download", (download) => downloads.push(download.suggestedFilename()));
    each.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      // a question of the browser's own, whether to leave, is none of the notebook's
      (dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss()).catch(() => {});
    });
  };
  watch(page);
  context.on("page", watch);
  const frame = () => {
    const found = page.frames().findLast((each) => each.url().includes("/frame.html"));
    if (!found) throw new Error("the frame has gone");
    return found;
  };
  return {
    browser: "chromium",
    goto: async (address) => void (await page.goto(address)),
    inPage: (expression) => page.evaluate(expression),
    inFrame: async (expression) => frame().evaluate(expression),
    clickInFrame: async (selector, count = 1) => frame().locator(selector).click({clickCount: count, timeout: 60_000}),
    press: (key) => page.keyboard.press(key),
    pages: async () => context.pages().map((each) => each.url()),
    async tidy() {
      for (const each of context.pages()) if (each !== page) await each.close();
    },
    downloads,
    dialogs,
    close: () => context.close()
  };
}
