import {matchIndicator, type Region} from "../../catalog/index.ts";
import type {Span} from "../../model/index.ts";
import {isMissing, isPeriod, isUnit, isValue, unitOfName, withoutUnit, type Cell, type TableRow} from "./cells.ts";
import type {Grid} from "./grids.ts";
import {isPlaceHead, roleOf, withoutNumber, type FindRegion, type Role} from "./heads.ts";

/** What the number in a cell is: of which row and column. */
export interface TableCell extends Span {
  readonly kind: "value";
  readonly subject: string;
  /** the row's or column's unit, or "" */
  readonly unit: string;
  /** what the table says of the time: 2020年, 2025年目标值, or "" */
  readonly heading: string;
  /** null where no head names one */
  readonly region: Region | null;
  readonly isChange: boolean;
  /** the row, which holds what the number belongs to */
  readonly row: Span;
}

/** A number of a table that is nobody's value: its row's number, or one whose column or row does not say what it is. */
export interface OtherCell extends Span {
  readonly kind: "ordinal" | "unit" | "unclear";
}

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

interface Frame {
  readonly heads: readonly TableRow[];
  readonly captions: readonly string[];
  readonly isAligned: boolean;
  readonly findRegion: FindRegion;
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

/** The number that a row begins with: under 序号, or a whole one before the row's name. */
function isOrdinal({cells}: TableRow, at: number, {heads, isAligned}: Frame): boolean {
  const {text} = cells[at]!;
  if (at > 2 || !/^\d{1,3}$/.test(text)) return false;
  if (isAligned && heads.some((head) => /^(?:序号|编号)$/.test(head.cells[at]?.text ?? ""))) return true;
  const next = cells[at + 1]?.text ?? "";
  return cells.slice(0, at).every(({text}) => !isValue(text)) && /[\u4e00-\u9fff]{2}/.test(next) && !isUnit(next);
}

interface Names {
  /** the cell that names the row, and those before it */
  readonly cells: readonly Cell[];
  readonly unit: string;
  /** where the values begin */
  readonly end: number;
  /** whether the name alone says what is measured */
  readonly isTelling: boolean;
  readonly isPlace: boolean;
}

function namesOf(row: TableRow, frame: Frame): Names {
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

/** The heads over a value, the outer first; of rows that lost cells, by the order of the values. */
function headsOf(frame: Frame, row: TableRow, at: number, value: {at: number; of: number}): readonly string[] {
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

function meaningOf(
  cell: Cell,
  row: TableRow,
  names: Names,
  heads: readonly string[],
  frame: Frame
): TableCell | OtherCell {
  const own = heads.map((text) => ({text, role: roleOf(text, frame.findRegion)}));
  const name = names.cells.at(-1)?.text ?? "";
  const side = {text: name, role: roleOfName(name, names, frame)};
  const outer = names.cells.slice(0, -1).map(({text}) => ({text, role: roleOf(text, frame.findRegion)}));
  const all = [...own, side, ...outer.filter(({role}) => role.kind === "period" || role.kind === "region")];
  const unclear = {kind: "unclear" as const, ...spanOf(cell)};
  if (all.some(({role}) => role.kind === "elsewhere" || role.kind === "note" || role.kind === "ordinal"))
    return unclear;
  const subject = subjectOf(own, side, frame);
  if (subject === "") return unclear;
  const times = all.flatMap(({role}) =>
    role.kind === "period" || role.kind === "aspect" ? [withoutUnit(role.words)] : []
  );
  const change = own.find(({role}) => role.kind === "change")?.text;
  const unit =
    change === undefined
      ? unitOf(
          all.map(({text}) => text),
          names,
          frame,
          heads
        )
      : unitOfChange(change, cell.text);
  if (unit === null) return unclear;
  return {
    kind: "value",
    ...spanOf(cell),
    subject,
    unit,
    heading: times.length > 0 ? times.join("") : yearOf(frame.captions),
    region: all.map(({role}) => (role.kind === "region" ? role.region : null)).find((each) => each !== null) ?? null,
    isChange: change !== undefined,
    row: quoteOf(row, cell, names)
  };
}

/** A row's name is never the name of a column of names. */
function roleOfName(name: string, names: Names, frame: Frame): Role {
  const role = roleOf(name, frame.findRegion, names.isPlace);
  return role.kind === "none" && name !== "" ? {kind: "measure", words: withoutNumber(name)} : role;
}

/** 比上年增长(%); a change without a unit may be of either kind. */
function unitOfChange(head: string, written: string): string | null {
  const unit = unitOfName(head) || (/率|幅|%/.test(head) ? "%" : "");
  return unit !== "" || /[^\d.,+-]/.test(written) ? plainUnit(unit) : null;
}

interface Head {
  readonly text: string;
  readonly role: Role;
}

/** Name and head say what is measured, or one of them, or the table's own heading. */
function subjectOf(heads: readonly Head[], side: Head, frame: Frame): string {
  const wordsOf = ({role}: Head) => (role.kind === "measure" ? withoutUnit(role.words) : "");
  const column = heads.map(wordsOf).join("");
  const name = wordsOf(side);
  if (column === "" && name === "") return named(frame.captions);
  if (column === "" || name === "") {
    const ofAll = `医疗卫生机构${column}`;
    const isCount = side.role.kind === "total" && /数$|人员$|机构$/.test(column);
    if (isCount && matchIndicator(ofAll)?.rest === "") return ofAll;
    return column || name;
  }
  if (/^(?:完成率|占比|比重|达标率|完成比例|实现程度)$/.test(column)) return `${name}${column}`;
  const whole = matchIndicator(name)?.rest === "" && matchIndicator(column) === null;
  return whole ? `${column}${name}` : `${name}${column}`;
}

/** 表2 各县孕产妇死亡率(1/10万): what a table without other words measures. */
function named(captions: readonly string[]): string {
  const caption = captions.findLast((text) => /[\u4e00-\u9fff]{4}/.test(text) && !/^\(?单位:/.test(text)) ?? "";
  const words = withoutUnit(caption)
    .replace(/^(?:附?表\s?\d*[-.\d]*[::]?\s?)/, "")
    .replace(/(?:19|20)\d\d(?:[-~至](?:19|20)?\d\d)?年?/g, "")
    .replace(/^各(?:县|区|市|地|\(|\)|、)+区?/, "")
    .replace(/(?:情况|一览表|统计|表){1,3}$/, "");
  const match = matchIndicator(words);
  return match ? match.indicator.name : "";
}

function unitOf(texts: readonly string[], names: Names, frame: Frame, heads: readonly string[]): string {
  if (names.unit !== "") return names.unit;
  for (const text of texts) if (unitOfName(text) !== "") return plainUnit(unitOfName(text));
  const told = frame.captions
    .map((text) => /单位:([^()]{1,24})/.exec(text)?.[1])
    .findLast((each) => each !== undefined);
  if (told === undefined) return "";
  const units = told
    .trim()
    .split(/[、,\s]+/)
    .filter(isUnit);
  if (units.length === 1) return plainUnit(units[0]!);
  const columns = frame.heads.at(-1)?.cells.filter(({text}) => roleOf(text, frame.findRegion).kind === "measure") ?? [];
  const at = columns.findIndex(({text}) => heads.includes(text));
  return columns.length === units.length && at >= 0 ? plainUnit(units[at]!) : "";
}

function plainUnit(unit: string): string {
  return unit
    .replace(/\s/g, "")
    .replace(/^1(?=\/)/, "")
    .replace("/十万", "/10万")
    .replace("十万分之一", "/10万");
}

function yearOf(captions: readonly string[]): string {
  return captions.map((text) => /(?:19|20)\d\d(?=年|\))/.exec(text)?.[0]).findLast((each) => each !== undefined) ?? "";
}

/** From the row's name to the number, or the whole row where it is short. */
function quoteOf(row: TableRow, cell: Cell, names: Names): Span {
  const filled = row.cells.filter(({text}) => text !== "");
  if (row.end - row.start <= 60) return {start: filled[0]!.start, end: filled.at(-1)!.end};
  return {start: names.cells.at(-1)?.start ?? cell.start, end: cell.end};
}
