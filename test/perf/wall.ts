// What the wall costs: from the click on a notebook to its first cell, in the built app and in a copy without the wall
// (no sandbox, no policies, the frame of the page's own origin, messages unchecked, the database unlocked), in turns.
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "playwright-core";
import type {Weakening} from "../attacks/attack.ts";
import {addressOf, buildSoft, serveSoft} from "../attacks/soft.ts";
import {findBrowser} from "../browser/find.ts";

const rounds = Number(process.argv[2] ?? 15);
const policy = "* 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' data: blob:";
const open: Weakening = {
  app: ["parse", "rate-limiter", "lock", "heartbeat", "focus"],
  sandbox: "allow-same-origin allow-forms allow-popups allow-modals allow-downloads",
  bootstrap: ["origin", "webrtc"],
  page: {"default-src": policy, "script-src": policy, "connect-src": policy, "frame-src": policy},
  frame: {"default-src": policy, "script-src": policy, "connect-src": policy, "frame-src": policy}
};

const executablePath = findBrowser();
if (!executablePath) throw new Error("no Chromium was found: run npm test, which installs one");
const folder = mkdtempSync(join(tmpdir(), "zhibiao-soft-"));
process.env["NODE_ENV"] = "production";
await buildSoft(folder);
const site = await serveSoft(folder);
const browser = await chromium.launch({executablePath, chromiumSandbox: process.getuid?.() !== 0});

/** Milliseconds from the navigation to the first cell's output, and to the first answer of the database. */
async function measure(weakening: Weakening): Promise<readonly [cell: number, query: number]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(`${addressOf(site.url, weakening)}&notebook=maternal-mortality`);
  const frame = page.frameLocator("iframe");
  await frame.locator("[data-cell] .output :is(h1, h2, p)").first().waitFor();
  const cell = performance.now() - begun;
  await frame.locator(".chart-point").first().waitFor();
  const query = performance.now() - begun;
  await context.close();
  return [cell, query];
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const taken: Record<"with" | "without", [number, number][]> = {with: [], without: []};
await measure({});
for (let i = 0; i < rounds; i++) {
  taken.with.push([...(await measure({}))]);
  taken.without.push([...(await measure(open))]);
}
for (const [name, values] of Object.entries(taken)) {
  const [cell, query] = [0, 1].map((place) => Math.round(median(values.map((each) => each[place]!))));
  console.log(`${name} the wall: first cell ${cell} ms, first chart ${query} ms (medians of ${rounds})`);
}
await browser.close();
await site.close();
rmSync(folder, {recursive: true, force: true});
