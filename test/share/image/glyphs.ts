import {glyphFiles} from "../../../src/site/index.ts";
import {createGlyphStore, type GlyphStore} from "../../../src/share/image/index.ts";

/** The letters as the build writes them, and which files were asked for. */
export async function glyphStore(): Promise<{store: GlyphStore; read: string[]}> {
  const files = await glyphFiles();
  const read: string[] = [];
  const store = createGlyphStore(async (name) => {
    read.push(name);
    const text = files.get(name);
    if (text === undefined) throw new Error(`no such file: ${name}`);
    return JSON.parse(text);
  });
  return {store, read};
}
