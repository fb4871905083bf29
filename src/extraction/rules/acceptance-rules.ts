import type {Comparator, Measure} from "../../model/index.ts";
import {after, before, type Candidate, type Interpretation, type Rule} from "../candidate.ts";
import {times} from "../numeral/scales.ts";
import {changeNoun, changeVerb, falls, fallsNoun} from "./changes.ts";
import {isRank} from "./ordinals.ts";
import {zeroNoun} from "./words.ts";

type Parts = Partial<
  Pick<Interpretation, "value" | "valueMax" | "unit" | "comparator" | "measure" | "start" | "end" | "zero" | "whole">
>;

const style =
  (...styles: readonly string[]) =>
  (c: Candidate) =>
    styles.includes(c.numeral.style);
const unitOf =
  (...classes: readonly (string | null)[]) =>
  (c: Candidate) =>
    classes.includes(c.quantity.class);

/** How a number becomes an observation, the most telling first. */
export const acceptanceRules: readonly Rule[] = [
  {
    name: "rank.ordinal",
    pattern: [isRank],
    produce: (c) =>
      read(c, {
        measure: "rank",
        whole: true,
        unit: "名",
        comparator: "=",
        start: c.numeral.start - 1,
        end: c.numeral.end + (/^[名位]/.test(after(c, 1)) ? 1 : 0)
      })
  },
  {
    name: "rank.top",
    pattern: [style("digits", "hanzi"), (c) => isTop(c)],
    produce: (c) => {
      const end = c.numeral.end + (/^\s?[%名位强家]/.exec(after(c, 2))?.[0].length ?? 0);
      return read(c, {
        measure: "rank",
        whole: true,
        unit: /%/.test(after(c, 2)) ? "%" : "名",
        comparator: "<=",
        start: c.numeral.start - 1,
        end
      });
    }
  },
  {
    name: "rank.place",
    pattern: [
      style("digits"),
      (c) => /(?:排名|位列|位居|名列)(?:全国|全省|全市)?$/.test(before(c, 6)) && /^(?:名|位|[,。;、])/.test(after(c, 1))
    ],
    produce: (c) => read(c, {measure: "rank", whole: true, unit: "名", comparator: "="})
  },
  {
    name: "word.zero",
    pattern: [
      style("hanzi", "digits"),
      (c) =>
        /^[零0]$/.test(c.numeral.text) &&
        zeroNoun.at(c.view, c.numeral.end) !== "" &&
        !/^零?报告/.test(after(c, 2)) &&
        c.quantity.unit === ""
    ],
    produce: (c) => {
      const noun = zeroNoun.at(c.view, c.numeral.end);
      return read(c, {
        zero: true,
        whole: true,
        value: 0,
        unit: null,
        comparator: "=",
        end: c.numeral.end + noun.length
      });
    }
  },
  {
    name: "word.coverage",
    pattern: [style("word"), (c) => c.numeral.text.endsWith("覆盖")],
    produce: (c) => read(c, {comparator: "="})
  },
  {
    name: "word.share",
    pattern: [style("word"), (c) => c.numeral.unit === "%"],
    produce: (c) =>
      level(c, c.numeral.text === "半数" && c.quantity.bound === "" && c.quantity.floor === "" ? {comparator: "="} : {})
  },
  {name: "word.multiple", pattern: [style("word"), unitOf("multiple")], produce: (c) => read(c, {measure: "change"})},
  {name: "word.cleared", pattern: [style("word")], produce: (c) => read(c, {comparator: "="})},
  {name: "quantity.ratio", pattern: [style("ratio")], produce: (c) => level(c, {measure: "level"})},
  {name: "quantity.fraction", pattern: [style("fraction")], produce: (c) => level(c)},
  {
    name: "quantity.tenths",
    pattern: [
      style("hanzi", "digits"),
      (c) =>
        c.quantity.unit === "成" && c.numeral.value! <= 10 && !/^成(?:人|本|员|果|效|立|为|都|熟|长)/.test(after(c, 2))
    ],
    produce: (c) => level(c, {value: times(c.numeral.value!, 10), unit: "%"})
  },
  {name: "change.points", pattern: [unitOf("change")], produce: (c) => level(c, {measure: "change"})},
  {
    name: "change.verb",
    pattern: [(c) => changeVerb(c) !== "" && c.quantity.class !== null],
    produce: (c) => level(c, {measure: "change"})
  },
  {name: "duration.hanzi", pattern: [style("hanzi"), unitOf("time"), (c) => isDuration(c)], produce: (c) => level(c)},
  {
    name: "duration.digits",
    pattern: [style("digits"), unitOf("time")],
    produce: (c) => (isLooseTime(c) ? "qualifier" : level(c))
  },
  {
    name: "quantity.measure",
    pattern: [style("digits"), unitOf("ratio", "money", "length", "area", "mass", "volume", "event", "multiple")],
    produce: (c) => level(c)
  },
  {name: "quantity.measure", pattern: [style("hanzi"), unitOf("ratio")], produce: (c) => level(c)},
  {
    name: "quantity.score",
    pattern: [style("digits"), unitOf("other"), (c) => /^(?:DDD|级|分|度|℃|千瓦|兆|分贝)/.test(c.quantity.unit)],
    produce: (c) => level(c)
  },
  {name: "count.digits", pattern: [style("digits"), unitOf("counter")], produce: (c) => level(c)},
  {
    name: "count.places",
    pattern: [
      style("digits"),
      (c) =>
        c.quantity.unit === "" &&
        /^(?:县|区|乡镇(?!卫)|镇(?!卫)|街道|市(?!级|直|场|民|政|委|内|区)|省(?!级|内|市)|个?州(?!市)|旗|盟|社区|行政村)(?:[(市区县]|[\u4e00-\u9fff,。;、]|$)/.test(
          after(c, 4)
        )
    ],
    produce: (c) => level(c, {unit: "个"})
  },
  {
    name: "count.hanzi",
    pattern: [
      style("hanzi"),
      unitOf("counter", "event", "money", "length", "area", "mass", "multiple"),
      (c) => isCount(c)
    ],
    produce: (c) => level(c)
  },
  {
    name: "quantity.bare",
    pattern: [style("digits"), (c) => c.quantity.class === null && isBare(c)],
    produce: (c) => level(c, {unit: null})
  }
];

function read(c: Candidate, parts: Parts): Interpretation {
  return {
    value: c.numeral.value!,
    valueMax: c.numeral.max,
    unit: /^[十百千]?[万亿]$|^[千百]$/.test(c.quantity.unit) ? null : c.quantity.unit,
    comparator: c.quantity.comparator,
    measure: "level",
    start: c.quantity.start,
    end: c.quantity.end,
    ...parts
  };
}

function level(c: Candidate, parts: Parts = {}): Interpretation {
  const verb = changeVerb(c);
  const named = c.quantity.unit === "%" && changeNoun.test(c.left);
  const measure: Measure = parts.measure ?? (verb !== "" || named || isSignedChange(c) ? "change" : "level");
  const sign = measure === "change" && (falls.has(verb) || (verb === "" && fallsNoun.test(c.left))) ? -1 : 1;
  const plain = parts.value ?? c.numeral.value!;
  const value = sign < 0 ? -Math.abs(plain) : plain;
  const max = c.numeral.max === null ? null : c.numeral.max * sign;
  const start = c.quantity.start - verb.length - (verb !== "" && before(c, 1, c.quantity.start).endsWith("了") ? 0 : 0);
  return read(c, {
    ...(verb !== "" && (after(c, 1) === "位" || (after(c, 1) === "名" && /^(?:上升|下降|前进|后退|进位)/.test(verb)))
      ? {unit: "名"}
      : {}),
    comparator: requirementComparator(c),
    ...parts,
    measure,
    value: value === 0 ? 0 : value,
    valueMax: max,
    start: Math.min(start, c.quantity.start)
  });
}

/** 同比-5.2%: the sign stands for the verb. */
function isSignedChange(c: Candidate): boolean {
  return c.numeral.value! < 0 && /(?:同比|环比|[较比](?:上年|去年|上月|同期|上一年)(?:同期)?)$/.test(c.left);
}

/** 超过90%要求: the words compare something else with the number. */
function requirementComparator(c: Candidate): Comparator {
  if (c.quantity.comparator === "=" && /约(?:占|为|合)[^,。;、\d]{2,16}的$/.test(c.left)) return "~";
  const distant = c.quantity.floor === "" && c.quantity.bound === "" ? distantFloor.exec(c.left.slice(-8)) : null;
  if (distant) return /^(?:至少|最少|不少于|不低于|起码)$/.test(distant[1]!) ? ">=" : "<=";
  return /^(?:的)?(?:要求|目标|标准|任务|指标要求|目标值|目标要求)/.test(
    c.view.slice(c.quantity.end, c.quantity.end + 5)
  ) && /^(?:超|超过|高于|低于|优于)$/.test(c.quantity.floor)
    ? "="
    : c.quantity.comparator;
}

/** 至少达标48项, 至少由1名: a verb between the comparator and the number. */
const distantFloor =
  /(至少|最少|不少于|不低于|起码|至多|最多|不超过)(?:由|有|要有|应有|达标|达到|设置|设有|建成|建立|配备|完成|开展|举办|组织|召开|新增|新建|培训|创建|培养|引进|覆盖|安排|检查|接受|参加|选派|配有|拥有|设|建|配|派)$/;
function isTop(c: Candidate): boolean {
  if (!before(c, 1).endsWith("前")) return false;
  const tail = after(c, 3);
  const head = c.view.slice(Math.max(c.clause.start, c.numeral.start - 16), c.numeral.start - 1);
  if (!/^\s?(?:%|名|位|强|$|[,。;、)])/.test(tail)) return false;
  if (/^\s?[%名位强]的[\u4e00-\u9fff]/.test(c.view.slice(c.numeral.end, c.numeral.end + 4))) return false;
  return /(?:排名|排|进入|名列|位列|位居|跻身|全国|全省|全市|居|列|稳居|保持|进|县\(市、区\)|医院|考核|迈入|挺进)[^,。;]{0,8}$/.test(
    head
  );
}

function isDuration(c: Candidate): boolean {
  if (c.quantity.unit === "岁") return false;
  return (
    /(?:为期|连续|历时|用时|长达|每周不少于|不少于|至少|不低于|近|超过|延长|缩短|提前|延长至|期限|任期)$/.test(
      before(c, 5)
    ) || c.quantity.floor !== ""
  );
}

function isLooseTime(c: Candidate): boolean {
  const unit = c.quantity.unit;
  if (
    unit === "年" &&
    !/(?:连续|为期|历时|长达|工作|从事|时间|期限|年限|超过|不少于|至少|服务期|任期|寿命|生存)(?:了|满|已|达)?$/.test(
      c.left
    ) &&
    c.quantity.floor === "" &&
    !/^(?:无|未|没有|保持|获|被|稳|位|名|蝉联|实现|零|[,。;、)])/.test(c.right)
  )
    return true;
  if (unit === "月") return true;
  if (unit === "个月") return /^(?:以[上下]|至|-)?的?(?:龄|大|儿童|婴|幼|内婴)/.test(c.right);
  if (unit === "日" && c.numeral.text.includes(".")) return false;
  if (unit === "日") return !/(?:住院日|住院天数|平均|时长|时间|周期)[^,。;]{0,8}$/.test(c.left);
  return false;
}

function isCount(c: Candidate): boolean {
  const strong =
    /^(?:家|人|名|所|例|起|台|辆|张|座|处|栋|支|场|次|场次|批次|人次|件|户|期|篇|份|间|元|万|亿|公里|对|届|轮|轮次|亩|吨|部|组|幢|倍|本|门|个|项|班|艘|架|枚)/;
  if (!strong.test(c.quantity.unit)) return false;
  if (
    /^一$/.test(c.numeral.text) &&
    /^(?:支|个|套|批|种|项|部|件|张|份|条|届|次|场)$/.test(c.quantity.unit) &&
    c.quantity.floor === ""
  )
    return /^\d/.test(c.right) || /每个?[^,。;]{0,12}(?:建立|组建|配备|设立|建成|有|建|培养)$/.test(c.left);
  if (
    /^(?:一)$/.test(c.numeral.text) &&
    c.quantity.floor === "" &&
    c.quantity.bound === "" &&
    !/(?:设置|建成|新建|新增|建立|建设|配备|设立|有|拥有|成立|引进|创建)(?:了|有|成)?$/.test(before(c, 4))
  )
    return false;
  if (
    /^(?:次|轮|届|期|部)$/.test(c.quantity.unit) &&
    c.quantity.floor === "" &&
    c.quantity.bound === "" &&
    !/(?:召开|开展|举办|组织|完成|不少于|累计|共|培训|先后|每年|每月|每季度|每周|年内)$/.test(before(c, 4))
  )
    return false;
  return true;
}

function isBare(c: Candidate): boolean {
  const {view, numeral} = c;
  const head = view[numeral.start - 1] ?? "";
  const tail = view[numeral.end] ?? "";
  if (/[A-Za-z+\-/~_.#*=×&@<>]/.test(head) || /[A-Za-z+\-/~_#*=×&@:]/.test(tail)) return false;
  if (/^0\d/.test(numeral.text)) return false;
  if (numeral.text.replace(/\D/g, "").length > 8) return false;
  if (tail === "→") return true;
  const clauseLeft = c.left.replace(/^[、和及与\s]+/, "");
  const hasNoun = /(?:[\u4e00-\u9fff”)]{2}|[A-Za-z]{2}(?:值|指数))\s?$/.test(clauseLeft);
  if (c.quantity.floor !== "" || c.quantity.bound !== "") return hasNoun || /[\u4e00-\u9fff]/.test(tail);
  if (/[\u4e00-\u9fff”)]/.test(head) && (tail === "" || /[,。;、!)\n]/.test(tail)))
    return (
      hasNoun &&
      /(?:[\u4e00-\u9fff]{2}|[A-Za-z]{2}(?:值|指数)|”)$/.test(clauseLeft) &&
      !/(?:附件|表|图|附表|专栏|序号|编号|第|类|型|组|网格)$/.test(clauseLeft)
    );
  if (/[\u4e00-\u9fff]/.test(tail) && (/[,。;、\n”%\u4e00-\u9fff]/.test(head) || head === ""))
    return /[\u4e00-\u9fff]{2,}/.test(view.slice(numeral.end, numeral.end + 3)) && !(head === "\n" || head === "");
  return false;
}
