import {completeConjuncts, isInstitution, isMeasureNoun, splitConjuncts} from "./conjuncts.ts";
import type {ReadNumeral} from "./found.ts";
import {withoutPrefix, withoutSuffix} from "./phrase.ts";

/** One number for several subjects gives each its own: 规范管理率和服药率达95%, 中医、口腔、儿科、康复服务全覆盖. */
export function splitShared(words: string, left: string, {candidate, reading}: ReadNumeral): readonly string[] {
  const parts = splitConjuncts(words);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || parts.length > 8 || reading.measure === "rank") return [words];
  const rates = candidate.quantity.class === "ratio" && parts.every((part) => /(?:率|比例|占比|比重)$/.test(part));
  if (isSummedUp(last) && !rates) return [words];
  if (candidate.numeral.style === "word" || candidate.view.startsWith("覆盖", reading.end))
    return splitCoverage(parts, words);
  const each = /(?:均|都|各)[^,。、]{0,8}$/.test(left);
  if (reading.measure === "level" && candidate.quantity.class !== "ratio" && !each) return [words];
  if (parts.every(isMeasureNoun)) return completeConjuncts(parts, false).map(withoutPrefix);
  if (each && (isMeasureNoun(last) || left.trimEnd().endsWith("各")))
    return completeConjuncts(parts, true).map(withoutPrefix);
  if (
    isMeasureNoun(last) &&
    parts.length === 2 &&
    counterparts.some(([a, b]) => parts[0]!.endsWith(a) && last.startsWith(b))
  )
    return completeConjuncts(parts, true).map(withoutPrefix);
  if (
    candidate.quantity.class === "ratio" &&
    parts.every((part) => /(?:申报|检测|检查|培训|筛查|治疗|管理|随访|建档|接种)$/.test(part))
  )
    return parts.map(withoutPrefix);
  return [words];
}

/** A、B等应用数量: one sum for the list. */
function isSummedUp(last: string): boolean {
  return /等/.test(last.replace(/等级|平等|同等|等候|等待/g, ""));
}

function splitCoverage(parts: readonly string[], words: string): readonly string[] {
  const bodies = parts.map((part) => withoutSuffix(part));
  const last = bodies.at(-1)!;
  if (last.endsWith("”") && /[两三四五六七八]/.test(last)) return [words];
  if (isScopeList(bodies) || endsInProviding(bodies[0]!)) return [words];
  return completeConjuncts(bodies, true).map(withoutPrefix);
}

/** 医院、乡镇派驻医生 */
function endsInProviding(words: string): boolean {
  const last = words.slice(Math.max(0, words.lastIndexOf("、")));
  return /.(?:派驻|配备|提供|设立|建立|开展|选派|下派|安排)/.test(last);
}

/** 区级医院、乡镇卫生院质控: the institutions are where, not what. */
function isScopeList(parts: readonly string[]): boolean {
  const last = parts.at(-1)!;
  return (
    parts.slice(0, -1).every(isInstitution) &&
    !isInstitution(last) &&
    /医院|卫生院|中心|卫生室|机构|服务站|诊所|学校|社区|乡镇|街道|县|区|村/.test(last)
  );
}

/** Sub-populations that are measured apart. */
const counterparts: readonly (readonly [string, string])[] = [
  ["门诊", "住院"],
  ["门急诊", "住院"],
  ["高血压", "糖尿病"],
  ["高血压", "2型糖尿病"],
  ["宫颈癌", "乳腺癌"],
  ["血压", "血糖"],
  ["城市", "农村"],
  ["城镇", "农村"]
];
