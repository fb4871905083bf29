import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync} from "node:zlib";
import {expect, inject, test} from "vitest";
import {useBrowser, visit} from "../page.ts";

useBrowser();

const dist = join(import.meta.dirname, "../../../dist");
const limit = (kilobytes: number) => kilobytes * 1000;

/** What a browser asks for to show a page, each file once and by brotli, in bytes by its path. */
async function weigh(path: string, ready: string): Promise<Map<string, number>> {
  const asked = new Set<string>();
  const {page, close} = await visit(path, {}, async (page) => {
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol === "http:") asked.add(url.origin + url.pathname);
    });
  });
  await page.locator(ready).first().waitFor();
  await close();
  const site = inject("site");
  const files = [...asked].filter((address) => address.startsWith(site)).map((address) => address.slice(site.length));
  return new Map(files.map((file) => [file, brotliCompressSync(readFileSync(join(dist, file))).length]));
}

const sum = (sizes: Map<string, number>) => [...sizes.values()].reduce((all, each) => all + each, 0);

test("an indicator's chart with notes, keyboard and table weighs at most 25 kB in all", async () => {
  const sizes = await weigh("embed/nursery-places-per-1000.html", ".chart-point:visible");
  expect([...sizes.keys()].map((file) => file.replace(/-[\da-f]{8}(?=\.js)/, ""))).toEqual([
    "embed/nursery-places-per-1000.html",
    "assets/embed-page.js"
  ]);
  console.log(`a default view: ${sum(sizes)} bytes by brotli`);
  expect(sum(sizes)).toBeLessThanOrEqual(limit(25));
});

test.for([
  ["with axes, and so with Plot", "embed.html?i=nursery-places-per-1000&r=330604~530900&k=&y=&c=trend"],
  ["without", "embed.html?i=nursery-places-per-1000&r=&k=&y=&c=ranking"]
])("a chart that a link chooses, %s, weighs at most 100 kB in all", async ([name, path]) => {
  const sizes = await weigh(path!, ".embed-stage .chart-point");
  console.log(`a chosen view ${name}: ${sum(sizes)} bytes by brotli`, Object.fromEntries(sizes));
  expect(sizes.size).toBe(4);
  expect(sum(sizes)).toBeLessThanOrEqual(limit(100));
});

test("a second chart on a page weighs at most 8 kB, whichever it is", async () => {
  const first = await weigh("embed/nursery-places-per-1000.html", ".chart-point:visible");
  const second = await weigh("embed/infant-mortality.html", ".chart-point:visible");
  const added = new Map([...second].filter(([file]) => !first.has(file)));
  expect([...added.keys()]).toEqual(["embed/infant-mortality.html"]);
  const others = ["embed", "en/embed"].flatMap((folder) =>
    readdirSync(join(dist, folder)).flatMap((name) => (name.endsWith(".html") ? [join(dist, folder, name)] : []))
  );
  const largest = others.sort((a, b) => statSync(b).size - statSync(a).size).slice(0, 5);
  for (const file of largest) expect(brotliCompressSync(readFileSync(file)).length, file).toBeLessThanOrEqual(limit(8));
  console.log(`a second chart: ${sum(added)} bytes by brotli`);
  expect(sum(added)).toBeLessThanOrEqual(limit(8));
});
