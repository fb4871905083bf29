import {joinWrapped} from "../wrap.ts";
import {alignRows, cellsOf, type PlacedCell} from "./cells.ts";
import type {PlacedRow} from "./columns.ts";

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly page: number;
  readonly column: 0 | 1 | 2;
  readonly isRow: boolean;
  readonly cells: readonly PlacedCell[];
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** The lines of all pages as paragraphs and table rows, one each. */
export function paragraphsOf(pages: readonly (readonly PlacedRow[])[]): string[] {
  const lines = withAlignedRows(
    pages.flatMap((rows, page) => rows.map((row, index) => toLine(row, rows[index - 1], rows[index + 1], page)))
  );
  const margins = marginsOf(lines);
  const pitch = median(lines.flatMap((line, index) => distance(lines[index - 1], line) ?? []));
  const body = median(lines.flatMap((line) => Array.from({length: Math.ceil(line.text.length / 10)}, () => line.size)));
  const paragraphs: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && continues(before, line, {margins, pitch, body})) paragraphs.at(-1)!.push(line.text);
    else paragraphs.push([line.text]);
  }
  return paragraphs.map(joinWrapped);
}

/** Rows of a table without rules, whose missing cells keep their places. */
function withAlignedRows(lines: readonly Line[]): readonly Line[] {
  const aligned: Line[] = [];
  for (let i = 0; i < lines.length;) {
    const {page, column} = lines[i]!;
    let end = i;
    while (lines[end]?.page === page && lines[end]!.column === column && lines[end]!.cells.length > 1) end++;
    const run = lines.slice(i, Math.max(end, i + 1));
    const texts = end - i > 1 ? alignRows(run.map(({cells}) => cells)) : run.map(({text}) => text);
    aligned.push(...run.map((line, k) => ({...line, text: texts[k]!})));
    i += run.length;
  }
  return aligned;
}

interface Measures {
  readonly margins: (line: Line) => Margins;
  readonly pitch: number;
  readonly body: number;
}

function continues(before: Line, line: Line, {margins, pitch, body}: Measures): boolean {
  if (before.isRow || line.isRow) return false;
  if (Math.abs(before.size - line.size) > 0.12 * line.size) return false;
  const apart = distance(before, line);
  if (apart !== undefined && apart > 1.4 * pitch * Math.max(1, line.size / body) && apart > 1.6 * line.size)
    return false;
  const own = margins(line);
  const others = margins(before);
  const isCentred = (each: Line, {left, right}: Margins) =>
    each.left - left > 1.5 * each.size && Math.abs(each.left - left - (right - each.right)) < 2 * each.size;
  if (line.size > 1.15 * body && isCentred(before, others) && isCentred(line, own)) return apart !== undefined;
  if (line.left - own.left > 0.9 * line.size) return false;
  if (titled.test(before.text)) return false;
  if (goesOn.test(line.text) && /[\p{L}\p{N}%‰，、]$/u.test(before.text)) return true;
  if (others.right - before.right > 2.2 * before.size) return false;
  return !(/[。！？；：:;]$/.test(before.text) && label.test(line.text));
}

/** A title of a document, which is a line of its own. */
const titled = /^[^，。；]{4,40}年[^，。；]{0,24}(?:总结|小结|要点|计划|规划|方案|报告|公报|情况)$/;

/** Words that begin no sentence. */
const goesOn = /^(?:降[至到]|[升增][至到]|增加[至到]|提高[至到]|下降[至到]|以[上下内]|左右|个百分点|[，。；、）％%‰])/;

const label =
  /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]+[章节条])/;

/** The way down from one line to the next in the same column. */
function distance(before: Line | undefined, line: Line): number | undefined {
  if (!before || before.page !== line.page || before.column !== line.column) return undefined;
  return line.baseline > before.baseline ? line.baseline - before.baseline : undefined;
}

/** The edges of running text: of the page's own column if it has lines enough, else of such columns everywhere. */
function marginsOf(lines: readonly Line[]): (line: Line) => Margins {
  const running = lines.filter((line) => !line.isRow);
  const own = edgesBy(running, (line) => `${line.page} ${line.column}`, 8);
  const everywhere = edgesBy(running, (line) => `${line.column}`, 1);
  return (line) => own.get(`${line.page} ${line.column}`) ?? everywhere.get(`${line.column}`) ?? line;
}

function edgesBy(lines: readonly Line[], key: (line: Line) => string, least: number): Map<string, Margins> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(key(line));
    if (group) group.push(line);
    else groups.set(key(line), [line]);
  }
  return new Map(
    [...groups].filter(([, group]) => group.length >= least).map(([name, group]) => [name, edgesOf(group)])
  );
}

function edgesOf(lines: readonly Line[]): Margins {
  const lefts = lines.map((line) => line.left).toSorted((a, b) => a - b);
  const rights = lines.map((line) => line.right).toSorted((a, b) => a - b);
  return {left: lefts[Math.floor(lefts.length * 0.04)] ?? 0, right: rights[Math.ceil(rights.length * 0.96) - 1] ?? 0};
}

function toLine(row: PlacedRow, above: PlacedRow | undefined, below: PlacedRow | undefined, page: number): Line {
  const {text, isRow, cells} = cellsOf(row, [above, below]);
  const first = row.segments[0]!;
  const indent = /^\u3000*/.exec(first.text)![0].length * row.size;
  const {baseline, size, column} = row;
  return {
    text,
    left: first.left + indent,
    right: row.segments.at(-1)!.right,
    baseline,
    size,
    page,
    column,
    isRow,
    cells
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
