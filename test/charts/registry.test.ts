// @vitest-environment jsdom
import {readdirSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {
  chartTypes,
  createCharts,
  readChartName,
  takesOption,
  type ChartSpec,
  type Row
} from "../../src/charts/index.ts";
import {drawings} from "../../src/charts/registry.ts";
import {hard} from "../../src/gallery/index.ts";
import {chartWords} from "../../src/i18n/index.ts";

const names = chartTypes.map(({name}) => name);

test("every file of charts/types is registered under its name, with a function of that name that draws it", () => {
  const folder = join(import.meta.dirname, "../../src/charts/types");
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
  expect(names.toSorted()).toEqual(files.toSorted());
  expect(Object.entries(drawings).map(([name, draw]) => [name, draw.name])).toEqual(names.map((name) => [name, name]));
});

test("the names in links are those that were published, in the order of menus", () => {
  expect(names).toEqual([
    "trend",
    "target",
    "ranking",
    "slope",
    "multiples",
    "scatter",
    "distribution",
    "heat",
    "tiles",
    "coverage",
    "commitments",
    "table"
  ]);
});

test("no two charts answer to one name, and a name reads the same whatever the reader's language", () => {
  const all = chartTypes.flatMap(({name, aliases = []}) => [name, ...aliases]);
  expect(new Set([...all, "auto", "empty"]).size).toBe(all.length + 2);
  for (const each of all) expect(each).toMatch(/^[a-z][a-z-]*$/);
  for (const {name, aliases = []} of chartTypes)
    for (const each of [name, ...aliases]) expect(readChartName(each)).toBe(name);
  for (const none of ["", "auto", "Trend", "constructor", "__proto__", null]) expect(readChartName(none)).toBeNull();
});

test.each(["zh", "en"] as const)(
  "every chart has a label of its own in %s, and says what a suggestion counts",
  (language) => {
    const t = chartWords(language);
    const labels = chartTypes.map(({words}) => words(t).label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const {name, words} of chartTypes) expect(words(t).count(3), name).toContain("3");
  }
);

const compared: Readonly<Record<"scale" | "year" | "by" | "x", readonly [readonly Row[], ChartSpec, ChartSpec]>> = {
  scale: [hard["tiny-to-huge"]!, {}, {scale: "log"}],
  year: [hard["two-hundred"]!.slice(0, 120), {year: 2022}, {year: 2023}],
  by: [hard["long-names"]!.concat(hard["one-year"]!), {by: "region"}, {by: "indicator"}],
  x: [
    hard["one-year"]!.filter(({kind}) => kind === "actual"),
    {x: "示例指标甲", y: "示例指标乙"},
    {x: "示例指标乙", y: "示例指标甲"}
  ]
};

for (const {name} of chartTypes)
  test(`${name} changes with the options that it says it reads, and with no other`, () => {
    for (const [option, [rows, one, other]] of Object.entries(compared)) {
      const draw = (spec: ChartSpec) => createCharts()[name](rows, {...spec, twin: false}).innerHTML;
      expect(draw(one) !== draw(other), option).toBe(takesOption(name, option as keyof typeof compared));
    }
  });
