import {expect, test} from "vitest";
import {chartOf, everything, suggestCharts} from "../../src/explore/index.ts";
import type {Kind, Observation} from "../../src/model/index.ts";

const row = (indicator: string, year: number, region = "530900", kind: Kind = "actual") =>
  ({
    indicator,
    year,
    region,
    kind,
    unit: "%",
    comparator: "=",
    value_max: null,
    document: `${region}-${year}`
  }) as Observation;
const provinces = ["11", "12", "13", "14", "15", "21", "22", "23", "31"].map((code) => `${code}0000`);
const counties = Array.from({length: 50}, (_, i) => String(330101 + i));
const each = (regions: readonly string[], years: readonly number[], indicator = "a", kind: Kind = "actual") =>
  regions.flatMap((region) => years.map((year) => row(indicator, year, region, kind)));
const four = counties.slice(0, 4);
const six = counties.slice(0, 6);

test.for([
  ["one indicator in several years", each(four, [2022, 2023, 2024]), "trend"],
  ["one indicator in one year", each(four, [2024]), "ranking"],
  ["many places in one year", each(counties, [2024]), "distribution"],
  ["provinces in one year", each(provinces, [2024]), "tiles"],
  ["six places in the same two years", each(six, [2022, 2024]), "slope"],
  ["results and targets of one year", [...each(four, [2024]), ...each(four, [2024], "a", "target")], "target"],
  ["targets alone, for several years", each(four, [2025, 2027], "a", "target"), "commitments"],
  [
    "results, and targets of later years",
    [row("a", 2022), row("a", 2023, "530900", "target"), row("a", 2024, "331100"), row("a", 2025, "331100", "target")],
    "trend"
  ],
  ["two indicators of the same six places", [...each(six, [2024]), ...each(six, [2024], "b")], "scatter"],
  ["two indicators of two places in one year", [row("a", 2024), row("b", 2024, "331100")], "heat"],
  ["two indicators over the years", [...each(four, [2022, 2023]), ...each(["110000"], [2022, 2023], "b")], "multiples"],
  ["many indicators", ["a", "b", "c", "d"].map((name) => row(name, 2024)), "heat"],
  ["nothing", [], "trend"]
] as const)("%s suggest a chart", ([, rows, chart]) => {
  expect(chartOf(everything, rows)).toBe(chart);
});

test("the reader's own choice stands", () => {
  expect(chartOf({...everything, chart: "table"}, [row("a", 2024)])).toBe("table");
});

test("what else suits is said in order, with how much there is of it", () => {
  expect(suggestCharts([...each(six, [2022, 2024]), ...each(six, [2024], "a", "target")])).toEqual([
    {chart: "slope", count: 6},
    {chart: "target", count: 6},
    {chart: "trend", count: 2},
    {chart: "ranking", count: 6}
  ]);
});

test("a chart that cannot be drawn is not suggested", () => {
  const charts = suggestCharts(each(four, [2024])).map(({chart}) => chart);
  expect(charts).toEqual(["ranking"]);
});
