import {expect, test} from "vitest";
import {
  chooseRows,
  everything,
  readSelection,
  relaxations,
  specOf,
  writeSelection,
  type Selection
} from "../../src/explore/index.ts";
import type {Observation} from "../../src/model/index.ts";

const chosen: Selection = {
  indicators: ["maternal-mortality-ratio", "infant-mortality-rate"],
  regions: ["530900", "33"],
  kinds: ["target"],
  years: [2020, 2027],
  chart: "table",
  scale: "log",
  since: 2022,
  relative: true,
  unit: "/10万"
};
const read = (address: string) => readSelection(new URLSearchParams(address));

test("an address gives back the selection that it was made of", () => {
  expect(read(writeSelection(chosen))).toEqual(chosen);
  expect(read(writeSelection({...chosen, relative: false, unit: "万人次"}))).toEqual({
    ...chosen,
    relative: false,
    unit: "万人次"
  });
});

test("an address holds every parameter in ASCII, values joined by ~", () => {
  expect(writeSelection(chosen)).toBe(
    "i=maternal-mortality-ratio~infant-mortality-rate&r=530900~33&k=target&y=2020~2027&c=table&s=log&b=2022~pct&u=%2F10%E4%B8%87"
  );
  expect(writeSelection(everything)).toBe("i=&r=&k=actual~target&y=&c=auto&s=linear&b=&u=");
});

test("two indicators, six regions and every other choice fit into 200 characters", () => {
  const address = `https://example.org/zhibiao/?explore&${writeSelection({
    ...chosen,
    indicators: ["nursery-places-per-1000", "maternal-mortality"],
    regions: ["530900", "331100", "330604", "320200", "33", "5309"],
    kinds: ["actual", "target"]
  })}`;
  expect(address.length).toBeLessThanOrEqual(200);
});

test("an address of before units, scales and changes opens as it did", () => {
  expect(read("i=maternal-mortality&r=530900~331100&k=actual~target&y=2020~2024&c=trend")).toEqual({
    ...everything,
    indicators: ["maternal-mortality"],
    regions: ["530900", "331100"],
    years: [2020, 2024],
    chart: "trend"
  });
});

test.for(["", "y=20&c=pie&k=hope&r=5&i=<b>&s=cubic&b=22&u=<script>", "unknown=1", "b=~pct&u=%00"])(
  "what an address says wrongly is left out: %s",
  (address) => {
    expect(read(address)).toEqual(everything);
  }
);

const indicators = [
  {slug: "maternal-mortality", name: "孕产妇死亡率"},
  {slug: "infant-mortality", name: "婴儿死亡率"}
];
const row = (fields: Partial<Observation>) =>
  ({
    indicator: "孕产妇死亡率",
    measure: "level",
    kind: "actual",
    region: "330604",
    year: 2024,
    ...fields
  }) as Observation;
const select = (change: Partial<Selection>) => ({...everything, indicators: ["maternal-mortality"], ...change});

test("two digits are a province with all of its places, six one place alone", () => {
  const rows = ["330000", "330600", "330604", "331100", "530900"].map((region) => row({region}));
  const regions = (r: readonly string[]) =>
    chooseRows(rows, select({regions: r}), indicators).map(({region}) => region);
  expect(regions(["33"])).toEqual(["330000", "330600", "330604", "331100"]);
  expect(regions(["3306"])).toEqual(["330600", "330604"]);
  expect(regions(["330000"])).toEqual(["330000"]);
  expect(regions(["3306", "530900"])).toEqual(["330600", "330604", "530900"]);
});

test("what changes are counted from is there whatever years and kinds are chosen", () => {
  const rows = [
    row({year: 2020}),
    row({year: 2020, kind: "target"}),
    row({year: 2024}),
    row({year: 2025, kind: "target"})
  ];
  const shown = chooseRows(rows, select({since: 2020, years: [2025, 2025], kinds: ["target"]}), indicators);
  expect(shown.map(({year, kind}) => `${year} ${kind}`)).toEqual(["2020 actual", "2025 target"]);
});

test("of a selection without rows it is said which limit to give up", () => {
  const rows = [row({}), row({year: 2020}), row({kind: "target", year: 2020})];
  expect(relaxations(rows, select({years: [2021, 2022]}), indicators)).toEqual([{drop: "years", rows: 3}]);
  expect(relaxations(rows, select({kinds: ["target"], years: [2024, 2024]}), indicators)).toEqual([
    {drop: "kinds", rows: 1},
    {drop: "years", rows: 1}
  ]);
  expect(relaxations(rows, select({regions: ["11"], years: [2021, 2022]}), indicators)).toEqual([]);
});

test("a chart's spec has what was chosen and nothing else", () => {
  expect(specOf(select({}), "trend", indicators)).toEqual({});
  expect(specOf(select({scale: "log", unit: "‰"}), "trend", indicators)).toEqual({convert: "‰", scale: "log"});
  expect(specOf(select({scale: "log", since: 2022}), "trend", indicators)).toEqual({since: 2022});
  expect(specOf(select({scale: "log"}), "heat", indicators)).toEqual({});
  const both = select({indicators: ["infant-mortality", "maternal-mortality"]});
  expect(specOf(both, "scatter", indicators)).toEqual({x: "婴儿死亡率", y: "孕产妇死亡率"});
});
