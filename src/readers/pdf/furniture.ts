import type {Row} from "./lines.ts";

/** The rows of one page. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly height: number;
}

/** The pages without page numbers and without what stands at the top or bottom of three pages or more. */
export function withoutFurniture(pages: readonly PageRows[]): PageRows[] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgeRows(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length / 4);
  return pages.map((page) => {
    const drop = new Set(edgeRows(page).filter((row) => isPageNumber(row) || seen.get(keyOf(row))! >= least));
    return {...page, rows: page.rows.filter((row) => !drop.has(row))};
  });
}

/** The first and last two rows, where they stand in the page's margins. */
function edgeRows({rows, height}: PageRows): Row[] {
  const top = rows.slice(0, 2).filter((row) => row.baseline < 0.12 * height);
  const bottom = rows.slice(-2).filter((row) => row.baseline > 0.88 * height);
  return [...top, ...bottom];
}

function keyOf(row: Row): string {
  return textOf(row).replace(/\d+/g, "#").replace(/\s/g, "");
}

function isPageNumber(row: Row): boolean {
  const text = textOf(row);
  return (
    text.length < 30 &&
    /^[-—–－~·•\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:[\s/／,，共]{1,4}\d{1,4}\s*页?)?[-—–－~·•\s]*$/.test(text)
  );
}

function textOf(row: Row): string {
  return row.segments.map((segment) => segment.text).join(" ");
}
