import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium, type Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import type {Attack, BrowserName} from "../attacks/attack.ts";
import {driveChromium} from "../attacks/chromium.ts";
import {driveFirefox, findFirefox} from "../attacks/firefox.ts";
import {attackAll, attacks, attackWeakened} from "../attacks/run.ts";
import {openSink, type Sink} from "../attacks/sink.ts";
import {buildSoft, serveSoft} from "../attacks/soft.ts";
import type {Driver} from "../attacks/tab.ts";

const long = 600_000;
const dist = join(import.meta.dirname, "../../dist");
const folder = mkdtempSync(join(tmpdir(), "zhibiao-soft-"));
const firefoxPath = findFirefox();

let chrome: Browser;
let whole: Awaited<ReturnType<typeof serveSoft>>;
let soft: Awaited<ReturnType<typeof serveSoft>>;
const sinks: Sink[] = [];

beforeAll(async () => {
  chrome = await chromium.connect(inject("browser"));
  await buildSoft(folder);
  whole = await serveSoft(dist);
  soft = await serveSoft(folder);
}, long);

afterAll(async () => {
  await chrome.close();
  for (const server of [whole, soft, ...sinks]) await server.close();
  rmSync(folder, {recursive: true, force: true});
});

const openOwnSink = async () => {
  const sink = await openSink();
  sinks.push(sink);
  return sink;
};

const run = (browser: BrowserName, list: readonly Attack[]) => list.filter(({unrun}) => !unrun?.[browser]);

/** Both halves: nothing succeeds, and without its protection everything does that a browser lets succeed. */
function suite(browser: BrowserName, drive: () => Promise<Driver>): void {
  let driver: Driver;
  beforeAll(async () => {
    driver = await drive();
  }, long);
  afterAll(() => driver?.close());

  test(
    "none succeeds",
    async () => {
      expect([...(await attackAll({driver, sink: await openOwnSink()}, whole.url))]).toEqual([]);
    },
    long
  );

  test(
    "each succeeds against a copy without its protection",
    async () => {
      const won = await attackWeakened({driver, sink: await openOwnSink()}, soft.url);
      const shown = run(browser, attacks).filter(({unshown}) => !unshown?.[browser]);
      expect(shown.filter(({name}) => !won.has(name)).map(({name}) => name)).toEqual([]);
      console.log(report(browser, shown.length));
    },
    long
  );
}

/** What was run, and for what it is not claimed that it would succeed. */
function report(browser: BrowserName, shown: number): string {
  const tried = run(browser, attacks);
  const excepted = attacks.flatMap(({name, unshown, unrun}) => {
    if (unrun?.[browser]) return [`  not run: ${name}: ${unrun[browser]}`];
    return unshown?.[browser] ? [`  no control: ${name}: ${unshown[browser]}`] : [];
  });
  return [
    `${browser}: ${tried.length} attacks, none succeeded; ${shown} shown to succeed without their protection`,
    ...excepted
  ].join("\n");
}

test("there are more than sixty attacks, each by a name of its own", () => {
  expect(attacks.length).toBeGreaterThan(60);
  expect(new Set(attacks.map(({name}) => name)).size).toBe(attacks.length);
});

describe("in Chromium", () => suite("chromium", async () => driveChromium(chrome)));

describe.skipIf(!firefoxPath)(firefoxPath ? "in Firefox" : "in Firefox (skipped: no Firefox is installed)", () =>
  suite("firefox", () => driveFirefox(firefoxPath!))
);
