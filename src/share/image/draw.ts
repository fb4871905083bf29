import type {GlyphStore, Glyphs} from "./glyphs.ts";
import {outlineTextRenderer, type OutlineOptions} from "./outlines.ts";
import {type TextRenderer, estimate} from "./text-renderer.ts";

/**
 * Draws something twice: first to learn which letters it needs, then with their outlines. `draw` is called with a pen and
 * must use nothing else for text.
 */
export async function withOutlines<Drawn>(
  draw: (renderer: TextRenderer) => Drawn,
  store: GlyphStore,
  options: OutlineOptions = {}
): Promise<Drawn> {
  return draw(outlineTextRenderer(await gather(draw, store), options));
}

/** The letters that a drawing needs. */
export async function gather(draw: (renderer: TextRenderer) => unknown, store: GlyphStore): Promise<Glyphs> {
  const wanted = {regular: new Set(["…"]), bold: new Set(["…"])};
  const note = (text: string, weight: number) => {
    for (const character of text) (weight >= 500 ? wanted.bold : wanted.regular).add(character);
  };
  draw({
    measure(text, size, weight) {
      note(text, weight);
      return estimate(text, size, weight);
    },
    draw({text, weight}) {
      note(text, weight);
      return "";
    },
    definitions: () => ""
  });
  return store.load(wanted);
}
