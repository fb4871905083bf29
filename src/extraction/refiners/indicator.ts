import {keyOf, matchIndicator, type Indicator} from "../../catalog/index.ts";
import type {Candidate, Interpretation} from "../candidate.ts";
import type {Doubt} from "../certainty.ts";
import type {Lexicon} from "../lexicon.ts";
import {withoutArea} from "../subjects/inherit.ts";
import {explain, type Explanation} from "./explain.ts";
import type {Link, Row} from "./row.ts";

export interface Question {
  readonly subject: string;
  readonly row: Row;
  readonly wider: boolean;
  /** names of the document's region, its parts and what holds it */
  readonly places: Lexicon;
}

/** The link of a subject to the catalogue, or null for anything narrower, wider or else. */
export function linkOf(question: Question): Link | null {
  const {subject, wider, places, row} = question;
  if (isOfOthers(row)) return null;
  const plain = subject.replace(/^(?:推进|做好|实现|完成|提高|提升|能提供|提供|可提供|拥有|其中)/, "");
  for (const words of new Set([
    plain,
    subject,
    withoutBracket(plain),
    plain.replace(/^“|”$/g, ""),
    withoutArea(plain),
    plain.replace(/占$/, "占比")
  ])) {
    const match = matchIndicator(words);
    if (
      !match ||
      (!wider && match.indicator.standing !== "core") ||
      !fits(match.indicator, row.found.reading, row.unit)
    )
      continue;
    const explanation = explain(match.rest, places);
    if (!explains(match.indicator, match.rest, explanation, row)) continue;
    const bare = isTotal(match.indicator) && keyOf(words).length - match.rest.length <= 3;
    if (bare && !isOfRegion(explanation, match.indicator, row)) continue;
    const doubts: Doubt[] = explanation.unknown === "" ? [] : ["modifier unexplained"];
    return {indicator: match.indicator, explanation, doubts};
  }
  return null;
}

/** 高于发达国家水平(80.9岁): a value of others, of whom the catalogue of regions knows nothing. */
function isOfOthers({found: {candidate}}: Row): boolean {
  const {view, clause, quantity, enclosures} = candidate;
  const from =
    enclosures[0]?.mark === "(" ? Math.max(candidate.sentence.start, enclosures[0].start - 30) : clause.start;
  if (!/发达|发展中|收入|欧美|世界|全球|OECD|美国|日本/.test(view.slice(from, quantity.start))) return false;
  return /(?:高于|低于|优于|超过|超|达到|接近|比|较|与)[^,。;\d]{0,6}(?:发达|高收入|中高收入|中等收入|发展中|欧美|世界|全球|OECD|美国|日本)[^,。;\d]{0,12}$/.test(
    view.slice(from, quantity.start)
  );
}

/** Short names (床位, 护士, 医院) are of the region where the words say so, or where it was named in full before. */
function isOfRegion({pieces}: Explanation, indicator: Indicator, {found: {candidate}, before}: Row): boolean {
  if (pieces.some((each) => ["nation", "place", "whole", "time", "institution"].includes(each.class))) return true;
  if (
    before.paragraph.some((each) =>
      each.links.some((link) => link && (link.indicator === indicator || isTotal(link.indicator)))
    )
  )
    return true;
  return /全[国省市县区州]|[年月]末|年底|全年|我[国省市县区]|共有|医疗卫生机构|卫生机构/.test(
    candidate.view.slice(candidate.clause.start, candidate.numeral.start)
  );
}

function explains(indicator: Indicator, rest: string, explanation: Explanation, row: Row): boolean {
  if (isAnother(rest, explanation) || explanation.pieces.some((each) => each.class === "another")) return false;
  if (isTotal(indicator)) {
    if (countsInstitutions(indicator) && row.subjects.how === "after" && !isStock(row.found.candidate)) return false;
    if (explanation.scope !== null && !mayBePart(indicator, explanation)) return false;
    if (explanation.unknown !== "" && (indicator.standing !== "core" || !isKnownEnding(rest))) return false;
    return true;
  }
  return explanation.unknown === "" || isKnownEnding(rest);
}

/** A sum over a whole region, which no part of it may stand for. */
export function isTotal(indicator: Indicator): boolean {
  return /^(?:个|家|人|万人|人次|张|例|亿元)$/.test(indicator.unit) && !/^每|比|总和生育率/.test(indicator.name);
}

/** Counts that have kinds: a public hospital is a hospital; people of an age, women of a village. */
function mayBePart(indicator: Indicator, {pieces}: Explanation): boolean {
  if (/^(?:医院|基层|乡镇|社区|村卫生室|中医类|养老|医养)/.test(indicator.name)) return true;
  const institutional = pieces.some((each) => each.class === "institution");
  return (
    !institutional || /机构数|医院数|中心\(站\)数|卫生院数|托位/.test(indicator.name) || indicator.standing === "core"
  );
}

function countsInstitutions(indicator: Indicator): boolean {
  return /^(?:个|家)$/.test(indicator.unit) && indicator.standing === "wider";
}

/** 共有医院120家 or 有120家医院, not 3家医院入选. */
function isStock(candidate: Candidate): boolean {
  return /(?:有|共|达|现存|合计|总计)$/.test(candidate.left.trimEnd());
}

/** Words that make another indicator of it; 太原 and 百色 are places. */
function isAnother(rest: string, {pieces}: Explanation): boolean {
  return (
    (pieces[0]?.class !== "place" && /^每?[千万百]/.test(rest)) ||
    (pieces.at(-1)?.class !== "place" &&
      /(?:人均健康|(?:流动|贫困|脱贫|低收入)人口|新报告|早期|非|副|原|未|其他|次均|人均|占)$/.test(rest))
  );
}

/** What may stand right before an indicator's name without making it another: a region, an institution, a population, 的, a verb. */
function isKnownEnding(rest: string): boolean {
  return /(?:省|市|区|县|州|旗|乡|镇|村|全域|户籍|常住|在册|活动性|城乡|城镇|农村|城市|地区|居民|医院|机构|医共体|医联体|院区|卫生院|中心|妇女|老年人|儿童|婴幼儿|人口|以上|直属|(?:国家|省|市|县|区|镇|村)级|市直|辖区内|域内|公立|适龄|当年|年度|末|底|现有|平均|总|累计|实现|保持|开展|推进|控制|提高|降低|完成|共有|提供|能提供|拥有|本地|本|及|新|指标|目标|服务|管理|和|年|参保|注册登记|建成|水平)$/.test(
    rest
  );
}

function fits(indicator: Indicator, reading: Interpretation, unit: string): boolean {
  if (reading.measure === "rank") return !countsInstitutions(indicator);
  if (reading.measure === "change")
    return /^(?:百分点|%|‰|千分点|倍|番)$/.test(unit) || dimension(unit) === dimension(indicator.unit);
  if (countsInstitutions(indicator) && (unit.endsWith("张") || reading.unit === null)) return false;
  if (unit === "个" && indicator.name.startsWith("每")) return true;
  return dimension(unit) === dimension(indicator.unit);
}

/** 人口(万人) without what stands in brackets at its end. */
function withoutBracket(words: string): string {
  if (!words.endsWith(")")) return words;
  const open = words.indexOf("(", words.slice(0, -1).lastIndexOf(")") + 1);
  return open < 0 ? words : words.slice(0, open);
}

/** Units that measure alike: a count of institutions is in 家, 个 or 所. */
function dimension(unit: string): string {
  if (/^[%‰]$|^\/(?:10|100)?[万千]/.test(unit)) return "share";
  const base = unit.replace(/^[十百千]?[万亿]/, "").split("/", 1)[0]!;
  return (
    {
      人次: "人",
      名: "人",
      张: "个",
      位: "人",
      家: "个",
      所: "个",
      座: "个",
      处: "个",
      支: "个",
      日: "天",
      例: "人",
      对: "人"
    }[base] ?? base
  );
}
