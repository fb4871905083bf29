import {expect, test} from "vitest";
import {allowedSide, isBound, isDrawable, toRows} from "../../src/charts/data/rows.ts";
import {divisions, regionNames, shortName} from "../../src/charts/text/names.ts";
import {row} from "./rows.ts";

const fields = {region: "530900", year: 2024n, value: 4.18, unit: "个"};

test("rows come from columns, an Arquero table or any iterable alike", () => {
  const columns = {length: 1, columns: {region: ["530900"], year: [2024], value: [4.18], unit: ["个"]}};
  const arquero = {objects: () => [fields]};
  const from = [columns, arquero, [fields], new Set([fields])].map((data) => toRows(data));
  for (const [only] of from) {
    expect(only).toMatchObject({region: "530900", year: 2024, value: 4.18, unit: "个", written: "4.18个"});
  }
});

test("a column that the query left out is read modestly", () => {
  const [only] = toRows([{year: 2024, value: 3, region_name: "临沧市"}]);
  expect(only).toMatchObject({
    kind: "actual",
    comparator: "=",
    measure: "level",
    region: "临沧市",
    id: "",
    value_max: null
  });
});

test("a row without a year or a value cannot be drawn", () => {
  const rows = toRows([fields, {...fields, year: null}, {...fields, value: null}, {...fields, value: undefined}]);
  expect(rows.map(isDrawable)).toEqual([true, false, false, false]);
});

test("a limit is a bound; an approximation and a range are not", () => {
  const bound = (comparator: "=" | "~" | "<=" | ">", value_max: number | null = null) =>
    isBound({comparator, value_max});
  expect([bound("="), bound("~"), bound("<="), bound(">"), bound(">=" as ">", 9)]).toEqual([
    false,
    false,
    true,
    true,
    false
  ]);
});

test("a bound opens to the side that its words allow", () => {
  const side = (comparator: "<=" | ">=", measure: "level" | "change" | "rank", value: number) =>
    allowedSide({comparator, measure, value});
  expect(side("<=", "level", 7)).toBe("down"); // 控制在7/10万以内
  expect(side(">=", "level", 90)).toBe("up"); // 90%以上
  expect(side("<=", "rank", 8)).toBe("up"); // 前8名
  expect(side(">=", "change", -5)).toBe("down"); // 下降5%以上
  expect(side(">=", "change", 5)).toBe("up"); // 增幅不低于5%
});

test("a full name is divided, and shortened to its last division", () => {
  expect(divisions("浙江省绍兴市上虞区")).toEqual(["浙江省", "绍兴市", "上虞区"]);
  expect(divisions("延边朝鲜族自治州敦化市")).toEqual(["延边朝鲜族自治州", "敦化市"]);
  expect(["浙江省绍兴市上虞区", "云南省临沧市", "全国", "福建省福州市"].map(shortName)).toEqual([
    "上虞区",
    "临沧市",
    "全国",
    "福州市"
  ]);
});

test("names that would read alike stay whole", () => {
  const rows = [
    row({region: "320104", region_name: "江苏省南京市鼓楼区", year: 2024, value: 1}),
    row({region: "350102", region_name: "福建省福州市鼓楼区", year: 2024, value: 1}),
    row({region: "530900", year: 2024, value: 1})
  ];
  expect([...regionNames(rows).values()]).toEqual(["江苏省南京市鼓楼区", "福建省福州市鼓楼区", "临沧市"]);
});
