import type {Span} from "../../model/index.ts";
import {isMissing, isPeriod, isUnit, isValue, type TableRow} from "./cells.ts";
import {headsOf} from "./columns.ts";
import type {Grid} from "./grids.ts";
import type {FindRegion} from "./heads.ts";
import {meaningOf, type OtherCell, type TableCell} from "./meaning.ts";
import {isOrdinal, namesOf, type Frame} from "./row-names.ts";

/** What each cell with a number of a table is. */
export function cellsOfGrid(grid: Grid, findRegion: FindRegion): readonly (TableCell | OtherCell)[] {
  const found: (TableCell | OtherCell)[] = [];
  let heads: readonly TableRow[] = [];
  let isOpen = true;
  const captions = [...grid.captions];
  for (const row of grid.rows) {
    const filled = row.cells.filter(({text}) => text !== "");
    if (!hasValues(row)) {
      if (filled.length < 2 || filled.some(({text}) => /单位:/.test(text)))
        captions.push(...filled.map(({text}) => text));
      else {
        heads = isOpen ? [...heads, row] : [row];
        isOpen = true;
      }
      continue;
    }
    isOpen = false;
    found.push(...cellsOfRow(row, {heads, captions, isAligned: grid.isAligned, findRegion}));
  }
  return found;
}

/** A row of bare years is one of heads. */
function hasValues({cells}: TableRow): boolean {
  const values = cells.filter(({text}) => isValue(text));
  return values.some(({text}) => !isPeriod(text));
}

function cellsOfRow(row: TableRow, frame: Frame): readonly (TableCell | OtherCell)[] {
  const others = row.cells.flatMap((cell, at): OtherCell[] => {
    if (cell.text === "") return [];
    if (isOrdinal(row, at, frame)) return [{kind: "ordinal", ...spanOf(cell)}];
    return isUnit(cell.text) ? [{kind: "unit", ...spanOf(cell)}] : [];
  });
  return [...others, ...valuesOfRow(row, frame)];
}

function valuesOfRow(row: TableRow, frame: Frame): readonly (TableCell | OtherCell)[] {
  const names = namesOf(row, frame);
  const values = row.cells.flatMap((cell, at) =>
    at >= names.end && (isValue(cell.text) || isMissing(cell.text)) ? [{cell, at}] : []
  );
  if (frame.heads.length === 0 && values.length > 1) return pairsOf(row, frame);
  const read = values.map(({cell, at}, place) => {
    const heads = headsOf(frame, row, at, {at: place, of: values.length});
    const isAlone = values.length === 1;
    if (heads.length === 0 && isAlone && !frame.isAligned) return null;
    return heads.length === 0 && !(isAlone && names.isTelling)
      ? {kind: "unclear" as const, ...spanOf(cell)}
      : meaningOf(cell, row, names, heads, frame);
  });
  const keys = read.map((each) => (each?.kind === "value" ? keyOf(each) : ""));
  return read.flatMap((each, i) => {
    if (each === null || !isValue(values[i]!.cell.text)) return [];
    const isOne = each.kind !== "value" || keys.indexOf(keys[i]!) === keys.lastIndexOf(keys[i]!);
    return [isOne ? each : {kind: "unclear" as const, ...spanOf(each)}];
  });
}

/** A row without heads whose numbers have each a name before them; others are unclear. */
function pairsOf(row: TableRow, frame: Frame): readonly (TableCell | OtherCell)[] {
  const values = row.cells.flatMap((cell, at) => (isValue(cell.text) && !isPeriod(cell.text) ? [{cell, at}] : []));
  const isPaired = values.every(({at}, i) => at - (values[i - 1]?.at ?? -1) > 1);
  return values.map(({cell, at}) => {
    const name = row.cells[at - 1];
    const names = name && isPaired ? namesOf({...row, cells: row.cells.slice(at - 1, at + 1)}, frame) : null;
    return names?.isTelling ? meaningOf(cell, row, names, [], frame) : {kind: "unclear", ...spanOf(cell)};
  });
}

const keyOf = ({subject, heading, region, isChange}: TableCell) => `${subject}|${heading}|${region?.code}|${isChange}`;
const spanOf = ({start, end}: Span): Span => ({start, end});
