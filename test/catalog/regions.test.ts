import {areaList} from "@vant/area-data";
import {expect, test} from "vitest";
import {
  allRegions,
  descendants,
  englishFull,
  englishRegion,
  lineage,
  nation,
  regionByCode,
  regionsByName,
  shortName
} from "../../src/catalog/index.ts";

test("every code is unique and has a parent that exists", () => {
  const codes = allRegions().map((each) => each.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const region of allRegions())
    if (region !== nation) expect(regionByCode(region.parent!), region.name).not.toBeNull();
});

test("provinces, prefectures and counties are all there", () => {
  const all = allRegions().filter((each) => each !== nation);
  expect(all.filter((each) => each.code.endsWith("0000")).length).toBe(34);
  expect(all.filter((each) => each.code.endsWith("00") && !each.code.endsWith("0000")).length).toBeGreaterThan(330);
  expect(all.filter((each) => !each.code.endsWith("00")).length).toBeGreaterThan(2830);
});

test("names agree with the package they were taken from", () => {
  const official: Record<string, string> = {...areaList.province_list, ...areaList.city_list, ...areaList.county_list};
  const wrong = allRegions().filter((each) => each !== nation && official[each.code] !== each.name);
  expect(wrong.map((each) => each.code + each.name)).toEqual([]);
});

test("no development zone passes for a county", () => {
  expect(allRegions().filter((each) => /开发区|高新区|工业园区|管委会/.test(each.name))).toEqual([]);
});

test("lineage and full names", () => {
  expect(lineage("330604")).toEqual(["330604", "330600", "330000"]);
  expect(regionByCode("330604")?.full).toBe("浙江省绍兴市上虞区");
  expect(regionByCode("110101")?.parent).toBe("110000");
  expect(regionByCode("429004")?.full).toBe("湖北省仙桃市");
  expect(descendants("331100").map((each) => each.short)).toEqual([
    "莲都",
    "青田",
    "缙云",
    "遂昌",
    "松阳",
    "云和",
    "庆元",
    "景宁",
    "龙泉"
  ]);
});

test("short and former names", () => {
  expect(shortName("景宁畲族自治县")).toBe("景宁");
  expect(shortName("双江拉祜族佤族布朗族傣族自治县")).toBe("双江");
  expect(shortName("楚雄彝族自治州")).toBe("楚雄");
  expect(shortName("广西壮族自治区")).toBe("广西");
  expect(shortName("内蒙古自治区")).toBe("内蒙古");
  expect(shortName("成县")).toBe("成县");
  expect(regionsByName("上虞市").map((each) => each.code)).toEqual(["330604"]);
  expect(regionsByName("朝阳区").length).toBeGreaterThan(1);
});

test("provinces, prefectures and the places of the shipped documents have English names, alone and with what holds them", () => {
  const named = allRegions().filter(({code}) => code.endsWith("00"));
  expect(named.filter(({code}) => englishFull(code) === null)).toEqual([]);
  expect(englishRegion("000000")).toBe("China");
  expect(englishFull("610000")).toBe("Shaanxi");
  expect(englishFull("530900")).toBe("Lincang, Yunnan");
  expect(englishFull("330604")).toBe("Shangyu, Shaoxing, Zhejiang");
  expect(englishFull("540100")).toBe("Lhasa, Xizang");
  expect(englishRegion("110101")).toBeNull();
  expect(englishFull("not a code")).toBeNull();
});
