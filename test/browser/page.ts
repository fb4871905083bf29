import {chromium, type Browser, type BrowserContextOptions, type FrameLocator, type Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject} from "vitest";

/** A page of its own context that remembers what must not happen. */
export interface Visit {
  readonly page: Page;
  /** the inside of the notebook's frame */
  readonly frame: FrameLocator;
  /** console errors and uncaught exceptions */
  readonly errors: string[];
  /** requests to any other origin */
  readonly foreign: string[];
  readonly close: () => Promise<void>;
}

let browser: Browser;

/** Connects to the browser of this worker: what a browser has only once, such as a clipboard, is then no other test's. */
export function connect(): Promise<Browser> {
  const browsers = inject("browsers");
  return chromium.connect(browsers[Number(process.env["VITEST_POOL_ID"]) % browsers.length]!);
}

/** Connects this file's tests to the shared browser. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await connect();
  });
  afterAll(() => browser.close());
}

/** Opens a path of the production build; `prepare` may route or script the page before it loads. */
export async function visit(
  path = "",
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
  site: string = inject("site")
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    serviceWorkers: "block",
    ...options
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== new URL(site).origin) foreign.push(request.url());
  });
  await prepare(page);
  await page.goto(site + path);
  return {page, frame: page.frameLocator("iframe"), errors, foreign, close: () => context.close()};
}

/** What holds of every visit. */
export function expectQuiet({errors, foreign}: Visit): void {
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
}
