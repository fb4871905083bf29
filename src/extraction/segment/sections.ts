import {parseNumeral} from "../numerals.ts";

/** A heading, where it stands, and what holds it. */
export interface Section {
  readonly start: number;
  /** 0 for a line of its own without number, then 第一章, 第一节, 一、 (一) 1. (1) 一是 */
  readonly level: number;
  readonly label: string;
  readonly title: string;
  /** 二(七)1 */
  readonly path: string;
}

/** The depth of each way to number a heading. */
export const levels = {chapter: 1, section: 2, item: 3, bracket: 4, digit: 5, digitBracket: 6, enumeration: 7} as const;

/** The headings of a text in order. A heading opens a line, or follows a full stop or a gap where lines were lost. */
export function findSections(view: string): readonly Section[] {
  const sections: Section[] = [];
  const open: (string | undefined)[] = [];
  const add = (start: number, level: number, label: string, titleStart: number) => {
    if (level > 0) {
      open.length = Math.max(open.length, level + 1);
      open[level] = label;
    }
    open.length = level + 1;
    sections.push({
      start,
      level,
      label,
      title: titleAt(view, titleStart),
      path: open.slice(1).filter(Boolean).join("")
    });
  };
  for (const match of view.matchAll(opening)) {
    const start = match.index + match[1]!.length;
    const [, , one, two, three, four, five, chapter] = match;
    const after = match.index + match[0].length;
    if (one !== undefined && ordinal(one)) add(start, levels.item, one, after);
    else if (two !== undefined && ordinal(two)) add(start, levels.bracket, `(${two})`, after);
    else if (three !== undefined) add(start, levels.digit, three, after);
    else if (four !== undefined) add(start, levels.digitBracket, `(${four})`, after);
    else if (five !== undefined && ordinal(five)) add(start, levels.enumeration, `${five}是`, after);
    else if (chapter !== undefined)
      add(start, chapter.endsWith("节") ? levels.section : levels.chapter, chapter, after);
  }
  let start = 0;
  for (const line of view.split("\n")) {
    const title = line.trim();
    if (mayBeTitle(line) && modeOfTitle(title) !== null && !/^(?:[一二三四五六七八九十]+、|\()/.test(title))
      sections.push({start, level: 0, label: "", title, path: ""});
    start += line.length + 1;
  }
  return sections.sort((a, b) => a.start - b.start);
}

function mayBeTitle(line: string): boolean {
  const indent = /^[ \t]*/.exec(line)![0].length;
  return line.length >= 4 && line.length - indent <= 40 && !/[。,;|]/.test(line);
}

/** Whether a heading opens an account of what was done or a plan. */
export function modeOfTitle(title: string): "actual" | "target" | null {
  const asPlan =
    /要点|计划(?!生育|免疫|怀孕|妊娠)|打算|思路|安排|下一步|下步|下一阶段|展望|工作目标|目标任务|重点任务|主要任务|工作任务|工作部署|(?<!免疫)规划|(?:对策|工作|意见|几点)(?:与|和|及)?建议|^建议/.test(
      title
    );
  const asAccount =
    /总结|回顾|工作情况|完成情况|开展情况|进展情况|执行情况|落实情况|工作成效|主要成效|主要成绩|工作成绩|取得的?成|存在的?(?:主要)?(?:问题|困难)|问题与?和?不足|发展基础|基本情况|现状|主要做法|工作亮点|特色亮点|发展成就|主要工作$/.test(
      title
    );
  if (asPlan && asAccount) return title.split("年").some(joinsAccount) ? null : "target";
  return asPlan ? "target" : asAccount ? "actual" : null;
}

/** 总结和计划 */
function joinsAccount(words: string): boolean {
  const account = words.search(/总结|回顾|情况|成效/);
  return account >= 0 && /[及和与暨、]/.test(words.slice(account));
}

/** Whether a heading of a multi-year plan opens the account that it starts from (规划背景, 发展基础, “十三五”回顾, 面临形势) or its goals. */
export function modeOfPlanTitle(title: string): "actual" | "target" | null {
  const asAccount =
    /(?:规划|编制|工作|发展|建设|时代)背景|(?:发展|工作|规划|现实|现有|建设|实践)基础(?!上|设施|性)|基础(?:与|和|及)(?:形势|现状|环境)|现状|回顾|(?:主要|工作|发展|建设)?(?:成就|成效|成绩)|取得的?(?:进展|成)|(?:完成|实施|执行|进展|落实|基本)情况|面临|形势(?!任务)|机遇|挑战|存在的?(?:主要|突出)?(?:问题|困难|不足|短板)|问题(?:与|和)?不足/;
  const asGoal = /目标|任务(?!完成)|举措|要求|原则|展望|下一步|安排|部署|指标$/;
  const account = asAccount.test(title) && !/提升|增强|巩固|扩大|补齐|加快|推进|应对|监测|摸清/.test(title);
  if (account) return /(?:目标|思路)$/.test(title) ? null : "actual";
  return asGoal.test(title) ? "target" : null;
}

const opening =
  /(^|\n[ \t]{0,8}|[。;|!?”)\]] ?\n?[ \t]{0,4}| {1,4})(?:([一二三四五六七八九十]{1,3})、|\(([一二三四五六七八九十]{1,3})\)[、.]?|(\d{1,2})(?:[.、](?!\d)|\u2024)|\((\d{1,2})\)|([一二三四五六七八九十]{1,2})(?:是|要)(?!否)|(第(?<=(?:^|\n[ \t]{0,8})第)(?:[一二三四五六七八九十]{1,3}|\d{1,2})[章节篇])(?=[ \t:、]))/g;

function ordinal(label: string): boolean {
  const value = parseNumeral(label);
  return value !== null && value >= 1 && value <= 40;
}

function titleAt(view: string, start: number): string {
  const rest = view.slice(start, start + 48).trimStart();
  const end = rest.search(/[。\n;|!?,:]| {1}/);
  return rest.slice(0, end < 0 ? rest.length : end);
}
