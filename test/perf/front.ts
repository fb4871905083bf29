// Opens the home page and a notebook on a simulated line of 10 Mbit/s and 40 ms, cold and from the service worker; prints
// the medians of when the first chart was painted, what had come by then, and when the engine was ready.
import {existsSync} from "node:fs";
import {join} from "node:path";
import {chromium, type BrowserContext, type Page} from "playwright-core";
import {findBrowser} from "../browser/find.ts";
import {servePacked} from "./packed.ts";

const times = Number(process.argv[2] ?? 5);
const dist = join(import.meta.dirname, "../../dist");
const line = {offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8};
if (!existsSync(join(dist, "sw.js"))) throw new Error("there is no build to measure: npm run build");

const site = await servePacked(dist, "max-age=600");
const browser = await chromium.launch({executablePath: findBrowser()!, chromiumSandbox: process.getuid?.() !== 0});
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

interface Painted {
  readonly painted: number;
  readonly bytes: number;
}

const cold: Painted[] = [];
const kept: Painted[] = [];
const engine: Ready[] = [];
const outlines: Record<"explorer" | "notebook", number[]> = {explorer: [], notebook: []};
for (let i = 0; i < times; i++) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  cold.push(await paint(context));
  const waiting = await context.newPage();
  await waiting.goto(site.url);
  await waiting.evaluate(async () => void (await navigator.serviceWorker.ready));
  await waiting.close();
  kept.push(await paint(context));
  await context.close();
  engine.push(await ready());
  outlines.explorer.push(await outline('a.button[href*="explore"]', ".skeleton.explorer"));
  outlines.notebook.push(await outline('a[href*="notebook=maternal-mortality"]', ".skeleton.notebook"));
}
console.table({
  "first chart, cold": {s: seconds(cold), "kB before it": (median(cold.map(({bytes}) => bytes)) / 1000).toFixed(1)},
  "first chart, service worker": {
    s: seconds(kept),
    "kB before it": (median(kept.map(({bytes}) => bytes)) / 1000).toFixed(1)
  },
  "a notebook's first chart, cold": {s: of("chart")},
  "a notebook's engine ready, cold": {s: of("engine")},
  "engine ready after its last byte": {s: of("after")},
  "the explorer's outline after a click": {s: (median(outlines.explorer) / 1000).toFixed(3)},
  "a notebook's outline after a click": {s: (median(outlines.notebook) / 1000).toFixed(3)}
});
await browser.close();
site.close();

function of(name: keyof Ready): string {
  return (median(engine.map((each) => each[name])) / 1000).toFixed(2);
}

function seconds(runs: readonly Painted[]): string {
  return (median(runs.map(({painted}) => painted)) / 1000).toFixed(2);
}

async function throttled(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  return page;
}

/** When a headline chart's marks stand on the page, in milliseconds from its beginning, and the bytes that had come by then. */
async function paint(context: BrowserContext): Promise<Painted> {
  const page = await throttled(context);
  // tsx keeps the names of functions by a helper that the page lacks
  await page.addInitScript("globalThis.__name = (each) => each");
  await page.addInitScript(() => {
    const look = () => {
      const points = document.querySelector("zhibiao-chart")?.shadowRoot?.querySelectorAll(".chart-point") ?? [];
      if ([...points].some((each) => each.getClientRects().length > 0))
        requestAnimationFrame(() => ((globalThis as {painted?: number}).painted = performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(site.url, {waitUntil: "commit"});
  await page.waitForFunction(() => (globalThis as {painted?: number}).painted !== undefined, null, {polling: 10});
  const found = await page.evaluate(() => {
    const {painted} = globalThis as {painted?: number};
    const entries = performance.getEntries().filter((each) => "transferSize" in each) as PerformanceResourceTiming[];
    const before = entries.filter((each) => each.responseEnd <= painted!);
    return {painted: painted!, bytes: before.reduce((sum, each) => sum + each.transferSize, 0)};
  });
  await page.close();
  return found;
}

/** From a click to the outline of the page that it asks for, on a processor that is slowed four times, in milliseconds. */
async function outline(link: string, awaited: string): Promise<number> {
  const context = await browser.newContext({serviceWorkers: "block"});
  const page = await throttled(context);
  await page.goto(site.url);
  await page.locator("zhibiao-chart").first().waitFor();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", {rate: 4});
  await page.evaluate("globalThis.__name = (each) => each");
  const time = await page.evaluate(
    ([link, awaited]) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        const look = () => {
          if (document.querySelector(awaited!)) requestAnimationFrame(() => resolve(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        document.querySelector<HTMLElement>(link!)!.click();
        look();
      }),
    [link, awaited]
  );
  await context.close();
  return time;
}

interface Ready {
  /** when the notebook's first chart stands, in milliseconds from the page's beginning */
  readonly chart: number;
  readonly engine: number;
  /** from the last byte of the engine's program to its being ready */
  readonly after: number;
}

/** When a notebook shows its first chart, and when its database has started. */
async function ready(): Promise<Ready> {
  const context = await browser.newContext({serviceWorkers: "block"});
  const page = await throttled(context);
  const bytes = page.waitForEvent("requestfinished", {
    predicate: (each) => each.url().endsWith(".wasm"),
    timeout: 120_000
  });
  await page.goto(`${site.url}?notebook=maternal-mortality`);
  await page.frameLocator("iframe").locator("figure svg.chart-plot").first().waitFor({timeout: 120_000});
  const chart = await page.evaluate(() => performance.now());
  const {startTime, responseEnd} = (await bytes).timing();
  await page.waitForFunction(() => performance.getEntriesByName("zhibiao:engine").length > 0, null, {timeout: 120_000});
  const [engine, origin] = await page.evaluate(() => [
    performance.getEntriesByName("zhibiao:engine")[0]!.startTime,
    performance.timeOrigin
  ]);
  await context.close();
  return {chart, engine: engine!, after: origin! + engine! - startTime - responseEnd};
}
