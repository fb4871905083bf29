import {isAspect, isMissing, isPeriod, isUnit, isValue, type Cell, type TableRow} from "./cells.ts";
import {isHead, isLabelHead} from "./heads.ts";

/**
 * The rows of a table that has one cell a line: names with as many numbers behind each as there are heads. Null where the
 * lines are no such table.
 */
export function stackedRows(lines: readonly Cell[]): readonly TableRow[] | null {
  const cells = lines.map(({text, start, end}) => ({text, start, end}));
  const runs = runsOfNumbers(cells);
  const [first] = runs;
  if (!first) return null;
  const count = first.end - first.start;
  const single = namedFirst(cells, first.start, count);
  if (single) return single;
  const rows: TableRow[] = [];
  for (const {start, end} of runs) {
    if (end - start !== count) break;
    const unit = start > 1 && isUnit(cells[start - 1]!.text) ? cells[start - 1]! : null;
    const name = cells[start - (unit ? 2 : 1)];
    if (!name || isUnit(name.text)) break;
    rows.push(rowOf([name, unit ?? blank(name), ...cells.slice(start, end)]));
  }
  const [row] = rows;
  const heads = row && headsOf(cells.slice(0, cells.indexOf(row.cells[0]!)), count);
  return heads ? [rowOf([blank(heads[0]!), blank(heads[0]!), ...heads]), ...rows] : null;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function runsOfNumbers(cells: readonly Cell[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < cells.length; at++) {
    if (!isNumber(cells[at]!.text)) continue;
    const start = at;
    while (at < cells.length && (isNumber(cells[at]!.text) || isMissing(cells[at]!.text))) at++;
    runs.push({start, end: at});
  }
  return runs;
}

const isNumber = (text: string) => isValue(text) && !isPeriod(text);

/** As many times as there are columns, in a row; else as many names of what is measured right before the first name. */
function headsOf(before: readonly Cell[], count: number): readonly Cell[] | null {
  const isTime = (at: number) => at >= 0 && (isPeriod(before[at]!.text) || isAspect(before[at]!.text));
  for (let end = before.length; end >= count; end--) {
    if (!isTime(end - 1)) continue;
    let start = end;
    while (isTime(start - 1)) start--;
    return end - start === count ? before.slice(start, end) : null;
  }
  const last = before.slice(-count);
  return last.length === count && last.every(({text}) => isHead(text) && !isLabelHead(text)) ? last : null;
}

/** 人均预期寿命(岁), 2020年, 2025年, 78.1, 79.5: the name stands before the heads. */
function namedFirst(cells: readonly Cell[], first: number, count: number): readonly TableRow[] | null {
  const heads = cells.slice(Math.max(0, first - count), first);
  const name = cells[first - count - 1];
  if (!name || heads.length < count || !heads.every(({text}) => isPeriod(text)) || isLabelHead(name.text)) return null;
  return [
    rowOf([blank(name), blank(name), ...heads]),
    rowOf([name, blank(name), ...cells.slice(first, first + count)])
  ];
}

function blank({start}: Cell): Cell {
  return {text: "", start, end: start};
}

function rowOf(cells: readonly Cell[]): TableRow {
  return {start: cells[0]!.start, end: cells.at(-1)!.end, cells};
}
