import type {Genre} from "../../model/index.ts";

/** A kind of document of the field, by what its title says. */
export interface DocumentType {
  readonly name: string;
  /** how its numbers are meant unless a sentence or heading says otherwise */
  readonly genre: Genre;
  readonly title: RegExp;
  /** what a title of the kind does not hold */
  readonly unless?: RegExp;
  readonly example: string;
}

const account =
  /总结|小结|情况|进展|成效|成就|回顾|收官|纪实|综述|公报|通报|简报|快报|年报|年鉴|白皮书|蓝皮书|监测(?!方案|计划|规划)|报告|公布|发布会|统计/;
/** A plan of one year, whatever it calls itself: 2018年家庭医生签约服务工作实施方案. */
const ofOneYear = /^[^-~至—]{0,30}20\d\d年(?:度)?[^-~至—]{0,40}(?:方案|计划|意见)/;
const spoken =
  /(?:规划|计划|纲要|方案)[^,。]{0,10}(?:实现|完成|见效|落地|提出|出台|印发|发布|公布|解读|问答|亮相|启动|实施情况|任务(?:提前|全面|超额|已)?完成|收官)/;

/** The genres in the order in which they are tried: what a title says first decides. */
export const documentTypes: readonly DocumentType[] = [
  {
    name: "government-report",
    genre: "summary-and-plan",
    title: /政府工作报告/,
    example: "2026年湖北省政府工作报告"
  },
  {
    name: "press-conference",
    genre: "summary",
    title: /发布会|通气会|记者会|吹风会|答记者问|访谈|新闻发布/,
    example: "“十四五”规划收官系列主题新闻发布会"
  },
  {
    name: "census-bulletin",
    genre: "summary",
    title: /普查[^,。]{0,4}公报|普查主要数据/,
    example: "第七次全国人口普查公报"
  },
  {name: "statistical-bulletin", genre: "summary", title: /公报/, example: "2022年我国卫生健康事业发展统计公报"},
  {
    name: "white-paper",
    genre: "summary",
    title: /[白蓝绿]皮书|健康(?:状况)?(?:年度)?报告|发展报告|年度报告/,
    example: "2020年度市民健康白皮书"
  },
  {
    name: "monitoring-result",
    genre: "summary",
    title: /(?:监测|调查|评估|核算|抽查)(?:主要)?(?:结果|情况|数据|报告|显示)|核算情况|监测总结/,
    example: "2022年江西省健康素养监测情况通报"
  },
  {
    name: "monthly-bulletin",
    genre: "summary",
    title:
      /传染病(?:疫情)?(?:概况|情况|动态|报告)|疫情(?:概况|信息|月报)|月报|\d{1,2}月份?[^,。]{0,12}(?:概况|情况|统计)/,
    example: "2023年6月全省法定传染病疫情概况"
  },
  {
    name: "summary-and-plan",
    genre: "summary-and-plan",
    title:
      /会议上?的?(?:工作)?(?:报告|讲话)|(?:总结|小结|回顾|工作(?:开展|完成|推进)?情况|完成情况)[^。]{0,24}(?:要点|计划(?!生育|免疫|怀孕|妊娠)|打算|思路|安排)/,
    example: "2024年工作总结和2025年工作要点"
  },
  {
    name: "action-plan",
    genre: "multi-year-plan",
    title:
      /行动(?:计划|方案|提升方案|实施方案)|提升(?:计划|方案)|健康[\u4e00-\u9fff]{2,8}行动(?=$|[(-]|20|计划|方案|实施|推进)/,
    unless: new RegExp(`${account.source}|${spoken.source}|${ofOneYear.source}|20\\d\\d年[^-~至—]{0,30}要点`),
    example: "健康儿童行动提升方案(2022—2025年)"
  },
  {
    name: "multi-year-plan",
    genre: "multi-year-plan",
    title: /(?<!免疫)规划(?!建设|委|司|处)|纲要|实施方案|实施意见|三年计划|五年计划|20\d\d年?[-~至—]20\d\d年?/,
    unless: new RegExp(`${account.source}|${spoken.source}|${ofOneYear.source}|20\\d\\d年(?:度)?(?:工作)?要点$`),
    example: "杭州市“十四五”卫生健康发展规划"
  },
  {
    name: "work-plan",
    genre: "annual-plan",
    title:
      /要点|工作计划|(?<!会议)(?:工作|下一步)(?:打算|思路|安排)|20\d\d年[^年]*(?:计划(?!生育|免疫|怀孕|妊娠)|方案|意见|思路|打算|安排)/,
    unless: /总结|小结|完成情况|落实情况|进展|成效|回顾|通报/,
    example: "2025年卫生健康工作要点"
  },
  {
    name: "summary",
    genre: "summary",
    title: /总结|小结|回顾|成效|成就|进展|工作汇报|工作报告|纪实|综述|(?:工作|完成|开展|推进|执行|落实)情况|简报|年报/,
    example: "2024年老年健康工作小结"
  },
  {
    name: "statistical-table",
    genre: "summary",
    title: /统计(?:信息|年鉴|表|资料|数据|$)|年鉴|主要指标|基本情况|一览表|人员(?:统计|情况)|变动情况/,
    example: "马山县2021年医疗服务统计信息"
  },
  {name: "notice", genre: "summary", title: /情况|通报|报告|快报|数据/, example: "2021年出生人口情况通报"}
];

/** Words of one who plans (力争), and of one who reports (同比), for texts whose title says nothing. */
export const planning =
  /力争|确保|争取|要(?:达到|提高|实现|完成|控制)|(?:规划|方案|计划|要点|意见)(?:提出|明确|要求)|到20\d\d年(?![底末])[^。]{0,30}(?:达到|提高到|控制在)/g;
export const reporting =
  /同比|[较比](?:上年|去年|20\d\d年)|(?:完成|累计|共有)[^,。;]{0,12}\d|截至|目前|介绍|显示|表示|年末|年底|全年/g;
