import {matchIndicator, type Indicator} from "../../catalog/index.ts";
import type {Interpretation} from "../candidate.ts";
import {withoutArea} from "../subjects/inherit.ts";

/** The catalogued indicator that a subject is, or null for anything narrower, wider or else. */
export function indicatorOf(subject: string, reading: Interpretation, unit: string, wider: boolean): Indicator | null {
  const plain = subject.replace(/^(?:推进|做好|实现|完成|提高|提升|能提供|提供|可提供|拥有|其中)/, "");
  for (const words of new Set([plain, withoutBracket(plain), plain.replace(/^“|”$/g, ""), withoutArea(plain)])) {
    const match = matchIndicator(words);
    if (
      match &&
      (wider || match.indicator.standing === "core") &&
      isScope(match.rest) &&
      fits(match.indicator, reading, unit)
    )
      return match.indicator;
  }
  return null;
}

/** What may stand before an indicator's name without making it another: a region, an institution, a population, 的, a verb. */
function isScope(rest: string): boolean {
  if (rest === "") return true;
  if (
    /^每?[千万百]|(?:人均健康|男性|女性|(?:流动|贫困|脱贫|低收入)人口|学生|新报告|早期|非|副|原|未|其他|次均|人均)$/.test(
      rest
    )
  )
    return false;
  return /(?:省|市|区|县|州|旗|乡|镇|村|全域|户籍|常住|在册|活动性|城乡|城镇|农村|城市|地区|居民|医院|机构|医共体|医联体|院区|卫生院|中心|妇女|老年人|儿童|婴幼儿|人口|以上|直属|(?:国家|省|市|县|区|镇|村)级|市直|辖区内|域内|公立|适龄|当年|年度|末|底|现有|平均|总|累计|实现|保持|开展|推进|控制|提高|降低|完成|共有|提供|能提供|拥有|本地|本|及|新|指标|目标|服务|管理|和|年|参保|注册登记|建成|水平)$/.test(
    rest
  );
}

function fits(indicator: Indicator, reading: Interpretation, unit: string): boolean {
  if (reading.measure === "rank") return true;
  if (reading.measure === "change")
    return (
      unit === "百分点" ||
      unit === "%" ||
      unit === "‰" ||
      unit === "千分点" ||
      dimension(unit) === dimension(indicator.unit)
    );
  return dimension(unit) === dimension(indicator.unit);
}

/** 人口(万人) without what stands in brackets at its end. */
function withoutBracket(words: string): string {
  if (!words.endsWith(")")) return words;
  const open = words.indexOf("(", words.slice(0, -1).lastIndexOf(")") + 1);
  return open < 0 ? words : words.slice(0, open);
}

function dimension(unit: string): string {
  if (/^[%‰]$|^\/(?:10|100)?[万千]/.test(unit)) return "share";
  const base = unit.replace(/^[十百千]?[万亿]/, "").split("/", 1)[0]!;
  return {人次: "人", 名: "人", 张: "个", 位: "人"}[base] ?? base;
}
