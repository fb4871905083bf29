/** What stands between the cells of a table's row. */
export const cellMark = " | ";

/** Cells as one line; empty cells keep their place, except at the end. */
export function joinCells(cells: readonly string[]): string {
  const last = cells.findLastIndex((cell) => cell !== "");
  return cells
    .slice(0, last + 1)
    .join(cellMark)
    .trimStart();
}

/** Lines that were broken for want of room, as one: nothing between Chinese, a space between words. */
export function joinWrapped(parts: readonly string[]): string {
  return parts.reduce((line, part) => {
    if (line === "" || part === "") return line + part;
    if (/[a-z]-$/.test(line) && /^[a-z]/.test(part)) return line.slice(0, -1) + part;
    return isWide(line.at(-1)!) || isWide(part[0]!) ? line + part : `${line} ${part}`;
  }, "");
}

/** Whether a character is Chinese, or punctuation as wide as one. */
export function isWide(char: string): boolean {
  return /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3000-\u30ff\uff00-\uffef\ud840-\udfff]/u.test(char);
}

/** A line as read: every run of white space one blank, none between Chinese that the source merely wrapped. */
export function normalizeWhitespace(text: string): string {
  return text
    .replace(/[\u200b\ufeff\u00ad]+/g, "")
    .replace(/[\t\n\v\f\r \u00a0]+/g, (blank) => (/[\n\r]/.test(blank) ? "\n" : " "))
    .replace(wrapped, "")
    .replaceAll("\n", " ")
    .trim();
}

const wrapped = /(?<=[\p{Script=Han}\u3001-\u3011\uff00-\uffef])\n(?=[\p{Script=Han}\u3001-\u3011\uff00-\uffef])/gu;
