import {textWidth} from "../../core/index.ts";
import {attributes, escapeXml, round} from "./xml.ts";

/** One stretch of text in one style; `x`, `y` are the left end of its baseline, in pixels. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  /** a line around the letters, in the colour of the paper, so that they read over lines */
  readonly halo?: {readonly color: string; readonly width: number};
}

/** How text gets into a picture. */
export interface TextRenderer {
  /** in pixels */
  measure(text: string, size: number, weight: number): number;
  draw(run: TextRun): string;
  /** what the runs drawn so far need once: outlines, or a style with a font */
  definitions(): string;
}

/** The order of the app's own font stack. */
export const fontStack =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif';

/** Text as text: for pages that have Chinese fonts, or a picture that brings one. */
export function plainTextRenderer(family = fontStack, style = ""): TextRenderer {
  return {
    measure: estimate,
    draw({text, x, y, size, weight, fill, halo}) {
      const common = {
        x: round(x),
        y: round(y),
        "font-family": family,
        "font-size": round(size),
        "font-weight": weight >= 500 ? 600 : null,
        "xml:space": /^ | $| {2}/.test(text) ? "preserve" : null
      };
      const write = (paint: Readonly<Record<string, string | number>>) =>
        `<text${attributes({...common, ...paint})}>${escapeXml(text)}</text>`;
      const edge = halo
        ? write({fill: halo.color, stroke: halo.color, "stroke-width": halo.width, "stroke-linejoin": "round"})
        : "";
      return edge + write({fill, stroke: "none"});
    },
    definitions: () => style
  };
}

/** Bold letters are a little wider. */
export function estimate(text: string, size: number, weight: number): number {
  return textWidth(text, size) * (weight >= 500 ? 1.04 : 1);
}
