import {expect, test} from "vitest";
import {allIndicators, conversionsOf, factorBetween} from "../../src/catalog/index.ts";

test.for([
  ["‰", "/10万", 100],
  ["/10万", "‰", 0.01],
  ["%", "‰", 10],
  ["/万", "/10万", 10],
  ["万人", "人", 10000],
  ["人", "万人", 0.0001],
  ["亿元", "万元", 10000],
  ["万元", "亿元", 0.0001],
  ["万人次", "人次", 10000],
  ["小时", "分钟", 60],
  ["万平方米", "公顷", null],
  ["平方公里", "公顷", 100],
  ["天", "周", 1 / 7],
  ["%", "个", null],
  ["岁", "年", null],
  ["百分点", "%", null],
  ["人", "人次", null],
  ["万元", "万美元", null]
] as const)("%s to %s is times %s", ([from, to, factor]) => {
  expect(factorBetween(from, to)).toBe(factor);
});

test("a share of a whole stays in %, a rate that is written in % converts", () => {
  expect(factorBetween("%", "/10万", "%")).toBe(null);
  expect(factorBetween("%", "‰", "‰")).toBe(10);
});

test("every unit of the catalogue converts to itself, and there and back is where it began", () => {
  for (const unit of new Set(allIndicators.map((each) => each.unit))) {
    expect([unit, factorBetween(unit, unit)]).toEqual([unit, 1]);
    for (const {unit: other, factor} of conversionsOf(unit))
      expect([unit, other, factor * factorBetween(other, unit)!]).toEqual([unit, other, expect.closeTo(1, 12)]);
  }
});

test("the smallest unit stands first", () => {
  expect(conversionsOf("‰").map(({unit}) => unit)).toEqual(["/100万", "/10万", "/万", "‰", "/千", "%"]);
  expect(conversionsOf("万元").map(({unit}) => unit)).toEqual(["元", "万元", "亿元"]);
});
