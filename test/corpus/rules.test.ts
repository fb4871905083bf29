import {expect, test} from "vitest";
import {extract, printTrace, ruleNames} from "../../src/extraction/index.ts";
import {documentWith} from "./corpus.ts";

/** Each rule with a phrase that it takes and one that looks alike and is none of its business. */
const rules: readonly (readonly [rule: string, taken: string, left: string])[] = [
  ["reject.damaged", "床位5\ufffd6张", "床位56张"],
  ["reject.too-long", "编码123456789012345678901234个", "门诊12345678人次"],
  ["reject.front-matter", "索引号:002590542", "门诊2590542人次"],
  ["reject.document-number", "浙政办发〔2023〕25号", "改造公厕25座"],
  ["reject.telephone", "联系电话:0575-82112345", "接诊82112345人次"],
  ["reject.date", "2025年3月完成", "配备医师2025人"],
  ["reject.list-ordinal", "1.加强管理。", "达到1.5%。"],
  ["reject.ordinal", "第3次修订", "修订3次以上"],
  ["reject.indefinite", "数千人受益", "三千人受益"],
  ["reject.per-mille", "婴儿死亡率2.41%0", "婴儿死亡率0.5%"],
  ["reject.unknown-unit", "供电3.2万kVA", "供水3.2万吨"],
  ["reject.title", "印发《3年行动》", "建成3家医院"],
  ["reject.code", "推广A5型设备", "配备设备5台"],
  ["reject.hotline", "拨打12345热线", "服务12345人次"],
  ["reject.plan-period", "“十四五”规划", "新建十四家医院"],
  ["reject.congress", "学习二十大精神", "配备二十台设备"],
  ["reject.name", "实施健康上虞26项行动", "完成项目26个"],
  ["reject.full-coverage", "开展全覆盖式排查", "中医馆实现全覆盖"],
  ["reject.cleared", "实现社会面清零", "问题隐患清零"],
  ["reject.denominator", "每千人口床位数5张", "床位达千张以上"],
  ["reject.grade", "创建三级医院", "新建三家医院"],
  ["reject.age", "为65岁以上老年人体检", "人均预期寿命达到80岁"],
  ["reject.within", "48小时内报告率达100%", "反应时间48分钟"],
  ["reject.ranked", "外转诊率前10位的专科", "考核排名全省前10位"],
  ["reject.threshold", "收治RW≥2的病例", "收治率≥2%"],
  ["reject.idiom", "进一步加强管理", "新建一家医院"],
  ["reject.qualifier", "常住人口2万以上的乡镇", "常住人口2万人"],
  ["reject.plan-length", "实施3年行动", "连续3年无事故"],
  ["rank.ordinal", "得分位居全省第三", "第三次修订"],
  ["rank.top", "考核进入全省前10名", "此前10名医师"],
  ["rank.place", "得分排名全省58名", "医师58名"],
  ["word.zero", "孕产妇零死亡", "零距离服务"],
  ["word.coverage", "中医馆实现全覆盖", "扩大覆盖面"],
  ["word.share", "一半以上的医院达标", "半天完成检查"],
  ["word.multiple", "床位翻一番", "讨论一番"],
  ["word.cleared", "问题隐患清零", "从零开始"],
  ["quantity.ratio", "医护比达到1:1.2", "上午8:30开诊"],
  ["quantity.fraction", "三分之二的医院达标", "三分开两集中"],
  ["quantity.tenths", "三成的医院达标", "三成果转化"],
  ["change.points", "签约率提高2个百分点", "签约率提高到2%"],
  ["change.verb", "门诊增长5%", "门诊占5%"],
  ["duration.hanzi", "为期三天", "三天两头"],
  ["duration.digits", "平均住院日8.1天", "2025年8月1日"],
  ["quantity.measure", "签约率达到75%", "签约5家"],
  ["quantity.score", "得分92.5分", "9分级管理"],
  ["count.digits", "新建医院5家", "签约率达到5%"],
  ["count.places", "覆盖5乡镇", "5乡镇卫生院"],
  ["count.hanzi", "新建两家医院", "照顾一家人"],
  ["table.cell", "指标 单位 2020年 2025年\n床位数 张 11 12", "床位数11张"],
  ["reject.table", "床位数(张) 11 12", "指标 单位 2020年 2025年\n床位数 张 11 12"],
  ["quantity.bare", "CMI值1.04", "5G技术"]
];

test("every rule stands here with a phrase for it and one against it", () => {
  const own = ruleNames.filter((name) => name !== "reject.not-a-number" && name !== "reject.no-quantity");
  expect(rules.map(([name]) => name).sort()).toEqual([...own].sort());
});

test.each(rules)("%s takes “%s” and leaves “%s”", (rule, taken, left) => {
  for (const [phrase, wanted] of [
    [taken, true],
    [left, false]
  ] as const) {
    const {candidates} = extract(phrase, documentWith());
    const trace = `${phrase}\n${candidates.map((each) => printTrace(each, phrase)).join("\n")}`;
    expect(
      candidates.some((each) => each.rule === rule),
      trace
    ).toBe(wanted);
  }
});
