import {chartNames} from "../chart-names.ts";

export const explorer = {
  title: "看图",
  enter: "选指标看图",
  enterHint: "不用写代码：选指标、地区和年份，图和表同时出来。",
  indicators: "指标",
  search: "搜索指标：名称、别称、拼音",
  nothingFound: "没有这样的指标。文件里没有写明的指标不在这里。",
  regions: "地区（不选为全部）",
  kinds: "类别",
  years: "年份",
  from: "起始年份",
  to: "截止年份",
  chart: "图",
  charts: chartNames,
  hint: "先选一个指标。数字是文件里写明它的次数。",
  notebook: "在笔记本里打开"
};
