import {regionsByName} from "../../catalog/index.ts";
import type {Comparator} from "../../model/index.ts";
import type {Candidate, Interpretation} from "../candidate.ts";
import {isInstitution, splitConjuncts} from "./conjuncts.ts";
import {contextOf, type ReadNumeral, type Context, type Subjects} from "./found.ts";
import {completeSubject, inheritSubject, isArea, isElliptic} from "./inherit.ts";
import {alignList, listLength, shareComparators} from "./lists.ts";
import {balanced, endingVerb, startingVerb, subjectPhrase, withoutSuffix} from "./phrase.ts";
import {subjectPosition} from "./place.ts";
import {splitShared} from "./shared.ts";

/** The subjects of all numbers of a text, each read from its own clause or taken over from the one before. */
export function assignSubjects(found: readonly ReadNumeral[]): readonly Subjects[] {
  const assigned: Subjects[] = [];
  for (let i = 0; i < found.length; i++) {
    const n = listLength(found, i);
    const aligned = n > 1 ? alignList(found, i, n, assigned) : null;
    if (aligned) {
      assigned.push(...aligned);
      i += n - 1;
    } else assigned.push(subjectsOf(found, i, assigned));
  }
  for (let i = assigned.length - 2; i >= 0; i--) {
    const {how, subjects} = assigned[i]!;
    if (how === "next")
      assigned[i] = {
        ...assigned[i]!,
        subjects: assigned[i + 1]!.subjects.map((each) =>
          each.startsWith(subjects[0]!) ? each : `${subjects[0]!}${each}`
        )
      };
  }
  return shareComparators(found, assigned);
}

function subjectsOf(found: readonly ReadNumeral[], i: number, assigned: readonly Subjects[]): Subjects {
  const {candidate, reading} = found[i]!;
  const sentence = candidate.sentence.start;
  const previous = found[i - 1]?.candidate.sentence.start === sentence ? assigned[i - 1] : undefined;
  const earlier = found[i - 2]?.candidate.sentence.start === sentence ? assigned[i - 2] : undefined;
  const sides = ownSides(
    contextOf(found, i),
    previous,
    candidate.quantity.class === null && found[i - 1]?.candidate.quantity.class === null
  );
  const base = {before: sides.left, after: sides.right, comparator: quotedBound(candidate, reading)};
  const words = plainWords(subjectPhrase(sides.left, reading.measure === "rank"));
  const place = subjectPosition(found, i, words, sides, previous);
  if (place === "next") return {...base, subjects: [words], how: "next"};
  if (place === "after") {
    const lead = shareSubjectHead(sides, candidate, previous);
    const subject = balanced(
      `${lead}${attributiveLead(sides.left, words)}${objectPhrase(sides.right, sides.followed)}`
    );
    if (subject.length >= 2) return {...base, subjects: splitShared(subject, sides.left, found[i]!), how: "after"};
  }
  const counted =
    candidate.numeral.style === "word" && sides.follows && previous?.how === "after" ? beforeFirst(found, i) : "";
  const quoted =
    counted || (isArea(words) || (words === "" && candidate.numeral.text === "零") ? beforeQuote(candidate) : "");
  const own =
    quoted ||
    (place === "around"
      ? `${words}${objectPhrase(sides.right, sides.followed)}`
      : `${isElliptic(words) ? "" : listVerb(sides.left, words, previous)}${words}`);
  if (own.length < 2 || isElliptic(own) || (isArea(own) && previous))
    return {
      ...base,
      subjects: inheritSubject(own, sides.left, candidate, previous ?? partOf(found, i, own, assigned), earlier),
      how: "inherited"
    };
  const shared = splitShared(completeSubject(own, candidate, previous), sides.left, found[i]!);
  const subjects = shared.length > 1 ? shared.map((each) => completeSubject(each, candidate, previous)) : shared;
  return {...base, subjects, how: subjects.length > 1 ? "shared" : "before"};
}

/** 门急诊1526万人次。其中,东昌府区412万人次: a region's part of what the sentence before measures in the same unit. */
function partOf(
  found: readonly ReadNumeral[],
  i: number,
  words: string,
  assigned: readonly Subjects[]
): Subjects | undefined {
  const {candidate, reading} = found[i]!;
  if (words !== "" || candidate.left.trim() === "" || reading.measure !== "level") return undefined;
  const before = found[i - 1]?.candidate.sentence;
  if (!before || candidate.view.slice(before.end, candidate.sentence.start).includes("\n")) return undefined;
  let whole = i;
  while (whole > 0 && found[whole - 1]!.candidate.sentence.start >= before.start) whole--;
  while (whole < i && found[whole]!.reading.unit !== reading.unit) whole++;
  return whole < i ? assigned[whole] : undefined;
}

/** Behind a noun of its own the number before it has ended: what stands left of the last 、 or 和 is that noun's. */
function ownSides(sides: Context, previous: Subjects | undefined, bare: boolean): Context {
  if (!sides.follows || previous?.how !== "after") return sides;
  if (bare && !/[、,和及与]/.test(sides.left)) return {...sides, left: ""};
  const parts = splitConjuncts(sides.left);
  const ends = /(?:、|和|及|与)\s?$/.test(sides.left);
  return parts.length > 1 || ends ? {...sides, left: ends ? "" : parts.at(-1)!} : sides;
}

/** A region's name alone is no subject. */
function plainWords(words: string): string {
  const rest = words.replace(/^.*(?:全市|全区|全县|全省|我市|我区|我县|我省|全州)$/, "");
  const place = rest.replace(/^(?:其中,?|最[高低好差多少]的?(?:是|为)?)/, "");
  if (/[市县区州旗盟]$/.test(place) && regionsByName(place).length > 0) return "";
  return /^[\u4e00-\u9fff]{2,6}[市县州]$/.test(rest) && !/^(?:示范|卫生|健康)/.test(rest) && rest.length <= 5
    ? ""
    : rest;
}

/** The noun phrase behind the number, up to its predicate or to where the next list item begins. */
function objectPhrase(right: string, followed: boolean): string {
  let rest = /^[^]*[^、,和及与]/.exec(right.replace(/^[\s的]+/, ""))?.[0] ?? "";
  if (followed) rest = rest.replace(/(?<=.{2})、[^、()“”]{1,6}$/, "");
  rest = rest.replace(/(?<=.{3})(?:均已|均|已经|已|全部|全面|顺利|分别)(?=[\u4e00-\u9fff])[^]*/, "");
  rest = rest.replace(/(?:之一|中|外|后|时)$/, "");
  rest = rest.replace(
    /^(?:\d+(?:[-~至]\d+)?周?岁(?:及?以[上下])?|适龄|符合条件的)[\u4e00-\u9fff“”\d三四]{0,6}?(?:老年人|人群|儿童|婴幼儿|居民|女生|妇女|女性|男性|学生|青少年)(?=[^的、,]{2,})/,
    ""
  );
  return balanced(withoutSuffix(rest).slice(0, 48));
}

/** 50%的乡镇卫生院达到基本标准,10%达到推荐标准: the second share is of the same institutions. */
function shareSubjectHead(sides: Context, c: Candidate, previous: Subjects | undefined): string {
  if (
    c.quantity.class !== "ratio" ||
    previous?.how !== "after" ||
    !/^(?:达到|建成|通过|完成|实现|开展|设置|设立|配备)/.test(sides.right.trimStart())
  )
    return "";
  return (
    /^.*?(?:医院|卫生院|中心|机构|卫生室|服务站|诊所|社区|村|乡镇|学校|企业)(?:\([^()]*\))?(?=达|建|通|完|实|开|设|配|能|具)/.exec(
      previous.subjects[0] ?? ""
    )?.[0] ?? ""
  );
}

/** The verb before an attributive number: 选派 in 选派1658名医疗队员; a list that ends in 等 says no more than the noun. */
function attributiveLead(left: string, words: string): string {
  if (left.trimEnd().endsWith("等") || words === "") return "";
  const verb = endingVerb(words);
  if (/^(?:推进|推动|加强|做好|落实|强化|深化|统筹|优化)$/.test(verb || words)) return "";
  if (!verb) return isInstitution(words) || words.length > 24 ? "" : words;
  const body = words.slice(0, -verb.length);
  return isInstitution(body) || body.length > 16 || body.includes("、") ? verb : words;
}

/** 新增托育机构4家、托位500个: the verb of the first item holds for the next. */
function listVerb(left: string, words: string, previous: Subjects | undefined): string {
  if (!/^\s?、/.test(left) || !previous || previous.how === "after" || startingVerb(words) !== "") return "";
  return (
    /^(?:新增|新建|新改扩建|新创建|新设|续建|引进|引育|获评?|入选|创建|建成)/.exec(previous.subjects[0] ?? "")?.[0] ??
    ""
  );
}

/** 丽医互认实现22家医院和216家机构全覆盖: what covers stands before the first of the counts. */
function beforeFirst(found: readonly ReadNumeral[], i: number): string {
  const {clause, view} = found[i]!.candidate;
  let first = i;
  while (first > 0 && i - first < 20 && found[first - 1]!.candidate.clause.start === clause.start) first--;
  const words = plainWords(subjectPhrase(view.slice(clause.start, found[first]!.reading.start)));
  return isElliptic(words) ? "" : words;
}

/** 反应时间控制在“城区9分钟、乡镇15分钟”以内: the noun stands before the quotation mark. */
function beforeQuote(c: Candidate): string {
  const quote = c.enclosures[0];
  if (!quote || quote.mark === "《" || (quote.mark === "(" && c.numeral.text === "零")) return "";
  return subjectPhrase(
    c.view
      .slice(Math.max(c.sentence.start, quote.start - 40), quote.start)
      .split(/[,;:。]/)
      .at(-1)!
      .replace(/^.*”、/, "")
  );
}

/** What follows the quotation mark holds for what stands in it: “城区9分钟”以内. */
function quotedBound(c: Candidate, reading: Interpretation): Comparator {
  const quote = c.enclosures.find((each) => each.mark === "“");
  if (!quote || reading.comparator !== "=") return reading.comparator;
  const behind = c.view.slice(quote.end + 1, quote.end + 3);
  return behind === "以内" || behind === "以下" ? "<=" : behind === "以上" ? ">=" : reading.comparator;
}
