import type {Candidate, Reading} from "../candidate.ts";
import {holderOf, isBareRate, isInstitution, isMeasureNoun, splitConjuncts} from "./conjuncts.ts";
import {balanced, endingVerb, startingVerb, subjectPhrase, withoutLead, withoutTail} from "./phrase.ts";

/** A candidate that a rule has read. */
export interface Found {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly rule: string;
}

/** What a found number measures; several subjects where one number holds for each of them. */
export interface Subjects {
  readonly subjects: readonly string[];
  /** the words before and after the number that the subject was read from */
  readonly before: string;
  readonly after: string;
  readonly comparator: Reading["comparator"];
  readonly how: "before" | "after" | "inherited" | "aligned" | "shared";
}

/** The subjects of all numbers of a text, each read from its own clause or taken over from the one before. */
export function assignSubjects(found: readonly Found[]): readonly Subjects[] {
  const assigned: Subjects[] = [];
  for (let i = 0; i < found.length; i++) {
    const group = groupFrom(found, i);
    const aligned = group > 1 ? align(found, i, group, assigned) : null;
    if (aligned) {
      assigned.push(...aligned);
      i += group - 1;
    } else assigned.push(single(found, i, assigned));
  }
  return assigned;
}

function sides(found: readonly Found[], i: number): {head: string; left: string; right: string; glued: boolean} {
  const {candidate, reading} = found[i]!;
  const previous = found[i - 1];
  const next = found[i + 1];
  const from =
    previous && previous.reading.end > candidate.clause.start && previous.reading.end <= reading.start
      ? previous.reading.end
      : candidate.clause.start;
  const to =
    next && next.reading.start < candidate.clause.end && next.reading.start >= reading.end
      ? next.reading.start
      : candidate.clause.end;
  return {
    head: candidate.view.slice(candidate.clause.start, reading.start),
    left: candidate.view.slice(Math.min(from, reading.start), reading.start),
    right: candidate.view.slice(reading.end, Math.max(to, reading.end)),
    glued: from !== candidate.clause.start
  };
}

/** How many numbers stand in one list: 25%、17%、27%以上. */
function groupFrom(found: readonly Found[], i: number): number {
  let n = 1;
  for (; i + n < found.length && n < 20; n++) {
    const gap = found[i]!.candidate.view.slice(found[i + n - 1]!.reading.end, found[i + n]!.reading.start);
    if (!/^\s?[、,和及与]\s?(?:及|和)?(?:约|达|为)?$/.test(gap)) break;
    if (found[i + n]!.reading.measure !== found[i]!.reading.measure) break;
  }
  return n;
}

function align(
  found: readonly Found[],
  i: number,
  n: number,
  assigned: readonly Subjects[]
): readonly Subjects[] | null {
  const {left, right} = sides(found, i);
  const respectively = /分别|依次/.test(left.slice(-14));
  const words = subjectPhrase(left);
  let subjects = words === "" ? [] : completeConjuncts(splitConjuncts(words), respectively);
  if (words === "") {
    const before = assigned.slice(-n);
    if (before.length === n && before.every((each) => each.how === "aligned"))
      subjects = before.map((each) => each.subjects[0]!);
  }
  if (subjects.length > n && respectively) subjects = subjects.slice(-n);
  if (subjects.length !== n || (!respectively && words !== "" && !subjects.every(isMeasureNoun))) return null;
  const members = found.slice(i, i + n);
  const last = members.at(-1)!;
  const first = members[0]!;
  return members.map((each, k) => ({
    subjects: [withoutLead(subjects[k]!)],
    before: left,
    after: right,
    comparator: listComparator(each, first, last),
    how: "aligned"
  }));
}

/** A floor before the whole list or a bound after it holds for each of its numbers. */
function listComparator(each: Found, first: Found, last: Found): Reading["comparator"] {
  if (each.reading.comparator !== "=") return each.reading.comparator;
  if (last.candidate.quantity.bound !== "" && last.candidate.quantity.floor === "") return last.reading.comparator;
  if (first.candidate.quantity.floor !== "") return first.reading.comparator;
  return each.reading.comparator;
}

function single(found: readonly Found[], i: number, assigned: readonly Subjects[]): Subjects {
  const {candidate, reading} = found[i]!;
  const {left, right, head} = sides(found, i);
  const previous = previousOf(found, assigned, i);
  const base = {before: left, after: right, comparator: quotedBound(candidate, reading)};
  const words = subjectPhrase(left, reading.measure === "rank");
  const place = placeOf(found, i, words, left, right);
  if (place === "after") {
    const noun = objectPhrase(right);
    const verb = attributiveLead(left, words);
    const subject = balanced(`${verb}${noun}`);
    if (subject.length >= 2) return {...base, subjects: splitShared(subject, left, found[i]!, previous), how: "after"};
  }
  if (place === "next") return {...base, subjects: [words || previous?.subjects[0] || ""], how: "inherited"};
  const quoted = isArea(words) ? beforeQuote(candidate) : "";
  const both =
    quoted || (place === "around" ? `${words}${objectPhrase(right)}` : `${listVerb(left, words, previous)}${words}`);
  if (both.length < 2 || isElliptic(both) || (isArea(both) && previous))
    return {...base, subjects: inherit(both, left, previous, head), how: "inherited"};
  const shared = splitShared(completeRate(both, candidate, previous), left, found[i]!, previous);
  return {...base, subjects: shared, how: shared.length > 1 ? "shared" : "before"};
}

function previousOf(found: readonly Found[], assigned: readonly Subjects[], i: number): Subjects | undefined {
  const before = found[i - 1];
  if (!before || before.candidate.sentence.start !== found[i]!.candidate.sentence.start) return undefined;
  return assigned[i - 1];
}

type Place = "before" | "after" | "around" | "next";

/** Whether the noun stands before the number (托位500个), after it (5个片区医疗中心), or around it (均在1天内清零). */
function placeOf(found: readonly Found[], i: number, words: string, left: string, right: string): Place {
  const {candidate, reading} = found[i]!;
  const kind = candidate.quantity.class;
  const next = found[i + 1];
  const rest = right.replace(/^\s+/, "");
  const nominal = /^[\u4e00-\u9fffA-Za-z“《]/.test(rest) && !/^(?:、|和|及|与|以及|并|或|;)/.test(rest);
  if (candidate.numeral.style === "word") return "before";
  if (
    rest === "" &&
    next &&
    next.reading.start === reading.end &&
    endingVerb(withoutTail(left)) !== "" &&
    withoutLead(withoutTail(left)).length <= 6
  )
    return "next";
  if (reading.measure !== "level") return "before";
  if (!nominal) return "before";
  if (rest.startsWith("的"))
    return words !== "" && /^的(?:要求|目标|标准|水平|比例|比重|任务|速度|幅度)/.test(rest)
      ? "before"
      : /^的[\u4e00-\u9fff“]/.test(rest)
        ? "after"
        : "before";
  if (candidate.numeral.text === "零" || candidate.numeral.text === "0") return words === "" ? "after" : "before";
  if (words === "" || /^(?:、|,)?$/.test(left)) {
    if (/覆盖|达标|完成/.test(rest.slice(0, 4)) && words !== "") return "before";
    return "after";
  }
  if (kind === "ratio")
    return /^(?:覆盖|达标|办结|完成|合格|满意|公开|落实|整改|执行|到位|签约|清零)(?:[,。;、]|$|率)/.test(rest)
      ? "before"
      : /^(?:建成|设置|开展|设立|达到|配备|通过|实现|完成|纳入|接入|落实|建立)/.test(rest) &&
          /(?:要|须|应|有|将|至少|已|已有)$/.test(left.replace(/\s+$/, ""))
        ? "around"
        : "before";
  if (kind === "time")
    return startingVerb(rest) !== "" || /^(?:即|就|完成|实现|办结|到达|响应|的)/.test(rest)
      ? candidate.quantity.bound !== ""
        ? "around"
        : "before"
      : candidate.quantity.bound !== ""
        ? "around"
        : "before";
  if (kind !== "counter" && kind !== null) {
    return kind === "event" && startingVerb(rest) === "" && endingVerb(words) !== "" && words.length <= 6
      ? "after"
      : "before";
  }
  if (endingVerb(words) !== "" && (startingVerb(rest) === "" || words.length <= 4)) return "after";
  if (/(?:等|各|每个|由|为|对|有|至少|共|有)$/.test(left.trimEnd())) return "after";
  if (startingVerb(rest) !== "")
    return kind === null &&
      /^(?:达到|完成|通过|建成)/.test(rest) &&
      found[i - 1]?.candidate.clause.start === candidate.clause.start
      ? "after"
      : "before";
  if (kind === null)
    return isMeasureNoun(rest.slice(0, 5).replace(/[\d].*$/, "")) || /率/.test(rest.slice(0, 6))
      ? "before"
      : /(?:患者|对象|病人|事项|人|名|例|件|病)$/.test(words)
        ? "before"
        : "after";
  return "after";
}

/** The noun phrase behind the number, up to where the next list item begins. */
function objectPhrase(right: string): string {
  let rest = right.replace(/^[\s的]+/, "").replace(/[、,和及与]+$/, "");
  rest = rest.replace(/(?:之一|中|外|后|时)$/, "");
  const open = rest.search(/[;。]/);
  if (open >= 0) rest = rest.slice(0, open);
  rest = withoutTail(rest);
  if (rest.length > 48) rest = rest.slice(0, 48);
  return balanced(rest);
}

/** The verb before an attributive number: 选派 in 选派1658名医疗队员; a list that ends in 等 says no more than the noun. */
function attributiveLead(left: string, words: string): string {
  if (left.trimEnd().endsWith("等") || words === "") return "";
  const verb = endingVerb(words);
  if (!verb) return isInstitution(words) || words.length > 24 ? "" : words;
  const body = words.slice(0, -verb.length);
  return isInstitution(body) || body.length > 16 || /[、]/.test(body) ? verb : words;
}

/** 新增托育机构4家、托位500个: the verb of the first item holds for the next. */
function listVerb(left: string, words: string, previous: Subjects | undefined): string {
  if (!/^\s?、/.test(left) || !previous || previous.how === "after" || startingVerb(words) !== "") return "";
  return (
    /^(?:新增|新建|新改扩建|新创建|新设|续建|引进|获评?|入选|创建|建成)/.exec(previous.subjects[0] ?? "")?.[0] ?? ""
  );
}

/** A part of the region that a number is restricted to: 城市地区, 农村. */
export function isArea(words: string): boolean {
  return /^(?:其中)?(?:城市|农村|城区|城镇|乡镇|乡村|山区|海岛|平原|市区|县城|主城区|近郊|远郊|偏远)(?:地区|区域|范围)?$/.test(
    words
  );
}

function beforeQuote(c: Candidate): string {
  const quote = c.enclosures.find((each) => each.mark === "“" || each.mark === "(");
  return quote
    ? subjectPhrase(
        c.view
          .slice(Math.max(c.sentence.start, quote.start - 40), quote.start)
          .split(/[,;:。]/)
          .at(-1)!
      )
    : "";
}

/** 占比, 同比, 全省 … say nothing by themselves. */
function isElliptic(words: string): boolean {
  return (
    /^(?:占比|比例|占|比率|其中|厅局级|省级|市级|县级|区级|国家级|全国|全省|全市|各|数量|人数|总数|总量|均|个|合计|小计|率)$/.test(
      words
    ) ||
    /^占[^比]/.test(words) ||
    /^(?:完成)?(?:任务|目标|计划)(?:数|值)?$/.test(words) ||
    /^超(?:过)?/.test(words)
  );
}

function inherit(words: string, left: string, previous: Subjects | undefined, head: string): readonly string[] {
  if (!previous || previous.subjects.every((each) => each === "")) {
    const fallback = words || withoutLead(head);
    return [fallback || head];
  }
  if (words === "" && /^(?:的)?$/.test(left.replace(/[,、\s]/g, "")) && /任务|目标|计划/.test(previous.subjects[0]!))
    return [`${rootOf(previous.subjects[0]!).replace(/(?:任务|目标|计划)数?$/, "")}完成任务数的比例`];
  if (words === "")
    return previous.subjects.length > 1 && !/分别|均|都/.test(left) ? previous.subjects : previous.subjects;
  if (isArea(words)) return previous.subjects.map(withoutArea);
  const root = rootOf(previous.subjects[0]!);
  if (/^占比$|^比例$|^占$/.test(words)) {
    const whole = /其中/.test(previous.before) ? previous.before : "";
    return [whole ? `${root}占比` : `${root}占比`];
  }
  if (words.endsWith("级")) return [`${words}${root.replace(/^.{0,4}级/, "")}`];
  return [`${root}${words.replace(/^完成(?=任务|目标|计划)/, "")}`];
}

/** The subject without the part of the region behind it: 平均反应时间城市地区. */
export function withoutArea(subject: string): string {
  return subject.replace(/(?<=.{4})(?:城市|农村|城区|城镇|乡镇|乡村|山区)(?:地区|区域)?$/, "");
}

/** The noun of a subject: its verb in front taken off. */
function rootOf(subject: string): string {
  return (
    subject.replace(
      /^(?:完成|新增|入选|引进|建成|实现|获得|获|开展|培训|组织|举办|新发展|新报告|报告|创建|应创建|实创|应创|共|办理|收到)/,
      ""
    ) || subject
  );
}

/** A bare rate belongs to who bore the rate before (面访率 after 严重精神障碍患者规范管理率) or to what the clause before names (监测筛查, 筛查率). */
function completeRate(words: string, c: Candidate, previous: Subjects | undefined): string {
  const subject = previous?.subjects[0] ?? "";
  const perThousand = /^每?(?:千|万|百|10万|十万)名?(?:常住)?(?:人口|人|儿童|老年人|婴幼儿|居民)(?:拥有)?/.exec(
    subject
  )?.[0];
  if (
    perThousand &&
    words.length <= 14 &&
    !/^每|^千/.test(words) &&
    /(?:数|床位|医师|医生|护士|托位)$/.test(words) &&
    !c.left.includes("新增")
  )
    return `${perThousand}${words}`;
  if (!isBareRate(words)) return words;
  const named = stemBefore(words, c);
  if (named) return named;
  const holder =
    holderOf(subject) ||
    (isMeasureNoun(subject) ? "" : rootOf(subject).replace(/(?:病例|例数|病人数|患者数|人数)$/, ""));
  if (holder === "" || holder.length > 30 || words.startsWith(holder)) return words;
  return `${holder}${words}`;
}

function stemBefore(words: string, c: Candidate): string | null {
  const stem = words.replace(/率$/, "");
  const clause = c.view.slice(
    Math.max(c.sentence.start, c.clause.start - 60),
    Math.max(c.sentence.start, c.clause.start - 1)
  );
  const at = clause.lastIndexOf(stem);
  if (
    stem.length < 2 ||
    at < 0 ||
    clause[at + stem.length] === "率" ||
    (!/[,;:。]/.test(clause.slice(0, at)) && c.clause.start - 60 > c.sentence.start)
  )
    return null;
  const head = clause
    .slice(0, at)
    .split(/[,;:。]/)
    .at(-1)!;
  const body = withoutLead(head.replace(/^[^、]{0,8}(?:加强|推进|开展|做好|完善|实施|落实|强化)/, ""));
  return body.length >= 2 && !/\d(?!岁|-)/.test(body) ? `${body}${words}` : null;
}

/** One number for several subjects: 规范管理率和服药率达95%, 中医、口腔、儿科、康复服务全覆盖. */
function splitShared(words: string, left: string, found: Found, _previous: Subjects | undefined): readonly string[] {
  const {candidate, reading} = found;
  const parts = splitConjuncts(words);
  if (
    parts.length < 2 ||
    parts.length > 8 ||
    /等/.test(parts.at(-1)!.replace(/等级|平等|同等|等候|等待/g, "")) ||
    reading.measure === "rank"
  )
    return [words];
  const each = /(?:均|都|各)(?:需|应|要|已)?(?:达|达到|为|在|超|实现|保持|控制|不低于|\d|$)?[^,。、]{0,6}$/.test(left);
  const last = parts.at(-1)!;
  const coverage =
    candidate.numeral.style === "word" || candidate.view.slice(reading.end, reading.end + 2).startsWith("覆盖");
  if (coverage) {
    if (last.endsWith("”") && /[三两四五六]/.test(last)) return [words];
    const bodies = parts.map((part) => withoutTail(part));
    if (isScopeList(bodies) || /.(?:派驻|配备|提供|设立|建立|开展|选派|下派|安排)[^、]*$/.test(bodies[0]!))
      return [words];
    return completeConjuncts(bodies, true).map(withoutLead);
  }
  if (reading.measure === "level" && candidate.quantity.class !== "ratio" && !each) return [words];
  if (parts.every(isMeasureNoun)) return completeConjuncts(parts, false).map(withoutLead);
  if (each && (isMeasureNoun(last) || left.trimEnd().endsWith("各")))
    return completeConjuncts(parts, true).map(withoutLead);
  if (isMeasureNoun(last) && parts.length === 2 && twins.some(([a, b]) => parts[0]!.endsWith(a) && last.startsWith(b)))
    return completeConjuncts(parts, true).map(withoutLead);
  if (
    candidate.quantity.class === "ratio" &&
    parts.every((part) => /(?:申报|检测|检查|培训|筛查|治疗|管理|随访|建档|接种)$/.test(part))
  )
    return parts.map(withoutLead);
  return [words];
}

/** Sub-populations that are measured apart. */
const twins: readonly (readonly [string, string])[] = [
  ["门诊", "住院"],
  ["门急诊", "住院"],
  ["高血压", "糖尿病"],
  ["高血压", "2型糖尿病"],
  ["宫颈癌", "乳腺癌"],
  ["城市", "农村"],
  ["城镇", "农村"]
];

function isScopeList(parts: readonly string[]): boolean {
  const heads = parts.slice(0, -1);
  return (
    heads.every(isInstitution) &&
    !isInstitution(parts.at(-1)!) &&
    /(?:医院|卫生院|中心|卫生室|机构|服务站|诊所|学校|社区|乡镇|街道|县|区|村)/.test(parts.at(-1)!)
  );
}

/** Gives every member of a list the words that stand only with the last (高血压、糖尿病患者规范管理率) or the first (患者规范管理率和服药率). */
function completeConjuncts(parts: readonly string[], shared: boolean): readonly string[] {
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  const holder = holderOf(first);
  return parts.map((part, k) => {
    if (k > 0 && isMeasureNoun(part) && part.length <= 5 && holder !== "" && holderOf(part) === "")
      return `${holder}${part}`;
    if (!shared || k === parts.length - 1 || isMeasureNoun(part)) return part;
    return `${part}${tailOf(part, last)}`;
  });
}

function tailOf(part: string, last: string): string {
  const holder =
    /^.{1,12}?((?:患者|病人|综合性?医院|医院|机构|次均|均次|人群|感染者|老年人|儿童|报告|服务|建设|合法性审核|签约|检测|筛查|接种|治疗|门诊|公立).*)$/.exec(
      last
    )?.[1];
  return holder && !part.includes(holder) && !part.endsWith(holder) ? holder : "";
}

/** “城区9分钟、乡镇15分钟”以内: what follows the quotation mark holds for what stands in it. */
function quotedBound(c: Candidate, reading: Reading): Reading["comparator"] {
  const quote = c.enclosures.find((each) => each.mark === "“");
  if (!quote || reading.comparator !== "=") return reading.comparator;
  const behind = c.view.slice(quote.end + 1, quote.end + 3);
  return behind === "以内" || behind === "以下" ? "<=" : behind === "以上" ? ">=" : reading.comparator;
}
