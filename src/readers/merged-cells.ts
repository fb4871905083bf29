/** A cell as its source has it: how many columns and rows it covers. */
export interface SpanningCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** what a table of numbers may have; a source may claim any number */
const [widest, tallest, longest] = [64, 500, 40];

/**
 * The rows of a table with a place for each column, so that what stands under one another is of one column. A cell over
 * several columns stands in each of them, unless it is alone in its row or a sentence; one over several rows in the first.
 */
export function placeCells(rows: readonly (readonly SpanningCell[])[]): string[][] {
  let below: number[] = [];
  return rows.map((row) => {
    const placed: string[] = [];
    const next = below.map((left) => Math.max(0, left - 1));
    const skip = () => {
      while ((below[placed.length] ?? 0) > 0) placed.push("");
    };
    const isAlone = row.filter(({text}) => text !== "").length < 2;
    for (const {text, columns, rows} of row) {
      skip();
      const span = Math.max(1, Math.min(columns, widest - placed.length));
      const repeats = span > 1 && !isAlone && text.length <= longest;
      for (let i = 0; i < span && placed.length < widest; i++) {
        next[placed.length] = Math.max(0, Math.min(rows, tallest) - 1);
        placed.push(i === 0 || repeats ? text : "");
      }
    }
    skip();
    below = next;
    return placed;
  });
}
