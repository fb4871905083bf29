import {expect, test} from "vitest";
import {baseYears, splitRows, unitsFor} from "../../src/explore/index.ts";
import type {Observation} from "../../src/model/index.ts";

const row = (indicator: string, unit: string, value: number, fields: Partial<Observation> = {}) =>
  ({indicator, unit, value, value_max: null, kind: "actual", comparator: "=", year: 2024, ...fields}) as Observation;

test.for([
  ["a rate per thousand births", [row("婴儿死亡率", "‰", 2.55)], ["/10万", "/万", "‰"]],
  [
    "a rate that is written in two ways",
    [row("婴儿死亡率", "‰", 2.55), row("婴儿死亡率", "%", 0.3)],
    ["/10万", "/万", "‰", "%"]
  ],
  ["a share", [row("县域就诊率", "%", 91.59)], []],
  ["people in ten thousands", [row("城乡居民健康体检人数", "万人", 18.2)], ["人", "万人"]],
  ["places per thousand people", [row("每千人口3岁以下婴幼儿托位数", "个", 4.6)], []],
  ["years of life", [row("人均预期寿命", "岁", 82.3)], []],
  ["money", [row("示例", "万元", 5230)], ["元", "万元", "亿元"]],
  ["nothing", [], []]
] as const)("%s: the units to choose", ([, rows, units]) => {
  expect(unitsFor(rows).toSorted()).toEqual([...units].sort());
});

test("changes are counted from a year with a reported value that is no bound", () => {
  const rows = [
    row("甲", "%", 1, {year: 2024}),
    row("甲", "%", 1, {year: 2021}),
    row("甲", "%", 1, {year: 2025, kind: "target"}),
    row("甲", "%", 1, {year: 2020, comparator: ">="}),
    row("甲", "%", 1, {year: null})
  ];
  expect(baseYears(rows)).toEqual([2021, 2024]);
});

test("a ranking of two indicators is two, and of one in two units that do not convert too", () => {
  const rows = [row("婴儿死亡率", "‰", 2), row("婴儿死亡率", "/10万", 190), row("人均预期寿命", "岁", 82)];
  const shares = (chart: "ranking" | "trend", unit: string | null) =>
    splitRows(rows, chart, unit).map(({rows, indicator, unit}) => [rows.length, indicator, unit]);
  expect(shares("trend", null)).toEqual([[3, null, null]]);
  expect(shares("ranking", null)).toEqual([
    [1, "婴儿死亡率", "‰"],
    [1, "婴儿死亡率", "/10万"],
    [1, "人均预期寿命", null]
  ]);
  expect(shares("ranking", "/10万")).toEqual([
    [2, "婴儿死亡率", null],
    [1, "人均预期寿命", null]
  ]);
});
