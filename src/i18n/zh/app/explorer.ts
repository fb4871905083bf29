import {chartNames} from "../chart-names.ts";

export const explorer = {
  title: "看图",
  enter: "选指标看图",
  enterHint: "不用写代码：选指标、地区和年份，图和表同时出来。",
  /** what can be chosen, and what is shown of it, as places of the page */
  choices: "选择",
  drawing: "图和表",
  skip: "跳到图",
  indicators: "指标",
  chosen: "已选的指标",
  giveUp: (name: string) => `不再看${name}`,
  /** a slug in an old or mistyped address */
  link: {
    cut: "这个链接不完整：它在传送途中被截断了。下面只是读得出来的部分，可能少了指标、地区或年份。请向发来的人再要一次完整的链接。",
    altered: "这个链接和做出来时不一样：它被截断或改动过。下面按它现在写的打开；要看原来的图，请向发来的人再要一次。",
    newer:
      "这个链接是更新版本的“指标”做的，这里可能读不全。请重新载入页面，更新到新版后再打开；下面只是读得出来的部分。",
    unread: "链接里有几处认不出来，没有用上；它可能写错了，或者被截断。请向发来的人再要一次完整的链接。",
    parameters: {
      i: "指标",
      r: "地区",
      k: "类别",
      y: "年份",
      c: "图",
      s: "坐标",
      b: "基年",
      u: "单位",
      d: "数据版本"
    },
    part: (name: string, values: readonly string[]) => `${name}：${values.join("、")}`,
    accept: "知道了，就看这些"
  },
  unknown: (slug: string) => `没有“${slug}”这个指标`,
  search: "搜索指标：名称、别称、拼音",
  moreIndicators: "再选指标",
  nothingFound: "没有这样的指标。文件里没有写明的指标不在这里。",
  regions: "地区（不选为全部）",
  searchRegions: "搜索地区：名称、拼音",
  noRegion: "没有这样的地区。文件里没有写明数值的地区不在这里。",
  allRegions: "不限地区",
  /** the values of a province as a whole, beside those of its places */
  itself: (name: string) => `${name}本级`,
  kinds: "类别",
  years: "年份",
  from: "起始年份",
  to: "截止年份",
  more: "地区、年份与数值",
  values: "数值",
  unit: "单位",
  asWritten: "单位照原文",
  show: "显示为",
  shows: {level: "数值本身", difference: "比某年增减多少", percent: "比某年增减百分之几"},
  since: "从哪一年算起",
  sinceYear: (year: number) => `比${year}年`,
  log: "对数坐标",
  chart: "图",
  automatic: (chart: string) => `自动（${chart}）`,
  charts: chartNames,
  /** what a suggested chart would show */
  reasons: {
    trend: (n: number) => `${n} 个年份`,
    target: (n: number) => `${n} 对可比`,
    ranking: (n: number) => `${n} 个地区`,
    slope: (n: number) => `${n} 个地区两年都有`,
    multiples: (n: number) => `${n} 幅`,
    scatter: (n: number) => `${n} 对数值`,
    distribution: (n: number) => `${n} 个地区`,
    heat: (n: number) => `${n} 个指标`,
    tiles: (n: number) => `${n} 个省份`,
    coverage: (n: number) => `${n} 份文件`,
    commitments: (n: number) => `${n} 个目标`,
    table: (n: number) => `${n} 行`
  },
  swap: "横纵互换",
  hint: "先选一个指标。数字是文件里写明它的次数。",
  begin: "或者从一个问题开始：",
  questions: {
    places: "千人托位数：各地各年，目标与实际",
    mothers: "孕产妇死亡率：哪里高于目标",
    overview: "写得最多的十二个指标，一览"
  },
  loading: "正在取数据……",
  noRows: "这样选没有数值",
  because: (limits: readonly string[]) => `所选指标在限定的${limits.join("、")}里没有写明。`,
  neverStated: "现有文件没有写明所选的指标，请另选一个。",
  limits: {regions: "地区", kinds: "类别", years: "年份"},
  relieve: (limit: string, rows: number) => `不限${limit}（有 ${rows} 个数值）`,
  relieveAll: "都不限",
  notebook: "在笔记本里打开",
  addTo: "加到笔记本……",
  /** adding to a shipped notebook makes a copy of the reader's own */
  copyOf: (title: string) => `${title}（我的副本）`,
  embed: "嵌入到网页"
};
