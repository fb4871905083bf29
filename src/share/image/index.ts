/**
 * Pictures of charts that stand by themselves: a figure of src/charts in, one SVG out, with title, legend, sources and
 * licence inside and its letters as outlines, so that it looks the same in every viewer. It needs no layout and runs in a
 * page and under jsdom alike; where the letters come from is the caller's affair. A door of its own, apart from the
 * room's, so that a page loads it only when a picture is wanted.
 */
export {
  embeddedXml,
  embedInPng,
  NoNotebookInPicture,
  pictureKind,
  readEmbedded,
  type PictureFault,
  type PictureKind
} from "./embedded-notebook.ts";
export {gather, withOutlines} from "./draw.ts";
export {createGlyphStore, type Glyph, type Glyphs, type GlyphStore, type Wanted} from "./glyphs.ts";
export {toLongSvg, type Passage} from "./long.ts";
export {outlineTextRenderer} from "./outlines.ts";
export {plainTextRenderer, type TextRenderer, type TextRun} from "./text-renderer.ts";
export {toPicture, toWechatPicture, wechatColumn} from "./picture.ts";
export {toSvg, type Picture, type SvgOptions} from "./svg.ts";
export type {Theme} from "./theme.ts";
