import {expect, test} from "vitest";
import {read} from "../../src/extraction/chunk.ts";

test("a cell's sentence is read with the region and year that the cell names", () => {
  const {observations, document} = read("孕产妇死亡率控制在7/10万以内。", {
    region: "丽水市",
    year: 2023,
    genre: "annual-plan",
    title: "一句话"
  });
  expect(document).toMatchObject({region: "331100", region_name: "浙江省丽水市", year: 2023});
  expect(observations).toHaveLength(1);
  expect(observations[0]).toMatchObject({
    indicator: "孕产妇死亡率",
    value: 7,
    unit: "/10万",
    comparator: "<=",
    kind: "target",
    year: 2023,
    region: "331100",
    title: "一句话"
  });
});

test("a number that is none keeps its reason", () => {
  const {candidates, observations} = read("举办第二十届健康讲座", {region: "331100", year: 2023});
  expect(observations).toEqual([]);
  expect(candidates.map(({text, reason}) => [text, reason !== null])).toEqual([["二十", true]]);
});

test("a region that is none is an error", () => {
  expect(() => read("千人托位数4.6个", {region: "某某市"})).toThrow("unknown region: 某某市");
});
