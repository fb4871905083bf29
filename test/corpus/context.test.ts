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
