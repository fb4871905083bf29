import type {Kind} from "../../model/index.ts";
import type {Candidate, Interpretation} from "../candidate.ts";
import {periodIn} from "../periods.ts";
import type {ReadNumeral} from "../subjects/found.ts";
import {censusYear} from "../metadata/year.ts";
import type {SectionTense} from "./mode.ts";

/** The year and kind of a number, from its section and the words of its own sentence. */
export interface Time {
  /** null where the text does not say: the earlier end of a from–to */
  readonly year: number | null;
  readonly kind: Kind;
}

/** The first and last of the numbers that stand in one list: 分别由15.2/10万、6.8‰降至…. */
export interface ListEnds {
  readonly first: ReadNumeral;
  readonly last: ReadNumeral;
}

export function timeOf(
  c: Candidate,
  reading: Interpretation,
  left: string,
  subject: string,
  mode: SectionTense,
  inList: (from: number) => number | null,
  list: ListEnds
): Time {
  const told = sentenceYear(c, reading, mode, list);
  const compared = reading.measure === "level" ? comparedYear(c, reading, told ?? mode.year) : undefined;
  if (compared !== undefined) return {year: compared, kind: "actual"};
  const named = plausible(bracketYear(c, reading, mode) ?? told, mode);
  const earlier = isEarlierLevel(c, reading, list);
  const kind = kindOf(c, reading, left, subject, mode, named, earlier);
  if (kind === "actual" && earlier) return {year: earlierYear(c, list.first.reading, mode), kind};
  const listed = inList(named !== null || kind === "actual" ? c.sentence.start : 0);
  return {year: listed ?? named ?? mode.year, kind};
}

/**
 * The year of a level that another is compared with: 较上年4.95‰, 比2011年的3.41‰, 与2018年调查结果(55.1%)相比, 上年同期为…; undefined
 * where nothing is compared, null where the year is unknown.
 */
function comparedYear(c: Candidate, reading: Interpretation, base: number | null): number | null | undefined {
  const bracket = c.enclosures[0]?.mark === "(" && c.left.length <= 6 ? c.enclosures[0] : null;
  const end = bracket ? bracket.start : reading.start;
  const words = c.view.slice(Math.max(c.sentence.start, end - 28), end);
  const match = comparison.exec(words);
  if (!match) return undefined;
  const [, year, relative, census] = match;
  if (year) return Number(year);
  if (census) return censusYear(census) ?? undefined;
  if (base === null) return null;
  return base - (relative!.startsWith("前年") ? 2 : 1);
}

const comparison =
  /(?:(?:较|比|与|同|和|[高低优多少大小好]于|超过)((?:19|20)\d\d)年|(?:(?:较|比|与|同|和|[高低优多少大小好]于|超过|[,(;。\n]|率|数|水平|寿命|^)(上一?年|去年|前年))|(?:较|比|与|同|和)(第[四五六七]次(?:全国)?人口普查))(?:同期|年?底|年?末|度)?(?:的?(?:摸底|监测|调查|普查|统计|全省|全市|全国)*(?:结果|水平|数据|数|值)?)?(?:相比|比较|相较|对比)?(?:的|为|是|达|约为?)?$/;

/** The year that a from–to begins in: 由2015年的…, 由年初的…, the first of 2015年至2020年, or that of the pair before it in the sentence; else null. */
function earlierYear(c: Candidate, reading: Interpretation, mode: SectionTense): number | null {
  const words = c.view.slice(Math.max(c.sentence.start, reading.start - 200), reading.start);
  const near = /(?:从|由|自)(?:(上年|去年|前年)|(年初|期初|今年初))?[^,。;从由自]{0,4}$/.exec(words);
  if (near?.[1]) return mode.year === null ? null : mode.year - (near[1] === "前年" ? 2 : 1);
  if (near?.[2]) return mode.year;
  const own = words.lastIndexOf("年") > 0 ? /(?:从|由|自)((?:19|20)\d\d)年[^,。;]{0,8}$/.exec(words)?.[1] : undefined;
  if (own) return Number(own);
  const range = [...words.matchAll(yearRange)].at(-1);
  if (range) return Number(range[1]);
  const years = [...words.matchAll(/(?:从|由|自)(“十[二三四]五”)?((?:19|20)\d\d)年(?!以来|起|至今|开始)/g)];
  if (years.length > 0) return Number(years.at(-1)![2]);
  const period = /(十[一二三四五六七]五)”?(?:时期|期间)/.exec(words)?.[1];
  return period ? periodIn(period)!.first - 1 : null;
}

/** 2015年至2020年, 从2015年到2020年, 2015-2020年. */
const yearRange = /((?:19|20)\d\d)年?(?:[-~至到]|以来到|,?到)((?:19|20)\d\d)年/g;

/** 从32公里缩小至19公里: the first number is the earlier level, as are all of a list: 分别由15.2/10万、6.8‰降至…. */
function isEarlierLevel(c: Candidate, reading: Interpretation, {first, last}: ListEnds): boolean {
  if (c.view[reading.end] === "→") return true;
  if (reading.measure !== "level" || !fromWord.test(first.candidate.left)) return false;
  return /^(?:[^,。;]{0,12})?(?:到|至|为|降|增|提|升|缩|减|扩|压)/.test(
    c.view.slice(last.reading.end, last.reading.end + 12)
  );
}

const fromWord =
  /(?:从|由|自)(?:“十[二三四五]五”[初末]?的?|(?:19|20)\d\d年(?:底|末|初)?的?|(?:年初|期初|上年|去年|前年|原来|原先|之前|过去|最初)的?)?$/;

function kindOf(
  c: Candidate,
  reading: Interpretation,
  left: string,
  subject: string,
  mode: SectionTense,
  named: number | null,
  earlier: boolean
): Kind {
  const near = left.slice(-16);
  const behind = c.view.slice(reading.end, reading.end + 6);
  if (mode.kind === "actual") {
    if (/计划总?投资[^,。;]{0,20}$|规划(?:设置)?床位(?:数|为)?$/.test(c.left)) return "target";
    if (opensPlan.test(c.view.slice(c.sentence.start, c.sentence.start + 12))) return "target";
    if (
      /任务数|目标数|目标值|计划总?投资|计划投资额|计划投入|计划新增|应创(?!数的)|应建(?!证|档)|应完成|应达|拟(?!态|定)|达标要求|(?:监测|要求)?至少达标|力争(?!上游)|计划(?:到|在|完成|建设|安排|新建|引进|招聘)|(?:目标任务|任务目标)(?:为|是)?$|(?:^|[,;。]|全年|年初|原|年度)计划(?!生育|免疫)[\u4e00-\u9fff“”]{2,10}$/.test(
        near
      ) &&
      !/完成(?:年度)?(?:投资|招聘|引进)?计划的?$|超(?:额|过)?(?:年度)?计划|占(?:年度)?计划/.test(near)
    ) {
      if (
        !/(?:完成|占|超|达到?)(?:年度|全年)?(?:投资|目标|任务)?(?:任务|计划|目标)(?:数|值)?(?:的)?$/.test(near) ||
        /任务数$|目标数$|目标值$/.test(left)
      )
        return "target";
    }
    if (/^(?:的)?(?:要求|目标(?:任务|值|要求)?|任务(?:要求|数|目标)|指标要求|省定|国家要求)/.test(behind))
      return "target";
    if (
      /整合.{0,4}建设|合并建设/.test(left) &&
      /审批|拟|推动/.test(c.view.slice(c.sentence.start, c.sentence.end).slice(-80))
    )
      return "target";
    const sentence = c.view.slice(Math.max(c.sentence.start, reading.start - 80), reading.start);
    if (
      named !== null &&
      named > (mode.year ?? Infinity) &&
      /(?:到|至|力争|确保|计划|目标|建议|将|争取)/.test(sentence)
    )
      return "target";
    if (named !== null && mode.plansAhead && named >= mode.since && !/截[至止]|目前|已/.test(near)) return "target";
    if (named !== null && mode.year === null && planned.test(sentence)) return "target";
    if (willReach.test(near)) return "target";
    return "actual";
  }
  if (
    named !== null &&
    named < Math.min(mode.since, mode.year ?? -Infinity) &&
    !/(?:确保|力争|争取|达到.{0,8}目标)/.test(near)
  )
    return "actual";
  if (earlier && !/力争|确保/.test(near)) return "actual";
  if (
    /(?:目前|截至|现有(?!基础|水平)|现已|已经?|已建成|已有)(?:建成|完成|达|达到|有|设立|创建)?[^,。;、]{0,10}$/.test(
      near
    ) &&
    /(?:目前|截至|现有(?!基础|水平)|现已|已)/.test(near) &&
    !/尚未|未/.test(near)
  )
    return "actual";
  return subject === "" ? mode.kind : mode.kind;
}

/** Words of a plan that is told of: 规划提出,到2030年…. */
const planned =
  /(?:规划|方案|计划|意见|纲要|行动|部署)》?”?(?:还|也|明确)?(?:提出|要求|明确|确定)|明确提出|力争|争取|确保|目标(?:是|为)?[:,到]|将(?:达|提|降|稳|控)/;

/** 将达到, 要提高到: what has not been reached. */
const willReach = /(?:将|要|应|须)(?:分别)?(?:达到|提高[到至]|提升[到至]|降[到至低]|控制在|稳定在|保持在)[^,。;]{0,4}$/;

/** A sentence of an account that looks ahead. */
const opensPlan = /^[\s(一二三四五六七八九十)、\d.]*(?:下一?步|下一?阶段|接下来|今后|明年)/;

/** “十三五”期间, 到“十四五”末; not 较“十三五”末. */
const period = /(?<![较比与同])“?(十[一二三四五六七]五)”?(?:时|期)?(期间|时期|间|末|以来)/g;

const mention = /((?:19|20)\d\d)\s?年/g;

/** The year that the words name for the number, or null: 到2027年, 2021年健康浙江考核; not 较2023年, not 入选2024年. */
function sentenceYear(c: Candidate, reading: Interpretation, mode: SectionTense, list: ListEnds): number | null {
  const from = Math.max(c.sentence.start, reading.start - 400);
  const start = Math.min(list.first.reading.start, reading.start);
  const words = c.view.slice(from, Math.max(from, start));
  let found: number | null = null;
  let at = -1;
  for (const match of words.matchAll(mention)) {
    const head = words.slice(Math.max(0, match.index - 6), match.index);
    const tail = words.slice(match.index + match[0].length, match.index + match[0].length + 8);
    const year = Number(match[1]);
    if (
      /[《(][^《(》)]*$/.test(words.slice(0, match.index)) &&
      !/[)》]/.test(words.slice(match.index).slice(0, 200)) === false
    )
      continue;
    if (/(?:19|20)\d\d年?、$/.test(head)) continue;
    if (/(?:19|20)\d\d年?[-~至]$/.test(head) && !/^(?:度)?(?:规划|计划|行动|方案)/.test(tail)) {
      found = year;
      at = match.index;
      continue;
    }
    const directly =
      (!/(?:较|比)$/.test(head) || (tail === "的" && reading.measure === "level")) &&
      /^的?$/.test(tail) &&
      match.index + match[0].length + tail.length >= words.length;
    const listed = /\d年?[和及与](?:到|至)?$/.test(head) && found !== null;
    if (/(?:较|比|与|同|和|于|超过|相较|对比)$/.test(head) && !directly && !listed) continue;
    if (/^(?:度)?(?:的)?基础上|^(?:度|底|末)?(?:相比|同期|增长|增加|提高|下降|提升|减少|上升|持平)/.test(tail))
      continue;
    if (/^(?:度)?(?:中央|省级|预算)/.test(tail)) {
      if (/(?:申报|争取|申请|下达)$/.test(head)) continue;
    }
    const adverbial =
      head === "" ||
      /[\n。;:,、|!?” )(]$/.test(head) ||
      /(?:到|至|截至|截止|展望|力争|争取|确保|建议|从|自|在|由|现就|于|其中|预计|计划|底|是|将|全市|全区|全县|全省|我市|我区|我县|今年是)$/.test(
        head
      );
    if (/[由从自]$/.test(head) && !directly && /^(?:底|末|度)?的?\d/.test(tail)) continue;
    if (adverbial || directly || listed) {
      found = year;
      at = match.index;
    }
  }
  for (const match of words.matchAll(period)) {
    const {first, last} = periodIn(match[1]!)!;
    const ahead = mode.year !== null && first > mode.year;
    if (match.index > at && (last < mode.since || match[2] === "末" || (ahead && match[2] !== "以来"))) found = last;
  }
  const told = c.view.slice(from, reading.start);
  if (found === null) found = censusYear(told.replace(/(?:与|和|同|比|较)[^,。;]{0,8}第[四五六七]次/g, ""));
  if (
    /(?:^|[\n,。;:(])[^,。;]{0,6}去年(?!同期|相比|底|末)/.test(told.slice(-60)) &&
    !/(?:较|比|同|与)去年/.test(told.slice(-60))
  )
    found = mode.lastYear;
  return plausible(found, mode);
}

/** The year that stands with the number in brackets, or right before them: (2009年为3.52‰), 2022年(57.9%). */
function bracketYear(c: Candidate, reading: Interpretation, mode: SectionTense): number | null {
  const bracket = c.enclosures[0];
  if (bracket?.mark !== "(") return null;
  if (/^(?:上年|去年|上年度|上年同期|去年同期)[^()]{0,8}$/.test(c.left)) return before(mode.year);
  if (bracket && reading.measure === "level" && c.left === "") {
    const head = c.view.slice(Math.max(0, bracket.start - 9), bracket.start);
    const year = /(20\d\d)年(?:同期|度|底|末)?$/.exec(head)?.[1];
    if (year) return Number(year);
    if (/(?:上一?年|去年)(?:同期|度|底|末)?$/.test(head)) return before(mode.year);
  }
  const inside = /^\(?(?:[^()]{0,12})?(20\d\d)年[^()]{0,10}$/.exec(c.left);
  return inside && !/(?:较|比)/.test(inside[0]) ? Number(inside[1]) : null;
}

function plausible(year: number | null, mode: SectionTense): number | null {
  return year !== null && year >= 1949 && year <= (mode.year ?? 2060) + 40 ? year : null;
}

const before = (year: number | null) => (year === null ? null : year - 1);
