import type {Row} from "./lines.ts";

/** The rows of one page. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly height: number;
}

/**
 * The pages without page numbers and running heads: rows in a page's margins that stand apart from its text, and are
 * either a number or the same words at the same height on several pages.
 */
export function withoutRunningHeaders(pages: readonly PageRows[]): PageRows[] {
  const seen = new Map<string, number>();
  const edges = pages.map(edgeRows);
  for (const rows of edges) for (const key of new Set(rows.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length / 4);
  const repeats = (row: Row) => /\p{L}/u.test(textOf(row)) && seen.get(keyOf(row))! >= least;
  return pages.map((page, index) => {
    const drop = new Set(edges[index]!.filter((row) => isPageNumber(row) || repeats(row)));
    return {...page, rows: page.rows.filter((row) => !drop.has(row))};
  });
}

/** Up to two rows at either end of a page that stand in its margins, apart from the text. */
function edgeRows({rows, height}: PageRows): Row[] {
  if (rows.length === 0) return [];
  const pitch = pitchOf(rows);
  const isApart = (row: Row, inner: Row | undefined) =>
    !inner ||
    Math.abs(inner.baseline - row.baseline) > 1.4 * pitch ||
    Math.abs(inner.size - row.size) > 0.1 * inner.size;
  const ends = (count: number) => [rows.slice(0, count), rows.slice(-count).toReversed()] as const;
  const found = [2, 1].flatMap((count) => {
    const [top, bottom] = ends(count);
    const isTop = top.every((row) => !row.isTable && row.baseline < 0.12 * height) && isApart(top.at(-1)!, rows[count]);
    const isBottom =
      bottom.every((row) => !row.isTable && row.baseline > 0.88 * height) &&
      isApart(bottom.at(-1)!, rows.at(-1 - count));
    return [...(isTop ? top : []), ...(isBottom ? bottom : [])];
  });
  return [...new Set(found)];
}

function pitchOf(rows: readonly Row[]): number {
  const steps = rows.slice(1).map((row, index) => row.baseline - rows[index]!.baseline);
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
}

function keyOf(row: Row): string {
  return `${Math.round(row.baseline / 4)} ${textOf(row).replace(/\d+/g, "#").replace(/\s/g, "")}`;
}

function isPageNumber(row: Row): boolean {
  const text = textOf(row);
  return text.length < 30 && pageNumber.test(text);
}

const pageNumber = /^[-—–－~·•\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:[\s/／,，共]{1,4}\d{1,4}\s*页?)?[-—–－~·•\s]*$/;

function textOf(row: Row): string {
  return row.segments.map((segment) => segment.text).join(" ");
}
