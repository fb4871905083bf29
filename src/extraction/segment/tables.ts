/** A number that fills a cell of a table whose lines were kept: 孕产妇死亡率(1/10万) 3.99 ≤8 约束性. */
export interface TableCell {
  /** the unit that the row's name or a cell of its own gives, or "" */
  readonly unit: string;
  /** the heading of its column, or "" */
  readonly heading: string;
}

const reach = 160;

/** The cell that the number at the place fills, or null where it stands in prose. */
export function cellAt(view: string, start: number, end: number): TableCell | null {
  if (!/[ |\t≤≥<>]/.test(view[start - 1] ?? "") || !/[ |\t\n%‰]|^$/.test(view[end] ?? "")) return null;
  const line = lineAround(view, start);
  if (line === null || /[。,;]/.test(line.text)) return null;
  const cells = cellsOf(line.text);
  const at = cells.findIndex((cell) => cell.start <= start - line.start && start - line.start < cell.end);
  const name = cells.find((cell) => /[\u4e00-\u9fff]{3}/.test(cell.text));
  const numbers = cells.filter((cell) => isNumber.test(cell.text));
  if (at < 1 || !name || name.start > start - line.start || !isNumber.test(cells[at]!.text) || numbers.length < 2)
    return null;
  const named = /\(([^()]{1,8})\)$/.exec(name.text)?.[1]?.replace(/^1(?=\/)/, "") ?? "";
  const own = cells.map((cell) => cell.text.replace(/^1(?=\/)/, "")).find((cell) => isUnit.test(cell)) ?? "";
  const values = cells.filter((cell) => cell.start > name.start && isNumber.test(cell.text));
  const place = values.indexOf(cells[at]!);
  return {
    unit: isUnit.test(named) ? named : own,
    heading: headingOf(view, line.start, {at, of: cells.length}, {at: place, of: values.length})
  };
}

const isNumber = /^[≤≥<>]?\d+(?:\.\d+)?[%‰]?$/;
const isUnit = /^(?:%|‰|\/(?:10)?万|\/十万|岁|个|张|人|万人|家|所|元|万元|亿元|分钟|天|次|人次|万人次|例|项)$/;

interface Ordinal {
  readonly at: number;
  readonly of: number;
}

/** The heading of a cell's column; rows that lost their first cells still have as many values as the heading names. */
function headingOf(view: string, start: number, cell: Ordinal, value: Ordinal): string {
  let place = start;
  for (let k = 0; k < 40 && place > 0; k++) {
    const line = lineAround(view, place - 1);
    if (line === null || /[。;]/.test(line.text)) return "";
    const cells = cellsOf(line.text);
    const values = cells.filter((each) => namesValues.test(each.text));
    if (/(?:19|20)\d\d年?/.test(line.text) ? cells.length >= 2 : values.length >= 2 && values.length === value.of) {
      const found =
        values.length === value.of ? values[value.at] : cells.length === cell.of ? cells[cell.at] : undefined;
      return (found ?? cells[cell.at] ?? cells.at(-1))?.text ?? "";
    }
    place = line.start;
  }
  return "";
}

/** A heading of a column of values: 2020年, 目标值, 完成率. */
const namesValues =
  /^(?:(?:19|20)\d\d年?|.{0,8}(?:目标|计划|任务|完成|实际|现状|基期|达到)(?:值|数|率|量|情况|情况值|水平)?(?:\(.{1,6}\))?)$/;

function lineAround(view: string, place: number): {text: string; start: number} | null {
  const floor = Math.max(0, place - reach);
  const before = view.slice(floor, place).lastIndexOf("\n");
  if (before < 0 && floor > 0) return null;
  const start = floor + before + 1;
  const rest = view.slice(start, start + 2 * reach);
  const end = rest.indexOf("\n");
  if (end < 0 && rest.length === 2 * reach) return null;
  return {text: end < 0 ? rest : rest.slice(0, end), start};
}

function cellsOf(line: string): readonly {text: string; start: number; end: number}[] {
  return [...line.matchAll(/[^ |\t]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length
  }));
}
