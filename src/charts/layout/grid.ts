import {createDrawing, drawLine, drawText, toLines} from "../marks/canvas.ts";
import {textWidth} from "./labels.ts";

/** A grid of cells with names at the left and on top: one of the pieces that its width needs. */
export interface GridPiece {
  readonly drawing: SVGSVGElement;
  /** the columns and rows of this piece; a row without a cell in it is left out */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly cell: {readonly width: number; readonly height: number};
  readonly x: (column: number) => number;
  readonly y: (row: number) => number;
}

export interface GridOptions {
  readonly width: number;
  /** of a cell's width */
  readonly least: number;
  readonly most: number;
  readonly height: number;
  /** of a column's name */
  readonly lines: number;
  readonly has: (row: number, column: number) => boolean;
}

export function drawGrid(rows: readonly string[], columns: readonly string[], options: GridOptions): GridPiece[] {
  const {width, least, most, lines, has} = options;
  const widest = Math.max(0, ...rows.map((name) => textWidth(name, 12.5) + 14));
  const labels = Math.min(widest, width * (width < 520 ? 0.34 : 0.32));
  const fit = Math.max(1, Math.floor((width - labels) / least));
  const pieces = Math.ceil(columns.length / fit);
  const each = Math.ceil(columns.length / pieces);
  const wraps = rows.some((name) => toLines(name, labels - 10, 12.5).length > 1);
  const height = wraps ? Math.max(36, options.height) : options.height;
  const cell = {width: Math.min(most, Math.floor((width - labels) / each)), height};
  return Array.from({length: pieces}, (_, piece) => {
    const some = columns.map((_, i) => i).slice(piece * each, (piece + 1) * each);
    const shown = rows.map((_, i) => i).filter((row) => some.some((column) => has(row, column)));
    const heads = some.map((column) => toLines(columns[column]!, cell.width - 6, 12, lines).length);
    const head = 10 + 15.5 * Math.max(1, ...heads);
    const drawing = createDrawing(width, head + shown.length * height + 4);
    const x = (column: number) => labels + (some.indexOf(column) + 0.5) * cell.width;
    const y = (row: number) => head + (shown.indexOf(row) + 0.5) * height;
    drawing.append(
      ...some.map((column, i) =>
        drawText(columns[column]!, x(column), head - 11 - ((heads[i]! - 1) * 15.4) / 2, {
          anchor: "middle",
          weight: 600,
          width: cell.width - 6,
          most: lines,
          lang: "zh"
        })
      ),
      ...shown.flatMap((row) => [
        drawLine(0, y(row) - height / 2, labels + some.length * cell.width, y(row) - height / 2),
        drawText(rows[row]!, 0, y(row), {size: 12.5, width: labels - 10, most: 2, lang: "zh"})
      ])
    );
    return {drawing, columns: some, rows: shown, cell, x, y};
  });
}
