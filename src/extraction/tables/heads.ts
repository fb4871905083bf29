import type {Region} from "../../catalog/index.ts";
import {isAspect, isPeriod, isUnit, unitOfName, withoutUnit} from "./cells.ts";

/** What the words of a head or a name are about. */
export type Role =
  | {readonly kind: "none" | "ordinal" | "unit" | "note" | "total"}
  | {readonly kind: "period" | "aspect" | "change" | "measure"; readonly words: string}
  | {readonly kind: "region"; readonly region: Region}
  /** a place that the document's region does not hold */
  | {readonly kind: "elsewhere"};

export type FindRegion = (words: string) => Region | null;

/** The role of a cell's words; `isPlace` where its column is one of places. */
export function roleOf(text: string, findRegion: FindRegion, isPlace = false): Role {
  const words = withoutNumber(text);
  if (words === "" || label.test(words) || generic.test(withoutUnit(words))) return {kind: "none"};
  if (/^(?:序号|编号|No\.?)$/i.test(words)) return {kind: "ordinal"};
  if (/^(?:计量)?单位$/.test(words) || isUnit(words)) return {kind: "unit"};
  if (note.test(words)) return {kind: "note"};
  if (isPeriod(withoutUnit(words)) || isPeriod(words)) return {kind: "period", words};
  if (change.test(words)) return {kind: "change", words};
  if (isAspect(words)) return {kind: "aspect", words};
  if (total.test(words)) return {kind: "total"};
  const region = findRegion(words);
  if (region) return {kind: "region", region};
  return isPlace ? {kind: "elsewhere"} : {kind: "measure", words};
}

/** Whether a head says that its column holds places. */
export function isPlaceHead(text: string): boolean {
  return /^(?:地区|县区|区县|市县|地市|市州|县\(市、?区\)|县市区|各?县|省份?|行政区划?|地区名称|辖区)$/.test(text);
}

/** 一、医院, 1.综合医院, 其中:女性: the words behind the number. */
export function withoutNumber(text: string): string {
  return text.replace(
    /^(?:(?:\d{1,2}\.){1,3}\d{1,2}\u2024|其中[:,]?|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|#|\*)\s?/,
    ""
  );
}

/** Whether a head names the column of names: 指标, 地区, 序号. */
export const isLabelHead = (text: string) => label.test(text) || /^(?:序号|编号)$/.test(text);

/** Whether the words can stand over a column of values, or of names. */
export function isHead(text: string): boolean {
  return (
    isPeriod(text) ||
    isAspect(text) ||
    isLabelHead(text) ||
    unitOfName(text) !== "" ||
    /.(?:率|数|人次|床位)$/.test(text)
  );
}

const label =
  /^(?:类别|分类|类型|领域|维度|(?:主要|核心|具体)?指标(?:名称)?|名称|项目|内容|(?:工作|考核)内容|地区|地区名称|县区|区县|市县|地市|市州|县\(市、?区\)|县市区|机构(?:名称|分类|类别|类型)?|医院(?:名称)?|年份|年度|时间|月份|单位名称|辖区)$/;
const note =
  /^(?:(?:指标)?属性|备注|说明|责任(?:单位|部门)|牵头(?:单位|部门)|性质|数据来源|指标(?:类型|性质)|完成时限)$/;
const generic = /^(?:数值|数量|指标值|数据|结果|数|值|全年|本年数?|累计)$/;
const change =
  /^(?:[较比](?:上年|去年|同期|上一年).{0,6}|同比.{0,6}|(?:年均|累计)增长.{0,6}|环比.{0,6}|增减.{0,6}|增长率?(?:\(.*\))?|增幅.{0,4}|升降.{0,4})$/;
const total =
  /^(?:总计|合计|总数|全部|总体|(?:各类)?(?:医疗)?(?:卫生)?机构(?:合计|总计)|医疗卫生机构|医疗机构|卫生机构|全市(?:合计|总计)|全县(?:合计|总计)|全区(?:合计|总计)|全省(?:合计|总计))$/;
