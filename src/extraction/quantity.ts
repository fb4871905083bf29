import {normalizeUnit, units, type Unit, type UnitClass} from "../catalog/index.ts";
import type {Comparator, Span} from "../model/index.ts";
import {Lexicon} from "./lexicon.ts";
import type {Numeral} from "./lexer.ts";
import {notUnit} from "./not-unit.ts";
import {unitWords} from "./unit-words.ts";
import {scalesAt} from "./numeral/scales.ts";

/** A numeral with the unit and the comparator words around it; the span covers them all. */
export interface Quantity extends Span {
  /** normalised, 万 and 亿 kept: 万人; "" where the text has none */
  readonly unit: string;
  readonly class: UnitClass | null;
  /** 余, 多 */
  readonly approximate: boolean;
  /** 不低于, 超 … as written, or "" */
  readonly floor: string;
  /** 以上, 以内 … as written, or "" */
  readonly bound: string;
  readonly comparator: Comparator;
}

/** What stands around a numeral: 不低于 | 5 | 个百分点 | 以上. */
export function readQuantity(view: string, numeral: Numeral): Quantity {
  const before = skipSpace(view, numeral.start, -1);
  const floor =
    floorBefore(view, before) ||
    passing(view, numeral) ||
    (/[≥≤><]/.test(view[before - 1] ?? "") ? view[before - 1]! : "");
  const read =
    numeral.unit === null
      ? withListUnit(view, numeral, readUnit(view, numeral))
      : {unit: numeral.unit, class: wordClass(numeral), end: numeral.end, approximate: false};
  const bound = readBound(view, read.end, read.class);
  const approximate = read.approximate || /[余多]/.test(bound);
  return {
    start: floor ? before - floor.length : numeral.start,
    end: read.end + bound.length,
    unit: read.unit,
    class: read.class,
    approximate,
    floor,
    bound,
    comparator: comparatorOf(numeral, floor, bound, approximate)
  };
}

/** 0.6和1.2个百分点, 25、17、27%: a number without unit takes that of the list it begins. */
function withListUnit(view: string, numeral: Numeral, read: Read): Read {
  if (read.unit !== "" || numeral.style !== "digits") return read;
  const list = /^(?:[、和及与]\s?-?\d+(?:,\d\d\d){0,2}(?:\.\d+)?(?![\d.])){1,8}/.exec(
    view.slice(numeral.end, numeral.end + 60)
  )?.[0];
  if (!list) return read;
  const last = readUnit(view, {...numeral, end: numeral.end + list.length});
  return last.class === null || last.class === "other" ? read : {...read, unit: last.unit, class: last.class};
}

/** 过百家 */
function passing(view: string, {start}: Numeral): string {
  return view[start - 1] === "过" && /[百千万亿]/.test(view[start] ?? "") && !/[通经不超]/.test(view[start - 2] ?? "")
    ? "过"
    : "";
}

function floorBefore(view: string, place: number): string {
  const floor = floors.before(view, place);
  return floor.length === 1 && notFloor.before(view, place) !== "" ? "" : floor;
}

/** Words that end in 约, 近, 超 and compare nothing. */
const notFloor = new Lexicon(
  "签约 预约 契约 节约 公约 履约 违约 解约 续约 制约 附近 邻近 临近 靠近 就近 亲近 贴近 B超 彩超 赶超 反超 高超"
);

function wordClass(numeral: Numeral): UnitClass {
  return numeral.unit === "番" ? "multiple" : numeral.unit === "个" ? "counter" : "ratio";
}

interface Read {
  readonly unit: string;
  readonly class: UnitClass | null;
  readonly end: number;
  readonly approximate: boolean;
}

function readUnit(view: string, numeral: Numeral): Read {
  let at = numeral.end;
  let approximate = false;
  const step = () => {
    if (roughly.test(view.slice(at, at + 5))) {
      approximate = true;
      at++;
    }
  };
  step();
  const counts = numeral.style === "digits" || (numeral.style === "hanzi" && approximate);
  const scale = counts ? scalesAt(view, at).slice(0, 3) : "";
  at += scale.length;
  step();
  const parted = view[at] === " " && (at === numeral.end || unitAt(view, at + 1) !== null);
  const place = at + (parted ? 1 : 0);
  const ratio = readPer(view, place, approximate);
  if (ratio) return ratio;
  const halved = numeral.half && view.startsWith("个半", place) ? 2 : 0;
  const unit = unitAt(view, place + halved);
  if (!unit) return {unit: scale, class: scale ? "counter" : null, end: at, approximate};
  let end = place + halved + unit.written.length;
  if (numeral.half && view[end] === "半") end++;
  if (unit.written === "年" || unit.written === "天" || unit.written === "个月") approximate ||= view[end] === "多";
  const denominator = unit.class === "ratio" ? undefined : perUnit.exec(view.slice(end, end + 8))?.[0];
  if (denominator) end += denominator.length;
  return {
    unit: normalizeUnit(scale + unit.written) + (denominator ?? ""),
    class: denominator ? "ratio" : unit.class,
    end,
    approximate
  };
}

/** 余, 多, 几 and 来 behind a number, where they begin no other word. */
const roughly = /^(?:[余几]|多(?!学科|部门|领域|点|元|方|跨|层|渠道|种形式)|来(?=[名家个人位张台例项次种万亿元场所]))/;

/** /10万, / 100000, %o: what recognised text makes of ‰ is ‰. */
function readPer(view: string, place: number, approximate: boolean): Read | null {
  const near = view.slice(place, place + 12);
  const perMille = /^(?:%\s?[oO0〇○οо](?![\w.%])|[oO]\/[oO]{2})/.exec(near)?.[0];
  if (perMille) return {unit: "‰", class: "ratio", end: place + perMille.length, approximate};
  const per = /^\/\s?每?(?:(?:10|十|100|百)?\s?[万千]|1(?:0{3,6}|00?[ ,]000)(?!\d))/.exec(near)?.[0];
  if (!per) return null;
  const tail = /^(?:名|人口|人)/.exec(near.slice(per.length))?.[0] ?? "";
  const name = per.replace(/[\s,每]/g, "");
  return {unit: perNames.get(name) ?? name, class: "ratio", end: place + per.length + tail.length, approximate};
}

const perNames = new Map(
  Object.entries({
    "/10万": "/10万",
    "/十万": "/10万",
    "/100000": "/10万",
    "/万": "/万",
    "/10000": "/万",
    "/千": "/千",
    "/1000": "/千",
    "/100万": "/100万",
    "/百万": "/100万",
    "/1000000": "/100万"
  })
);

const perUnit =
  /^\/(?:每?(?:[十百千万]|10万|100)?(?:名|个)?(?:人口?|户|家|年|月|天|日|次|例|床|平方米|平方公里|立方米|分钟|小时|台|公斤|人次|村)|[十百千万]人?口?|10万)/;

function unitAt(view: string, place: number): Unit | null {
  const written = unitWords.at(view, place);
  if (!written) return null;
  const after = view.slice(place + written.length, place + written.length + 2);
  if (written.length === 1 && (notUnit[written] ?? "").split(" ").some((each) => each !== "" && after.startsWith(each)))
    return null;
  return unitByWritten.get(written)!;
}

function readBound(view: string, at: number, kind: UnitClass | null): string {
  const bound = bounds.at(view, at);
  if (bound === "内" && kind !== "time") return "";
  if (bound === "起" && kind !== "time") return "";
  return bound;
}

function comparatorOf(numeral: Numeral, floor: string, bound: string, approximate: boolean): Comparator {
  if (numeral.text === "过半") return ">";
  const low = floorComparators.get(floor);
  if (low) return low;
  const high = boundComparators.get(bound.replace(/^\(.*?\)/, ""));
  if (high) return high;
  return approximate ? "~" : "=";
}

function skipSpace(view: string, place: number, step: -1): number {
  return view[place + step] === " " ? place + step : place;
}

const unitByWritten = new Map(units.map((unit) => [unit.written, unit]));

const floorWords: Readonly<Record<Comparator, string>> = {
  ">=": "不低于 不少于 不小于 不下于 不短于 至少 最少 至少为 至少达 至少有 至少达到 不少于每年 大于等于 大于或等于 高于或等于 不低于每年 不得低于 不得少于 应不低于 不亚于 ≥ >= 起码 至少要有 下限为 不落后于",
  ">": "超 过 超过 超出 高于 多于 大于 突破 逾 超越 优于 > 好于 长于 早于",
  "<=": "不超过 不高于 不大于 不多于 不长于 不得超过 不得高于 不超 最多 至多 最长 不晚于 不突破 小于等于 小于或等于 低于或等于 ≤ <= 上限为 控制在不超过 不逾 少于等于 不足或等于",
  "<": "低于 少于 小于 不足 不到 未达 未满 不满 短于 < 未超过 未达到",
  "~": "约 大约 约为 约占 约达 近 接近 将近 大概 左右 约有 平均约 预计约 大致 约合",
  "=": ""
};
const boundWords: Readonly<Record<Comparator, string>> = {
  ">=": "以上 及以上 (含)以上 (含以上) 或以上 之上 起 (及以上) (以上)",
  ">": "开外",
  "<=": "以下 以内 之内 内 及以下 (含)以下 (含)以内 或以下 之下 及以内 (以下) (以内)",
  "<": "不到",
  "~": "左右 上下 有余 之多 余 多 许 前后",
  "=": ""
};
const floorComparators = new Map(entries(floorWords));
const boundComparators = new Map(
  entries(boundWords).map(([word, comparator]) => [word.replace(/^\(含\)/, ""), comparator])
);
const floors = new Lexicon([...floorComparators.keys()].filter((word) => word !== "过"));
const bounds = new Lexicon(entries(boundWords).map(([word]) => word));

function entries(words: Readonly<Record<Comparator, string>>): (readonly [string, Comparator])[] {
  return Object.entries(words).flatMap(([comparator, list]) =>
    list
      .split(" ")
      .filter(Boolean)
      .map((word) => [word, comparator as Comparator] as const)
  );
}
