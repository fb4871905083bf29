import {units, type UnitClass} from "./units.ts";

/** A unit into which values can be turned: its name as the table has it, and by what they are multiplied. */
export interface Conversion {
  readonly unit: string;
  readonly factor: number;
}

/** What each unit of a family amounts to in the family's smallest; only exact ones. */
const families: readonly Readonly<Record<string, number>>[] = [
  {"%": 1e4, "‰": 1e3, "/千": 1e3, "/万": 1e2, "/10万": 10, "/100万": 1},
  {秒: 1, 分钟: 60, 小时: 3600},
  {半天: 1, 天: 2, 日: 2, 周: 14},
  {米: 1, 里: 500, 公里: 1000},
  {平方米: 1, 公顷: 1e4, 平方公里: 1e6},
  {克: 1, 斤: 500, 公斤: 1000, 吨: 1e6}
];

/** 万 and 亿 before what can be counted; the documents write no other step of ten with it in numbers. */
const heads: Readonly<Record<string, number>> = {"": 1, 万: 1e4, 亿: 1e8};
const counted: readonly UnitClass[] = ["money", "event", "counter", "area", "length", "mass"];

/**
 * The units into which values of a unit can be turned without loss, itself among them, the smallest first: 2.55‰ is
 * 255/10万, 1.2万人 is 12000人. One that stands alone converts to itself only. `natural` is the unit of the catalogue: a
 * share of a whole, whose unit is %, stays in %.
 */
export function conversionsOf(unit: string, natural: string | null = null): readonly Conversion[] {
  if (unit === "%" && natural === "%") return [{unit, factor: 1}];
  const found = [...inFamily(unit), ...withHeads(unit)];
  if (!found.some((each) => each.unit === unit)) found.push({unit, factor: 1});
  const unique = new Map(found.map((each) => [each.unit, each]));
  return [...unique.values()].sort((a, b) => b.factor - a.factor);
}

/** By what a value of one unit is multiplied to be one of another, or null where neither is the other's. */
export function factorBetween(from: string, to: string, natural: string | null = null): number | null {
  return conversionsOf(from, natural).find(({unit}) => unit === to)?.factor ?? null;
}

function inFamily(unit: string): Conversion[] {
  const family = families.find((each) => unit in each);
  const size = family?.[unit];
  return family && size ? Object.entries(family).map(([unit, other]) => ({unit, factor: size / other})) : [];
}

function withHeads(unit: string): Conversion[] {
  const [, head = "", base = ""] = /^([万亿]?)(.+)$/u.exec(unit) ?? [];
  const isCounted = units.some(({name, class: kind}) => name === base && counted.includes(kind));
  if (!isCounted) return [];
  return Object.entries(heads).map(([other, size]) => ({unit: other + base, factor: heads[head]! / size}));
}
