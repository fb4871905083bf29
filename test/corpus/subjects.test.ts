import {corpus} from "./corpus.ts";

const summary = {genre: "summary", year: 2024, title: "2024年工作总结"} as const;

corpus(
  "quantity.measure",
  [
    {subject: "出院患者手术占比", value: 25, comparator: ">=", indicator: "出院患者手术占比"},
    {subject: "微创手术占比", value: 17, comparator: ">=", indicator: "出院患者微创手术占比"},
    {subject: "三四级手术占比", value: 27, comparator: ">=", indicator: "出院患者三四级手术占比"}
  ],
  [
    "出院患者手术占比、微创手术占比、三四级手术占比分别达25%、17%、27%以上。",
    "出院患者手术占比、微创手术占比、三四级手术占比达25%、17%、27%以上。"
  ]
);
corpus(
  "quantity.measure",
  [
    {value: 78.53, indicator: "高血压患者规范管理率"},
    {value: 76.36, indicator: "糖尿病患者规范管理率"}
  ],
  ["高血压、糖尿病患者基层规范管理服务率分别达78.53%、76.36%。", "高血压、糖尿病患者规范管理率依次为78.53%和76.36%。"]
);
corpus(
  "quantity.measure",
  [
    {indicator: "严重精神障碍患者规范管理率", value: 95},
    {subject: "严重精神障碍患者服药率", value: 95},
    {indicator: "严重精神障碍患者面访率", value: 90}
  ],
  ["严重精神障碍患者规范管理率和服药率达95%,面访率达90%。"]
);
corpus(
  "quantity.measure",
  [
    {value: 62, indicator: "高血压患者规范管理率"},
    {value: 62, indicator: "糖尿病患者规范管理率"}
  ],
  ["高血压和2型糖尿病患者基层规范管理服务率均达62%以上。"]
);
corpus(
  "quantity.measure",
  [{value: 6, kind: "actual"}, {value: 5}, {value: 4}, {value: 3, kind: "target"}, {value: 2}, {value: 1}],
  ["药占比、耗占比、检查占比由6%、5%、4%分别降为3%、2%、1%。"]
);
corpus(
  "quantity.measure",
  [
    {subject: "县域就诊率", value: 91.59},
    {subject: "县域就诊率", value: 0.41, measure: "change"}
  ],
  ["县域就诊率达91.59%,同比增加0.41个百分点。"],
  summary
);
corpus("count.digits", {subject: "选派医疗队员", value: 1658}, ["先后选派1658名医疗队员。"], summary);
corpus(
  "count.digits",
  [
    {subject: "选派医疗队员", value: 15, unit: "批次"},
    {subject: "医疗队员", value: 1658},
    {subject: "移动核酸检测车", value: 5, unit: "辆"}
  ],
  ["选派15批次1658名医疗队员、5辆移动核酸检测车。"].map((each) => each),
  summary
);
corpus(
  "count.digits",
  {subject: "片区医疗中心达到国家推荐标准".replace("片", "新增片"), value: 5},
  ["新增5个片区医疗中心达到国家推荐标准。"],
  summary
);
corpus("quantity.measure", {subject: "医院实现收支平衡", value: 81.82}, ["81.82%的医院实现收支平衡。"], summary);
corpus("quantity.measure", {subject: "居民健康素养", value: 29, comparator: ">="}, [
  "持续提升居民健康素养,并保持在29%以上。"
]);
corpus("quantity.measure", {subject: "0-3岁婴幼儿发育监测筛查率", indicator: "0-3岁婴幼儿发育监测筛查率"}, [
  "推进0-3岁婴幼儿发育监测筛查和干预,筛查率达85%以上。"
]);
corpus(
  "duration.digits",
  [
    {value: 9, comparator: "<=", indicator: "院前急救平均反应时间"},
    {value: 15, comparator: "<=", indicator: "院前急救平均反应时间"}
  ],
  ["院前平均急救反应时间控制在“城区9分钟、乡镇15分钟”以内。"]
);
corpus(
  "count.digits",
  [
    {subject: "每千名儿童拥有儿科执业(助理)医师数", value: 0.87},
    {indicator: "每千名儿童床位数", value: 2.5}
  ],
  ["力争每千名儿童拥有儿科执业(助理)医师数达到0.87人、床位数达到2.5张。"]
);
corpus(
  "count.digits",
  [{value: 24}, {subject: "高知群体占新发展党员比例", value: 46, unit: "%"}]
    .map((each, i) => (i === 0 ? {value: 52} : each))
    .toSpliced(1, 0, {value: 24}),
  ["新发展党员52人,其中高知群体24人,占比达46%。"],
  summary
);

corpus(
  "change.points",
  [
    {subject: "县域就诊率"},
    {subject: "基层就诊率"},
    {subject: "县域就诊率", value: 0.6, measure: "change"},
    {subject: "基层就诊率", value: 1.2, unit: "百分点"}
  ],
  ["县域就诊率91.2%,基层就诊率67.8%,同比分别提高0.6和1.2个百分点。"],
  summary
);
corpus(
  "change.verb",
  [
    {subject: "查处案件"},
    {subject: "罚没款"},
    {value: 18.2, measure: "change"},
    {subject: "罚没款", value: 22.6, measure: "change"}
  ],
  ["查处案件1026宗,罚没款612.4万元,同比分别增长18.2%、22.6%。"],
  summary
);
corpus(
  "quantity.measure",
  [{value: 75.2}, {indicator: "高血压患者规范管理率", value: 76.1}, {indicator: "糖尿病患者规范管理率", value: 74.3}],
  ["两慢病患者规范管理率75.2%,其中高血压76.1%、糖尿病74.3%。"],
  summary
);
corpus(
  "quantity.measure",
  [
    {subject: "乡镇卫生院达到国家基本标准", value: 50},
    {subject: "乡镇卫生院达到推荐标准", value: 10, comparator: ">="}
  ],
  ["50%的乡镇卫生院达到国家基本标准,10%以上达到推荐标准。"]
);
corpus(
  "rank.ordinal",
  {subject: "市人民医院", value: 88, measure: "rank"},
  ["市人民医院位列全国同类医院第88名。"],
  summary
);

corpus(
  "quantity.measure",
  [{subject: "居民健康素养水平"}, {subject: "居民健康素养水平"}],
  ["居民健康素养水平分别不低于30%和36%", "居民健康素养水平达到30%、36%"]
);
corpus(
  "quantity.measure",
  [{subject: "管理对象血压控制率"}, {subject: "管理对象血糖控制率"}].map(({subject}) => ({
    subject: subject.slice(4),
    value: 50
  })),
  ["血压、血糖控制率达50%以上", "血压和血糖控制率达50%"]
);
corpus(
  "quantity.measure",
  [
    {subject: "养老机构以不同形式提供医疗卫生服务比例", value: 100},
    {subject: "医疗机构提供挂号就医等便利服务绿色通道比例", value: 100}
  ],
  ["养老机构以不同形式提供医疗卫生服务比例、医疗机构提供挂号就医等便利服务绿色通道比例分别达到100%"]
);
corpus("quantity.measure", {subject: "三、四级手术占比", indicator: "出院患者三四级手术占比"}, [
  "三、四级手术占比48.9%",
  "全市三、四级手术占比达48.9%"
]);
corpus(
  "quantity.measure",
  [{}, {subject: "在册严重精神障碍患者规范管理率"}, {subject: "在册严重精神障碍患者面访率"}],
  ["在册严重精神障碍患者1876人次，规范管理率、面访率分别为96.8%、95.7%"]
);
corpus(
  "count.digits",
  [
    {subject: "建成国家级慢性病综合防控示范区", value: 2},
    {subject: "省级慢性病综合防控示范区", value: 4}
  ],
  ["建成国家级慢性病综合防控示范区2个、省级4个"]
);
corpus(
  "quantity.measure",
  [{}, {subject: "活动性肺结核发病率", indicator: "肺结核报告发病率"}],
  ["报告活动性肺结核患者2105例，发病率40.7/10万"]
);
corpus(
  "count.digits",
  [{subject: "计划生育奖扶资金"}, {subject: "计划生育奖扶资金惠及", value: 2371}],
  ["计划生育奖扶资金286万元，惠及2371人"]
);
corpus(
  "count.digits",
  [{}, {subject: "每千人口执业医师", region: "330000", value: 3.1}],
  ["每千人口执业医师仅2.1人，低于全省3.1人的平均水平"]
);
corpus("quantity.measure", {subject: "每千人口托位数"}, ["每千人口托位数从年初的43%增至49%"]);

const account = {title: "2023年工作总结", genre: "summary", year: 2023} as const;
corpus(
  "quantity.measure",
  [
    {subject: "门急诊总量"},
    {subject: "门急诊总量", value: 412.6, region: "331102"},
    {subject: "门急诊总量", value: 198.7, region: "331121"}
  ],
  ["全市门急诊总量1526.3万人次。其中，莲都区412.6万人次，青田县198.7万人次。"],
  account
);
corpus(
  "quantity.measure",
  [{subject: "农村妇女“两癌”检查"}, {subject: "农村妇女“两癌”检查完成", value: 4.9}],
  ["为5.2万人次农村妇女“两癌”检查。已完成4.9万人次。", "农村妇女“两癌”检查5.2万人次，完成4.9万人次。"],
  account
);
corpus(
  "quantity.measure",
  [{}, {subject: "“两癌”检查完成率", value: 95}],
  ["“两癌”检查完成4.9万人次，完成率95%。"],
  account
);
corpus(
  "change.points",
  [{}, {subject: "投资完成率", value: 3.8}],
  ["投资完成率78.8%，高于时间进度3.8个百分点。"],
  account
);
corpus(
  "change.points",
  [{}, {}, {subject: "居民知晓率", value: 2.1}, {subject: "居民满意度", value: 1.4}],
  ["居民知晓率90.6%，居民满意度92.3%，两项分别比上年提升2.1、1.4个百分点。"],
  account
);
corpus(
  "quantity.measure",
  [{subject: "每千人口床位数"}, {subject: "每千人口注册护士数"}],
  ["每千人口床位数、注册护士数分别增长到40%、41%。"],
  account
);
corpus(
  "quantity.measure",
  [{}, {}, {indicator: "高血压患者规范管理率", value: 79.1}],
  ["高血压患者管理51.7万人，规范管理40.9万人，规范管理率79.1%。"],
  account
);
corpus(
  "quantity.measure",
  [{}, {indicator: "糖尿病患者规范管理率"}],
  ["糖尿病患者管理51.7万人，规范管理率79.1%。"],
  account
);
