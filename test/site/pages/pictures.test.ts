import {inflateSync} from "node:zlib";
import {beforeAll, expect, test} from "vitest";
import {toContext} from "../../../src/site/pages/context.ts";
import {openLetters, picturesOf} from "../../../src/site/pages/picture.ts";
import {address, facts, style} from "./site.ts";

const context = toContext(facts, {site: address, style});
const subject = context.indicators.find(({indicator}) => indicator.slug === "maternal-mortality")!;
let svg: string;
let png: Uint8Array;

beforeAll(async () => {
  const made = await picturesOf(subject, "zh", context, await openLetters());
  const find = (ending: string) => made.find(({path}) => path === `indicator/maternal-mortality.${ending}`)!.source;
  [svg, png] = [find("svg") as string, find("png") as Uint8Array];
  // the letters are cut from their font when words or data have changed since the last time
}, 120_000);

test("the card of an indicator is a PNG of 1200 by 630 pixels", () => {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThan(300_000);
});

test("its Chinese title is drawn on a machine without any font: letters are outlines, and there is ink where it stands", () => {
  expect(svg).not.toMatch(/<text|font-family|@font-face/);
  expect(svg).toContain('aria-label="孕产妇死亡率"');
  const {pixel} = readPng(Buffer.from(png));
  const dark = (x0: number, y0: number, x1: number, y1: number) => {
    let count = 0;
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (pixel(x, y) < 100) count++;
    return count / ((x1 - x0) * (y1 - y0));
  };
  // six characters of some 30 pixels: strokes cover more than an empty box would, and less than a filled one
  expect(dark(130, 35, 330, 80)).toBeGreaterThan(0.15);
  expect(dark(130, 35, 330, 80)).toBeLessThan(0.6);
  expect(dark(0, 0, 100, 630)).toBe(0);
});

test("the same data make the same picture, byte for byte", {timeout: 120_000}, async () => {
  const again = await picturesOf(subject, "zh", toContext(facts, {site: null, style}), await openLetters());
  expect(again.map(({source}) => Buffer.from(source).toString("base64"))).toEqual(
    [svg, png].map((source) => Buffer.from(source).toString("base64"))
  );
});

/** The brightness of an 8-bit RGBA PNG's pixels, 0 to 255. */
function readPng(bytes: Buffer): {pixel: (x: number, y: number) => number} {
  const width = bytes.readUInt32BE(16);
  const data: Buffer[] = [];
  expect([...bytes.subarray(24, 26)]).toEqual([8, 6]);
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") data.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(data));
  const line = width * 4;
  const rows: Uint8Array[] = [];
  for (let at = 0; at < raw.length; at += line + 1) {
    const filter = raw[at]!;
    const above = rows.at(-1) ?? new Uint8Array(line);
    const row = new Uint8Array(line);
    for (let i = 0; i < line; i++) {
      const [left, up, corner] = [row[i - 4] ?? 0, above[i]!, above[i - 4] ?? 0];
      row[i] = raw[at + 1 + i]! + predict(filter, left, up, corner);
    }
    rows.push(row);
  }
  return {pixel: (x, y) => rows[y]![x * 4 + 1]!};
}

/** https://www.w3.org/TR/png-3/#9Filters */
function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(guess - each)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
