import type {Candidate} from "../candidate.ts";
import {findNumerals} from "../lexer.ts";
import {readQuantity} from "../quantity.ts";
import type {ReadNumeral, Subjects} from "../subjects/found.ts";

/** The unit of a number whose own was lost: the number before it in the sentence tells, or the noun that it counts. */
export function restoredUnit(
  found: ReadNumeral,
  subjects: Subjects,
  previous: {readonly unit: string; readonly found: ReadNumeral} | undefined
): string {
  const noun =
    subjects.how === "after"
      ? subjects.after.slice(0, 14)
      : subjects.how === "inherited"
        ? (subjects.subjects[0] ?? "").slice(-14)
        : subjects.before.slice(-14);
  const scale = found.candidate.quantity.unit;
  if (/人次数?$/.test(subjects.subjects[0] ?? "")) return `${scale}人次`;
  if (/指数|得分|评分|系数|CMI值?|RW值?|比值|分值|性别比|医护比|床护比|强度|(?<!占)比$/.test(noun)) return scale;
  if (/率(?:已|均|也)?(?:为|至|达|达到|降至|降到|控制在|保持在)?$/.test(subjects.before)) return "%";
  const neighbour =
    previous &&
    previous.found.candidate.sentence.start === found.candidate.sentence.start &&
    counters.test(previous.unit)
      ? previous.unit.replace(/^[十百千]?[万亿]/, "")
      : null;
  const counted = counterOf(noun);
  return scale + (counted ?? neighbour ?? "个");
}

const counters = /^[\u4e00-\u9fff]{1,3}$/;

/** The counter that goes with a noun, or null. */
function counterOf(noun: string): string | null {
  for (const [pattern, counter] of classes) if (pattern.test(noun)) return counter;
  return null;
}

const classes: readonly (readonly [RegExp, string])[] = [
  [/(?:人次|人次数)$/, "人次"],
  [/(?:人数|人员数)$/, "人"],
  [/(?:活动|培训班|会议|学习|演练|调研|督查|检查)$/, "次"],
  [
    /(?:患者|病人|对象|人员|医师|医生|护士|居民|老人|儿童|学生|人口|干部|人才|兵|青年|考生|党员|职工|队员|专家|妇女|女生|人数|医务人员|体检)[^,。]{0,6}$|^(?:患者|病人|医师|医生|护士|兵|名)/,
    "人"
  ],
  [/(?:病例|传染病|死亡|感染者)[^,。]{0,4}$|^例/, "例"],
  [
    /(?:乡镇卫生院|医院|社区卫生服务中心|医疗机构|企业|卫生院)[^,。]{0,4}$|^(?:家|乡镇卫生院|医院|医疗机构|社区卫生服务中心|企业|卫生院)/,
    "家"
  ],
  [/(?:村卫生室|隐患|问题|项目|点|站|中心)$|^(?:村卫生室|个)/, "个"],
  [/(?:事项|案件|信访|建议|提案|投诉)$/, "件"]
];

/** 37→40台: the first of a pair has the unit of the second. */
export function arrowUnit({view, numeral}: Candidate): string | null {
  if (view[numeral.end] !== "→") return null;
  const rest = view.slice(numeral.end + 1, numeral.end + 40);
  const next = findNumerals(rest.slice(0, 23), rest.slice(0, 23))[0];
  return next?.start === 0 ? readQuantity(rest, next).unit || null : null;
}
