import {toPieces} from "../../charts/index.ts";
import {words, type Language} from "../../i18n/index.ts";
import {drawingToSvg} from "./drawing.ts";
import {readFigure, type FigureParts} from "./figure.ts";
import {type TextRenderer, plainTextRenderer} from "./text-renderer.ts";
import {toQr} from "./qr.ts";
import {themes, type Theme} from "./theme.ts";
import {wrapText} from "./wrap.ts";
import {attributes, escapeXml, round} from "./xml.ts";

export interface SvgOptions {
  readonly theme?: Theme;
  readonly language?: Language;
  /** in pixels; at least what the drawing needs */
  readonly width?: number;
  /** around everything, in pixels */
  readonly padding?: number;
  /** instead of the figure's own */
  readonly title?: string;
  /** the last line; the house's own by default, none where it is empty */
  readonly licence?: string;
  /** an address to print under the sources */
  readonly link?: string;
  /** whether the link stands there as a QR code too */
  readonly qr?: boolean;
  /** how text is drawn; as text in the viewer's fonts by default */
  readonly renderer?: TextRenderer;
  /** what goes into <metadata>, as XML */
  readonly metadata?: string;
  /** only what WeChat's editor lets through: no title, desc, metadata, no names */
  readonly bare?: boolean;
}

/** A picture as text, and how large it is. */
export interface Picture {
  readonly svg: string;
  /** in CSS pixels */
  readonly width: number;
  readonly height: number;
}

/**
 * A figure of src/charts as one SVG that stands by itself: title, subtitle, legend, drawings, notes, sources and licence
 * inside, every colour plain. It measures nothing on a page, so that it works where there is no layout.
 */
export function toSvg(figure: Element, options: SvgOptions = {}): Picture {
  const parts = readFigure(figure);
  const picture = layOut(options.title === undefined ? parts : {...parts, title: options.title}, options);
  return frame(picture, parts, options);
}

interface Body {
  readonly content: string;
  readonly width: number;
  readonly height: number;
  readonly said: readonly string[];
}

const gap = 24;

export function layOut(parts: FigureParts, options: SvgOptions): Body {
  const {theme = "light", padding = 24, renderer = plainTextRenderer(), bare = false} = options;
  const scope = themes[theme];
  const [ink, muted] = [scope["chart-ink"]!, scope["chart-muted"]!];
  const t = words(options.language).image;
  const grid = gridOf(parts);
  const width = Math.max(options.width ?? 0, grid.width + 2 * padding, 328);
  const inner = width - 2 * padding;
  const narrow = inner < 420;
  let y = padding;
  let content = "";
  const said: string[] = [];

  const write = (
    text: string,
    size: number,
    leading: number,
    more: {weight?: number; fill?: string; room?: number; most?: number} = {}
  ) => {
    const {weight = 400, fill = ink, room = inner, most = 40} = more;
    if (!text) return;
    said.push(text);
    const measure = (piece: string) => renderer.measure(piece, size, weight);
    for (const line of wrapText(text, room, measure, toPieces, most)) {
      content += renderer.draw({text: line, x: padding, y: y + leading / 2 + size * 0.36, size, weight, fill});
      y += leading;
    }
  };

  write(parts.title, narrow ? 19 : 22, narrow ? 26 : 30, {weight: 650});
  if (parts.subtitle) y += 2;
  write(parts.subtitle, narrow ? 14 : 15, narrow ? 21 : 22.5, {fill: muted, most: 4});
  y += 8;

  const legend = drawLegend(parts.legend, {x: padding, y, room: inner, renderer, scope});
  content += legend.content;
  said.push(...legend.said);
  y += legend.height + (legend.height > 0 ? 12 : 4);

  for (const [i, {heading, drawing}] of parts.panels.entries()) {
    const {x, top, head} = grid.places[i]!;
    if (heading) {
      content += renderer.draw({text: heading, x: padding + x, y: y + top + 17, size: 15, weight: 600, fill: ink});
      said.push(heading);
    }
    const many = drawing.querySelectorAll(".chart-point").length > 300;
    const inside = drawingToSvg(drawing, {renderer, scope, named: !many && !bare});
    content += `<g${attributes({transform: `translate(${round(padding + x)} ${round(y + top + head)})`})}>${inside}</g>`;
  }
  y += grid.height + 14;

  const code = options.qr && options.link ? toQr(options.link) : null;
  const side = code ? 92 : 0;
  const footer = y;
  const beside = code !== null && !narrow;
  const room = inner - (beside ? side + 20 : 0);
  for (const remark of parts.remarks) write(remark, 13, 20.8, {fill: muted, room, most: 6});
  if (parts.remarks.length > 0) y += 6;
  const licence = options.licence ?? t.licence;
  write(licence, 12, 19, {fill: muted, room, most: 3});
  if (options.link) write(options.link, 12, 19, {fill: muted, room, most: 4});
  if (code) {
    const unit = side / (code.size + 4);
    const [left, top] = beside ? [padding + inner - side, footer] : [padding, y + 8];
    content += `<rect${attributes({x: round(left), y: round(top), width: side, height: side, fill: "#fff"})}/>`;
    const transform = `translate(${round(left + 2 * unit)} ${round(top + 2 * unit)}) scale(${Math.round(unit * 1e4) / 1e4})`;
    content += `<path${attributes({transform, d: code.d, fill: "#000"})}/>`;
    y = Math.max(y, top + side);
  }
  return {content, width, height: Math.ceil(y + padding - 4), said};
}

/** The drawings beside and below one another, each under its heading. */
function gridOf({panels, columns}: FigureParts) {
  const sizes = panels.map(({drawing, heading}) => ({...sizeOf(drawing), head: heading ? 26 : 0}));
  if (sizes.length === 0) return {places: [], width: 0, height: 0};
  const cell = Math.max(...sizes.map((each) => each.width));
  const places: {x: number; top: number; head: number}[] = [];
  let top = 0;
  for (let at = 0; at < sizes.length; at += columns) {
    const line = sizes.slice(at, at + columns);
    for (const [i, {head}] of line.entries()) places.push({x: i * (cell + gap), top, head});
    top += Math.max(...line.map((each) => each.head + each.height)) + gap;
  }
  const across = Math.min(columns, panels.length);
  return {places, width: across * cell + (across - 1) * gap, height: top - gap};
}

export function sizeOf(drawing: SVGSVGElement): {readonly width: number; readonly height: number} {
  const [, , boxWidth, boxHeight] = (drawing.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const size = (name: string, other: number | undefined) =>
    Number.parseFloat(drawing.getAttribute(name) ?? "") || other;
  const [width, height] = [size("width", boxWidth), size("height", boxHeight)];
  if (!width || !height) throw new Error("a drawing without a size has no picture");
  return {width, height};
}

interface LegendOptions {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly renderer: TextRenderer;
  readonly scope: Readonly<Record<string, string>>;
}

function drawLegend(entries: FigureParts["legend"], {x, y, room, renderer, scope}: LegendOptions) {
  const [size, line, between] = [13, 22, 4];
  const said: string[] = [];
  let content = "";
  let [at, top] = [0, 0];
  for (const entry of entries) {
    const widths = entry.map((part) =>
      typeof part === "string" ? renderer.measure(part, size, 400) : sizeOf(part).width
    );
    const whole = widths.reduce((sum, each) => sum + each, (entry.length - 1) * between);
    if (at > 0 && at + whole > room) [at, top] = [0, top + line];
    for (const [i, part] of entry.entries()) {
      const middle = y + top + line / 2;
      if (typeof part === "string") {
        content += renderer.draw({
          text: part,
          x: x + at,
          y: middle + size * 0.36,
          size,
          weight: 400,
          fill: scope["chart-ink"]!
        });
        said.push(part);
      } else {
        const [left, up, boxWidth] = (part.getAttribute("viewBox") ?? "0 0 1 1").split(/[\s,]+/).map(Number);
        const {width, height} = sizeOf(part);
        const scale = width / boxWidth!;
        const place = `translate(${round(x + at - left! * scale)} ${round(middle - height / 2 - up! * scale)})`;
        const transform = scale === 1 ? place : `${place} scale(${Math.round(scale * 1e4) / 1e4})`;
        content += `<g${attributes({transform})}>${drawingToSvg(part, {renderer, scope, named: false})}</g>`;
      }
      at += widths[i]! + between;
    }
    at += 16 - between;
  }
  return {content, said, height: entries.length > 0 ? top + line : 0};
}

/** The outermost element around what was laid out. */
export function frame(
  body: Body,
  {title, summary}: Pick<FigureParts, "title" | "summary">,
  options: SvgOptions
): Picture {
  const {theme = "light", renderer, metadata = "", bare = false} = options;
  const {width, height, content, said} = body;
  const box = {
    xmlns: "http://www.w3.org/2000/svg",
    "xmlns:xlink": bare ? null : "http://www.w3.org/1999/xlink",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: bare ? null : "img",
    "xml:lang": bare ? null : options.language === "en" ? "en" : "zh-CN"
  };
  const description = [summary, ...said.slice(1)].filter(Boolean).join("\n");
  const about = bare
    ? ""
    : `<title>${escapeXml(title || summary)}</title><desc>${escapeXml(description)}</desc>` +
      (metadata ? `<metadata>${metadata}</metadata>` : "");
  const paper = `<rect${attributes({width, height, fill: themes[theme]["chart-paper"]})}/>`;
  return {
    svg: `<svg${attributes(box)}>${about}${renderer?.definitions() ?? ""}${paper}${content}</svg>`,
    width,
    height
  };
}
