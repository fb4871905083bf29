import type {Comparator} from "../../model/index.ts";
import {completeConjuncts, isBareRate, isMeasureNoun, splitConjuncts} from "./conjuncts.ts";
import {contextOf, type ReadNumeral, type Subjects} from "./found.ts";
import type {ListPosition} from "../refiners/years.ts";
import {completeSubject, rootOf} from "./inherit.ts";
import {subjectPhrase, withoutPrefix} from "./phrase.ts";

/** How many numbers stand in one list from here on: 25%、17%、27%以上. */
export function listLength(found: readonly ReadNumeral[], i: number): number {
  let n = 1;
  for (; i + n < found.length && n < 20; n++) {
    const gap = found[i]!.candidate.view.slice(found[i + n - 1]!.reading.end, found[i + n]!.reading.start);
    if (!/^\s?[、,和及与]\s?(?:及|和)?(?:约|达|为)?$/.test(gap)) break;
    if (found[i + n]!.reading.measure !== found[i]!.reading.measure) break;
  }
  return n;
}

/**
 * 同比分别增长18.2%、22.6%: the verb of change before the list holds for each of its numbers. 下降0.41个、0.2个千分点: what has
 * only 个 shares the unit of points at the list's end.
 */
export function continueChanges(found: readonly ReadNumeral[]): readonly ReadNumeral[] {
  const all = [...found];
  for (let i = all.length - 2; i >= 0; i--) {
    const [each, next] = [all[i]!, all[i + 1]!];
    const {view, quantity} = each.candidate;
    const points = next.reading.unit;
    if (quantity.unit !== "个" || (points !== "百分点" && points !== "千分点")) continue;
    if (!/^[、和及与]$/.test(view.slice(quantity.end, next.candidate.quantity.start))) continue;
    all[i] = {...each, reading: {...each.reading, unit: points, measure: "change"}};
  }
  for (let i = 1; i < all.length; i++) {
    const [before, each] = [all[i - 1]!, all[i]!];
    const joined = /^[、和及与]$/.test(each.candidate.view.slice(before.reading.end, each.reading.start));
    const falls = before.reading.measure === "change" && before.reading.value < 0;
    if (joined && falls && each.reading.measure === "change" && each.reading.start === each.candidate.quantity.start)
      all[i] = {...each, reading: {...each.reading, value: -Math.abs(each.reading.value)}};
    if (
      before.reading.measure !== "change" ||
      each.reading.measure !== "level" ||
      before.candidate.quantity.unit !== each.candidate.quantity.unit
    )
      continue;
    if (!/^[、和及与]$/.test(each.candidate.view.slice(before.reading.end, each.reading.start))) continue;
    const sign = before.reading.value < 0 ? -1 : 1;
    all[i] = {...each, reading: {...each.reading, measure: "change", value: each.reading.value * sign}};
  }
  return all;
}

/** Gives each number of a list the subject in its place: A、B、C分别达25%、17%、27%以上; null where they do not pair. */
export function alignList(
  found: readonly ReadNumeral[],
  i: number,
  n: number,
  assigned: readonly Subjects[]
): readonly Subjects[] | null {
  const {left, right} = contextOf(found, i);
  const respectively = /分别|依次/.test(left.slice(-14));
  const words = subjectPhrase(left).replace(/^(?:上述|以上)?(?:[两二三四五六]|\d)?(?:项|者|类)(?:指标|人员)?$/, "");
  let subjects =
    words === ""
      ? sameAsBefore(assigned, n, respectively)
      : lastOf(membersOf(words, found.slice(i, i + n), respectively), respectively ? n : Infinity);
  const borne =
    respectively && subjects.length === 1 && isBareRate(subjects[0]!) ? subjectHeadsBefore(assigned, n) : [];
  if (borne.length === n) subjects = borne.map((bearer) => `${bearer}${words}`);
  if (subjects.length !== n) return null;
  if (subjects.every(isBareRate) && borne.length !== n) {
    const {candidate} = found[i]!;
    const previous = found[i - 1]?.candidate.sentence.start === candidate.sentence.start ? assigned[i - 1] : undefined;
    subjects = subjects.map((each) => completeSubject(each, candidate, previous));
  }
  if (!respectively && words !== "" && !subjects.every(isMeasureNoun)) return null;
  const members = found.slice(i, i + n);
  const comparator = listComparator(members[0]!, members.at(-1)!);
  return members.map((each, k) => ({
    subjects: [withoutPrefix(subjects[k]!)],
    before: left,
    after: right,
    comparator: each.reading.comparator === "=" ? comparator : each.reading.comparator,
    how: "aligned"
  }));
}

/** As many conjuncts as numbers share the noun behind the last, 分别 or not: 肺结核、乙肝报告发病率下降3%、5%. */
function membersOf(words: string, numbers: readonly ReadNumeral[], respectively: boolean): readonly string[] {
  const parts = splitConjuncts(words);
  const alike = numbers.every((each) => each.reading.unit === numbers[0]!.reading.unit);
  const paired = alike && parts.length === numbers.length && isMeasureNoun(parts.at(-1) ?? "");
  return completeConjuncts(parts, respectively || paired);
}

/** One subject with several numbers side by side (分别低于7%和5%): where each stands, and a floor or bound for all. */
export function subjectPositions(
  found: readonly ReadNumeral[],
  assigned: readonly Subjects[]
): readonly (ListPosition | null)[] {
  const places: (ListPosition | null)[] = assigned.map(() => null);
  for (let i = 0; i < found.length; i++) {
    const n = sameSubjectLength(found, assigned, i);
    if (n > 1) for (let k = 0; k < n; k++) places[i + k] = {at: k, of: n};
    i += n - 1;
  }
  return places;
}

/** A floor before, or a bound behind, several numbers of one subject holds for each of them. */
export function shareComparators(found: readonly ReadNumeral[], assigned: readonly Subjects[]): readonly Subjects[] {
  const all = [...assigned];
  for (let i = 0; i < found.length; i++) {
    const n = sameSubjectLength(found, assigned, i);
    if (n < 2) continue;
    const comparator = listComparator(found[i]!, found[i + n - 1]!);
    for (let k = i; k < i + n; k++) if (all[k]!.comparator === "=") all[k] = {...all[k]!, comparator};
    i += n - 1;
  }
  return all;
}

function sameSubjectLength(found: readonly ReadNumeral[], assigned: readonly Subjects[], i: number): number {
  const n = listLength(found, i);
  let same = 1;
  while (
    same < n &&
    assigned[i + same]!.how === "inherited" &&
    assigned[i + same]!.subjects[0] === assigned[i]!.subjects[0] &&
    found[i + same]!.reading.unit === found[i]!.reading.unit &&
    !found[i]!.candidate.view.slice(found[i + same - 1]!.reading.end, found[i + same]!.reading.start).includes(",")
  )
    same++;
  return same;
}

/** 高血压管理11.2万人、糖尿病管理3.86万人,规范管理率分别为78.6%和77.9%: the numbers before name the bearers. */
function subjectHeadsBefore(assigned: readonly Subjects[], n: number): readonly string[] {
  return assigned
    .slice(-n)
    .map((each) => rootOf(each.subjects[0] ?? "").replace(/(?:管理|建档管理|建档|筛查|签约|服务)$/, ""));
}

/** 由A、B、C分别降为D、E、F: the second list has the subjects of the first. */
function sameAsBefore(assigned: readonly Subjects[], n: number, respectively: boolean): readonly string[] {
  const before = assigned.slice(-n);
  return before.length === n && (respectively || before.every((each) => each.how === "aligned"))
    ? before.map((each) => each.subjects[0]!)
    : [];
}

/** A bound after the whole list or a floor before it holds for each of its numbers. */
function listComparator(first: ReadNumeral, last: ReadNumeral): Comparator {
  if (last.candidate.quantity.bound !== "" && last.candidate.quantity.floor === "") return last.reading.comparator;
  return first.candidate.quantity.floor === "" ? "=" : first.reading.comparator;
}

function lastOf(words: readonly string[], n: number): readonly string[] {
  return words.length > n ? words.slice(-n) : words;
}
