import {glyphsUrl} from "virtual:glyphs";
import {createGlyphStore} from "../../../share/image/index.ts";
import {fetchText} from "../../data/index.ts";
import {counted} from "./glyph-progress.ts";

/** The letters of pictures, fetched as they are needed. */
export const glyphFiles = createGlyphStore(async (name) => {
  const url = new URL(name, new URL(glyphsUrl, document.baseURI));
  return JSON.parse(await counted(fetchText(url.href))) as unknown;
});
