import {expect, test} from "vitest";
import {search} from "../../src/core/index.ts";

const items = [
  {name: "婴儿死亡率", keys: ["infant mortality rate", "yingersiwanglü", "yeswl"]},
  {name: "孕产妇死亡率", keys: ["maternal mortality ratio", "孕产妇死亡比", "yunchanfusiwanglü", "ycfswl"]},
  {name: "人均预期寿命", keys: ["life expectancy", "renjunyuqishouming", "rjyqsm"]}
];
const names = (query: string) => search(items, query).map(({name}) => name);

test.for([
  ["孕产妇", ["孕产妇死亡率"]],
  ["死亡", ["婴儿死亡率", "孕产妇死亡率"]],
  ["ycf", ["孕产妇死亡率"]],
  ["yunchan", ["孕产妇死亡率"]],
  ["死亡比", ["孕产妇死亡率"]],
  ["Mortality maternal", ["孕产妇死亡率"]],
  ["ＲＪＹ", ["人均预期寿命"]],
  ["y'c'f", ["孕产妇死亡率"]],
  ["y’c’f", ["孕产妇死亡率"]],
  ["yun'chan'fu", ["孕产妇死亡率"]],
  ["ying er", ["婴儿死亡率"]],
  ["y c f", ["孕产妇死亡率"]],
  ["yun\u2006chan", ["孕产妇死亡率"]],
  ["不存在", []]
] as const)("“%s” finds by name, synonym, English and pinyin", ([query, expected]) => {
  expect(names(query)).toEqual(expected);
});

test("no query finds all, in their order", () => {
  expect(names("  ")).toEqual(["婴儿死亡率", "孕产妇死亡率", "人均预期寿命"]);
});
