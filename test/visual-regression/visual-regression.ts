// Compares the main pages with their reference pictures, in both languages, light and dark, at three widths:
// `npm run build && npm run visual-regression [-- PAGE…] [--update] [--full FOLDER]`. README.md beside this file says what to do with them.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {spawnSync} from "node:child_process";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {chromium, type Page} from "playwright-core";
import {findBrowser} from "../browser/find.ts";
import {serve} from "../browser/serve.ts";
import {flags} from "../browser/setup.ts";
import {compare, shrink} from "./compare.ts";
import {pages, type ComparedPage} from "./pages.ts";

/** Viewports, and how much smaller their pictures are kept. */
const sizes = [
  {width: 390, height: 844, scale: 0.5},
  {width: 1280, height: 900, scale: 0.4},
  {width: 2560, height: 1440, scale: 0.22}
];
/** The share of a page's pixels that may differ: a caret, a letter that another version of a font draws otherwise. */
const maxShare = 0.004;

const here = import.meta.dirname;
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {update: {type: "boolean"}, full: {type: "string"}}
});
const unknown = positionals.filter((name) => !(name in pages));
if (unknown.length > 0)
  throw new Error(`no such page: ${unknown.join(", ")}; there are ${Object.keys(pages).join(", ")}`);
const dist = join(here, "../../dist");
if (!existsSync(join(dist, "sw.js"))) throw new Error("there is no build to look at: npm run build");
const executablePath = findBrowser();
if (!executablePath) throw new Error("no Chromium was found: run npm test, which installs one");

const family = "Noto Sans CJK SC";
const installed = spawnSync("fc-match", ["-f", "%{family}", family], {encoding: "utf8"}).stdout;
if (!installed?.includes(family)) {
  console.log(
    `Nothing was compared: the reference pictures were made with the font ${family}, which is not installed.`
  );
  process.exit();
}

const references = join(here, "references");
const differences = join(here, "differences");
rmSync(differences, {recursive: true, force: true});
const site = await serve(dist);
const browser = await chromium.launch({executablePath, args: flags, chromiumSandbox: process.getuid?.() !== 0});
const bench = await browser.newPage();
await bench.addInitScript("globalThis.__name = (each) => each");
await bench.goto("about:blank");
const faults: string[] = [];
let count = 0;
for (const [name, compared] of Object.entries(pages)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  for (const language of ["zh", "en"] as const) await picture(name, compared, language);
  console.log(name);
}
await browser.close();
await site.close();
console.log(values.update ? `${count} reference pictures written` : `${count} pictures compared`);
for (const each of faults) console.error(each);
if (faults.length > 0) process.exitCode = 1;

/** One page in one language: it is loaded once, and changes its size and theme in place. */
async function picture(name: string, {path, ready}: ComparedPage, language: "zh" | "en"): Promise<void> {
  const context = await browser.newContext({
    viewport: sizes[1]!,
    reducedMotion: "reduce",
    colorScheme: "light",
    serviceWorkers: "block",
    timezoneId: "Asia/Shanghai"
  });
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name = (each) => each");
  await page.goto(site.url + path(language));
  await ready(page);
  // what this machine has and when it was looked at is no part of it
  await page.addStyleTag({
    content: "*{caret-color:transparent!important} .storage-use dd,.problem pre,.failure pre{visibility:hidden}"
  });
  for (const {scale, ...size} of sizes) {
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme: theme});
      await page.setViewportSize(size);
      await judge(`${name}-${language}-${theme}-${size.width}`, await settled(page), scale);
    }
  }
  await context.close();
}

async function judge(name: string, png: Buffer, scale: number): Promise<void> {
  count++;
  if (values.full) {
    mkdirSync(values.full, {recursive: true});
    writeFileSync(join(values.full, `${name}.png`), png);
  }
  const now = await shrink(bench, png.toString("base64"), scale);
  const path = join(references, `${name}.webp`);
  if (values.update) {
    mkdirSync(references, {recursive: true});
    return writeFileSync(path, Buffer.from(now, "base64"));
  }
  if (!existsSync(path))
    return void faults.push(`${name}: there is no reference picture; npm run visual-regression -- --update`);
  const {share, difference} = await compare(bench, readFileSync(path).toString("base64"), now);
  if (share <= maxShare) return;
  mkdirSync(differences, {recursive: true});
  writeFileSync(join(differences, `${name}.png`), Buffer.from(difference, "base64"));
  faults.push(
    `${name}: ${(share * 100).toFixed(2)} % of the pixels differ; see test/visual-regression/differences/${name}.png`
  );
}

/** The page once it has stopped changing. */
async function settled(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (let i = 0; i < 20; i++) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error(`the page goes on changing: ${page.url()}`);
}
