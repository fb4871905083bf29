import type {Span} from "../../model/index.ts";
import {stackedRows} from "./stacked.ts";
import {isHead} from "./heads.ts";
import {isPeriod, isValue, unitOfName, type Cell, type TableRow} from "./cells.ts";

/** Lines of a text that form a table, with the lines right above that may name it. */
export interface Grid {
  readonly rows: readonly TableRow[];
  /** whether a cell's place in its row is the column's; rows without bars may have lost cells */
  readonly isAligned: boolean;
  readonly captions: readonly string[];
}

/** The tables of a text: rows with bars, rows with blanks, one cell a line. */
export function findGrids(view: string): readonly Grid[] {
  const lines = linesOf(view);
  const grids: Grid[] = [];
  for (let i = 0; i < lines.length;) {
    const end = (test: (line: Line) => boolean) => runEnd(lines, i, test);
    const line = lines[i]!;
    const [bars, blanks] = [end(hasBars), hasBlanks(line) ? blanksEnd(lines, i) : i];
    if (bars > i) grids.push(barred(lines.slice(i, bars), captionsOf(lines, i)));
    else if (blanks > i) {
      const {rows, above} = tabular(lines.slice(i, blanks).map(toBlankRow));
      const captions = [...captionsOf(lines, i), ...above.flatMap(({cells}) => cells.map(({text}) => text))];
      if (rows.length > 0) grids.push({rows, isAligned: false, captions});
    } else if (isCell(line)) {
      const cells = end(isCell);
      const rows = stackedRows(lines.slice(i, cells));
      if (rows) grids.push({rows, isAligned: true, captions: captionsOf(lines, i)});
      i = Math.max(cells, i + 1);
      continue;
    }
    i = Math.max(bars, blanks, i + 1);
  }
  return grids;
}

interface Line extends Span {
  readonly text: string;
}

/** longer lines are prose, or nobody's table */
const longest = 2000;

function linesOf(view: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of view.split("\n")) {
    const text = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (text !== "") lines.push({text, start: from, end: from + text.length});
    start += raw.length + 1;
  }
  return lines;
}

function runEnd(lines: readonly Line[], from: number, test: (line: Line) => boolean): number {
  let end = from;
  while (end < lines.length && test(lines[end]!)) end++;
  return end;
}

/** Rows with blanks, between which a line of one cell may name a part of the table. */
function blanksEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length) {
    if (hasBlanks(lines[end]!)) end++;
    else if (isCell(lines[end]!) && end + 1 < lines.length && hasBlanks(lines[end + 1]!)) end += 2;
    else break;
  }
  return end;
}

const hasBars = ({text}: Line) => text.length <= longest && /[|│]/.test(text);
const hasBlanks = ({text}: Line) =>
  text.length <= 160 && /\S[ \t]+\S/.test(text) && isUnstopped(text) && !/[|│]/.test(text);
const isCell = ({text}: Line) => text.length <= 24 && isUnstopped(text) && !/[ \t|│]/.test(text);

/** A line of a table has no stops; commas only between digits. */
function isUnstopped(text: string): boolean {
  return !/[。;!?]|,(?!\d{3})|[^\d],/.test(text);
}

/** The rows from the first head on; without one only rows of a name and several values, which prose does not have. */
function tabular(rows: readonly TableRow[]): {rows: readonly TableRow[]; above: readonly TableRow[]} {
  const values = rows.map(({cells}) => cells.filter(({text}) => isValue(text) && !isPeriod(text)).length);
  const head = rows.findIndex(
    (row, i) => values[i] === 0 && row.cells.length > 1 && row.cells.some(({text}) => isHead(text))
  );
  if (head >= 0 && values.slice(head).some((count) => count > 0))
    return {rows: rows.slice(head), above: rows.slice(0, head)};
  return {rows: rows.filter((row, i) => values[i]! > 1 && unitOfName(row.cells[0]!.text) !== ""), above: []};
}

/** A row that its source opens with a bar has no empty cell there if all do. */
function barred(lines: readonly Line[], captions: readonly string[]): Grid {
  const opens = lines.every(({text}) => /^[|│]/.test(text));
  const rows = lines
    .filter(({text}) => !/^[-|│:+ ]+$/.test(text))
    .map(({text, start, end}) => {
      const cells = split(text, /[|│]/g, start);
      return {start, end, cells: opens ? cells.slice(1) : cells};
    });
  return {rows, isAligned: true, captions};
}

function toBlankRow({text, start, end}: Line): TableRow {
  const cells: Cell[] = [];
  for (const cell of split(text, /[ \t]+/g, start)) {
    const last = cells.at(-1);
    if (last && isLetter(cell.text) && isLetter(last.text.at(-1)!) && isSpread(last.text, view(text, start, last)))
      cells[cells.length - 1] = {text: last.text + cell.text, start: last.start, end: cell.end};
    else cells.push(cell);
  }
  return {start, end, cells};
}

const view = (text: string, start: number, cell: Span) => text.slice(cell.start - start, cell.end - start);
const isLetter = (text: string) => /^[\u4e00-\u9fff]$/.test(text);
/** 总 计, 地 区: letters that stand apart */
const isSpread = (text: string, written: string) => text.length === 1 || written.length > text.length;

function split(text: string, mark: RegExp, start: number): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const match of [...text.matchAll(mark), null]) {
    const raw = text.slice(from, match?.index);
    const words = raw.trim();
    const at = start + from + raw.length - raw.trimStart().length;
    cells.push({text: joined(words), start: at, end: at + words.length});
    from = match ? match.index + match[0].length : text.length;
  }
  return cells;
}

/** 地 区, 内 蒙 古: single letters that stand apart are one word. */
function joined(words: string): string {
  return /^[\u4e00-\u9fff](?: +[\u4e00-\u9fff])+$/.test(words) ? words.replace(/ /g, "") : words;
}

/** Up to three short lines above a table. */
function captionsOf(lines: readonly Line[], at: number): readonly string[] {
  const found: string[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const {text} = lines[i]!;
    if (text.length > 60 || /[。;|]/.test(text)) break;
    found.unshift(text);
  }
  return found;
}
