import {createDrawing, drawLine, drawText, toLines} from "./canvas.ts";
import {textWidth} from "./labels.ts";

/** A grid of cells with names at the left and on top, in as many pieces as its width needs. */
export interface GridPiece {
  readonly drawing: SVGSVGElement;
  /** the columns of this piece: from, to */
  readonly from: number;
  readonly to: number;
  readonly cell: {readonly width: number; readonly height: number};
  readonly x: (column: number) => number;
  readonly y: (row: number) => number;
}

export interface GridOptions {
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly height: number;
  /** lines of a column's name */
  readonly lines?: number;
}

export function drawGrid(rows: readonly string[], columns: readonly string[], options: GridOptions): GridPiece[] {
  const {width, least, most, height, lines = 3} = options;
  const widest = Math.max(0, ...rows.map((name) => textWidth(name, 12.5) + 14));
  const labels = Math.min(widest, width < 520 ? width * 0.34 : width * 0.32);
  const fit = Math.max(1, Math.floor((width - labels) / least));
  const pieces = Math.ceil(columns.length / fit);
  const each = Math.ceil(columns.length / pieces);
  const cell = {width: Math.min(most, Math.floor((width - labels) / each)), height};
  return Array.from({length: pieces}, (_, piece) => {
    const from = piece * each;
    const to = Math.min(columns.length, from + each);
    const needed = columns.slice(from, to).map((name) => toLines(name, cell.width - 8, 12, lines).length);
    const head = 10 + 15.5 * Math.max(1, ...needed);
    const total = head + rows.length * height + 4;
    const drawing = createDrawing(width, total);
    const x = (column: number) => labels + (column - from + 0.5) * cell.width;
    const y = (row: number) => head + (row + 0.5) * height;
    const right = labels + (to - from) * cell.width;
    drawing.append(
      ...columns.slice(from, to).map((name, i) => {
        const text = drawText(name, x(from + i), 0, {
          anchor: "middle",
          weight: 600,
          width: cell.width - 8,
          most: lines,
          lang: "zh"
        });
        const used = Math.max(1, text.querySelectorAll("tspan").length);
        text.setAttribute("y", String(head - 11 - (used - 1) * 15.4));
        return text;
      }),
      ...rows.flatMap((name, i) => [
        drawLine(0, head + i * height, right, head + i * height),
        drawText(name, 0, y(i), {size: 12.5, width: labels - 10, most: 2, lang: "zh"})
      ])
    );
    return {drawing, from, to, cell, x, y};
  });
}
