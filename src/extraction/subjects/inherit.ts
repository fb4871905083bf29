import {keyOf, matchIndicator} from "../../catalog/index.ts";
import type {Candidate} from "../candidate.ts";
import {isBareRate, isInstitution, isMeasureNoun} from "./conjuncts.ts";
import type {Subjects} from "./found.ts";
import {subjectPhrase, withoutPrefix} from "./phrase.ts";

/** The subject of a number whose own words say nothing by themselves (同比, 占比, 农村地区), from the numbers before it. */
export function inheritSubject(
  words: string,
  left: string,
  c: Candidate,
  previous: Subjects | undefined,
  earlier: Subjects | undefined
): readonly string[] {
  if (isProgress(words)) {
    const topic = previous
      ? rootOf(previous.subjects[0] ?? "").replace(progressBehind, "")
      : clauseBefore(c) || topicBefore(c);
    return [topic.endsWith(words) ? topic : `${topic}${words}`];
  }
  if (!previous || previous.subjects.every((each) => each === ""))
    return [
      clauseBefore(c) + (isMeasureNoun(words) || words.length >= 2 ? words : "") ||
        words ||
        withoutPrefix(c.left) ||
        c.left
    ];
  const first = previous.subjects[0]!;
  if (words === "" && /^的$/.test(left.trim()) && /任务|目标|计划/.test(first))
    return [`${rootOf(first).replace(/(?:任务|目标|计划)数?$/, "")}完成任务数的比例`];
  if (words === "" && isRanked(c) && !/\d/.test(lastClause(c))) {
    const named = clauseBefore(c);
    if (named.length >= 4) return [named];
  }
  if (words === "" || /^(?:全国|全省|全市)$/.test(words)) return previous.subjects;
  if (isArea(words)) return previous.subjects.map(withoutArea);
  const root = rootOf(first).replace(/(?<=.{2})占(?!比)[^]*/, (tail) => (words.startsWith("占") ? "" : tail));
  if (/^(?:占比|占|比例|比重)$/.test(words))
    return [
      /其中/.test(previous.before) && earlier?.subjects[0] && !isMeasureNoun(earlier.subjects[0])
        ? `${root}占${earlier.subjects[0]}比例`
        : `${root}占比`
    ];
  if (words.endsWith("级") && root.length <= 2) return [words];
  if (words.endsWith("级")) return [`${words}${root.replace(/^.{0,4}级/, "")}`];
  if (isBareVerb(words))
    return [
      /(?:创|建|开工|竣工|投用|完工)$/.test(words)
        ? `${words}${root.replace(/^(?:新开工|续建|竣工|开工|完工|新建|在建)/, "")}`
        : `${root}${words}`
    ];
  return [`${root}${words.replace(/^完成(?=任务|目标|计划)/, "")}`];
}

/** Words that say nothing by themselves. */
export function isElliptic(words: string): boolean {
  return (
    /^(?:占比|比例|占|比率|比重|其中|(?:厅局|自治区|省|市|县|区|国家|省部|校|院|地厅|[省厅]\([部局]\))级|全国|全省|全市|各|数量|人数|总数|总量|均|个|合计|小计|率|金额|并|且|排名|综合排名|名次|同期|上年|去年|上年同期|去年同期|环比|降价|涨价|降幅|增幅)$/.test(
      words
    ) ||
    /^占[^比]/.test(words) ||
    /^(?:完成)?(?:任务|目标|计划)(?:数|值)?$/.test(words) ||
    /^超(?:过)?/.test(words) ||
    isBareVerb(words) ||
    isProgress(words)
  );
}

/** What was meant or reached of something named before: 计划筛查1.8万人,实际完成2.05万人. */
function isProgress(words: string): boolean {
  return /^(?:实际|已|计划|目标)?完成$|^(?:实际|计划)(?:筛查|检查|接种|培训|新增|改造|建设)$|^(?:年度)?目标任务$/.test(
    words
  );
}

const progressBehind = /(?<=.{4})(?:实际|已|计划|目标)(?:完成|筛查|检查|接种|培训|新增|改造|建设|任务)$/;

function isBareVerb(words: string): boolean {
  return /^(?:已|正在|实|应)?(?:办结|办理|实创|应创|应创建|创建|整改|完成整改|整改完成|正在整改|实建|应建|受理|答复|满意|落地|到位|开工|竣工|投用|完工|结项|销号|立案|结案|在建|续建|惠及|受益|涉及)$/.test(
    words
  );
}

/** A part of the region that a number is restricted to: 城市地区, 农村. */
export function isArea(words: string): boolean {
  return /^(?:其中)?(?:城市|农村|城区|城镇|乡镇|乡村|山区|海岛|平原|市区|县城|主城区|近郊|远郊|偏远)(?:地区|区域|范围)?$/.test(
    words
  );
}

/** The subject without the part of the region behind it: 平均反应时间城市地区. */
export function withoutArea(subject: string): string {
  return subject.replace(/(?<=.{4})(?:城市|农村|城区|城镇|乡镇|乡村|山区)(?:地区|区域)?$/, "");
}

/** The noun of a subject: its verb in front taken off. */
export function rootOf(subject: string): string {
  return subject.replace(
    /^(?:完成|新增|入选|引进|建成|实现|获得|获|开展|培训|组织|举办|新发展|新报告|报告|应创建|创建|实创|应创|共|办理|收到|发现|建立|兑现|招录|新发现|谋划|申报|争取)(?=.{2,})/,
    ""
  );
}

/** 托位数 behind 每千名儿童医师数, 面访率 behind 严重精神障碍患者规范管理率, 筛查率 behind 推进发育监测筛查: the words get their bearer back. */
export function completeSubject(words: string, c: Candidate, previous: Subjects | undefined): string {
  const subject = previous?.subjects[0] ?? "";
  const perThousand = /^每?(?:千|万|百|10万|十万)名?(?:常住)?(?:人口|人|儿童|老年人|婴幼儿|居民)(?:拥有)?/.exec(
    subject
  )?.[0];
  if (
    perThousand &&
    words.length <= 14 &&
    !/^每|^[千万百]人|^(?:总|共|累计)/.test(words) &&
    /(?:数|床位|医师|医生|护士|托位)$/.test(words) &&
    !c.left.includes("新增")
  )
    return `${perThousand}${words}`;
  if (
    isInstitution(words) &&
    ["ratio", "change", "time", "money"].includes(c.quantity.class ?? "") &&
    isMeasured(subject)
  )
    return words + subject.replace(/^.*?(?:医院|机构|卫生院|中心|卫生室|服务站|诊所)(?=.{3})/, "");
  if (/^护理型床位(?:占比|比例|数)?$/.test(words)) return holderBefore(c) + words;
  const share = isInstitution(words) ? partOfSum(words, c, subject) : null;
  if (share) return share;
  const part = partOfRate(words, c, previous) ?? counterpart(words, c, subject);
  if (part) return part;
  if (vitalRate.test(words) && /(?:^|人口|[^婴儿妇童产])(?:出生|死亡|自然增长)率$/.test(subject)) return `人口${words}`;
  if (/^(?:规范管理|规律服药|规范随访)$/.test(words) && previous && c.quantity.class === "counter")
    return `${withoutBareRate(rootOf(subject)).replace(ofTheManaged, "")}${words}`;
  if (/^死亡(?:人数|病例)?$/.test(words) && previous && !/死亡/.test(subject) && c.quantity.class === "counter")
    return `${rootOf(subject).replace(ofTheIll, "")}${words}`;
  if (!isBareRate(words))
    return /^(?:年度|计划)?(?:总)?(?:投资额?|建筑面积|占地面积)$|^完成年度投资额?$/.test(words)
      ? projectBefore(c, subject) + words.replace(/^完成(?=年度)/, "")
      : words;
  if (c.quantity.class !== "ratio" && c.quantity.class !== "change" && !/(?:率|比例)$/.test(words)) return words;
  const named = stemBefore(words, c);
  if (named) return named;
  const borne = previous ? withoutBareRate(rootOf(subject)) : subjectHeadBefore(c);
  const bearer = borne.replace(
    /^(?:报告)?(?:发病|死亡)率$/.test(words)
      ? ofTheIll
      : words.startsWith("完成")
        ? /(?:实际|已|计划)?完成$/
        : ofTheManaged,
    ""
  );
  return bearer.length < 2 || bearer.length > 30 || words.startsWith(bearer) ? words : `${bearer}${words}`;
}

/** What a disease's cases are called, which its rates are not named by: 肺结核患者, 肿瘤新发病例报告, 传染病死亡. */
const ofTheIll = /(?<=.{2})(?:新发|报告)?(?:患者|病例|病人|死亡)(?:报告)?$/;

/** What is done for people whose rates follow: 高血压患者管理5万人,规范管理率79%. */
const ofTheManaged = /(?<=患者|病人|老年人|儿童|对象|孕产妇)(?:建档管理|健康管理|在管|管理|建档|随访)$/;

/** 患者规范管理率75.2%,其中高血压76.1%、糖尿病74.3%: the parts have the rate of the whole. */
function partOfRate(words: string, c: Candidate, previous: Subjects | undefined): string | null {
  const whole = previous?.subjects[0] ?? "";
  if (
    c.quantity.class !== "ratio" ||
    words.length > 6 ||
    isMeasureNoun(words) ||
    !isMeasureNoun(whole) ||
    /占/.test(words)
  )
    return null;
  if (!/其中/.test(c.view.slice(c.clause.start, c.numeral.start))) return null;
  const bearer = withoutBareRate(whole);
  if (bearer === "") return null;
  return words + (/(?:患者|病人|感染者|老年人|儿童)$/.exec(bearer)?.[0] ?? "") + whole.slice(bearer.length);
}

/** 总诊疗人次中,医院38.2亿人次; 诊疗人次27.4亿(公立医院22.9亿); 床位975万张,其中:医院766万张: institutions have part of the sum before. */
function partOfSum(words: string, c: Candidate, subject: string): string | null {
  const {unit} = c.quantity;
  const whole = /([\u4e00-\u9fff]{2,14}(?:人次|床位数?|人员))中$/.exec(lastClause(c))?.[1];
  if (whole && /人次$|张$|人$/.test(unit)) return words + withoutPrefix(whole).replace(ofInstitutions, "");
  const same =
    /^[十百千]?[万亿]$/.test(unit) ||
    (unit.endsWith("人次") && subject.endsWith("人次")) ||
    (unit.endsWith("张") && /床位数?$/.test(subject));
  return same && /(?:人次|床位数?|人员数?)$/.test(subject) ? words + subject.replace(ofInstitutions, "") : null;
}

/** The institutions that the sentence named last: 养老机构床位26.1万张,护理型床位占比达61%. */
function holderBefore(c: Candidate): string {
  const words = c.view.slice(c.sentence.start, c.clause.start);
  return (
    words
      .match(/养老机构|养老服务|基层医疗卫生机构|乡镇卫生院|社区卫生服务中心|医养结合机构/g)
      ?.at(-1)
      ?.replace("养老服务", "养老机构") ?? ""
  );
}

const ofInstitutions = /^.*(?:医院|机构|卫生院|中心|卫生室|服务站|诊所)(?=.{2})/;

function isMeasured(subject: string): boolean {
  return isMeasureNoun(subject) || subject.endsWith("住院日");
}

const vitalRate = /^(?:出生|死亡|自然增长)率$/;

/**
 * 城市居民健康素养水平31.4%,农村居民25.7%: a population that stands alone has what its counterpart had. The name of what is
 * measured begins where the catalogue finds it.
 */
function counterpart(words: string, c: Candidate, subject: string): string | null {
  if (words.length > 12 || isMeasureNoun(words) || subject === "" || !populations.test(words)) return null;
  if (c.quantity.class !== "ratio" && c.quantity.class !== "change" && c.quantity.unit !== "岁") return null;
  const named = matchIndicator(subject);
  const core = named ? subject.slice(coreStart(subject, named.rest)).replace(ofPopulation, "") : "";
  if (core === "") return null;
  let overlap = Math.min(words.length, core.length);
  while (overlap > 0 && !core.startsWith(words.slice(-overlap))) overlap--;
  return words + core.slice(overlap);
}

const populations =
  /^(?:其中)?(?:城市|农村|城镇|乡村|城区|东部|中部|西部|男性|女性|男|女|常住|户籍|小学|初中|高中|学龄前|幼儿园|\d+(?:[-~至]\d+)?岁)[\u4e00-\u9fff]{0,8}$/;

const ofPopulation = /^(?:城市|农村|城镇|乡村|东部|中部|西部|男性|女性|小学|初中|高中)(?:学生|生|地区|阶段)?(?=.{3})/;

/** Where in a subject the words end that the catalogue leaves over. */
function coreStart(subject: string, rest: string): number {
  for (let at = 0; at <= subject.length; at++)
    if (keyOf(subject.slice(0, at)) === rest && keyOf(subject.slice(at)) !== "") return at;
  return 0;
}

/** What bears the rate at the end of a subject: 严重精神障碍患者 of 严重精神障碍患者规范管理率. */
function withoutBareRate(subject: string): string {
  for (let n = Math.min(8, subject.length - 1); n >= 2; n--)
    if (isBareRate(subject.slice(-n))) return subject.slice(0, -n);
  return isMeasureNoun(subject) && !/(?:例数|人数|病人数|患者数)$/.test(subject)
    ? ""
    : subject.replace(/(?:病例|例数|病人数|患者数|人数)$/, "");
}

/** 推进发育监测筛查和干预,筛查率; 通过提质达标验收,通过率: the clause before has the rate's own verb. */
function stemBefore(words: string, c: Candidate): string | null {
  const stem = words.replace(/(?:率|比例)$/, "");
  const clause = lastClause(c);
  const at = clause.lastIndexOf(stem);
  if (stem.length < 2 || at < 0 || clause[at + stem.length] === "率") return null;
  const behind = clause.slice(at + stem.length);
  if (behind.length >= 4 && !/^(?:和|及|与|、|工作|服务|项目)|\d/.test(behind)) return `${behind}${words}`;
  const noun = /^([\u4e00-\u9fff]{2,12})(?:约|达|为|共|已)?\d/.exec(behind)?.[1];
  if (noun && /(?:人口|人群|居民|患者|病人|老年人|儿童|妇女|孕产妇|学生)$/.test(noun)) return `${noun}${words}`;
  const body = withoutPrefix(clause.slice(0, at).replace(activity, "")).replace(/已$/, "");
  return body.length >= 2 && !/\d(?!岁|-)/.test(body) ? `${body}${words}` : null;
}

/** The number is a place in an order: 全国排名第58名. */
function isRanked(c: Candidate): boolean {
  return /[第前]$/.test(c.view[c.numeral.start - 1] ?? "");
}

/** The last bearer of rates named earlier in the sentence: 持续强化严重精神障碍患者社区管理. */
function subjectHeadBefore(c: Candidate): string {
  const words = c.view.slice(Math.max(c.sentence.start, c.clause.start - 120), c.clause.start);
  const holders = [
    ...words.matchAll(/([\u4e00-\u9fff]{2,12}?(?:患者|感染者|病人|老年人|儿童|孕产妇|妇女|新生儿|重点人群))/g)
  ];
  return withoutPrefix(holders.at(-1)?.[1]?.replace(activity, "") ?? "");
}

/** What the clause before is about, where a number's own clause has no noun: 持续提升居民健康素养,并保持在29%以上. */
function clauseBefore(c: Candidate): string {
  return subjectPhrase(lastClause(c).replace(activity, ""));
}

/** What the sentence before in the paragraph is about, a heading's most of all: 1.“两癌”筛查。计划筛查1.8万人. */
function topicBefore(c: Candidate): string {
  const stop = c.sentence.start - 1;
  if (c.view[stop] !== "。") return "";
  const words = c.view
    .slice(Math.max(0, stop - 60), stop)
    .split(/[。\n;]/)
    .at(-1)!
    .split(/[,:]/)
    .at(-1)!;
  return subjectPhrase(behindNumber(words) ?? words.split(/\d/, 1)[0]!);
}

/** What stands behind the last number and its unit, where it is four characters or more. */
function behindNumber(words: string): string | undefined {
  const digit = words.slice(0, -4).search(/\d(?=\D*$)/);
  return digit < 0 ? undefined : /^[\d.]*[万亿]?[名人个家项例份次]{0,2}([^]{4,})$/.exec(words.slice(digit + 1))?.[1];
}

function projectBefore(c: Candidate, subject: string): string {
  if (/(?:项目|工程)$/.test(subject)) return rootOf(subject);
  const clause = withoutPrefix(lastClause(c).replace(activity, ""));
  return /(?:项目|工程|建设|大楼|中心|院区|医院)$/.test(clause) ? clause : "";
}

function lastClause(c: Candidate): string {
  const words = c.view.slice(
    Math.max(c.sentence.start, c.clause.start - 80),
    Math.max(c.sentence.start, c.clause.start - 1)
  );
  return words.split(/[,;:。]/).at(-1)!;
}

const activity =
  /^(?:[^、“”《》]{0,6}?)(?:加强|推进|开展|做好|完善|实施|落实|强化|提升|提高|深化|巩固|优化|抓好|加大|推动)(?:对)?/;
