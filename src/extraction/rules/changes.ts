import {before, type Candidate} from "../candidate.ts";
import {Lexicon} from "../lexicon.ts";

/** The verb of change right before the quantity (增长 不低于 5%), or "". */
export function changeVerb(c: Candidate): string {
  if (c.quantity.class === "time" && !/^(?:分钟|小时|天|日|岁|年|个?月)/.test(c.quantity.unit)) return "";
  if (/自然增长率[^,。;、]{0,4}$/.test(c.left)) return "";
  let place = c.quantity.start;
  while (/[ 了约近]/.test(c.view[place - 1] ?? "")) place--;
  if (/(?:幅度|幅|率)?(?:为|达|达到|分别|均|分别为|分别达|也|在)$/.test(before(c, 3, place))) {
    const trimmed = place - /(?:分别为|分别达|分别|达到|为|达|均|也|在|控制在)$/.exec(before(c, 3, place))![0].length;
    const noun = changeNouns.before(c.view, trimmed);
    if (noun && c.quantity.class !== "counter") return c.view.slice(trimmed - noun.length, c.quantity.start);
    if (before(c, 2, place).endsWith("分别")) place -= 2;
  }
  const more = /(?:较|比)[^,。;、]{1,12}([多少][\u4e00-\u9fff]{1,2})$/.exec(c.view.slice(c.clause.start, place))?.[1];
  if (more && c.quantity.class !== "ratio") return c.view.slice(place - more.length, c.quantity.start);
  if (/[\u4e00-\u9fff)][^新净扩激递]再?增$/.test(before(c, 4, place)) && c.quantity.class !== "counter")
    return c.view.slice(place - 1, c.quantity.start);
  const verb = changeVerbs.before(c.view, place) || changeNouns.before(c.view, place);
  if (!verb) return "";
  if (c.quantity.class === "counter" || c.quantity.class === "event" || c.quantity.class === "money") {
    if (
      !/^(?:增加|增长|减少|下降|净增|净增加|多|少|高|低|降低|上升|压减|缩减|递增|提升|提高|前进|后退|进位)/.test(verb)
    )
      return "";
    if (/^[多少高低]$/.test(verb) && !/(?:较|比)/.test(c.left)) return "";
    if (
      /^(?:增加|减少|降低|提升|提高|增长)$/.test(verb) &&
      c.right.length > 0 &&
      !/^(?:[,。;、)(]|以上|左右)/.test(c.right) &&
      !/(?:同比|较|比|上年)/.test(c.left)
    )
      return "";
  }
  return c.view.slice(place - verb.length, c.quantity.start);
}

const risesList =
  "涨价 增加 增长 提高 提升 上升 增幅 涨幅 增速 上涨 攀升 净增 净增加 多 递增 扩大 上浮 涨 升高 回升 高出 高于去年 高 加快 提前 前进 进位 升幅 增长率 延长 增大 再提高 再增加 再下降";
const fallsList =
  "降价 后退 下降 降低 减少 降幅 下调 回落 缩短 缩小 压减 压缩 少 减幅 递减 下浮 下滑 降 低 削减 缩减 减轻 跌幅 下跌 降低率 下降率";
const changeVerbs = new Lexicon(risesList, fallsList);
const changeNouns = new Lexicon(
  "增幅 降幅 涨幅 增速 升幅 减幅 增长率 增长幅度 下降幅度 平均降幅 平均增幅 跌幅 增长速度 下降率"
);
const fallsSet = new Lexicon(fallsList, "下降幅度 平均降幅");
const reaching = new Lexicon(["了", "约", "近", "分别", "为", "达到", "达", "均", "也", "在", " "]);
/** Whether a verb of change takes away. */
export const falls = {
  has: (verb: string) =>
    verb !== "" && (verb.startsWith("少") || fallsSet.has(reaching.trimEnd(verb)) || fallsNoun.test(verb))
};

/** A noun of change that the number is the value of: 门诊费用增幅. */
export const changeNoun =
  /(?:增幅|增速|(?<!自然)增长率|涨幅|升幅|降幅|减幅|跌幅|下降率|降低率|增长幅度|下降幅度|增长速度)[^,。;、\d率比]{0,10}$/;
export const fallsNoun = /(?:降幅|下降幅度|下降率|减幅|跌幅)(?:为|达|达到|分别为|均|控制在|在)?$/;
