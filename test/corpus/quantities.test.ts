import {corpus, silent} from "./corpus.ts";

corpus("quantity.measure", {value: 9, unit: "%", comparator: "<=", subject: "重大慢病过早死亡率"}, [
  "重大慢病过早死亡率控制在9.0%以下。",
  "重大慢病过早死亡率降至９％以下。",
  "重大慢病过早死亡率不高于9%。",
  "重大慢病过早死亡率≤9.0%。",
  "重大慢病过早死亡率不超过9%。",
  "力争重大慢病过早死亡率降到9%以内。"
]);
corpus("quantity.measure", {value: 85, unit: "%", comparator: ">=", indicator: "重点人群家庭医生签约覆盖率"}, [
  "重点人群签约覆盖率达85%以上。",
  "重点人群签约覆盖率保持在85%以上。",
  "重点人群签约覆盖率不低于85%。",
  "重点人群签约率≥85%。",
  "重点人群家庭医生签约率至少达到85%。"
]);
corpus(
  "duration.digits",
  {value: 82.8, unit: "岁", comparator: ">"},
  ["人均预期寿命超82.8岁。", "人均预期寿命超过82.8岁。", "人均预期寿命突破82.8岁。", "人均预期寿命高于82.8岁。"].map(
    (each) => each
  )
);
corpus("quantity.measure", {value: 18.23, unit: "/10万", indicator: "孕产妇死亡率", comparator: "="}, [
  "全市孕产妇死亡率18.23/10万。",
  "孕产妇死亡率为18.23/10万。",
  "孕产妇死亡率降至１８．２３／１０万。",
  "孕产妇死亡率18.23/十万。".replace("十万", "10 万")
]);
corpus("quantity.measure", {value: 120, unit: "/10万", comparator: "~"}, [
  "甲乙类传染病报告发病率控制在120/10万左右。",
  "甲乙类传染病报告发病率约为120/10万。"
]);
corpus("quantity.measure", {value: 9.16, unit: "亿元"}, ["完成固定资产投资9.16亿元。", "固定资产投资达9.16亿元。"]);
corpus("quantity.measure", {value: 3000, unit: "人次", comparator: ">="}, [
  "“浙里护理”年服务量3000人次以上。",
  "开展培训不少于3000人次。"
]);
corpus("quantity.measure", {value: 1.15, unit: "份/千人"}, ["人口覆盖率1.15份/千人。"]);
corpus("quantity.measure", {value: 65610, unit: "人次"}, [
  "全年诊疗65610人次。",
  "全年诊疗65,610人次。",
  "全年诊疗65\u2009610人次。"
]);
corpus("quantity.measure", {value: 5, value_max: 10, unit: "%"}, [
  "门诊量占比为5%-10%。",
  "门诊量占比为5-10%。",
  "门诊量占比为5%～10%。",
  "门诊量占比为5至10%。"
]);
corpus("quantity.score", {value: 95, unit: "分", comparator: ">="}, [
  "门诊患者满意度≥95分。",
  "门诊患者满意度达95分以上。"
]);
corpus("quantity.measure", {value: 4, unit: "倍"}, ["手术量是上年的4倍。", "手术量达到原来的4倍。"]);

corpus("count.digits", {value: 6, unit: "家", subject: "新建慢病一体化门诊"}, [
  "新建慢病一体化门诊6家。",
  "年内新建慢病一体化门诊6家,"
]);
corpus("count.digits", {value: 60, unit: "人", comparator: ">="}, [
  "选送进修中青年骨干医生60名以上。",
  "培养全科医生不少于60名。",
  "引进硕士60人以上。",
  "选派60名以上医师下乡。"
]);
corpus("count.digits", {value: 3.6, unit: "万人"}, ["完成3.6万名重点人群结直肠癌筛查。", "服务老年人3.6万人。"]);
corpus("count.digits", {value: 13, unit: "万条", comparator: "~"}, [
  "日数据传输量达13万余条。",
  "日数据传输量约13万条。",
  "日数据传输量近13万条。"
]);
corpus("count.digits", {value: 20, unit: "起", comparator: "~"}, ["处置20余起外地疫情。", "处置20多起外地疫情。"]);
corpus(
  "count.digits",
  [
    {value: 15, unit: "种"},
    {value: 8736, unit: "例"}
  ],
  ["报告乙类传染病15种8736例。"]
);
corpus(
  "count.digits",
  [
    {value: 4, unit: "家"},
    {value: 500, unit: "个", indicator: "新增托位数"},
    {value: 300, unit: "个", indicator: null}
  ],
  ["新增托育机构4家、托位500个(其中普惠托位300个)。"]
);
corpus("count.places", {value: 8, unit: "个"}, ["8县(区)均已达标。", "实现7县全部达标。".replace("7", "8")]);

corpus("count.hanzi", {value: 2, unit: "家"}, ["整合两家中医医院。", "新建公办托育机构两家。", "建成二家社区医院。"]);
corpus("count.hanzi", {value: 10, unit: "项", comparator: "~"}, [
  "推进体检数据中心等十余项信息系统的建设。",
  "推进体检数据中心等十多项信息系统建设。"
]);
corpus("count.hanzi", {value: 1, unit: "家", comparator: ">="}, [
  "每个县至少有一家县级公立医院设置精神科病房。",
  "至少建成一家社区医院。"
]);
corpus("count.hanzi", {value: 34000, unit: "人"}, ["健康体检三万四千人。"]);
corpus("count.hanzi", {value: 100, unit: "场"}, ["开展百场中医文化宣讲。", "举办百场健康讲座。"]);

corpus("quantity.bare", {value: 434, unit: "个", subject: "发现隐患"}, ["发现隐患434,完成整改。"]);
corpus("quantity.bare", {value: 10.41, unit: ""}, ["“新增卫健人才指数”10.41。"]);
corpus("quantity.bare", {value: 7, unit: "家"}, ["基层能力持续提升。7乡镇卫生院达到国家推荐标准。"]);
corpus(
  "quantity.bare",
  [
    {value: 37, unit: "台"},
    {value: 40, unit: "台"}
  ],
  ["日均手术37→40台。"],
  {genre: "summary", year: 2024}
);

corpus("quantity.fraction", {value: 66.67, unit: "%"}, ["三分之二的乡镇卫生院设立康复科。"]);
corpus("quantity.fraction", {value: 35, unit: "%"}, ["签约率达百分之三十五。"]);
corpus("quantity.fraction", {value: 5, unit: "‰"}, ["婴儿死亡率控制在千分之五以内。"]);
corpus("quantity.tenths", {value: 90, unit: "%"}, ["九成村卫生室纳入医保定点。", "医保定点的村卫生室达九成。"]);

corpus("duration.hanzi", {value: 3, unit: "年"}, [
  "启动为期三年的医院精细化管理培训。",
  "健康浙江考核连续三年稳居前列。"
]);
corpus("duration.digits", {value: 10, unit: "分钟", comparator: "<=", indicator: "院前急救平均反应时间"}, [
  "院前医疗急救平均反应时间城市地区不超过10分钟。",
  "院前急救平均反应时间缩短至10分钟以内。"
]);
corpus("duration.digits", {value: 29, unit: "年"}, ["29年无霍乱疫情。"]);
corpus("duration.digits", {value: 8.8, unit: "日"}, ["平均住院日为8.8日。"]);

silent("dates and documents", [
  "2025年3月1日起施行。",
  "丽卫〔2023〕46号",
  "自2021-2023年实施。",
  "二〇二五年三月",
  "发布时间:2023-10-16 18:53",
  "索引号: 002590542/2025-01145",
  "三季度上线。",
  "截至6月底全面完成。",
  "联系电话:0578-2091234",
  "2020、2021年度全国样板市。",
  "近三年外转诊率",
  "前5年全省平均水平"
]);
silent("list ordinals", [
  "一、总体要求",
  "(一)实施行动",
  "1.工作目标",
  "(1)持续推进健康建设。",
  "一是强化领导。二是抓好落实。",
  "① 加强管理",
  "第五次党代会",
  "第二人民医院"
]);
silent("indefinite and part of a word", [
  "构建一批平台应用。",
  "进一步加强管理。",
  "建立统一标准。",
  "十分重要。",
  "取得一定成绩。",
  "一般人群",
  "双向转诊",
  "千方百计",
  "坚持统一规划、一体实施。",
  "建设一支忠诚干净担当的队伍。"
]);

corpus(
  "count.digits",
  [
    {value: 4, unit: "个", subject: "社区(乡镇)医养结合示范机构"},
    {value: 2, unit: "个"}
  ],
  ["社区(乡镇)医养结合示范机构4个,医养结合优质服务单位2个。"]
);

corpus("quantity.ratio", {subject: "医护比", value: 1.2, unit: "", comparator: "=", measure: "level"}, [
  "医护比达到1:1.2",
  "医护比为1：1.2"
]);
corpus("quantity.ratio", {value: 0.6, comparator: ">="}, ["床护比不低于1:0.6"]);
silent("a time of day is no ratio", ["每天8:30开诊", "门诊时间为8:00至17:30"]);

corpus("quantity.bare", {subject: "CMI值", value: 1.04, unit: ""}, ["CMI值1.04", "CMI值达到1.04"]);
corpus("quantity.measure", {value: 5, unit: "克", comparator: "<="}, [
  "人均每日食盐摄入量不高于5g",
  "人均每日食盐摄入量不高于5克"
]);
corpus("quantity.measure", {value: 2.8, unit: "万亩次"}, ["药物灭螺2.8万亩次"]);
corpus("quantity.measure", {value: 1.2, unit: "万个治疗量"}, ["采集机采血小板1.2万个治疗量"]);
corpus("quantity.measure", {value: 0.9, unit: "张/千人口"}, ["市办医院床位控制在0.9张/千人口"]);
corpus("duration.digits", {value: 8.1, unit: "日"}, ["平均住院日8.1日", "其中：公立医院8.1日"]);
corpus("quantity.score", {value: 4.5, unit: "级"}, ["电子病历系统应用水平平均达到4.5级"]);
silent("a whole grade is a grade", ["电子病历系统应用水平达到5级", "通过4级评价"]);

const twice = [
  {value: 7, comparator: "<"},
  {value: 5, comparator: "<"}
] as const;
corpus("quantity.measure", twice, ["5岁以下儿童生长迟缓率分别低于7%和5%", "生长迟缓率低于7%、5%"]);
corpus(
  "quantity.measure",
  [
    {value: 20, comparator: ">"},
    {value: 21.3, comparator: "="}
  ],
  ["日间手术占比超过20%，达21.3%"]
);

corpus("quantity.fraction", {value: 25, comparator: "~"}, ["托费约占家庭月收入的四分之一"]);
corpus("count.digits", {subject: "每千人口托位数", value: 4.5, unit: "个", year: 2025}, [
  "每千人口托位数要实现4.5个的目标"
]);
corpus(
  "count.digits",
  [
    {value: 2.66, unit: "万户"},
    {value: 8.04, unit: "万人"}
  ],
  ["帮助2.66万户8.04万贫困人口"]
);
