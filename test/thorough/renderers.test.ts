import {execFileSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {delimiter, join} from "node:path";
import {JSDOM} from "jsdom";
import pixelmatch from "pixelmatch";
import {chromium} from "playwright-core";
import {PNG} from "pngjs";
import {afterAll, beforeAll, expect, test} from "vitest";
import {heat} from "../../src/charts/types/heat.ts";
import {trend} from "../../src/charts/types/trend.ts";
import {toSvg, withOutlines, type Picture} from "../../src/share/image/index.ts";
import {deaths, places} from "../charts/rows.ts";
import {glyphStore} from "../share/image/glyphs.ts";
import {findBrowser} from "../browser/find.ts";
import {firefox, pictureInFirefox} from "../browser/picture-in-firefox.ts";

const folder = mkdtempSync(join(tmpdir(), "zhibiao-renderers-"));
const path = (name: string) => join(folder, name);
const env = {...process.env, FONTCONFIG_FILE: path("fonts.conf"), MOZ_HEADLESS: "1"};
const find = (...names: string[]) =>
  names
    .flatMap((name) => (process.env["PATH"] ?? "").split(delimiter).map((each) => join(each, name)))
    .find((each) => existsSync(each));
const rsvg = find("rsvg-convert");

const pictures: Record<string, Picture> = {};

beforeAll(async () => {
  mkdirSync(path("none"));
  writeFileSync(
    env.FONTCONFIG_FILE,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig><dir>${path("none")}</dir><cachedir>${path("cache")}</cachedir></fontconfig>`
  );
  const {window} = new JSDOM();
  // jsdom takes no signal but its own
  const {document, Node, AbortController} = window;
  Object.assign(globalThis, {window, document, Node, AbortController});
  const {store} = await glyphStore();
  const draw = async (name: string, figure: HTMLElement, theme: "light" | "dark") => {
    pictures[name] = await withOutlines(
      (renderer) => toSvg(figure, {renderer, theme, link: "https://example.org/?i=nursery-places", qr: true}),
      store
    );
    writeFileSync(path(`${name}.svg`), pictures[name].svg);
  };
  await draw("trend", trend(places, {width: 640}), "light");
  await draw("heat", heat([...places, ...deaths], {width: 640}), "dark");
}, 180_000);

afterAll(() => rmSync(folder, {recursive: true, maxRetries: 5, retryDelay: 200}));

const read = (file: string) => PNG.sync.read(readFileSync(path(file)));

async function inChromium(name: string): Promise<PNG> {
  const {width, height} = pictures[name]!;
  const browser = await chromium.launch({
    executablePath: findBrowser()!,
    env,
    args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    chromiumSandbox: process.getuid?.() !== 0
  });
  try {
    const page = await browser.newPage({viewport: {width, height}});
    await page.goto(`file://${path(`${name}.svg`)}`);
    return PNG.sync.read(await page.screenshot());
  } finally {
    await browser.close();
  }
}

function inFirefox(name: string): Promise<PNG> {
  const {width, height} = pictures[name]!;
  return pictureInFirefox(`file://${path(`${name}.svg`)}`, {width, height, env});
}

function inLibrsvg(name: string): PNG {
  execFileSync(rsvg!, [path(`${name}.svg`), "-o", path(`${name}-rsvg.png`)], {env});
  return read(`${name}-rsvg.png`);
}

/** The share of pixels that differ, those of softened edges among them. */
function difference(a: PNG, b: PNG): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  return (
    pixelmatch(a.data, b.data, undefined, a.width, a.height, {threshold: 0.1, includeAA: true}) / (a.width * a.height)
  );
}

/** The share of pixels of a part of the picture that are not like its first pixel. */
function ink({data, width}: PNG, [x0, y0, x1, y1]: readonly [number, number, number, number]): number {
  let count = 0;
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) count += Number(Math.abs(data[(y * width + x) * 4]! - data[0]!) > 60);
  }
  return count / ((x1 - x0) * (y1 - y0));
}

for (const name of ["trend", "heat"]) {
  test(`${name}: Chromium and librsvg without any font draw the same, title, legend and source in it`, async (context) => {
    if (!rsvg) context.skip("rsvg-convert is not installed");
    const [a, b] = [await inChromium(name), inLibrsvg(name)];
    const {width, height} = pictures[name]!;
    expect(difference(a, b)).toBeLessThan(0.01);
    for (const picture of [a, b]) {
      expect(ink(picture, [24, 24, 160, 54])).toBeGreaterThan(0.1);
      expect(ink(picture, [24, height - 110, width - 140, height - 24])).toBeGreaterThan(0.02);
    }
  }, 60_000);

  test(`${name}: Chromium and Firefox without any font draw the same`, async (context) => {
    if (!firefox) context.skip("Firefox is not installed");
    expect(difference(await inChromium(name), await inFirefox(name))).toBeLessThan(0.01);
  }, 120_000);
}
