import {readFigure} from "./figure.ts";
import {frame, layOut} from "./svg.ts";
import type {Picture, SvgOptions} from "./svg.ts";
import {attributes} from "./xml.ts";

/** Text between figures, a paragraph each. */
export interface Passage {
  readonly text: string;
  /** 1 for a title, 2 for a heading, 0 for a paragraph */
  readonly level: 0 | 1 | 2;
}

/**
 * Figures and passages below one another as one picture; licence, link and QR code stand once, at its end. One figure
 * alone is what `toSvg` makes of it.
 */
export function toLongSvg(blocks: readonly (Element | Passage)[], options: SvgOptions = {}): Picture {
  const {licence: _, link: __, qr: ___, title: ____, ...inner} = options;
  const parts = blocks.map((block) => (isPassage(block) ? toParts(block) : readFigure(block)));
  const width = Math.max(...parts.map((part) => layOut(part, {...inner, licence: ""}).width));
  let content = "";
  let height = 0;
  const said: string[] = [];
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1;
    const body = layOut(part, last ? {...options, width} : {...inner, licence: "", width});
    content +=
      height === 0 ? body.content : `<g${attributes({transform: `translate(0 ${height})`})}>${body.content}</g>`;
    // each brings its own margin; between two blocks one is enough
    height += body.height - (last ? 0 : between);
    said.push(...body.said);
  }
  const title = options.title ?? parts.map((part) => part.title).find(Boolean) ?? "";
  const finding = parts
    .map((part) => part.finding)
    .filter(Boolean)
    .join("\n");
  return frame({content, width, height, said}, {title, finding}, options);
}

const between = 20;

const isPassage = (block: Element | Passage): block is Passage => "level" in block;

function toParts({text, level}: Passage): ReturnType<typeof readFigure> {
  const empty = {title: "", subtitle: "", finding: "", legend: [], panels: [], columns: 1, remarks: []};
  return level === 1 ? {...empty, title: text} : level === 2 ? {...empty, subtitle: text} : {...empty, remarks: [text]};
}
