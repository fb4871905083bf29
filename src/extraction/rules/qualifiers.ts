import {after, type Candidate, type Rule} from "../candidate.ts";
import {either, next, not, prior, reject, style, text} from "./patterns.ts";

/** Grades, ages, denominators: numbers that say of whom, not how many. */
export const qualifiers: readonly Rule[] = [
  reject(
    "reject.denominator",
    "denominator",
    text(/^1$/),
    prior(/[( |\t\n]$/, 1),
    next(/^\/(?:10|100)?\s?[万千十](?:万)?(?:[)| \t\n]|$)/, 7)
  ),
  reject(
    "reject.denominator",
    "denominator",
    text(/^[十百千万亿]+$/),
    prior(/\($/, 1),
    next(/^(?:人次?|元|个|张|份|例)\)/, 4)
  ),
  reject("reject.per-mille", "denominator", text(/^0$/), prior(/\d\s?%\s?$/, 4), not(next(/^[.\d]/, 1))),
  reject("reject.grade", "grade", (c) => isGrade(c)),
  reject(
    "reject.age",
    "qualifier",
    (c) =>
      c.quantity.unit === "岁" ||
      c.quantity.unit === "月龄" ||
      (c.quantity.unit === "" && /^\s?(?:周?岁|月龄|孕周)/.test(after(c, 4))),
    (c) => !isAgeValue(c)
  ),
  reject("reject.age", "qualifier", prior(/(?:孕|满|年满|怀孕)$/, 3), next(/^(?:周|个月|月|岁|天)/, 2)),
  reject(
    "reject.denominator",
    "denominator",
    prior(/每$/, 1),
    (c) => !/^(?:个(?!月)|家|所|支|名医)/.test(after(c, 1)) || c.numeral.style === "hanzi" || c.numeral.value! >= 10
  ),
  reject(
    "reject.denominator",
    "denominator",
    style("hanzi"),
    text(/^[十百千万]$/),
    next(
      /^(?:人|名|户)(?:口)?(?:均|拥有|托位|托育|床位|医师|医生|护士|全科|常住|口|儿科|药师|公卫|注册|献血|病床|以上的?)/,
      6
    )
  ),
  reject(
    "reject.denominator",
    "denominator",
    either(prior(/\/\s?每?$/, 3), prior(/\/\s?每?(?:10|100)\s?$/, 7)),
    text(/^(?:10|100|1|十|百|千|万|一|十万|百万|1000|10000|100000|1000000|10,000|100,000)$/)
  ),
  reject(
    "reject.denominator",
    "denominator",
    style("hanzi"),
    text(/^[百千万]$/),
    next(/^元(?:医疗|固定|业务|收入|产值|GDP|耗材)/, 4)
  ),
  reject("reject.within", "qualifier", style("digits"), (c) => isTimeLimit(c)),
  reject("reject.ranked", "qualifier", prior(/前$/, 1), next(/^\s?[%名位]的[\u4e00-\u9fff]/, 4)),
  reject(
    "reject.threshold",
    "qualifier",
    prior(/(?:[A-Za-z]|值|指数)[≥≤><]=?$/, 4),
    next(/^的?(?:的|病例|病历|患者|人群|者)/, 4)
  )
];

/** 48小时内报告率, 10秒接听率: the limit belongs to the rate's name. */
function isTimeLimit(c: Candidate): boolean {
  return (
    c.quantity.class === "time" &&
    c.quantity.floor === "" &&
    Number.isInteger(c.numeral.value) &&
    /^[\u4e00-\u9fff]{2,8}?(?:率|比例)/.test(c.view.slice(c.quantity.end, c.quantity.end + 12)) &&
    !/[达为至到短长在过]$/.test(c.left)
  );
}

function isGrade(c: Candidate): boolean {
  const tail = after(c, 4);
  if (isMeanGrade(c) || (tail.startsWith("本") && c.numeral.value! > 3)) return false;
  if (
    /^\s?(?:级|星级|星|甲|乙等|等(?:奖|级|次|医院|甲)|类(?:手术|切口|传染|疫苗|医院|区|指标|地区|以上)|档|期(?:工程|项目|建设|临床|\))|阶|线城|流|孩|胎|把手|本(?!地|市|级)|类[疾慢以]|型糖尿|等功)/.test(
      tail
    )
  )
    return !/^级.{0,2}$/.test("") || true;
  if (
    c.numeral.style === "hanzi" &&
    /^[、及和与]?[一二三四五六七八九]?、?[一二三四五六]?(?:级|类(?:手术|切口|传染|疫苗|医院|指标))/.test(tail)
  )
    return true;
  return c.numeral.style === "digits" && /^[、/和与-][1-9一二三四五六]?级/.test(tail);
}

/** 应用水平平均达到4.5级: a mean of grades is measured. */
function isMeanGrade({numeral, view}: Candidate): boolean {
  return numeral.style === "digits" && numeral.text.includes(".") && view[numeral.end] === "级";
}

function isAgeValue(c: Candidate): boolean {
  if (c.numeral.style !== "digits") return false;
  const said = c.view.slice(Math.max(c.sentence.start, c.numeral.start - 90), c.numeral.start);
  const ends = /^周?岁(?:以上|左右|以下)?(?:[,。;、!)(]|$)/.test(after(c, 6));
  if (ends && /寿命/.test(said) && !/(?:年满|满)$/.test(c.left)) return true;
  if (/(?:寿命|年龄|期望值|龄)[^,。;、]{0,14}$/.test(c.left)) return true;
  if (/^(?:寿命|期望|年龄)/.test(c.right)) return true;
  const predicate =
    /(?:达|达到|至|到|为|超过|超|增加|提高|延长|上升|提升|突破|高于|高出|高)$/.test(c.left) || c.quantity.floor !== "";
  return (
    predicate &&
    /^(?:以上|左右|以下)?(?:[,。;、!)(]|$)/.test(c.view.slice(c.numeral.end + 1, c.numeral.end + 4)) &&
    !/(?:年满|满|未满|已满)$/.test(c.left)
  );
}
