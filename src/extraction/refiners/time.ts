import type {Kind} from "../../model/index.ts";
import type {Candidate, Interpretation} from "../candidate.ts";
import {periodIn} from "../periods.ts";
import type {SectionTense} from "./mode.ts";

/** The year and kind of a number, from its section and the words of its own sentence. */
export interface Time {
  /** null where the text does not say: the earlier end of a from–to */
  readonly year: number | null;
  readonly kind: Kind;
}

export function timeOf(
  c: Candidate,
  reading: Interpretation,
  left: string,
  subject: string,
  mode: SectionTense,
  inList: (from: number) => number | null
): Time {
  const named = namedYear(c, reading, mode);
  const kind = kindOf(c, reading, left, subject, mode, named);
  if (kind === "actual" && isEarlierLevel(c, reading)) return {year: earlierYear(c, reading, mode), kind};
  const listed = inList(named !== null || kind === "actual" ? c.sentence.start : 0);
  return {year: listed ?? named ?? mode.year, kind};
}

/** The year that a from–to begins in: 由2015年的…, 由年初的…, or that of the pair before it in the sentence; else null. */
function earlierYear(c: Candidate, reading: Interpretation, mode: SectionTense): number | null {
  const words = c.view.slice(Math.max(c.sentence.start, reading.start - 200), reading.start);
  const near = /(?:从|由|自)(?:(上年|去年|前年)|(年初|期初|今年初))?[^,。;从由自]{0,4}$/.exec(words);
  if (near?.[1]) return mode.year - (near[1] === "前年" ? 2 : 1);
  if (near?.[2]) return mode.year;
  const years = [...words.matchAll(/(?:从|由|自)(“十[二三四]五”)?((?:19|20)\d\d)年(?!以来|起|至今|开始)/g)];
  return years.length > 0 ? Number(years.at(-1)![2]) : null;
}

/** 从32公里缩小至19公里: the first number is the earlier level. */
function isEarlierLevel(c: Candidate, reading: Interpretation): boolean {
  if (c.view[reading.end] === "→") return true;
  if (
    reading.measure !== "level" ||
    !/(?:从|由|自)(?:(?:19|20)\d\d年(?:底|末|初)?的?|(?:年初|期初|上年|去年|前年|原来|原先|之前|过去|最初)的?)?$/.test(
      c.left
    )
  )
    return false;
  return /^(?:[^,。;]{0,12})?(?:到|至|为|降|增|提|升|缩|减|扩|压)/.test(c.view.slice(reading.end, reading.end + 12));
}

function kindOf(
  c: Candidate,
  reading: Interpretation,
  left: string,
  subject: string,
  mode: SectionTense,
  named: number | null
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
    if (
      named !== null &&
      named > mode.year &&
      /(?:到|至|力争|确保|计划|目标|建议)/.test(
        c.view.slice(Math.max(c.sentence.start, reading.start - 60), reading.start)
      )
    )
      return "target";
    return "actual";
  }
  if (named !== null && named < Math.min(mode.since, mode.year) && !/(?:确保|力争|争取|达到.{0,8}目标)/.test(near))
    return "actual";
  if (isEarlierLevel(c, reading) && !/力争|确保/.test(near)) return "actual";
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

/** A sentence of an account that looks ahead. */
const opensPlan = /^[\s(一二三四五六七八九十)、\d.]*(?:下一?步|下一?阶段|接下来|今后|明年)/;

/** “十三五”期间, 到“十四五”末; not 较“十三五”末. */
const period = /(?<![较比与同])“?(十[一二三四五六七]五)”?(?:时|期)?(期间|时期|间|末|以来)/g;

const mention = /((?:19|20)\d\d)\s?年/g;

/** The year that the words name for the number, or null: 到2027年, 2021年健康浙江考核; not 较2023年, not 入选2024年. */
function namedYear(c: Candidate, reading: Interpretation, mode: SectionTense): number | null {
  const from = Math.max(c.sentence.start, reading.start - 400);
  const words = c.view.slice(from, reading.start);
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
    if (/[-~至、]$/.test(head) && /(?:19|20)\d\d年?[-~至、]$/.test(head)) continue;
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
    const last = periodIn(match[1]!)!.last;
    if (match.index > at && (last < mode.since || match[2] === "末")) found = last;
  }
  if (/去年(?!同期|相比|底|末)[^,。;]{0,20}$/.test(c.left) && !/(?:较|比|同|与)去年/.test(c.left))
    found = mode.year - 1;
  const inside = /^\(?(?:[^()]{0,12})?(20\d\d)年[^()]{0,10}$/.exec(c.left);
  if (inside && c.enclosures[0]?.mark === "(" && !/(?:较|比)/.test(inside[0])) found = Number(inside[1]);
  const bracket = c.enclosures[0];
  if (bracket?.mark === "(" && reading.measure === "level" && c.left === "") {
    const head = c.view.slice(Math.max(0, bracket.start - 9), bracket.start);
    const year = /(20\d\d)年(?:同期|度|底|末)?$/.exec(head)?.[1];
    if (year) found = Number(year);
    else if (/(?:上一?年|去年)(?:同期|度|底|末)?$/.test(head)) found = mode.year - 1;
  }
  if (c.enclosures[0]?.mark === "(" && /^(?:上年|去年|上年度|上年同期|去年同期)[^()]{0,8}$/.test(c.left))
    found = mode.year - 1;
  return found !== null && found >= 1949 && found <= mode.year + 40 ? found : null;
}
