import {corpus, silent} from "./corpus.ts";

corpus("change.points", {value: 0.41, unit: "百分点", measure: "change"}, [
  "县域就诊率同比增加0.41个百分点。",
  "县域就诊率较上年提高0.41个百分点。",
  "县域就诊率比2022年上升0.41个百分点。"
]);
corpus("change.points", {value: -0.89, unit: "百分点", measure: "change"}, [
  "管理费用占比同比下降0.89个百分点。",
  "管理费用占比较上年降低了0.89个百分点。"
]);
corpus("change.points", {value: 5, value_max: 10, comparator: "="}, [
  "基本药物金额占比在2019年基础上提高5-10个百分点。",
  "基本药物金额占比提高5～10个百分点。"
]);
corpus("change.verb", {value: -5, unit: "%", comparator: "=", subject: "医疗纠纷发生数", measure: "change"}, [
  "医疗纠纷发生数较上年下降5%。",
  "医疗纠纷发生数同比下降5%。",
  "医疗纠纷发生数比去年减少5%。",
  "医疗纠纷发生数降幅5%。"
]);
corpus("change.verb", {value: -5, comparator: ">="}, ["确保全年信访总量下降5%以上。", "信访总量降幅不低于5%。"]);
corpus("change.verb", {value: 5, comparator: ">=", measure: "change"}, [
  "应用数量较上年增加不低于5%。",
  "下转病人数增幅不低于5%。",
  "门诊量增长5%以上。"
]);
corpus("change.verb", {value: 378, unit: "个", measure: "change"}, [
  "医疗机构总数比上年增加378个。",
  "医疗机构总数较上年净增378个。"
]);
corpus("change.verb", {value: -0.4, unit: "天", measure: "change"}, ["平均住院日较上年缩短0.4天。"]);
corpus("quantity.measure", {value: 5, unit: "%", comparator: "<", measure: "change"}, ["门诊次均费用增幅持续低于5%。"]);
corpus("quantity.measure", {value: 5, comparator: "<=", measure: "change"}, ["住院次均费用增幅持续维持在5%以内。"]);
corpus(
  "quantity.measure",
  [
    {value: 32, unit: "公里", measure: "level", kind: "actual"},
    {value: 19, unit: "公里", measure: "level"}
  ],
  ["急救服务半径从32公里缩小至19公里。", "急救服务半径由32公里缩小到19公里。"]
);
corpus(
  "quantity.measure",
  [
    {value: 28.2, kind: "actual"},
    {value: 30, kind: "target", comparator: ">="}
  ],
  ["居民健康素养水平由28.2%提高到30%以上。"]
);
corpus("quantity.measure", {value: 50, unit: "/10万", measure: "level", comparator: "<="}, [
  "肺结核发病率降低到50/10万以下。"
]);

corpus("rank.ordinal", {value: 3, unit: "名", measure: "rank"}, [
  "新增卫健人才指数全省排名第三。",
  "健康考核位列全省第3。",
  "健康考核名列全省第三名。",
  "治疗率居全省第3位。"
]);
corpus("rank.top", {value: 10, unit: "%", comparator: "<=", measure: "rank"}, [
  "绩效考核排名跻身全国前10%。",
  "绩效考核进入全国前10%。"
]);
corpus("rank.top", {value: 45, unit: "名", comparator: "<=", measure: "rank"}, [
  "健康浙江考核名列全省前45名。",
  "国考排名进入全省前45位。"
]);
silent("ordinals are not ranks", [
  "把人民健康放在第一位。",
  "控烟成绩进入全省第一方阵。",
  "党委“第一议题”制度",
  "第一时间处置",
  "成为我市第七家规范化机构",
  "第二届老年木玩比赛"
]);

corpus("change.verb", {value: 5, unit: "%", comparator: "<", measure: "change"}, ["医疗费用增幅<5%。"]);

// a list of changes shares the unit and the sign that stand once
corpus(
  "change.points",
  [
    {measure: "change", value: -0.31, unit: "千分点"},
    {measure: "change", value: -0.17, unit: "千分点"}
  ],
  [
    "新生儿死亡率和围产儿死亡率分别下降0.31个、0.17个千分点。",
    "新生儿死亡率和围产儿死亡率分别下降0.31个和0.17个千分点。"
  ]
);
corpus(
  "change.points",
  [
    {measure: "change", value: 1.4, unit: "百分点"},
    {measure: "change", value: 0.6, unit: "百分点"}
  ],
  ["签约率和管理率分别上升1.4个、0.6个百分点。"]
);

corpus("change.verb", {subject: "平均住院日", value: -0.3, measure: "change"}, [
  "平均住院日较上年缩短0.3天",
  "与上年比较，平均住院日缩短0.3日"
]);
corpus("quantity.measure", {subject: "自然增长率", value: 0.55, unit: "‰", measure: "level"}, [
  "自然增长率0.55‰",
  "自然增长率为0.55‰"
]);
corpus(
  "change.verb",
  [
    {subject: "肺结核报告发病率", value: -3, measure: "change"},
    {subject: "艾滋病报告发病率", value: -2, measure: "change"},
    {subject: "乙肝报告发病率", value: -5, measure: "change"}
  ],
  ["肺结核、艾滋病、乙肝报告发病率年均下降3%、2%和5%", "肺结核、艾滋病和乙肝报告发病率分别下降3%、2%和5%"]
);

corpus("change.verb", {value: 11.3, unit: "万人", measure: "change"}, [
  "健康体检较2021年多检11.3万人",
  "健康体检比上年多检11.3万人"
]);
corpus("change.verb", {value: -300, unit: "例", measure: "change"}, ["手术比去年少做300例"]);
