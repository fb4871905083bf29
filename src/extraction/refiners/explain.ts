import type {Lexicon} from "../lexicon.ts";
import {modifiers, type ModifierClass} from "../lexicon/modifiers.ts";

/** What the words in front of an indicator's name say, piece by piece; what no list knows is left over. */
export interface Explanation {
  readonly pieces: readonly {readonly class: ModifierClass | "unknown"; readonly text: string}[];
  /** what restricts the value: 农村, 公立医院 */
  readonly scope: string | null;
  /** 全国, 我国 */
  readonly nation: boolean;
  /** 全省, in a document of a part of it */
  readonly province: boolean;
  /** what nothing explains */
  readonly unknown: string;
}

export function explain(rest: string, places: Lexicon): Explanation {
  const pieces: {class: ModifierClass | "unknown"; text: string}[] = [];
  for (let at = 0; at < rest.length;) {
    const found = pieceAt(rest, at, places);
    const last = pieces.at(-1);
    if (found) pieces.push(found);
    else if (last?.class === "unknown") last.text += rest[at]!;
    else pieces.push({class: "unknown", text: rest[at]!});
    at += found?.text.length ?? 1;
  }
  const scoped = pieces
    .filter((each) => ["area", "people", "institution"].includes(each.class))
    .map((each) => each.text);
  return {
    pieces,
    scope: scoped.join("") || null,
    nation: pieces.some((each) => each.class === "nation"),
    province: pieces.some((each) => each.text === "全省" || each.text === "我省"),
    unknown: pieces
      .filter((each) => each.class === "unknown")
      .map((each) => each.text)
      .join("")
  };
}

/** The longest piece at a place: a date, an age, a region, or a word of a list. */
function pieceAt(rest: string, at: number, places: Lexicon): {class: ModifierClass; text: string} | null {
  date.lastIndex = at;
  const dated = date.exec(rest)?.[0];
  if (dated) return {class: "time", text: dated};
  age.lastIndex = at;
  const aged = age.exec(rest)?.[0];
  if (aged) return {class: "people", text: aged};
  slogan.lastIndex = at;
  const named = slogan.exec(rest)?.[0];
  if (named) return {class: "place", text: named};
  let best: {class: ModifierClass; text: string} | null = null;
  const place = places.at(rest, at);
  if (place) best = {class: "place", text: place};
  for (const each of modifiers) {
    const text = each.words.at(rest, at);
    if (text.length > (best?.text.length ?? 0)) best = {class: each.class, text};
  }
  return best;
}

const date =
  /(?:(?:19|20)\d\d年?(?:度|末|底)?(?:[-~至]?\d{1,2}(?:[-~至]\d{1,2})?月(?:份|底|末)?(?:\d{1,2}日)?)?|\d{1,2}(?:[-~至]\d{1,2})?月(?:份|底|末)?(?:\d{1,2}日)?)/y;
const age =
  /\d+(?:[-~至]\d+)?周?岁(?:及?以[上下]|组)?(?:常住)?(?:老年人口?|人群|儿童|婴幼儿|居民|女生|妇女|女性|男性|学生|青少年|人口)?/y;
/** 健康龙江, 健康浙江: a region by the name of its programme. */
const slogan =
  /健康(?!教育|管理|素养|体检|检查|档案|影响|促进|服务|状况|水平|知识|生活|行为|扶贫|预期|指标)[\u4e00-\u9fff]{2}(?=居民|全|市民|人均|人口|$)/y;
