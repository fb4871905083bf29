import {corpus} from "./corpus.ts";

const both = {genre: "summary-and-plan", year: 2025, title: "2024年工作总结和2025年工作要点"} as const;

corpus(
  "quantity.measure",
  [
    {kind: "actual", year: 2024},
    {kind: "target", year: 2025}
  ],
  [
    "一、2024年工作总结\n县域就诊率达90%。\n二、2025年工作要点\n县域就诊率达92%。",
    "2024年工作总结\n县域就诊率达90%。\n二、2025年工作打算\n县域就诊率达92%。",
    "一、工作回顾\n县域就诊率达90%。\n二、下一步工作安排\n县域就诊率达92%。"
  ],
  both
);
corpus(
  "quantity.measure",
  {kind: "target", year: 2027},
  ["到2027年,居民健康素养水平达到42%。", "力争到2027年底居民健康素养水平达42%。"],
  {genre: "multi-year-plan", year: 2027}
);
corpus("quantity.measure", {kind: "actual", year: 2024}, ["2024年,全市县域就诊率达90%。"]);
corpus(
  "quantity.measure",
  [
    {year: 2020, value: 93.2},
    {year: 2024, value: 97.6}
  ],
  ["水质监测合格率由2020年的93.2%提升至97.6%。"],
  {genre: "summary", year: 2024, title: "2024年工作总结"}
);
corpus("change.points", {year: 2024}, ["签约率较2023年提高9.67个百分点。"], {
  genre: "summary",
  year: 2024,
  title: "2024年工作总结"
});
corpus(
  "quantity.measure",
  [
    {kind: "actual", value: 95.07},
    {kind: "target", value: 90, comparator: "="}
  ],
  ["结核病成功治疗率95.07%,超过90%要求。"],
  {genre: "summary", year: 2024, title: "2024年工作总结"}
);
corpus(
  "count.digits",
  [
    {kind: "target", value: 68},
    {kind: "actual", value: 68}
  ],
  ["应创省级卫生乡镇68个、实创68个。"],
  {genre: "summary", year: 2024, title: "2024年工作总结"}
);

corpus("count.digits", {region: "000000", value: 15}, ["丽水成为全国15个示范项目实施市之一。"]);
corpus("count.digits", {region: "330000", value: 90}, ["名列全省90个县(市、区)前列。"]);
corpus("quantity.measure", {region: "331125", value: 91}, [
  "云和县县域就诊率达91%。",
  "云和县域就诊率达91%。".replace("云和县域", "云和县县域")
]);
corpus("count.digits", {region: "331100"}, [
  "青田、遂昌、庆元3个示范中心开工,新建医院3家。".replace("3个示范中心开工,", "")
]);
corpus(
  "quantity.measure",
  [
    {region: "331100", value: 39},
    {region: "330000", value: 37},
    {region: "331100", value: 2}
  ],
  ["居民健康素养水平达39%,高于全省平均水平(37%),比上年提高2个百分点。"]
);

corpus(
  "table.cell",
  [
    {subject: "人均期望寿命", indicator: "人均预期寿命", value: 81.52, unit: "岁", year: 2020, kind: "actual"},
    {value: 82.5, unit: "岁", year: 2025, kind: "target"},
    {indicator: "孕产妇死亡率", value: 3.99, unit: "/10万", year: 2020, kind: "actual"},
    {indicator: "孕产妇死亡率", value: 8, comparator: "<=", year: 2025, kind: "target"}
  ],
  ["指标 2020年 2025年 属性\n人均期望寿命(岁) 81.52 82.5 预期性\n孕产妇死亡率(1/10万) 3.99 ≤8 约束性\n"],
  {genre: "multi-year-plan", title: "“十四五”规划(2021—2025年)"}
);

const plan = {
  genre: "multi-year-plan",
  year: 2025,
  title: "“十四五”卫生健康发展规划",
  published: "2022-03-01"
} as const;

const base = {kind: "actual", year: 2020} as const;
const goal = {kind: "target", year: 2025} as const;

corpus(
  "quantity.measure",
  [base, goal],
  [
    "第一章 规划背景\n第一节 发展基础\n基层就诊率达到61%。\n第二章 总体要求\n第二节 发展目标\n基层就诊率达到70%。",
    "第一章 规划背景\n第二节 面临的形势\n65岁以上人口占16%。\n第二章 目标任务\n签约覆盖率达到70%。",
    "一、“十三五”回顾\n(一)主要成就\n基层就诊率达到61%。\n二、总体思路\n(一)指导思想\n基层就诊率达到70%。",
    "一、现状与问题\n基层就诊率为61%。\n二、重点任务\n(一)强基层\n基层就诊率达到70%。",
    "第一章 基础与形势\n第二节 机遇与挑战\n慢性病患病率达到31%。\n第三章 主要任务\n第一节 应对人口老龄化挑战\n失能老年人评估率达到70%。"
  ],
  plan
);
corpus(
  "quantity.measure",
  [base],
  [
    "一、2020年发展现状\n基层就诊率达到61%。",
    "第一章 规划背景\n“十三五”期间,基层就诊率保持在61%。",
    "一、总体要求\n“十三五”末,基层就诊率达到61%。"
  ],
  plan
);
corpus(
  "quantity.measure",
  [goal],
  [
    "第三章 重点任务\n“十四五”期间,财政补助年均达到60%。",
    "一、发展目标\n到“十四五”末,基层就诊率达到70%。",
    "二、提升基础设施\n信息化覆盖率达到70%。"
  ],
  plan
);
corpus(
  "quantity.measure",
  {kind: "target", year: 2035},
  ["第二节 发展目标\n展望2035年,居民健康素养水平达到50%以上。"],
  plan
);

// the earlier end of a from–to has the year that the words name, or none
corpus(
  "quantity.measure",
  [
    {kind: "actual", year: null, value: 61.4},
    {kind: "actual", year: 2022, value: 65.9}
  ],
  ["规范管理率从61.4%提高到65.9%。", "规范管理率由原来的61.4%提升至65.9%。"],
  {genre: "summary", year: 2022, title: "2022年工作总结"}
);
corpus(
  "quantity.measure",
  [
    {year: 2018, value: 61.4},
    {year: 2022, value: 65.9},
    {year: 2018, value: 12.5},
    {year: 2022, value: 11.8}
  ],
  ["规范管理率由2018年的61.4%提高到2022年的65.9%,过早死亡率由12.5%下降到11.8%。"],
  {genre: "summary", year: 2022, title: "2022年工作总结"}
);
corpus(
  "quantity.measure",
  [
    {year: 2021, value: 61.4},
    {year: 2022, value: 65.9}
  ],
  ["规范管理率由上年的61.4%提高到65.9%。"],
  {genre: "summary", year: 2022, title: "2022年工作总结"}
);

// rows that begin with their number; a heading with more cells than its rows
corpus(
  "table.cell",
  [
    {subject: "人均期望寿命", indicator: "人均预期寿命", value: 80.9, unit: "岁", ...base},
    {indicator: "人均预期寿命", value: 81.7, unit: "岁", ...goal},
    {indicator: "孕产妇死亡率", value: 5.21, unit: "/10万", ...base},
    {indicator: "孕产妇死亡率", value: 7, comparator: "<=", ...goal},
    {indicator: "每千人口3岁以下婴幼儿托位数", value: 1.9, unit: "个", ...base},
    {indicator: "每千人口3岁以下婴幼儿托位数", value: 4.7, unit: "个", ...goal}
  ],
  [
    "类别 序号 主要指标 单位 2020年 2025年 属性\n1 人均期望寿命 岁 80.9 81.7 预期性\n2 孕产妇死亡率 1/10万 5.21 ≤7 预期性\n3 每千人口拥有3岁以下婴幼儿托位数 个 1.9 4.7 约束性\n"
  ],
  plan
);
corpus(
  "table.cell",
  [
    {subject: "老年人体检", value: 900, unit: "人", kind: "target"},
    {subject: "老年人体检", value: 961, unit: "人", kind: "actual"}
  ],
  ["序号 工作内容 年度目标 完成数\n1 老年人体检(人) 900 961\n"],
  {genre: "summary", year: 2022, title: "2022年工作总结"}
);

// a list item with words of its own is a clause of its own; words taken over reach back to where they stand
corpus(
  "quantity.measure",
  [{quote: "新生儿听力筛查率保持在98%"}, {quote: "产后访视率保持在93%"}],
  ["新生儿听力筛查率保持在98%、产后访视率保持在93%。"]
);
corpus("quantity.measure", [{quote: "规范管理率(去年为88%)"}], ["规范管理率(去年为88%)。"]);
// the words of an indicator's own name restrict nothing
corpus("quantity.measure", {scope: null}, [
  "孕产妇死亡率控制在8/10万以内。",
  "高血压患者规范管理率达到70%。",
  "居民健康素养水平达到30%。"
]);
corpus("count.digits", {scope: null}, ["每千人口拥有3岁以下婴幼儿托位数达到4.5个。"]);
corpus("quantity.measure", {scope: "三级医院"}, ["三级医院出院患者手术占比达到35%。", "三级医院预约诊疗率达到80%。"]);
corpus("quantity.measure", {scope: "65岁以上老年人"}, ["65岁以上老年人流感疫苗接种率达到40%。"]);

const pair = [{year: 2026}, {year: 2030}];
const to2030 = {title: "健康行动(2024—2030年)", genre: "multi-year-plan", year: 2030} as const;
corpus(
  "quantity.measure",
  pair,
  [
    "到2026年和2030年，居民健康素养水平分别不低于30%和36%。",
    "到2026年、2030年，居民健康素养水平达到30%、36%。",
    "到2026年和2030年，吸烟率持续下降；居民健康素养水平分别达到30%和36%。"
  ],
  to2030
);
corpus(
  "quantity.measure",
  [{year: 2026}, {year: 2030}],
  ["到2026年和2030年，行动全面推开。癌症生存率不低于43.3%和46.6%。"],
  to2030
);
corpus("quantity.measure", {year: 2030}, ["到2026年和2030年，新生儿疾病筛查率达到98%以上。"], to2030);

const year2023 = {title: "2023年工作总结", genre: "summary", year: 2023} as const;
corpus(
  "quantity.measure",
  [{year: 2023}, {year: 2022}],
  ["药占比34.4%，比上年（36.0%）有所下降", "药占比34.4%，较去年同期（36.0%）下降"],
  year2023
);
corpus("quantity.measure", [{year: 2023}, {year: 2022}], ["病床使用率82%，较2022年的76%略有增加"], year2023);
corpus(
  "quantity.measure",
  {kind: "actual", year: 2023},
  ["一、免疫规划基础夯实\n疫苗接种率98%", "一、计划生育服务\n奖扶落实率98%"],
  year2023
);
corpus("count.digits", {kind: "target"}, ["全年计划筛查1.8万人，实际完成1.9万人次", "目标任务4200人"], year2023);
corpus("quantity.measure", {kind: "target"}, ["抑郁症治疗率在现有基础上达到30%"]);

corpus(
  "quantity.measure",
  [{region: "500118"}, {region: "500000"}],
  ["健康素养水平33.7%（全市31.2%）", "健康素养水平33.7%（全市为31.2%）"],
  {
    region: "500118",
    region_name: "重庆市永川区"
  }
);
corpus("change.points", {region: "331100"}, ["县域就诊率高于全省平均水平3.4个百分点"]);
corpus("rank.ordinal", [{region: "331125"}, {region: "331125", value: 1}], ["云和县四级手术占比达21.5%，居全省第一"]);
corpus(
  "table.cell",
  [
    {subject: "孕产妇死亡率", value: 11.2, unit: "/10万"},
    {subject: "孕产妇死亡率", value: 11, unit: "/10万", comparator: "<="}
  ],
  ["序号 指标 单位 2020年 2025年 性质\n2 孕产妇死亡率 /10万 11.2 ≤11 预期性"]
);

corpus(
  "change.verb",
  {kind: "target", year: 2023},
  ["下一步，门诊费用增幅控制在3%以内。", "下一步，各地要加快进度，确保门诊费用增幅控制在3%以内。"],
  year2023
);
corpus("quantity.measure", {kind: "target", year: 2024}, ["建议2024年安排托育资金不少于1500万元。"], year2023);
corpus("quantity.measure", {kind: "actual"}, ["建成老年友善医疗机构的占应创数的91.4%。"], year2023);
corpus("count.digits", {kind: "target"}, ["规划床位1200张。"], year2023);
corpus("change.verb", [{}, {region: "331100", measure: "change"}], ["每千人口医师数3.2人，比全省低0.3人。"], year2023);
