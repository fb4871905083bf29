import {matchIndicator} from "../../catalog/index.ts";
import {Lexicon} from "../lexicon.ts";
import type {Explanation} from "./explain.ts";

/**
 * The sub-population or institution class that a subject is restricted to, in its own words, or null. Words of an
 * indicator's own name restrict nothing: 孕产妇 in 孕产妇死亡率, 高血压患者 in 高血压患者规范管理率.
 */
export function scopeOf(
  subject: string,
  before: string,
  share: boolean,
  explanation: Explanation | null
): string | null {
  const named = explanation ? matchIndicator(subject) : null;
  const words = (named?.rest ?? subject).replace(lead, "");
  const found =
    named === null ? subjectHeadIn(words, share) : restriction.exec(words)?.[0].replace(/(?:出院患者|患者)$/, "");
  if (explanation?.unknown === "") {
    if (explanation.scope)
      return found?.endsWith(explanation.scope) && !/^(?:全|我)/.test(found) ? found : explanation.scope;
  } else if (found && !countsThem.test(words) && (explanation === null || !wholes.test(found))) return found;
  const place = /(?:城市|农村|城镇|城区|乡镇|山区)(?:地区)?$/.exec(reaching.trimEnd(before));
  return place?.[0] ?? null;
}

/** Institutions that are all of a region's. */
const wholes = /^(?:全国|全省|全市|全县|全区|我国)?(?:各级|各类|各级各类)?(?:医疗卫生机构|医疗机构|卫生机构)$/;

const reaching = new Lexicon("不超过 不低于 控制在 达到 达 为");

/** Words in front that are neither: 全市, 完成, 新建. */
const lead =
  /^(?:全市|全区|全县|全省|我市|我区|我县|组织|实现|推进|开展|完成|累计|报告|新报告|新增|新建|新打造|建成|创建|提供|拥有|为|由|免费)+/;

/** A subject that counts institutions or people measures these, and is not restricted to them. */
const countsThem = /^(?:新|建|创|打造|选派|培训|引进|招聘|获评?|达到|通过|被评|入选|提升)/;

const people = "老年人|儿童|婴幼儿|孕产妇|妇女|人群|女生|女性|男性|学生|职工|劳动者|感染者|就诊者|医务人员|患者|病人";
const institutions =
  "医院|医疗卫生机构|医疗机构|疾控机构|疾控中心|卫生院(?:\\([^)]*\\))?|社区卫生服务中心(?:\\([^)]*\\))?|村卫生室(?:\\([^)]*\\))?|服务站|院区|医共体|医联体";

/** What stands before the indicator's name. */
const restriction = new RegExp(`^[^,。]{0,24}?(?:${people}|${institutions})(?:和[^,。]{2,10}?(?:${institutions}))?$`);

/** A bearer in front of a rate that has a name of its own: 65岁以上老年人健康管理率, 三级医院平均住院日. */
const subjectHead = new RegExp(
  `^[^、,和及与]{0,14}?(?:(?<=.)(?:${people})|(?:${institutions})(?:和[^、,和]{0,8}(?:${institutions}))?)(?=[^和、及].)`
);

function subjectHeadIn(words: string, share: boolean): string | null {
  const match = subjectHead.exec(words)?.[0];
  if (!match) return null;
  const rest = words.slice(match.length);
  const measured = share || /(?:费用|增幅|时间|住院日|水平|满意度|次数|人次|支出|收入)$/.test(rest);
  return !measured || /^(?:建设|建成|创建|覆盖|占|总|床位|门诊|之|数|率|比|者)/.test(rest) ? null : match;
}
