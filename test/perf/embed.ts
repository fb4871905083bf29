// Opens an embedded chart and the same chart by ECharts, Vega-Lite and Observable's runtime on a simulated line, turn
// about, in a real browser; prints the medians of when each was painted and first answered a pointer, and its weight.
import {existsSync, readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {chromium, type Browser} from "playwright-core";
import {build} from "vite";
import {findBrowser} from "../browser/find.ts";
import {servePacked} from "./packed.ts";

const times = Number(process.argv[2] ?? 7);
const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist");
const slug = "nursery-places-per-1000";
const line = {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8};

if (!existsSync(join(dist, "embed.html"))) throw new Error("there is no build to measure: npm run build");

const rivals = ["echarts", "vega-lite", "observable"] as const;
const [release] = readdirSync(join(dist, "embed/data")).sort().toReversed();
const {rows} = JSON.parse(readFileSync(join(dist, `embed/data/${release}/${slug}.json`), "utf8")) as {
  rows: Record<string, unknown[]>;
};
const names = ["region_name", "year", "kind", "value", "written", "quote"];
const records = rows.year!.map((_, i) => Object.fromEntries(names.map((name) => [name, rows[name]![i]])));
const files = new Map<string, Buffer>();

for (const name of rivals) {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "warn",
    define: {"process.env.NODE_ENV": `"production"`},
    build: {
      write: false,
      minify: true,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {input: join(import.meta.dirname, `rivals/${name}.ts`), output: {codeSplitting: false}}
    }
  });
  const [first] = [result].flat();
  const chunk = "output" in first! ? first.output.find((each) => each.type === "chunk") : undefined;
  if (chunk?.type !== "chunk") throw new Error(`nothing came of ${name}`);
  files.set(`rivals/${name}.js`, Buffer.from(chunk.code));
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title>
<script type="module" src="${name}.js"></script><body style="margin:0"><h1>每千人口3岁以下婴幼儿托位数</h1>
<div id="chart" style="width:640px;height:358px"></div><script type="application/json" id="rows">${JSON.stringify(records)}</script></body></html>`;
  files.set(`rivals/${name}.html`, Buffer.from(page));
}

const site = await servePacked(dist, "no-store", files);

const flags = "--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update";
const browser = await chromium.launch({
  executablePath: findBrowser()!,
  args: [...flags.split(" "), "--disable-sync"],
  chromiumSandbox: process.getuid?.() !== 0
});

/** A page to measure: its path, the marks whose paint counts, and where its own answer to a pointer is seen. */
const pages = {
  "Zhibiao, default view": [`embed/${slug}.html`, ".embed-still .chart-point"],
  "Zhibiao, chosen view": [`embed.html?i=${slug}&r=&k=actual~target&y=&c=trend&lang=zh`, ".embed-stage .chart-point"],
  ECharts: ["rivals/echarts.html", "#chart svg path[fill='#fff']"],
  "Vega-Lite": ["rivals/vega-lite.html", "#chart svg .mark-symbol path"],
  "Observable runtime": ["rivals/observable.html", "#chart svg circle"]
} as const;

interface Measured {
  readonly painted: number;
  readonly answered: number;
  readonly bytes: number;
}

const runs = new Map<string, Measured[]>(Object.keys(pages).map((name) => [name, []]));
for (let i = 0; i < times; i++)
  for (const [name, [path, marks]] of Object.entries(pages)) runs.get(name)!.push(await measure(browser, path, marks));

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
console.table(
  [...runs].map(([name, each]) => ({
    name,
    "painted, s": (median(each.map(({painted}) => painted)) / 1000).toFixed(2),
    "answers, s": (median(each.map(({answered}) => answered)) / 1000).toFixed(2),
    "kB by brotli": (median(each.map(({bytes}) => bytes)) / 1000).toFixed(1)
  }))
);
await browser.close();
site.close();

async function measure(browser: Browser, path: string, marks: string): Promise<Measured> {
  const context = await browser.newContext({viewport: {width: 760, height: 700}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  // tsx keeps the names of functions by a helper that the page lacks
  await page.addInitScript("globalThis.__name = (each) => each");
  await page.addInitScript(watch, marks);
  site.sent = 0;
  await page.goto(site.url + path, {waitUntil: "commit"});
  const isPainted = () => (globalThis as {painted?: number}).painted !== undefined;
  await page.waitForFunction(isPainted, null, {polling: 10}).catch((cause: unknown) => {
    throw new Error(`nothing was painted on ${path}`, {cause});
  });
  for (let turn = 0; turn < 500; turn++) {
    const {at, answered} = await page.evaluate(
      ([marks, turn]) => {
        const shown = [...document.querySelectorAll(marks)].filter((each) => each.getClientRects().length > 0);
        const mark = shown[turn % shown.length]!;
        const {left, top, width, height} = mark.getBoundingClientRect();
        return {at: [left + width / 2, top + height / 2], answered: (globalThis as {answered?: number}).answered};
      },
      [marks, turn] as const
    );
    if (answered !== undefined) break;
    await page.mouse.move(at[0]! + (turn % 3), at[1]!);
  }
  const {painted, answered} = await page.evaluate(() => {
    const {painted, answered} = globalThis as {painted?: number; answered?: number};
    return {painted: painted!, answered: answered ?? Number.NaN};
  });
  const bytes = site.sent;
  await context.close();
  return {painted, answered, bytes};
}

/** In the page: when the marks were first painted, and when our own note was first seen. */
function watch(marks: string): void {
  const seen = globalThis as {painted?: number; answered?: number};
  let begun = false;
  const look = () => {
    const shown = [...document.querySelectorAll(marks)].some((each) => {
      const {visibility} = getComputedStyle(each);
      return each.getClientRects().length > 0 && visibility === "visible";
    });
    if (shown && !begun) {
      begun = true;
      requestAnimationFrame(() => (seen.painted = performance.now()));
    }
    if (document.querySelector(".chart-tip:not([hidden])")) seen.answered ??= performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
