import type {Span} from "../../model/index.ts";
import {unitWords} from "../unit-words.ts";

/** A cell of a table's row: its words, and where they stand. */
export interface Cell extends Span {
  readonly text: string;
}

/** A line of a table. */
export interface TableRow extends Span {
  readonly cells: readonly Cell[];
}

const number = "[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[-+]?\\d+(?:\\.\\d+)?";
const value = new RegExp(
  `^(?:[≤≥<>]=?|不低于|不少于|不高于|不超过|达到|超过|低于|高于|约|近)?\\s?(?:${number})(?:\\s?[-~至]\\s?(?:${number}))?\\s?(?<unit>[^\\d\\s]{0,8}?|/\\s?(?:10|100)?\\s?[万千])(?:以上|以下|以内|左右)?(?:\\[\\d+\\]|\\*)?$`
);

/** Whether a cell holds one number and what belongs to it: 9.0, ≤9.0, 78.1岁, 80%以上, 1,234. */
export function isValue(text: string): boolean {
  const match = text.length > 24 || /^0\d/.test(text) ? null : value.exec(text);
  if (!match || isUnit(text)) return false;
  const unit = match.groups!["unit"]!;
  return unit === "" || /^(?:[%‰]|[万亿]|%o)$/.test(unit) || isUnit(unit);
}

/** Whether the words are a unit and nothing else: 岁, 1/10万, 万人次. */
export function isUnit(text: string): boolean {
  const words = text.replace(/\s/g, "").replace(/^1(?=\/)/, "");
  if (/^(?:%|‰|\/(?:10|100)?[万千]人?|\/十万|十万分之一|百分比|万|亿|千)$/.test(words)) return true;
  const plain = words.replace(/^[十百千]?[万亿]|^[千百]/, "");
  return plain !== "" && unitWords.at(plain, 0).length === plain.length;
}

/** Whether a cell stands for a number that is not there: —, /, …, 空 */
export function isMissing(text: string): boolean {
  return /^(?:[-—–/\\…·*]{1,3}|无|暂无|未报|缺)$/.test(text);
}

/** Whether a cell names a time: 2020年, 2025年目标, “十三五”末, 1-6月; with the years that a head of bare digits can be. */
export function isPeriod(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text) || (/(?:19|20)\d\d\s?年/.test(text) && text.length <= 20) || named.test(text);
}

const named =
  /^“?十[一二三四五六]五”?(?:期?末|目标|规划目标)?$|^(?:(?:1?\d[-~至])?1?\d月(?:份)?|本年|上年|去年|今年|本期|上期|上年同期|去年同期)$/;

/** What a column says of its numbers beside the time: 目标值, 完成数, 实际. */
export function isAspect(text: string): boolean {
  return /^.{0,8}(?:目标|计划|任务|完成|实际|现状|基期|达到|实绩)(?:值|数|量|情况|情况值|水平)?(?:\(.{1,6}\))?$/.test(
    text
  );
}

/** The unit in brackets or behind a name's end: 孕产妇死亡率(1/10万), 病床使用率%. */
export function unitOfName(text: string): string {
  const bracket =
    /\(([^()]{1,12})\)[^()]{0,2}$/.exec(text)?.[1] ?? /[(,、]?单位:([^()]{1,10})\)?$/.exec(text)?.[1] ?? "";
  const inside = bracket.replace(/^单位:/, "");
  if (isUnit(inside)) return inside;
  return /[%‰]$/.exec(text)?.[0] ?? "";
}

/** A name without its unit: 孕产妇死亡率(1/10万) is 孕产妇死亡率. */
export function withoutUnit(text: string): string {
  const unit = unitOfName(text);
  if (unit === "") return text;
  const at = text.lastIndexOf(unit);
  return text
    .slice(0, at)
    .replace(/[(]?(?:单位:)?$/, "")
    .trim();
}

/** A unit as the catalogue has it: 1/10万 is /10万. */
export function plainUnit(unit: string): string {
  return unit
    .replace(/\s/g, "")
    .replace(/^1(?=\/)/, "")
    .replace("/十万", "/10万")
    .replace("十万分之一", "/10万");
}
