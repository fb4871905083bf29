import {nation, regionsByName, type Region} from "../../catalog/index.ts";
import type {Gazetteer} from "../refiners/gazetteer.ts";

/** The region that a cell names as a whole: the document's own, one that it holds, or one that holds it. */
export function regionOfCell(words: string, {own, byName, province, prefecture}: Gazetteer): Region | null {
  const plain = words.replace(/(?:平均(?:水平|值)?|均值|合计|总计|总体)$/, "");
  if (plain === "全国" || plain === "国家") return nation;
  if (plain === "全省" || plain === "省级" || plain === "全自治区") return province ?? own;
  if (/^全[市州盟]$/.test(plain)) return isPrefecture(own) ? own : (prefecture ?? own);
  if (/^(?:全[县区旗]|[本我][省市县区州旗])$/.test(plain)) return own;
  if (plain === own.name || plain === own.full || plain === own.short) return own;
  const below = byName.get(plain);
  if (below) return below;
  if (own.code !== nation.code) return null;
  return regionsByName(plain).find(({code}) => code.endsWith("0000")) ?? null;
}

function isPrefecture({code}: Region): boolean {
  return code.endsWith("00") || /^(?:11|12|31|50)/.test(code);
}
