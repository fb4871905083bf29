import type {Glyphs} from "./glyphs.ts";
import {estimate, plainTextRenderer, type TextRenderer, type TextRun} from "./text-renderer.ts";
import {attributes, escapeXml, round} from "./xml.ts";

export interface OutlineOptions {
  /** what the ids of the outlines begin with, so that several pictures can stand in one page */
  readonly prefix?: string;
  /** each letter where it stands, without ids, definitions and references */
  readonly inline?: boolean;
}

/**
 * Text as outlines, so that it looks the same wherever it is drawn: each glyph is defined once. The text itself stays
 * beside them as the name of its group. A character that the font lacks is left to the viewer's fonts.
 */
export function outlineTextRenderer(glyphs: Glyphs, {prefix = "g", inline = false}: OutlineOptions = {}): TextRenderer {
  const used = new Map<string, {id: string; d: string}>();
  const fallback = plainTextRenderer();
  const reference = (character: string, bold: boolean, d: string) => {
    const key = `${bold ? "b" : "r"}${character}`;
    let found = used.get(key);
    if (!found) used.set(key, (found = {id: `${prefix}${used.size.toString(36)}`, d}));
    return found.id;
  };

  function measure(text: string, size: number, weight: number): number {
    let width = 0;
    for (const character of text) {
      const glyph = glyphs.find(character, weight);
      width += glyph ? (glyph.advance * size) / 1000 : estimate(character, size, weight);
    }
    return width;
  }

  function draw(run: TextRun): string {
    const {text, x, y, size, weight, fill, halo} = run;
    const scale = size / 1000;
    let at = 0;
    let path = "";
    let uses = "";
    let others = "";
    for (const character of text) {
      const glyph = glyphs.find(character, weight);
      if (!glyph) {
        others += fallback.draw({...run, text: character, x: x + at * scale});
        at += estimate(character, 1000, weight);
        continue;
      }
      if (glyph.d && inline) path += `M${at} 0${glyph.d}`;
      if (glyph.d && !inline) {
        const id = reference(character, weight >= 500, glyph.d);
        uses += `<use${attributes({"xlink:href": `#${id}`, x: at || null})}/>`;
      }
      at += glyph.advance;
    }
    const body = inline ? (path ? `<path d="${path}"/>` : "") : uses;
    if (!body) return others;
    const transform = `translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1e6) / 1e6})`;
    const group = (paint: Readonly<Record<string, string | number>>, name: string | null) =>
      `<g${attributes({transform, ...paint, "aria-label": name})}>${body}</g>`;
    const edge = halo
      ? {
          fill: halo.color,
          stroke: halo.color,
          "stroke-width": round(halo.width / scale),
          "stroke-linejoin": "round"
        }
      : null;
    return (edge ? group(edge, null) : "") + group({fill, stroke: "none"}, inline ? null : text) + others;
  }

  return {
    measure,
    draw,
    definitions: () =>
      used.size === 0
        ? ""
        : `<defs>${[...used.values()].map(({id, d}) => `<path${attributes({id})} d="${escapeXml(d)}"/>`).join("")}</defs>`
  };
}
