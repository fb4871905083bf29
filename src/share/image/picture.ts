import {withOutlines} from "./draw.ts";
import type {GlyphStore} from "./glyphs.ts";
import {toLongSvg, type Passage} from "./long.ts";
import type {Picture, SvgOptions} from "./svg.ts";

/** The column of an article in WeChat, in pixels. */
export const wechatColumn = 677;

let count = 0;

/** Figures below one another as an SVG that looks the same everywhere: its letters are outlines, each defined once. */
export function toPicture(
  figures: readonly (Element | Passage)[],
  options: Omit<SvgOptions, "pen" | "bare">,
  store: GlyphStore
): Promise<Picture> {
  const prefix = `z${(count++).toString(36)}-`;
  return withOutlines((renderer) => toLongSvg(figures, {...options, renderer}), store, {prefix});
}

/**
 * The same for an article in WeChat, whose editor lets through shapes and paths alone: no id, class, style, definitions,
 * references or metadata. Draw the figure 48 pixels narrower than the column.
 */
export function toWechatPicture(
  figures: readonly Element[],
  options: Omit<SvgOptions, "pen" | "bare" | "metadata" | "width">,
  store: GlyphStore
): Promise<Picture> {
  return withOutlines(
    (renderer) => toLongSvg(figures, {...options, width: wechatColumn, renderer, bare: true}),
    store,
    {
      inline: true
    }
  );
}
