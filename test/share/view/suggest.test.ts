import {expect, test} from "vitest";
import type {Observation} from "../../../src/model.ts";
import {chartOf, everything} from "../../../src/share/index.ts";

const row = (indicator: string, year: number) => ({indicator, year}) as Observation;

test.for([
  ["one indicator in several years", [row("a", 2023), row("a", 2024)], "trend"],
  ["one indicator in one year", [row("a", 2024), row("a", 2024)], "ranking"],
  ["two indicators in one year", [row("a", 2024), row("b", 2024)], "trend"],
  ["many indicators", ["a", "b", "c", "d"].map((name) => row(name, 2024)), "heat"]
] as const)("%s suggest a chart", ([, rows, chart]) => {
  expect(chartOf(everything, rows)).toBe(chart);
});

test("the reader's own choice stands", () => {
  expect(chartOf({...everything, chart: "table"}, [row("a", 2024)])).toBe("table");
});
