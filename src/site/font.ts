import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import * as fontkit from "fontkit";
import wawoff from "wawoff2";

/** A character's outline in units of 1/1000 em, y downwards, as relative path commands that begin at the baseline. */
export interface Outline {
  readonly advance: number;
  readonly d: string;
}

const root = dirname(createRequire(import.meta.url).resolve("@fontsource-variable/noto-sans-sc/package.json"));

export const licence = () => readFileSync(join(root, "LICENSE"), "utf8");
export const fontVersion = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version as string;

/** The characters of Noto Sans SC that are wanted, as outlines of one weight (100 to 900), by code point. */
export async function readOutlines(
  weight: number,
  wanted: (code: number) => boolean
): Promise<ReadonlyMap<number, Outline>> {
  const found = new Map<number, Outline>();
  const files = readdirSync(join(root, "files")).filter((file) => file.endsWith("-wght-normal.woff2"));
  for (const file of files) {
    const bytes = await wawoff.decompress(new Uint8Array(readFileSync(join(root, "files", file))));
    const font = fontkit.create(Buffer.from(bytes)) as fontkit.Font;
    const drawn = font.getVariation({wght: weight});
    for (const code of font.characterSet) {
      if (found.has(code) || !wanted(code)) continue;
      const glyph = drawn.glyphForCodePoint(code);
      found.set(code, {advance: Math.round(glyph.advanceWidth), d: toRelative(glyph.path.commands)});
    }
  }
  return found;
}

/** Absolute points are rounded before they are made relative, so that errors do not add up. */
function toRelative(commands: readonly fontkit.PathCommand[]): string {
  let d = "";
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const {command, args} of commands) {
    const points = args.map((each, i) => (i % 2 === 0 ? Math.round(each) : -Math.round(each)));
    const at = (i: number) => points[i]! - (i % 2 === 0 ? x : y);
    const [endX, endY] = [points.at(-2) ?? startX, points.at(-1) ?? startY];
    if (command === "moveTo") {
      d += `m${pair(at(0), at(1))}`;
      [startX, startY] = [endX, endY];
    } else if (command === "lineTo") {
      if (endX === x && endY === y) continue;
      d += endY === y ? `h${at(0)}` : endX === x ? `v${at(1)}` : `l${pair(at(0), at(1))}`;
    } else if (command === "quadraticCurveTo") d += `q${pair(at(0), at(1))}${signed(at(2))}${signed(at(3))}`;
    else if (command === "closePath") d += "z";
    else throw new Error(`unexpected path command: ${command}`);
    [x, y] = [endX, endY];
  }
  return d;
}

const signed = (value: number) => (value < 0 ? String(value) : ` ${value}`);
const pair = (a: number, b: number) => `${a}${signed(b)}`;
