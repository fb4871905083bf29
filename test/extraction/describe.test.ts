import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {describe as metadata} from "../../src/extraction/index.ts";
import {extractSeeds, seedPaths} from "../../src/cli/seeds.ts";
import type {Document} from "../../src/model/index.ts";

const seeds = join(import.meta.dirname, "../../seeds");
const documents = JSON.parse(readFileSync(join(seeds, "documents.json"), "utf8")) as readonly Document[];

for (const document of documents) {
  const path = join(seeds, "originals", `${document.id}.txt`);
  const why = existsSync(path) ? "" : " (skipped: its original is not in seeds/originals)";
  test.skipIf(!existsSync(path))(`${document.id} tells its region, year and genre itself${why}`, () => {
    const told = metadata(readFileSync(path, "utf8"));
    expect({region: told.region.value, year: told.year.value, genre: told.genre.value}).toEqual({
      region: document.region,
      year: document.year,
      genre: document.genre
    });
    expect(told.published).toBe(document.published);
  });
}

test("the title tells region, year and genre", () => {
  expect(metadata("云南省临沧市卫生健康委员会2024年工作总结和2025年工作要点\n\n正文。")).toMatchObject({
    region: {value: "530900", source: "title"},
    year: {value: 2025},
    genre: {value: "summary-and-plan"},
    issuer: {value: "云南省临沧市卫生健康委员会"}
  });
  expect(metadata("如皋市卫生健康委员会2023年工作总结\n正文。")).toMatchObject({
    region: {value: "320682"},
    year: {value: 2023},
    genre: {value: "summary"}
  });
  expect(metadata("杭州市“十四五”卫生健康发展规划(2021-2025年)\n正文。")).toMatchObject({
    region: {value: "330100"},
    year: {value: 2025},
    genre: {value: "multi-year-plan"}
  });
});

test("places named in the text stand in for a name that was taken away, and it says how sure", () => {
  const told = metadata(
    "卫生健康委员会2020年卫生健康工作要点\n全市工作要求,江阴市、宜兴市要通过评估,来锡人员隔离,江阴市开展试点。"
  );
  expect(told.region).toMatchObject({value: "320200", source: "places named"});
  expect(told.region.confidence).toBeLessThan(0.95);
});

test("a text that tells nothing has no region and no year, and is not sure", () => {
  const told = metadata("没有任何线索");
  expect(told.region).toMatchObject({value: "", confidence: 0});
  expect(told.region_name).toBe("");
  expect(told.year).toMatchObject({value: null, confidence: 0});
});

test.each([
  ["新疆维吾尔自治区“十四五”卫生健康事业发展规划", "650000", "multi-year-plan", 2025],
  ["健康北京行动（2020—2030年）", "110000", "multi-year-plan", 2030],
  ["恩施州卫健委2021年工作总结及2022年工作打算", "422800", "summary-and-plan", 2022],
  ["大理州祥云县2024年卫生健康工作总结", "532923", "summary", 2024],
  ["凉山州2025年卫生健康工作要点", "513400", "annual-plan", 2025],
  ["2023年我国卫生健康事业发展统计公报\n国家卫生健康委规划司", "000000", "summary", 2023],
  ["2022年福建省卫生健康事业发展情况", "350000", "summary", 2022],
  ["2024年全省卫生健康工作要点\n支持合肥、芜湖、蚌埠建设区域医疗中心。", "340000", "annual-plan", 2024],
  ["鼓楼区2024年卫生健康工作要点\n福州市鼓楼区卫生健康局", "350102", "annual-plan", 2024],
  [
    "在2024年全市卫生健康工作会议上的报告\n张家港市、常熟市、昆山市、太仓市都在其中。",
    "320500",
    "summary-and-plan",
    2024
  ],
  ["2024年度工作总结\n一年来，工作有序。\n遂昌县卫生健康局\n2025年1月6日", "331123", "summary", 2024],
  ["永川区2025年民生实事推进情况\n重庆市永川区卫生健康委员会", "500118", "summary", 2025]
] as const)("%s", (text, region, genre, year) => {
  const told = metadata(text);
  expect({region: told.region.value, genre: told.genre.value, year: told.year.value}).toEqual({region, genre, year});
});

test("a text without a telling title is told by its words, and not sure", () => {
  const told = metadata("卫生健康工作\n全年门诊同比增长5%，较上年多2万人次。住院同比下降1%。");
  expect(told.genre).toMatchObject({value: "summary", source: "words"});
  expect(told.genre.confidence).toBeLessThan(0.5);
});

test("strong evidence for another place makes the region doubtful", () => {
  const sure = metadata("绍兴市2023年卫生健康工作总结\n发布机构：绍兴市卫生健康委员会\n孕产妇死亡率4.1/10万。");
  const torn = metadata("绍兴市2023年卫生健康工作总结\n发布机构：宁波市卫生健康委员会\n孕产妇死亡率4.1/10万。");
  expect(sure.region).toMatchObject({value: "330600", confidence: 0.97});
  expect(torn.region.value).toBe("330600");
  expect(torn.region.confidence).toBeLessThan(0.6);
});

test.each([
  ["2026年湖北省政府工作报告\n一、2025年工作回顾\n正文。", "government-report", 2026, "420000"],
  ["绍兴：健康服务送到家门口\n绍兴晚报讯 市卫生健康委透露，截至2023年底，产后访视率达96.3%。", "news", 2023, "330600"],
  ["遵义市第七次全国人口普查公报（第四号）\n2021年6月3日\n正文。", "census-bulletin", 2020, "520300"],
  ["《南京市2012年度卫生与人群健康状况报告》发布\n去年全市婴儿死亡率为3.02‰。", "white-paper", 2012, "320100"],
  ["2018年渝北区家庭医生签约服务工作实施方案\n正文。", "work-plan", 2018, "500112"],
  ["2023年1-8月全国医疗服务情况\n正文。", "monthly-bulletin", 2023, "000000"]
])("%s", (text, type, year, region) => {
  const told = metadata(text);
  expect({type: told.type, year: told.year.value, region: told.region.value}).toEqual({type, year, region});
});

test.skipIf(documents.some((each) => !existsSync(join(seeds, "originals", `${each.id}.txt`))))(
  "the originals read with what they tell of themselves give the committed rows",
  () => {
    const paths = {...seedPaths(seeds), corrections: ""};
    expect(extractSeeds(paths, "all", {inferred: true})).toEqual(extractSeeds(paths, "all"));
  }
);
