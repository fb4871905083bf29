import {isMeasureNoun} from "./conjuncts.ts";
import type {ReadNumeral, Context, Subjects} from "./found.ts";
import {endingVerb, startingVerb, withoutSuffix} from "./phrase.ts";

/** Where a number's noun stands: before it (托位500个), after it (5个片区医疗中心), around it (均在1天内清零), with the next number (15批次1658名队员). */
export type SubjectPosition = "before" | "after" | "around" | "next";

export function subjectPosition(
  found: readonly ReadNumeral[],
  i: number,
  words: string,
  sides: Context,
  previous: Subjects | undefined
): SubjectPosition {
  const {candidate, reading} = found[i]!;
  const kind = candidate.quantity.class;
  const rest = sides.right.replace(/^\s+/, "");
  if (candidate.numeral.style === "word") return words === "" && /^[\u4e00-\u9fff]/.test(rest) ? "after" : "before";
  if (rest === "" && leadsToNext(found, i, words, sides)) return "next";
  if (reading.measure !== "level" || !isNominal(rest)) return "before";
  if (/^的?$/.test(sides.left.trim()) && sides.left !== "") return "before";
  if (rest === "的") return "before";
  if (rest.startsWith("的"))
    return /^的(?:平均水平|均值|控制线|标准线)/.test(rest) ||
      (words !== "" && /^的(?:要求|目标|标准|水平|比例|比重|任务|速度|幅度)/.test(rest))
      ? "before"
      : "after";
  if (candidate.numeral.value === 0) return "before";
  if (words === "") return "after";
  if (kind === "ratio") return placeOfShare(rest, sides.left);
  if (kind === "time") return candidate.quantity.bound !== "" || rest.startsWith("被") ? "around" : "before";
  if (kind === null) return placeOfBare(found, i, words, rest, previous);
  if (kind !== "counter") return startingVerb(rest) === "" && endingVerb(words) !== "" ? "after" : "before";
  return placeOfCount(words, rest, sides.left, candidate.quantity.unit);
}

function isNominal(rest: string): boolean {
  return (
    /^(?:[\u4e00-\u9fffA-Za-z“《]|\d+(?:[-~至]\d+)?周?岁)/.test(rest) && !/^(?:、|和|及|与|以及|并|或|;)/.test(rest)
  );
}

/** Two numbers side by side: 选派15批次1658名, 组织4期555名; the noun is the second's. */
function leadsToNext(found: readonly ReadNumeral[], i: number, words: string, sides: Context): boolean {
  const next = found[i + 1];
  const gap = next && found[i]!.candidate.view.slice(found[i]!.reading.end, next.reading.start);
  if (!next || (gap !== "" && gap !== "共") || found[i]!.candidate.quantity.class === "ratio") return false;
  return words === "" || endingVerb(withoutSuffix(sides.left)) !== "";
}

/** 100%覆盖 ends the clause before; 要100%建成 goes on behind. */
function placeOfShare(rest: string, left: string): SubjectPosition {
  const goesOn =
    /^(?:建成|设置|开展|设立|达到|配备|通过|实现|完成|纳入|接入|落实|建立|执行)/.test(rest) &&
    /(?:要|须|应|有|将|至少|已|需|确保|力争)$/.test(left.trimEnd());
  return goesOn ? "around" : "before";
}

/** A number that lost its unit: 发现隐患434, 7乡镇卫生院, 40379签约率100%. */
function placeOfBare(
  found: readonly ReadNumeral[],
  i: number,
  words: string,
  rest: string,
  previous: Subjects | undefined
): SubjectPosition {
  const sameClause = found[i - 1]?.candidate.clause.start === found[i]!.candidate.clause.start;
  if (sameClause && previous?.how === "after" && found[i - 1]!.candidate.quantity.class === null) return "after";
  if (startingVerb(rest) !== "") return sameClause && /^(?:达到|完成|通过|建成)/.test(rest) ? "after" : "before";
  if (endingVerb(words) !== "") return "after";
  if (isMeasureNoun(rest.slice(0, 5).replace(/\d.{0,4}$/, "")) || /率/.test(rest.slice(0, 6))) return "before";
  return /(?:患者|对象|病人|事项|人|名|例|件|病)$/.test(words) ? "before" : "after";
}

function placeOfCount(words: string, rest: string, left: string, unit: string): SubjectPosition {
  if (endingVerb(words) !== "" && (startingVerb(rest) === "" || words.length <= 4)) return "after";
  if (/(?:等|各|每个|由|为|对|有|至少|共)$/.test(left.trimEnd())) return "after";
  if (unit.endsWith("人") && /^(?:入选|获|被|取得|通过|晋升|荣获|成为|参加|主动|受到)/.test(rest)) return "after";
  return startingVerb(rest) === "" ? "after" : "before";
}
