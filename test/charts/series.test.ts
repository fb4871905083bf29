import {expect, test} from "vitest";
import {toShared} from "../../src/charts/layout/label-anchors.ts";
import {valueScale, yearScale} from "../../src/charts/layout/domain.ts";
import {assign} from "../../src/charts/marks/palette.ts";
import {lastOfRegions, toPanels, toSeries, yearsOf} from "../../src/charts/data/series.ts";
import {crowd, deaths, places, row} from "./rows.ts";

const lines = (rows: Parameters<typeof toSeries>[0]) =>
  toSeries(rows)
    .filter((series) => series.rows.length > 1)
    .map(({region, kind, rows}) => [region, kind, ...rows.map((each) => each.year)]);

test("a line joins one region's values of one kind, never a target with a result", () => {
  expect(lines(places)).toEqual([["330604", "target", 2025, 2027]]);
  const again = [...places, row({region: "530900", year: 2023, value: 4, indicator: places[0]!.indicator, unit: "个"})];
  expect(lines(again)).toContainEqual(["530900", "actual", 2023, 2024]);
});

test("bounds, ranges and values of another scope are on no line", () => {
  const at = (year: number, more: object) => row({region: "530900", year, value: 5, ...more});
  expect(lines(deaths)).toEqual([]);
  expect(
    lines([at(2020, {}), at(2021, {comparator: "<="}), at(2022, {value_max: 9}), at(2023, {scope: "县级医院"})])
  ).toEqual([]);
});

test("indicators, units and measures have axes of their own, the largest first", () => {
  const change = row({region: "530900", year: 2024, value: -1, measure: "change", unit: "/10万"});
  const cases = row({region: "330604", year: 2025, value: 0, indicator: null, subject: "孕产妇死亡", unit: "例"});
  const panels = toPanels([change, cases, ...deaths]);
  expect(panels.map(({name, unit, measure, rows}) => [name, unit, measure, rows.length])).toEqual([
    ["孕产妇死亡率", "/10万", "level", 6],
    ["孕产妇死亡率", "/10万", "change", 1],
    ["孕产妇死亡", "例", "level", 1]
  ]);
});

test("a region is named at its latest year", () => {
  expect(lastOfRegions(toPanels(places)[0]!.rows).map(({region, year}) => [region, year])).toEqual([
    ["330604", 2027],
    ["331100", 2023],
    ["530900", 2025]
  ]);
});

test("one target for all counties is one shared mark", () => {
  expect(toShared(crowd()).map((rows) => rows.length)).toEqual([12]);
  expect(toShared(deaths)).toEqual([]);
});

test("years are whole and as many as fit", () => {
  expect(yearScale(yearsOf(places), 400)).toEqual({domain: [2022, 2027], ticks: [2022, 2023, 2024, 2025, 2026, 2027]});
  expect(yearScale(yearsOf(crowd()), 200).ticks).toEqual([2015, 2020, 2025]);
  expect(yearScale(yearsOf([places[0]!]), 400)).toEqual({domain: [2023, 2025], ticks: [2024]});
});

test("a narrow axis of years shows the first and the last where no two round years fit", () => {
  const narrow = yearScale([2021, 2024], 80);
  expect(narrow).toEqual({domain: [2021, 2024], ticks: [2021, 2024]});
  expect(yearScale([2022, 2027], 100).ticks).toEqual([2022, 2027]);
});

test("levels start at 0 unless that would press the differences", () => {
  const years = [row({region: "a", year: 2020, value: 78.8}), row({region: "a", year: 2021, value: 82.1})];
  expect(valueScale(places, 300)).toMatchObject({domain: [0, 6], zero: true});
  expect(valueScale(years, 300)).toMatchObject({domain: [78, 82.1], zero: false});
  expect(valueScale([row({region: "a", year: 2020, value: 0})], 300).domain).toEqual([0, 1]);
});

test("a rank has 1 on top and a change shows 0", () => {
  const rank = valueScale([row({region: "a", year: 2020, value: 8, measure: "rank"})], 300);
  expect(rank.domain[0]).toBeGreaterThan(rank.domain[1]);
  expect(rank.ticks).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const change = valueScale([row({region: "a", year: 2020, value: -5, measure: "change"})], 300);
  expect(change.domain[0]).toBeLessThanOrEqual(-5);
  expect(change.domain[1]).toBe(0);
});

test("a region keeps its colour in every chart of a palette", () => {
  const palette = new Map<string, number>();
  const all = assign(["530900", "331100", "330604", "320200"], palette);
  expect(new Set(all.values()).size).toBe(4);
  expect(assign(["530900"], palette).get("530900")).toBe(all.get("530900"));
  expect(assign(["530900"]).get("530900")).toBe(all.get("530900"));
});

test("eight regions get colours of their own, the rest are grey", () => {
  const given = [...assign(Array.from({length: 12}, (_, i) => String(330100 + i))).values()];
  expect(new Set(given.slice(0, 8))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
  expect(given.slice(8)).toEqual([null, null, null, null]);
});
