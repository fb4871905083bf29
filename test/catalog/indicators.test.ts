import {expect, test} from "vitest";
import {
  allIndicators,
  indicatorByName,
  indicatorBySlug,
  indicatorBySynonym,
  keyOf,
  matchIndicator
} from "../../src/catalog/index.ts";

/** The names that the annotation guide fixes. */
const guide =
  "每千人口3岁以下婴幼儿托位数, 孕产妇死亡率, 婴儿死亡率, 5岁以下儿童死亡率, 人均预期寿命, 居民健康素养水平, 居民心理健康素养水平, 重大慢性病过早死亡率, 总体癌症五年生存率, 家庭医生签约服务覆盖率, 重点人群家庭医生签约覆盖率, 县域就诊率, 基层就诊率, 甲乙类传染病报告发病率, 肺结核报告发病率, 高血压患者规范管理率, 糖尿病患者规范管理率, 严重精神障碍患者规范管理率, 严重精神障碍患者规律服药率, 严重精神障碍患者面访率, 严重致残出生缺陷发生率, 每千人口执业(助理)医师数, 每千名儿童儿科执业(助理)医师数, 每千名儿童床位数, 公立医院人员支出占业务支出比例, 公立医院医疗服务收入占比, 个人卫生支出占卫生总费用比例, 居民电子健康档案开放率, 出院患者手术占比, 出院患者微创手术占比, 出院患者三四级手术占比, 重症床位占总床位比例, 二级以上综合性医院老年医学科设置比例, 老年友善医疗机构创建率, 提供安宁疗护的基层机构占比, 普惠性托位占比, 公办托位占比, 0-3岁婴幼儿发育监测筛查率, 孕产妇系统管理率, 宫颈癌筛查覆盖率, 乳腺癌筛查覆盖率, 院前急救平均反应时间, 经常参加体育锻炼人数比例, 新生儿先心病筛查率, 新增托位数, 托位总数, 城乡居民健康体检人数".split(
    ", "
  );

test("the catalogue has at least 120 indicators, those of the guide among them", () => {
  expect(allIndicators.length).toBeGreaterThanOrEqual(120);
  expect(guide.filter((name) => !indicatorByName(name))).toEqual([]);
});

test("every indicator is whole", () => {
  for (const each of allIndicators) {
    expect(each.slug, each.name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(each.english, each.name).toMatch(/^[A-Z0-9]/);
    expect(each.definition.length, each.name).toBeGreaterThan(5);
    expect(each.source.length, each.name).toBeGreaterThan(3);
    expect(each.unit, each.name).toMatch(
      /^(?:%|‰|\/(?:10)?万|岁|个|张|人|万人|分钟|家|元|天|分|辆|人次|例|亿元|支|次|DDDs|)$/
    );
  }
});

test("names, slugs and English names are unique", () => {
  for (const field of ["name", "slug", "english"] as const) {
    const all = allIndicators.map((each) => each[field]);
    expect(all.filter((value, i) => all.indexOf(value) !== i)).toEqual([]);
  }
});

test("no synonym names two indicators or repeats itself", () => {
  const owners = new Map<string, string[]>();
  for (const each of allIndicators)
    for (const name of [each.name, ...each.synonyms])
      owners.set(keyOf(name), [...(owners.get(keyOf(name)) ?? []), each.name]);
  expect([...owners].filter(([, names]) => new Set(names).size > 1)).toEqual([]);
});

test("a near-miss is never the indicator itself", () => {
  for (const each of allIndicators)
    for (const miss of each.nearMisses) expect(matchIndicator(miss)?.indicator.name, miss).not.toBe(each.name);
});

test("indicators are found by every name", () => {
  expect(indicatorBySlug("maternal-mortality")?.name).toBe("孕产妇死亡率");
  expect(indicatorBySynonym("千人托位数")?.name).toBe("每千人口3岁以下婴幼儿托位数");
  expect(indicatorBySynonym("每千人口拥有执业（助理）医师数")?.name).toBe("每千人口执业(助理)医师数");
  expect(indicatorBySynonym("重大慢病过早死亡率")?.name).toBe("重大慢性病过早死亡率");
  expect(indicatorBySynonym("幸福感")).toBeNull();
});

test("the longest name wins and tells what it leaves over", () => {
  expect(matchIndicator("重点人群签约覆盖率")?.indicator.name).toBe("重点人群家庭医生签约覆盖率");
  expect(matchIndicator("县级医院出院患者手术占比")).toMatchObject({
    indicator: {name: "出院患者手术占比"},
    rest: "县级医院"
  });
  expect(matchIndicator("新增公办托位")).toBeNull();
});
