import type {Row, Segment} from "./lines.ts";

/** Rows in reading order; `column` tells where they stand: 0 across the page, 1 left, 2 right. */
export interface PlacedRow extends Row {
  readonly column: 0 | 1 | 2;
}

/**
 * Where rows are split at one gutter near the middle, or stand by turns on either side of it, and both sides hold running
 * text, the left side is read before the right one.
 */
export function inReadingOrder(rows: readonly Row[]): PlacedRow[] {
  const edges = rows.flatMap((row) => row.segments);
  const left = edges.reduce((least, each) => Math.min(least, each.left), Infinity);
  const right = edges.reduce((most, each) => Math.max(most, each.right), -Infinity);
  const placed: PlacedRow[] = [];
  for (let at = 0; at < rows.length;) {
    const {end, gutter} = columnsFrom(rows, at, left, right);
    if (gutter === undefined) {
      placed.push({...rows[at]!, column: 0});
      at++;
    } else {
      const part = rows.slice(at, end);
      placed.push(...side(part, 1, (segment) => segment.right <= gutter));
      placed.push(...side(part, 2, (segment) => segment.left >= gutter));
      at = end;
    }
  }
  return placed;
}

/** rows that are looked at for columns from one on */
const mostRows = 400;

/** The longest run of rows from one on that a gutter parts, if it is one of columns. */
function columnsFrom(rows: readonly Row[], start: number, left: number, right: number) {
  let from = left + 0.35 * (right - left);
  let to = left + 0.65 * (right - left);
  let split = 0;
  let filled = 0;
  let end = start;
  const sides: [Segment[], Segment[]] = [[], []];
  const turns: (0 | 1)[] = [];
  for (; end < Math.min(rows.length, start + mostRows); end++) {
    const row = rows[end]!;
    if (row.isTable) break;
    const middle = (from + to) / 2;
    const before = row.segments.filter((segment) => (segment.left + segment.right) / 2 < middle);
    const after = row.segments.filter((segment) => (segment.left + segment.right) / 2 >= middle);
    const nextFrom = before.reduce((most, each) => Math.max(most, each.right), from);
    const nextTo = after.reduce((least, each) => Math.min(least, each.left), to);
    if (nextTo - nextFrom < 0.6 * row.size) break;
    from = nextFrom;
    to = nextTo;
    sides[0].push(...before);
    sides[1].push(...after);
    turns.push(before.length > 0 ? 0 : 1);
    if (before.length > 0 && after.length > 0) {
      split++;
      if (width(before) > 0.7 * (from - left) && before.length === 1) filled++;
    }
  }
  const many = split >= 6 && filled >= 0.6 * split;
  const running = sides.every(isRunning);
  const few = split >= 2 && split >= 0.5 * turns.length && running;
  const changes = turns.filter((turn, i) => i > 0 && turn !== turns[i - 1]).length;
  const alternate = split === 0 && changes >= 4 && running;
  return {end, gutter: many || few || alternate ? (from + to) / 2 : undefined};
}

/** Lines of one column: alike at both edges but for the last of a paragraph, with stops, of words and not of numbers. */
function isRunning(lines: readonly Segment[]): boolean {
  if (lines.length < 2) return false;
  const widest = Math.max(...lines.map((line) => line.right - line.left));
  const full = lines.filter((line) => line.right - line.left > 0.8 * widest).length;
  const text = lines.map((line) => line.text).join("");
  const hanzi = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (
    full >= 0.35 * lines.length && text.length >= 7 * lines.length && hanzi >= 4 * lines.length && /[，。；]/.test(text)
  );
}

function side(rows: readonly Row[], column: 1 | 2, holds: (segment: Segment) => boolean): PlacedRow[] {
  const own = rows.map((row) => ({...row, segments: row.segments.filter(holds), column}));
  return own.filter((row) => row.segments.length > 0);
}

function width(segments: readonly Segment[]): number {
  return segments.reduce((sum, each) => sum + each.right - each.left, 0);
}
