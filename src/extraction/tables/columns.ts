import type {TableRow} from "./cells.ts";
import {roleOf} from "./heads.ts";
import type {Frame} from "./row-names.ts";

/** The heads over a value, the outer first; of rows that lost cells, by the order of the values. */
export function headsOf(frame: Frame, row: TableRow, at: number, value: {at: number; of: number}): readonly string[] {
  const heads = frame.heads.map((head, i) => {
    if (!frame.isAligned) return headInOrder(head, row, at, value, frame);
    return alignedHead(head, at, i === frame.heads.length - 1 ? null : frame.heads[i + 1]!);
  });
  return [...new Set(heads.filter((text) => text !== ""))];
}

function headInOrder(head: TableRow, row: TableRow, at: number, value: {at: number; of: number}, frame: Frame): string {
  const named = head.cells.filter(({text}) => {
    const {kind} = roleOf(text, frame.findRegion);
    return (
      kind !== "ordinal" &&
      kind !== "unit" &&
      kind !== "note" &&
      (kind !== "none" || /^(?:数值|数量|全年|累计)/.test(text))
    );
  });
  if (named.length === value.of) return named[value.at]!.text;
  return head.cells.length === row.cells.length ? (head.cells[at]?.text ?? "") : "";
}

/** A head over several columns stands over the first of them, or counts as one where its row has lost the others. */
function alignedHead(head: TableRow, at: number, below: TableRow | null): string {
  if (below && head.cells.length < below.cells.length) {
    const lead = below.cells.findIndex(({text}) => text !== "");
    const [above, under] = [head.cells.length - Math.max(lead, 1), below.cells.length - Math.max(lead, 1)];
    const width = under / above;
    if (above > 0 && Number.isInteger(width) && at >= Math.max(lead, 1))
      return head.cells[Math.max(lead, 1) + Math.floor((at - Math.max(lead, 1)) / width)]?.text ?? "";
  }
  const own = head.cells[at]?.text ?? "";
  if (own !== "" || below === null) return own;
  return head.cells.slice(0, at + 1).findLast(({text}) => text !== "")?.text ?? "";
}
