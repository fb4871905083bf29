import {toPieces} from "../../charts/index.ts";
import {readFigure} from "./figure.ts";
import {type TextRenderer, plainTextRenderer} from "./text-renderer.ts";
import {frame, layOut, type Picture, type SvgOptions} from "./svg.ts";
import {themes} from "./theme.ts";
import {wrapText} from "./wrap.ts";
import {attributes} from "./xml.ts";

/** Text between figures. */
export interface Passage {
  readonly text: string;
  /** 1 for a title, 2 for a heading, 0 for a paragraph */
  readonly level: 0 | 1 | 2;
}

const nothing = {title: "", subtitle: "", summary: "", legend: [], panels: [], columns: 1, remarks: []};

/**
 * Figures and passages below one another as one picture; licence, link and QR code stand once, at its end. One figure
 * alone is what `toSvg` makes of it.
 */
export function toLongSvg(blocks: readonly (Element | Passage)[], options: SvgOptions = {}): Picture {
  const {licence: _, link: __, qr: ___, title: ____, ...inner} = options;
  const {padding = 24, renderer = plainTextRenderer()} = options;
  const parts = blocks.map((block) => (isPassage(block) ? block : readFigure(block)));
  // the last figure brings what stands at the end, else an empty one does
  if (parts.length === 0 || isPassage(parts.at(-1)!)) parts.push(nothing);
  const width = Math.max(
    ...parts.map((part) => (isPassage(part) ? 0 : layOut(part, {...inner, licence: ""}).width)),
    options.width ?? 0
  );
  let content = "";
  let y = 0;
  const said: string[] = [];
  for (const [i, part] of parts.entries()) {
    if (isPassage(part)) {
      const top = y === 0 ? padding : y;
      const {drawn, height} = drawPassage(part, {x: padding, y: top, room: width - 2 * padding, renderer}, options);
      content += drawn;
      y = top + height;
      said.push(part.text);
      continue;
    }
    const last = i === parts.length - 1;
    const body = layOut(part, last ? {...options, title: part.title, width} : {...inner, licence: "", width});
    // a figure brings a margin of its own, and one without a drawing more than it needs
    const up = y === 0 ? 0 : part.panels.length > 0 ? Math.min(padding, 12) : 36;
    const transform = `translate(0 ${y - up})`;
    content += y === 0 ? body.content : `<g${attributes({transform})}>${body.content}</g>`;
    y += body.height - up - (last ? 0 : 12);
    said.push(...body.said);
  }
  const title = options.title ?? (said[0] || "");
  const summary = parts
    .map((part) => (isPassage(part) ? "" : part.summary))
    .filter(Boolean)
    .join("\n");
  return frame({content, width, height: y, said: [title, ...said]}, {title, summary}, options);
}

const isPassage = (block: object): block is Passage => "level" in block;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly renderer: TextRenderer;
}

const faces = [
  {size: 15, leading: 26, weight: 400, before: 0, after: 10},
  {size: 24, leading: 34, weight: 650, before: 0, after: 10},
  {size: 18, leading: 28, weight: 600, before: 14, after: 6}
];

function drawPassage({text, level}: Passage, {x, y, room, renderer}: Place, {theme = "light"}: SvgOptions) {
  const {size, leading, weight, before, after} = faces[level]!;
  const fill = themes[theme]["chart-ink"]!;
  const measure = (piece: string) => renderer.measure(piece, size, weight);
  const lines = wrapText(text, room, measure, toPieces, 200);
  const drawn = lines.map((line, i) =>
    renderer.draw({text: line, x, y: y + before + (i + 0.5) * leading + size * 0.36, size, weight, fill})
  );
  return {drawn: drawn.join(""), height: before + lines.length * leading + after};
}
