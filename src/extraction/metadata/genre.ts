import type {Genre} from "../../model/index.ts";
import type {Guess} from "./guess.ts";

/** The genre that the title names, else the opening, else the words of the text: 同比 accounts, 力争 plans. */
export function genreOf(title: string, view: string): Guess<Genre> {
  const byTitle = named(title) ?? accountNamed(title);
  if (byTitle) return {value: byTitle, confidence: 0.95, source: "title"};
  const byHead = named(view.slice(0, 600));
  if (byHead) return {value: byHead, confidence: 0.6, source: "opening"};
  const text = view.slice(0, 40_000);
  const planned = count(text, /力争|确保|争取|不低于|到20\d\d年/g);
  const reported = count(text, /同比|[较比](?:上年|去年|20\d\d年)|(?:完成|累计|共有)[^,。;]{0,12}\d/g);
  if (planned + reported < 3) return {value: "annual-plan", confidence: 0.2, source: "default"};
  return {value: reported > planned ? "summary" : "annual-plan", confidence: 0.4, source: "words"};
}

function named(words: string): Genre | null {
  const plan =
    /要点|工作计划|(?<!会议)(?:工作|下一步)(?:打算|思路|安排)|(?:20\d\d)年[^年]*(?:计划(?!生育|免疫)|思路|打算|安排)/.test(
      words
    );
  const account = /总结|工作(?:开展|完成|推进)?情况|完成情况|工作报告|工作汇报|年度报告|公报/.test(words);
  if ((plan && account) || /会议上?的?(?:工作)?(?:报告|讲话)/.test(words)) return "summary-and-plan";
  if (/(?<!免疫)规划|实施方案|行动方案|行动计划|实施意见|纲要|(?:三年|五年|20\d\d年?-20\d\d)/.test(words))
    return "multi-year-plan";
  return plan ? "annual-plan" : account ? "summary" : null;
}

/** Titles that name an account without 总结: 发展情况, 建设进展, 年度简报. */
function accountNamed(title: string): Genre | null {
  return /情况|进展|成效|报告|简报|快报|通报|年报|年鉴|回顾|纪实|综述/.test(title) ? "summary" : null;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
