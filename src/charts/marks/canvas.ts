import {langOf} from "../text/names.ts";
import {svg} from "../dom.ts";
import {textWidth} from "../layout/labels.ts";
import {toPieces} from "../text/wrap.ts";

export const ink = "var(--chart-ink, #24221e)";
export const muted = "var(--chart-muted, #6b675f)";
export const faint = "var(--chart-line, #dcd8d0)";
export const paper = "var(--chart-paper, #fff)";

/** An empty drawing of a size, with the texts of a figure. */
export function createDrawing(width: number, height: number): SVGSVGElement {
  return svg("svg", {
    class: "chart-plot",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    fill: "currentColor",
    "font-family": "inherit",
    "font-size": 12
  });
}

/** Lines of a text in an SVG, broken between words and cut with … after the last that is allowed. */
export function toLines(text: string, width: number, size: number, most = 2): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of toPieces(text).flatMap((each) => fitting(each, width, size))) {
    if (line && textWidth(line + piece, size) > width) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trim());
  if (lines.length <= most) return lines;
  const last = [...lines.slice(most - 1).join("")];
  while (last.length > 1 && textWidth(`${last.join("")}…`, size) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join("")}…`];
}

export interface TextOptions {
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly class?: string;
  readonly fill?: string;
  readonly weight?: number;
  readonly most?: number;
  /** of the room for it; a longer text wraps */
  readonly width?: number;
  readonly region?: string | null;
  readonly lang?: string;
}

/** A text whose lines are centred on a height; the whole of it as its title where it was cut. */
export function drawText(text: string, x: number, y: number, options: TextOptions = {}): SVGTextElement {
  const {size = 12, anchor = "start", width, most = 2, fill = ink} = options;
  const lines = width === undefined ? [text] : toLines(text, width, size, most);
  const lineHeight = size * 1.28;
  const top = y - ((lines.length - 1) * lineHeight) / 2;
  const cut = lines.at(-1)?.endsWith("…") && !text.endsWith("…");
  return svg(
    "text",
    {
      x: rounded(x),
      y: rounded(top),
      dy: "0.35em",
      class: options.class,
      fill,
      "font-size": size === 12 ? null : size,
      "font-weight": options.weight,
      "text-anchor": anchor === "start" ? null : anchor,
      "data-region": options.region,
      lang: options.lang === "zh" ? langOf(text) : options.lang,
      "aria-hidden": "true"
    },
    cut ? svg("title", {}, text) : null,
    ...(lines.length === 1
      ? lines
      : lines.map((line, i) => svg("tspan", {x: rounded(x), dy: i === 0 ? "0.35em" : rounded(lineHeight)}, line)))
  );
}

export function drawLine(x1: number, y1: number, x2: number, y2: number, stroke = faint, more = {}): SVGLineElement {
  const [a, b, c, d] = [x1, y1, x2, y2].map(rounded);
  return svg("line", {x1: a, y1: b, x2: c, y2: d, stroke, ...more});
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A piece that is itself too long, in characters. */
function fitting(piece: string, width: number, size: number): string[] {
  return textWidth(piece, size) <= width ? [piece] : [...piece];
}
