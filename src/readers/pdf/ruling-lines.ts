import type {PDFPageProxy} from "pdfjs-dist";
import type {ToPagePoint} from "./text-runs.ts";
import {loadPdfjs} from "./pdfjs.ts";

/** A line drawn along an edge, in points from the page's upper left corner: at `at`, from `from` to `to`. */
export interface RulingLine {
  readonly isAcross: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The straight lines that a page draws, also as thin rectangles; none where it draws too many to be tables. */
export async function rulingLinesOf(page: PDFPageProxy, place: ToPagePoint): Promise<RulingLine[]> {
  const {OPS} = await loadPdfjs();
  const {fnArray, argsArray} = await page.getOperatorList();
  const rules: RulingLine[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const add = (ax: number, ay: number, bx: number, by: number) => {
    const [x1, y1] = place(...apply(matrix, ax, ay));
    const [x2, y2] = place(...apply(matrix, bx, by));
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    if (Math.min(width, height) > thin || Math.max(width, height) < short) return;
    const isAcross = width > height;
    const at = isAcross ? (y1 + y2) / 2 : (x1 + x2) / 2;
    const [from, to] = isAcross ? [Math.min(x1, x2), Math.max(x1, x2)] : [Math.min(y1, y2), Math.max(y1, y2)];
    rules.push({isAcross, at, from, to});
  };
  const stroking = strokes(OPS);
  for (const [index, operator] of fnArray.entries()) {
    const operands: unknown[] = argsArray[index] ?? [];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, operands);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(operands[0])) matrix = multiply(matrix, operands[0]);
    } else if (operator === OPS.constructPath && operands[0] !== OPS.endPath) {
      for (const [ax, ay, bx, by] of edgesOf(operands[1], stroking.has(Number(operands[0])))) add(ax, ay, bx, by);
    }
    if (rules.length > maxLines) return [];
  }
  return rules;
}

type Matrix = readonly [number, number, number, number, number, number];
type Edge = readonly [ax: number, ay: number, bx: number, by: number];

const thin = 2.5;
const short = 4;
const maxLines = 4000;

function strokes(operators: Readonly<Record<string, number>>): Set<number | undefined> {
  return new Set(
    ["stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"].map(
      (name) => operators[name]
    )
  );
}

/** A path's segments if they are stroked, else the diagonal of each figure. */
function edgesOf(data: unknown, isStroked: boolean): Edge[] {
  const path: unknown = Array.isArray(data) ? data[0] : undefined;
  if (!(path instanceof Float32Array)) return [];
  const figures: [number, number][][] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at]!;
    const size = [2, 2, 6, 4, 0][step];
    if (size === undefined) break;
    const point: [number, number] = [path[at + size - 1] ?? 0, path[at + size] ?? 0];
    if (step === 0) figures.push([point]);
    else if (step === 4) figures.at(-1)?.push(figures.at(-1)![0]!);
    else figures.at(-1)?.push(point);
    at += size + 1;
  }
  return figures.flatMap((points): Edge[] => {
    if (isStroked) return points.slice(1).map((point, index) => [...points[index]!, ...point]);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    return points.length > 8 ? [] : [[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]];
  });
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function multiply(outer: Matrix, inner: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = inner.map(Number) as unknown as Matrix;
  const [A, B, C, D] = outer;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, ...apply(outer, e, f)];
}
