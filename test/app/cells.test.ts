import {expect, test} from "vitest";
import {toCells, toNotebook, type Explored} from "../../src/app/features/explorer/cells.ts";
import {everything, type Selection} from "../../src/explore/index.ts";
import type {Observation} from "../../src/model/index.ts";

const indicators = [
  {slug: "infant-mortality", name: "婴儿死亡率", definition: "年内每千活产中不满一周岁婴儿的死亡人数"},
  {slug: "life-expectancy", name: "人均预期寿命", definition: "一名新生儿预期可以存活的平均年数"}
];
const row = (indicator: string, unit: string) => ({indicator, unit}) as Observation;
const explore = (
  change: Partial<Selection>,
  chart: Explored["chart"],
  rows: readonly Observation[] = []
): Explored => ({
  selection: {...everything, indicators: ["infant-mortality"], ...change},
  rows,
  chart,
  indicators
});
const sources = (explored: Explored) => toCells(explored).map(({value}) => value);

test("a choice becomes words, a query, a chart and a table", () => {
  const notebook = toNotebook(explore({}, "trend"));
  expect(notebook.title).toBe("婴儿死亡率");
  expect(notebook.cells.map(({mode, value}) => [mode, value])).toEqual([
    ["md", "# 婴儿死亡率\n\n**婴儿死亡率**：年内每千活产中不满一周岁婴儿的死亡人数"],
    [
      "sql",
      `select observations.*, title, issuer
from observations
join (select id as document, title, issuer from documents) using (document)
where indicator in ('婴儿死亡率')
  and measure = 'level'
order by region, year, kind`
    ],
    ["js", "charts.trend(rows, {twin: false, width})"],
    ["js", "charts.table(rows)"]
  ]);
});

test("unit, change and scale stand in the chart's cell, and in the table's what computes values", () => {
  expect(sources(explore({unit: "/10万", since: 2022, relative: true}, "trend")).slice(2)).toEqual([
    'charts.trend(rows, {convert: "/10万", since: 2022, relative: true, twin: false, width})',
    'charts.table(rows, {convert: "/10万", since: 2022, relative: true})'
  ]);
  expect(sources(explore({scale: "log"}, "ranking")).slice(2)).toEqual([
    'charts.ranking(rows, {scale: "log", twin: false, width})',
    "charts.table(rows)"
  ]);
});

test("whole provinces, single places, kinds and years are conditions; the year of the change stays", () => {
  const [, sql] = sources(
    explore({regions: ["33", "530900"], kinds: ["target"], years: [2023, 2025], since: 2022}, "trend")
  );
  expect(sql).toContain("and (region in ('530900') or region like '33%')");
  expect(sql).toContain("and (kind = 'target' and year between 2023 and 2025 or year = 2022 and kind = 'actual')");
});

test("a scatter names its two indicators", () => {
  const both = explore({indicators: ["life-expectancy", "infant-mortality"]}, "scatter");
  expect(sources(both)[2]).toBe('charts.scatter(rows, {x: "人均预期寿命", y: "婴儿死亡率", twin: false, width})');
});

test("two indicators in a chart of one get a cell each", () => {
  const both = explore({indicators: ["life-expectancy", "infant-mortality"]}, "ranking", [
    row("人均预期寿命", "岁"),
    row("婴儿死亡率", "‰"),
    row("婴儿死亡率", "‰")
  ]);
  expect(sources(both).slice(2)).toEqual([
    'charts.ranking(Array.from(rows.objects()).filter((row) => row.indicator === "婴儿死亡率"), {twin: false, width})',
    'charts.ranking(Array.from(rows.objects()).filter((row) => row.indicator === "人均预期寿命"), {twin: false, width})',
    "charts.table(rows)"
  ]);
});

test("the table alone is a cell", () => {
  expect(sources(explore({}, "table")).slice(2)).toEqual(["charts.table(rows)"]);
});

test("a name that is taken gives way", () => {
  const cells = toCells(explore({}, "trend"), new Set(["rows", "rows2"]));
  expect(cells.map(({value, output}) => output ?? value).slice(1)).toEqual([
    "rows3",
    "charts.trend(rows3, {twin: false, width})",
    "charts.table(rows3)"
  ]);
});
