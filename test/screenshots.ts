// Pictures of the shipped notebooks for the home page: `npm run build && npm run screenshots`.
import {mkdirSync, readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {chromium, type Locator} from "playwright-core";
import {findBrowser} from "./browser/find.ts";
import {serve} from "./browser/serve.ts";

const root = join(import.meta.dirname, "..");
const out = join(root, "public/pictures/notebooks");
const size = {width: 600, height: 330};
/** between what is shown and the picture's edge */
const room = 12;
/** Where the first drawing is not what a notebook is about. */
const shownElsewhere: Record<string, string> = {
  coverage: ".chart-coverage",
  "family-doctors": "figure.chart",
  "two-regions": ".chart-heat",
  method: "form table >> nth=1",
  "sql-by-example": "table >> nth=1",
  tour: "svg.chart-plot"
};
mkdirSync(out, {recursive: true});

const site = await serve(join(root, "dist"));
const executablePath = findBrowser();
if (!executablePath) throw new Error("no Chromium was found: run npm test, which installs one");
const browser = await chromium.launch({executablePath, chromiumSandbox: process.getuid?.() !== 0});
for (const slug of readdirSync(join(root, "notebooks")).map((file) => file.replace(/\.html$/, ""))) {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({
      viewport: {width: size.width + 48 - 2 * room, height: 5000},
      colorScheme,
      serviceWorkers: "block"
    });
    const page = await context.newPage();
    await page.goto(`${site.url}?notebook=${slug}`);
    const frame = page.frameLocator("iframe");
    await frame.locator("[data-cell]").first().waitFor();
    await frame.locator("main.cells:not(:has([data-cell]:not([data-state=done])))").waitFor();
    const shown = frame
      .locator(`main.cells .output`)
      .locator(shownElsewhere[slug] ?? "svg.chart-plot")
      .first();
    const {x, y} = await settled(shown);
    const clip = {x: Math.max(0, x - room), y: Math.max(0, y - room), ...size};
    writeFileSync(join(out, `${slug}-${colorScheme}.png`), await page.screenshot({clip}));
    await context.close();
  }
  console.log(slug);
}
await browser.close();
await site.close();

/** Where something stands once what is drawn above it has its height. */
async function settled(shown: Locator): Promise<{x: number; y: number}> {
  let before = await shown.boundingBox();
  for (let equal = 0; equal < 5;) {
    await shown.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    const now = await shown.boundingBox();
    equal = before && now && now.y === before.y && now.height === before.height ? equal + 1 : 0;
    before = now;
  }
  return before!;
}
