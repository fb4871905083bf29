import {chartTypes} from "./chart-types.ts";

export const charts = {
  /** where the choice is left to the rows */
  automatic: "自动",
  types: chartTypes,
  kind: {actual: "实际", target: "目标"},
  measure: {level: "水平", change: "变化", rank: "排名"},
  /** "，", "；", "。" and the brackets around a title, so that sentences can be put together */
  comma: "，",
  enumeration: "、",
  /** what stands after a name in brackets */
  aside: (text: string) => `（${text}）`,
  semicolon: "；",
  stop: "。",
  cite: (title: string) => `《${title}》`,
  legend: {
    label: "图例",
    actual: "实际值",
    target: "目标值",
    ceiling: "上限（不高于）",
    floor: "下限（不低于）",
    ceilingActual: "实际值，只写明上限",
    floorActual: "实际值，只写明下限",
    spread: "约数或范围"
  },
  unit: (unit: string) => `单位：${unit}`,
  /** /10万 by itself reads 每10万 */
  /** the unit after a number */
  unitAfter: (unit: string) => unit,
  unitName: (unit: string) => unit.replace(/^\//, "每"),
  source: "来源：",
  sources: (n: number) => `来源：${n} 份文件`,
  notes: "注：",
  year: (year: number) => `${year}年`,
  value: "数值",
  rank: "排名（1 为第一）",
  /** a point, spoken */
  point: (region: string, year: number, kind: string, written: string) =>
    `${region}，${Number.isFinite(year) ? `${year}年，` : ""}${kind}：${written}`,
  keyboard: "用方向键在各点之间移动，回车键固定说明，Esc 键关闭。",
  finding: {
    scope: (regions: number, years: string) => `${regions} 个地区，${years}`,
    range: (low: string, high: string) => `数值介于 ${low} 与 ${high} 之间`,
    rose: (from: string, to: string) => `由${from}升至${to}`,
    fell: (from: string, to: string) => `由${from}降至${to}`,
    flat: (from: string, to: string) => `${from}与${to}持平`,
    at: (year: number, written: string) => `${year}年的${written}`,
    latest: (year: number, kind: string, written: string) => `${year}年${kind} ${written}`
  },
  notZero: "纵轴不从 0 开始。",
  wordings: (list: string) => `各文件对这一指标的写法不同（${list}），口径未必一致，比较时请看原文。`,
  wordingsOfSeveral: (n: number) => `其中 ${n} 个指标在各文件里写法不同，口径未必一致，比较时请看原文。`,
  split: (n: number) => `单位、指标或口径不同的数值不画在同一坐标里，分为 ${n} 幅。`,
  more: (n: number) => `另有 ${n} 组数值未画，见下表。`,
  unnamed: (n: number) => `${n} 个地区没有标名，指向其中一点可看是哪里。`,
  oneOnly: (name: string, unit: string) => `只画${name}（${unit}）；其他指标、单位或口径的数值不与它混排，见数据表。`,
  /** before an approximate number */
  about: "约",
  axis: {
    since: (year: string) => `较${year}的变化`,
    log: "对数坐标",
    logNote: "对数坐标，相等的距离表示相同的倍数，不从 0 开始。",
    notOnLog: (n: number) => `${n} 个不大于 0 的数值在对数坐标上没有位置，未画。`,
    converted: (unit: string) => `数值换算为“${unit}”，原文写法见各点的说明和数据表。`,
    sinceNote: (year: string, relative: boolean) =>
      relative
        ? `各数值减去同一地区${year}的实际值，再除以它，得出变化的百分比。`
        : `各数值减去同一地区${year}的实际值。`,
    baseless: (n: number, year: string) => `${n} 个数值没有${year}的实际值可比，未画。`
  },
  notZeroAcross: "横轴不从 0 开始。",
  notZeroBoth: "坐标轴不都从 0 开始。",
  splitUnits: (n: number) => `单位不同的数值不画在同一坐标里，分为 ${n} 幅。`,
  moreRows: (n: number) => `另有 ${n} 行未画，见数据表。`,
  /** the difference of two shares is in points */
  points: "个百分点",
  perMillePoints: "个千分点",
  verdict: {
    absent: "没有实际值",
    met: (gap: string) => (gap && !/^0(?!\.)/.test(gap) ? `✓ 已达到，超出${gap}` : "✓ 已达到"),
    missed: (gap: string) => (gap ? `✕ 未达到，差${gap}` : "✕ 未达到"),
    toGo: (year: number, gap: string) =>
      gap ? `目标年无数据，${year}年还差${gap}` : `目标年无数据，${year}年尚未达到`,
    already: (year: number) => `目标年无数据，${year}年已达到`,
    before: (year: number) => `目标年无数据，${year}年的实际值无法比较`,
    noDirection: "无法判断：没有规定高低哪边为好",
    resultIsBound: "无法判断：实际值只写明界限",
    vague: "无法判断：写的是约数或范围"
  },
  dense: (n: number, places: number) =>
    `共 ${n} 个数值，落在 ${places} 处，重合的只画一次；连线只画有颜色的地区。每个数值仍可用鼠标或方向键逐一查看。`,
  disagreements: (n: number) => `有 ${n} 个数在不同的地方写得不一致，指向该点可看各自的写法。`,
  /** after the first few of a list */
  andOthers: (n: number) => `等 ${n} 项`,
  skipped: (n: number) => `${n} 行没有年份或数值，未画。`,
  tip: {
    converted: (value: string) => `换算：${value}`,
    sinceThen: (year: string, base: string, change: string) => `较${year}的 ${base}：${change}`,
    reveal: "查看来源",
    /** other regions with one and the same mark */
    alike: (names: string, n: number) => `另有 ${n} 个地区也是这个数：${names}${n > 12 ? "等" : ""}`,
    label: "说明",
    alsoIn: (titles: readonly string[], n: number) =>
      `${titles.join("")}${n > titles.length ? `等 ${n} 份文件` : ""}也写明这个数`,
    alsoHere: (n: number) => `同一文件另有 ${n} 处写明这个数`,
    here: "同一文件",
    otherwise: (where: string, written: string) => `${where}另写作 ${written}`,
    differs: (where: string, written: string) => `${where}写的是 ${written}，与此不一致`,
    andMore: (n: number) => `另有 ${n} 处不同写法，见数据表`
  },
  table: {
    caption: (n: number) => `图中各点的数值与出处，共 ${n} 行`,
    twin: (n: number) => `数据表（${n} 行）`,
    more: (n: number) => `再显示 ${n} 行`,
    scroll: "数据表，可左右滚动",
    region: "地区",
    year: "年份",
    kind: "类别",
    written: "文件写法",
    computed: "图中数值",
    subject: "指标与范围",
    source: "出处：文件与章节",
    quote: "原文",
    revealOne: (what: string) => `查看来源：${what}`
  },
  empty: {
    title: "没有可画的数据",
    hint: "所选的地区、年份和类别里没有写明数值的文件。放宽选择，或检查上面的查询。"
  }
};

export type ChartWords = typeof charts;
