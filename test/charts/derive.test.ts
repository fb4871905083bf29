// @vitest-environment jsdom
import {expect, test} from "vitest";
import {type Row} from "../../src/charts/index.ts";
import {ranking} from "../../src/charts/types/ranking.ts";
import {scatter} from "../../src/charts/types/scatter.ts";
import {slope} from "../../src/charts/types/slope.ts";
import {table} from "../../src/charts/types/table.ts";
import {target} from "../../src/charts/types/target.ts";
import {trend} from "../../src/charts/types/trend.ts";
import {places, row} from "./rows.ts";

const infants = {indicator: "婴儿死亡率", unit: "‰"} as const;
const deaths: readonly Row[] = [
  row({...infants, region: "530900", year: 2022, value: 2.55}),
  row({...infants, region: "530900", year: 2024, value: 2.05}),
  row({...infants, region: "331100", year: 2022, value: 190, unit: "/10万", written: "190/10万"}),
  row({...infants, region: "331100", year: 2024, value: 1.65, kind: "target", comparator: "<=", written: "1.65‰以下"})
];

const texts = (figure: Element, selector: string) =>
  [...figure.querySelectorAll(selector)].map((each) => each.textContent);
const remarks = (figure: Element) => figure.querySelector(".chart-remarks")!.textContent!;

function tipOf(figure: HTMLElement, region: string, year: number): string {
  document.body.replaceChildren(figure);
  figure.querySelector<SVGElement>(`.chart-point[data-region="${region}"][data-year="${year}"]`)!.focus();
  return figure.querySelector(".chart-tip")!.textContent!;
}

test("‰ and /10万 of one indicator stand apart as written, and on one axis when converted", () => {
  expect(texts(trend(deaths), ".chart-axis-title")).toEqual(["单位：‰", "单位：每10万"]);
  const figure = trend(deaths, {convert: "/10万"});
  expect(texts(figure, ".chart-axis-title")).toEqual(["单位：每10万"]);
  expect(texts(figure, ".chart-labels text").toSorted()).toEqual([
    "190/10万",
    "255/10万",
    "临沧市205/10万",
    "丽水市≤165/10万"
  ]);
  expect(remarks(figure)).toContain("数值换算为“每10万”");
});

test("the written value stays in the tip, beside what it was converted to", () => {
  const figure = trend(deaths, {convert: "/10万"});
  expect(tipOf(figure, "530900", 2022)).toContain("2.55‰换算：255/10万");
  expect(tipOf(figure, "331100", 2022)).not.toContain("换算");
});

test("an indicator that is a share in % is not converted, nor a unit without a family", () => {
  const share = row({indicator: "县域就诊率", unit: "%", region: "530900", year: 2024, value: 91.59});
  expect(texts(trend([share], {convert: "‰"}), ".chart-axis-title")).toEqual(["单位：%"]);
  expect(texts(trend(places, {convert: "/10万"}), ".chart-axis-title")).toEqual(["单位：个"]);
});

test("a change is measured from the region's reported value of the year, and a target's too", () => {
  const figure = trend(places, {since: 2022});
  expect(texts(figure, ".chart-axis-title")).toEqual(["较2022年的变化，单位：个"]);
  expect(texts(figure, ".chart-labels text").toSorted()).toEqual(["0个", "丽水市+0.07个"]);
  expect(tipOf(figure, "331100", 2023)).toContain("3.8个较2022年的 3.73个：+0.07个");
  expect(remarks(figure)).toContain("4 个数值没有2022年的实际值可比，未画。");
});

test("shares differ by points, and a relative change is in per cent", () => {
  const share = (year: number, value: number) =>
    row({indicator: "居民健康素养水平", unit: "%", region: "331100", year, value});
  expect(texts(trend([share(2022, 30), share(2024, 36)], {since: 2022}), ".chart-label")).toEqual(["丽水市+6个百分点"]);
  const relative = trend([share(2022, 30), share(2024, 36)], {since: 2022, relative: true});
  expect(texts(relative, ".chart-label")).toEqual(["丽水市+20%"]);
});

test("conversion comes before change", () => {
  const figure = trend(deaths, {convert: "/10万", since: 2022});
  expect(texts(figure, ".chart-label").sort()).toEqual(["临沧市−50/10万", "丽水市≤−25/10万"]);
});

test("a logarithmic axis says so, has even ratios, and leaves out what is not above 0", () => {
  const rows = [0, 1, 100, 10000].map((value, i) =>
    row({indicator: "示例", unit: "人", region: "530900", year: 2020 + i, value})
  );
  const figure = trend(rows, {scale: "log", width: 720});
  const ys = [...figure.querySelectorAll(".chart-point")].map((point) => Number(point.getAttribute("cy")));
  const heights = [...figure.querySelectorAll(".chart-point")].map((point) =>
    Number(/,([\d.]+)\)/.exec(point.getAttribute("transform") ?? "")?.[1] ?? ys.shift())
  );
  expect(heights.length).toBe(3);
  expect(heights[0]! - heights[1]!).toBeCloseTo(heights[1]! - heights[2]!, 1);
  expect(remarks(figure)).toContain("对数坐标");
  expect(remarks(figure)).toContain("1 个不大于 0 的数值在对数坐标上没有位置，未画。");
  expect(texts(figure, ".chart-axis-title")).toEqual(["单位：人，对数坐标"]);
});

test("bars begin at 0, so a ranking on a logarithmic axis has dots", () => {
  const rows = ["530900", "331100"].map((region, i) =>
    row({indicator: "示例", unit: "人", region, year: 2024, value: [3, 3000][i]!})
  );
  expect(ranking(rows).querySelectorAll(".chart-points rect").length).toBe(2);
  expect(ranking(rows, {scale: "log"}).querySelectorAll(".chart-points rect").length).toBe(0);
});

test("a change has no logarithmic axis", () => {
  expect(texts(trend(places, {since: 2022, scale: "log"}), ".chart-axis-title")).toEqual(["较2022年的变化，单位：个"]);
});

test("whether a target was met is the same in any unit", () => {
  const rows = [
    row({...infants, region: "530900", year: 2024, value: 2.05}),
    row({...infants, region: "530900", year: 2024, kind: "target", value: 2.2, comparator: "<=", written: "2.2‰以下"})
  ];
  expect(texts(target(rows), ".chart-remark")).toEqual(["✓ 已达到，超出0.15个千分点"]);
  expect(texts(target(rows, {convert: "/10万"}), ".chart-remark")).toEqual(["✓ 已达到，超出15/10万"]);
});

test("a scatter has the two indicators that it is told, across and up", () => {
  const two = ["甲", "乙", "丙"].flatMap((indicator, i) =>
    ["530900", "331100"].map((region, k) =>
      row({indicator, subject: indicator, unit: "%", region, year: 2024, value: 10 * i + k + 1})
    )
  );
  const titles = (spec: object) =>
    [...scatter(two, spec).querySelectorAll("text")]
      .map((each) => each.textContent)
      .filter((each) => /[↑→]/.test(each!));
  expect(titles({x: "丙", y: "甲"})).toEqual(["↑ 甲（%）", "丙（%） →"]);
  expect(titles({x: "甲", y: "丙"})).toEqual(["↑ 丙（%）", "甲（%） →"]);
  expect(scatter(two, {x: "甲", y: "丁"}).textContent).toContain("没有可画的数据");
});

test("a table has the computed values beside the written ones, and none where nothing is computed", () => {
  expect(texts(table(deaths, {convert: "/10万"}), "th[scope=col]")).toContain("图中数值");
  expect(texts(table(deaths), "th[scope=col]")).not.toContain("图中数值");
  const cells = texts(table(deaths, {convert: "/10万"}), "tbody .chart-number");
  expect(cells).toEqual([
    "2022",
    "190/10万",
    "",
    "2024",
    "1.65‰以下",
    "≤165/10万",
    "2022",
    "2.55‰",
    "255/10万",
    "2024",
    "2.05‰",
    "205/10万"
  ]);
});

test("the table twin of a figure has the figure's values and is not computed twice", () => {
  const figure = slope(deaths, {convert: "/10万"});
  const twin = figure.querySelector<HTMLDetailsElement>(".chart-twin")!;
  twin.open = true;
  twin.dispatchEvent(new Event("toggle"));
  expect(texts(twin, "tbody .chart-number")).toContain("255/10万");
});
