import {expect, test} from "vitest";
import {confidenceOf, describe, doubtful, extract} from "../../src/extraction/index.ts";
import {documentIn} from "../corpus/documents.ts";

const read = (text: string) => {
  const {observations, certainty, candidates} = extract(text, documentIn(text), {
    indicators: "all",
    confidence: confidenceOf(describe(text))
  });
  return observations.map((row) => ({
    row,
    ...certainty[row.id]!,
    trace: candidates.find((each) => row.id in each.certainty)
  }));
};

test("a row that its document tells in every respect is sure", () => {
  const [sure] = read("2023年泰州市卫生健康工作总结\n孕产妇死亡率为4.1/10万。");
  expect(sure).toMatchObject({doubts: [], period: null});
  expect(sure!.value).toBeGreaterThan(0.9);
});

test("a row is doubtful where region and year are not told", () => {
  const [row] = read("孕产妇死亡率为4.1/10万。");
  expect(row!.doubts).toEqual(expect.arrayContaining(["region unknown", "year unknown", "kind by default"]));
  expect(row!.value).toBeLessThan(doubtful);
  expect(row!.row).toMatchObject({region: "", region_name: "", year: null, kind: "actual"});
});

test("the more doubts, the less sure", () => {
  const [one] = read("2023年卫生健康工作总结\n孕产妇死亡率为4.1/10万。");
  const [two] = read("卫生健康新闻\n孕产妇死亡率为4.1/10万。");
  expect(two!.value).toBeLessThan(one!.value);
});

test("the part of a year is told", () => {
  expect(read("2023年1-6月全国医疗服务情况\n全国医疗卫生机构总诊疗人次33.6亿。")[0]).toMatchObject({period: "1-6月"});
  expect(read("2023年全国医疗服务情况\n上半年，全国医疗卫生机构总诊疗人次33.6亿。")[0]).toMatchObject({
    period: "上半年"
  });
  expect(read("2023年全国医疗服务情况\n全年全国医疗卫生机构总诊疗人次70.2亿。")[0]).toMatchObject({period: null});
});

test("the trace says what each refiner found, by its name", () => {
  const [row] = read("2023年泰州市卫生健康工作总结\n农村孕产妇住院分娩率为99.9%。");
  expect(row!.trace!.steps.map((step) => step.split(":")[0])).toEqual([
    "subject",
    "unit",
    "time",
    "indicator",
    "region",
    "scope"
  ]);
  expect(row!.trace!.certainty[row!.row.id]).toMatchObject({doubts: []});
});
