import {expect, test} from "vitest";
import {difference} from "../../src/charts/data/difference.ts";
import {agreement, isApart, isWithin, toInterval} from "../../src/charts/data/interval.ts";
import {toRanks} from "../../src/charts/data/latest.ts";
import {judge} from "../../src/charts/data/target-status.ts";
import {row, type Sample} from "./rows.ts";

const at = (sample: Partial<Sample>) => row({region: "530900", year: 2024, value: 90, unit: "%", ...sample});
const goal = (sample: Partial<Sample>) => at({kind: "target", ...sample});
const verdict = (result: Partial<Sample> | null, target: Partial<Sample>, better: "up" | "down" | null = "up") =>
  judge(result && at(result), goal(target), better, {}).status;

test("a result of the target's year is met or missed by the better direction", () => {
  expect(verdict({value: 91}, {})).toBe("met");
  expect(verdict({value: 90}, {})).toBe("met");
  expect(verdict({value: 89}, {})).toBe("missed");
  expect(verdict({value: 89}, {}, "down")).toBe("met");
});

test("a bound's own words decide, whatever the direction", () => {
  expect(verdict({value: 6}, {value: 7, comparator: "<="}, "up")).toBe("met");
  expect(verdict({value: 7}, {value: 7, comparator: "<"}, "down")).toBe("missed");
  expect(verdict({value: 7}, {value: 7, comparator: "<="}, null)).toBe("met");
});

test("bound against bound is decided only where no reading can differ", () => {
  const atLeast = (value: number) => ({value, comparator: ">="}) as const;
  const atMost = (value: number) => ({value, comparator: "<="}) as const;
  expect(verdict(atLeast(85), atLeast(90))).toBe("undecided");
  expect(verdict(atLeast(95), atLeast(90))).toBe("met");
  expect(verdict(atMost(80), atLeast(90))).toBe("missed");
  expect(verdict({value: 85, value_max: 95}, atLeast(90))).toBe("undecided");
  expect(verdict({value: 92, comparator: "~"}, atLeast(90))).toBe("undecided");
});

test("without a direction a plain target is not judged, without a result nothing is, before its year it is pending", () => {
  expect(verdict({value: 95}, {}, null)).toBe("undecided");
  expect(verdict(null, {})).toBe("absent");
  expect(verdict({year: 2022, value: 99}, {})).toBe("pending");
  expect(judge(at({year: 2022, value: 88.5}), goal({}), "up", {}).text).toBe("目标年无数据，2022年还差1.5个百分点");
});

test("a difference of shares is in points", () => {
  expect(difference(at({value: 4.18, unit: "个"}), at({value: 4.5, unit: "个"}))).toBe("0.32个");
  expect(difference(at({value: 37.53}), at({value: 39}))).toBe("1.47个百分点");
  expect(difference(at({value: 2.55, unit: "‰"}), at({value: 5, unit: "‰"}), "en")).toBe("2.45 per mille points");
});

test("two statements agree, fit or disagree", () => {
  expect(agreement(at({}), at({}))).toBe("same");
  expect(agreement(at({value: 0}), at({value: 7, comparator: "<="}))).toBe("compatible");
  expect(agreement(at({value: 8}), at({value: 7, comparator: "<="}))).toBe("different");
  expect(agreement(at({value: 4.5}), at({value: 4.6}))).toBe("different");
});

test("intervals know their ends", () => {
  const below = toInterval(at({value: 5, comparator: "<"}));
  expect(isWithin(toInterval(at({value: 5})), below)).toBe(false);
  expect(isApart(toInterval(at({value: 5})), below)).toBe(true);
  expect(toInterval(at({value: 8, measure: "rank", comparator: "<="}))).toMatchObject({low: -Infinity, high: 8});
});

test("equal values share a rank, and bounds have none", () => {
  const rows = [90, 80, 90, 70].map((value, i) => at({region: String(i), value}));
  expect([...toRanks([...rows, at({region: "b", comparator: ">="})], "up")]).toEqual([
    ["0", 1],
    ["2", 1],
    ["1", 3],
    ["3", 4]
  ]);
  expect(toRanks(rows, "down").get("3")).toBe(1);
});
