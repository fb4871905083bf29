import {matchIndicator} from "../../catalog/index.ts";
import {
  isMissing,
  isPeriod,
  isUnit,
  isValue,
  plainUnit,
  unitOfName,
  withoutUnit,
  type Cell,
  type TableRow
} from "./cells.ts";
import {isPlaceHead, type FindRegion} from "./heads.ts";

/** What the rows of a table are read with. */
export interface Frame {
  readonly heads: readonly TableRow[];
  readonly captions: readonly string[];
  readonly isAligned: boolean;
  readonly findRegion: FindRegion;
}

/** The number that a row begins with: under 序号, or a whole one before the row's name. */
export function isOrdinal({cells}: TableRow, at: number, {heads, isAligned}: Frame): boolean {
  const {text} = cells[at]!;
  if (at > 2 || !/^\d{1,3}$/.test(text)) return false;
  if (isAligned && heads.some((head) => /^(?:序号|编号)$/.test(head.cells[at]?.text ?? ""))) return true;
  const next = cells[at + 1]?.text ?? "";
  return cells.slice(0, at).every(({text}) => !isValue(text)) && /[\u4e00-\u9fff]{2}/.test(next) && !isUnit(next);
}

export interface Names {
  /** the cell that names the row, and those before it */
  readonly cells: readonly Cell[];
  readonly unit: string;
  /** where the values begin */
  readonly end: number;
  /** whether the name alone says what is measured */
  readonly isTelling: boolean;
  readonly isPlace: boolean;
}

export function namesOf(row: TableRow, frame: Frame): Names {
  const cells: Cell[] = [];
  let unit = "";
  let end = 0;
  for (const [at, cell] of row.cells.entries()) {
    if (isOrdinal(row, at, frame) || cell.text === "") continue;
    if (isUnit(cell.text) && cells.length > 0) unit = cell.text;
    else if ((isValue(cell.text) && !(at === 0 && isPeriod(cell.text))) || isMissing(cell.text)) {
      end = at;
      break;
    } else cells.push(cell);
    end = at + 1;
  }
  const name = cells.at(-1)?.text ?? "";
  const isPlace = frame.heads.some(
    (head) => isPlaceHead(head.cells[cells.length - 1]?.text ?? "") || isPlaceHead(head.cells[0]?.text ?? "")
  );
  const isTelling = unitOfName(name) !== "" || unit !== "" || matchIndicator(withoutUnit(name)) !== null;
  return {cells, unit: plainUnit(unit), end, isTelling, isPlace};
}
