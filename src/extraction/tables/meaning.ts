import {matchIndicator, type Region} from "../../catalog/index.ts";
import type {Span} from "../../model/index.ts";
import {isUnit, plainUnit, unitOfName, withoutUnit, type Cell, type TableRow} from "./cells.ts";
import {roleOf, withoutNumber, type Role} from "./heads.ts";
import type {Frame, Names} from "./row-names.ts";

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

/** What the number in a cell is, by the names before it and the heads over it. */
export function meaningOf(
  cell: Cell,
  row: TableRow,
  names: Names,
  heads: readonly string[],
  frame: Frame
): TableCell | OtherCell {
  const own = heads.map((text) => ({text, role: roleOf(text, frame.findRegion)}));
  const name = names.cells.at(-1)?.text ?? "";
  const side = {text: name, role: roleOfName(name, names, own, frame)};
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
    unit: counted(unit, subject),
    heading: times.length > 0 ? times.join("") : yearOf(frame.captions),
    region: all.map(({role}) => (role.kind === "region" ? role.region : null)).find((each) => each !== null) ?? null,
    isChange: change !== undefined,
    row: quoteOf(row, cell, names)
  };
}

/** A row's name is never the name of a column of names. */
function roleOfName(name: string, names: Names, heads: readonly Head[], frame: Frame): Role {
  const isPlace = names.isPlace && !names.isTelling && !heads.some(({role}) => role.kind === "region");
  const role = roleOf(name, frame.findRegion, isPlace);
  return role.kind === "none" && name !== "" ? {kind: "measure", words: withoutNumber(name)} : role;
}

/** 比上年增长(%); a change without a unit may be of either kind. */
function unitOfChange(head: string, written: string): string | null {
  const unit = unitOfName(head) || (/率|幅|%/.test(head) ? "%" : "");
  return unit !== "" || /[^\d.,+-]/.test(written) ? plainUnit(unit) : null;
}

/** 门诊人次(万): ten thousand of what the name ends in. */
function counted(unit: string, subject: string): string {
  if (!/^[万亿]$/.test(unit)) return unit;
  const known = matchIndicator(subject)?.indicator.unit ?? "";
  if (/^(?:人次|人|元|例|个|家|张)$/.test(known)) return unit + known;
  return unit + (/人次数?$/.test(subject) ? "人次" : /(?:人口|人数|人员)$/.test(subject) ? "人" : "");
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

function yearOf(captions: readonly string[]): string {
  return captions.map((text) => /(?:19|20)\d\d(?=年|\))/.exec(text)?.[0]).findLast((each) => each !== undefined) ?? "";
}

/** From the row's name to the number, or the whole row where it is short. */
function quoteOf(row: TableRow, cell: Cell, names: Names): Span {
  const filled = row.cells.filter(({text}) => text !== "");
  if (row.end - row.start <= 60) return {start: filled[0]!.start, end: filled.at(-1)!.end};
  return {start: names.cells.at(-1)?.start ?? cell.start, end: cell.end};
}

const spanOf = ({start, end}: Span): Span => ({start, end});
