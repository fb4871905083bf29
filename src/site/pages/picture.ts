import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {renderAsync} from "@resvg/resvg-js";
import type {Language} from "../../i18n/index.ts";
import {createGlyphStore, gather, outlineTextRenderer, toSvg, type GlyphStore} from "../../share/image/index.ts";
import {glyphFiles} from "../glyphs.ts";
import {picturePath} from "./address.ts";
import type {Context, PageFile} from "./context.ts";
import {planIndicator} from "./draw.ts";
import type {IndicatorSubject} from "./facts.ts";

/** A picture that was drawn once need not be drawn for the next build. */
const cache = join(import.meta.dirname, "../../../node_modules/.cache/zhibiao/cards");

/** The size that networks show a link's picture at, in pixels. */
const card = {width: 1200, height: 630};

/** The picture of an indicator as SVG and, on a card for links, as PNG. Letters are outlines: no font is needed. */
export async function picturesOf(
  subject: IndicatorSubject,
  language: Language,
  {drawing}: Context,
  letters: GlyphStore
): Promise<readonly PageFile[]> {
  const {indicator, observations} = subject;
  const plan = planIndicator(observations);
  if (!plan) return [];
  const draw = async (width: number, height?: number) => {
    const title = language === "en" ? {title: indicator.english, subtitle: indicator.name} : {};
    const figure = drawing.figure(plan, {width, language, ...(height ? {height} : {}), ...title});
    const glyphs = await gather((renderer) => toSvg(figure, {language, renderer}), letters);
    return toSvg(figure, {language, renderer: outlineTextRenderer(glyphs)});
  };
  const whole = await draw(720);
  const low = await draw(640, 190);
  return [
    {path: picturePath(indicator.slug, language, "svg"), source: whole.svg},
    {path: picturePath(indicator.slug, language, "png"), source: await toCard(low)}
  ];
}

/** The letters of pictures, from the files that the build makes of its font. */
export async function openLetters(): Promise<GlyphStore> {
  const files = await glyphFiles();
  return createGlyphStore(async (name) => JSON.parse(files.get(name)!) as unknown);
}

async function toCard({svg, width, height}: {svg: string; width: number; height: number}): Promise<Uint8Array> {
  const scale = Math.min(card.width / width, card.height / height);
  const [left, top] = [(card.width - width * scale) / 2, (card.height - height * scale) / 2];
  const placed = `<svg xmlns="http://www.w3.org/2000/svg" width="${card.width}" height="${card.height}">
<rect width="${card.width}" height="${card.height}" fill="#fff"/>
<g transform="translate(${left} ${top}) scale(${scale})">${svg}</g></svg>`;
  const kept = join(cache, `${createHash("sha256").update(placed).digest("hex")}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const png = (await renderAsync(placed, {font: {loadSystemFonts: false}})).asPng();
  mkdirSync(cache, {recursive: true});
  writeFileSync(`${kept}.${process.pid}`, png);
  renameSync(`${kept}.${process.pid}`, kept);
  return png;
}
