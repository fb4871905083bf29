import {trend} from "../../src/charts/types/trend.ts";
import {crowd, deaths, places, row} from "../charts/rows.ts";

const people = {indicator: "示例人数", unit: "人"} as const;
const expectancy = {indicator: "人均预期寿命", unit: "岁"} as const;
const rank = {indicator: "综合排名", unit: "名", measure: "rank"} as const;
const change = {indicator: "门诊人次变化", unit: "%", measure: "change"} as const;

/** Every drawing that is kept as a picture, by name: the real data first, then what is hard. */
export const plots: Readonly<Record<string, () => HTMLElement>> = {
  "trend-childcare": () => trend(places, {width: 720}),
  "trend-childcare-phone": () => trend(places, {width: 328}),
  "trend-childcare-english": () => trend(places, {width: 720, language: "en"}),
  "trend-maternal": () => trend(deaths, {width: 720}),
  "trend-maternal-phone": () => trend(deaths, {width: 328}),
  "trend-split": () => trend([...places, ...deaths], {width: 720}),
  "trend-one-point": () => trend(places.slice(0, 1), {width: 720}),
  "trend-one-year": () =>
    trend(
      ["530900", "331100", "330604", "320200"].map((region, i) => row({region, year: 2024, value: 9 + i / 10})),
      {width: 720}
    ),
  "trend-crowd": () => trend(crowd(12, 10), {width: 720}),
  "trend-crowd-phone": () => trend(crowd(12, 10), {width: 328}),
  "trend-too-many": () => trend(crowd(60, 3), {width: 720}),
  "trend-bounds-and-ranges": () =>
    trend(
      [
        row({...people, region: "530900", year: 2020, value: 12, value_max: 18, written: "12~18人"}),
        row({...people, region: "530900", year: 2022, value: 20, comparator: "~", written: "约20人"}),
        row({...people, region: "331100", year: 2021, value: 30, comparator: ">=", written: "30人以上"}),
        row({
          ...people,
          region: "331100",
          year: 2022,
          value: 30,
          comparator: ">=",
          kind: "target",
          written: "30人以上"
        }),
        row({...people, region: "330604", year: 2021, value: 5, value_max: 10, kind: "target", written: "5~10人"}),
        row({...people, region: "320200", year: 2022, value: 10, comparator: "<", written: "不到10人"})
      ],
      {width: 720}
    ),
  "trend-narrow-range": () =>
    trend(
      [
        row({...expectancy, region: "530900", year: 2021, value: 78.8, written: "78.8岁"}),
        row({...expectancy, region: "331100", year: 2021, value: 81.9, written: "81.9岁"}),
        row({...expectancy, region: "331100", year: 2023, value: 82.1, written: "82.1岁"}),
        row({
          ...expectancy,
          region: "331100",
          year: 2025,
          value: 82.5,
          comparator: ">=",
          kind: "target",
          written: "82.5岁以上"
        })
      ],
      {width: 720}
    ),
  "trend-change": () =>
    trend(
      [
        row({...change, region: "530900", year: 2021, value: -5, written: "下降5%"}),
        row({...change, region: "530900", year: 2022, value: 3, written: "增长3%"}),
        row({
          ...change,
          region: "331100",
          year: 2022,
          value: -8,
          comparator: ">=",
          kind: "target",
          written: "下降8%以上"
        })
      ],
      {width: 720}
    ),
  "trend-rank": () =>
    trend(
      [
        row({...rank, region: "530900", year: 2021, value: 3, written: "第三"}),
        row({...rank, region: "530900", year: 2022, value: 1, written: "第一"}),
        row({...rank, region: "331100", year: 2022, value: 8, comparator: "<=", kind: "target", written: "前8名"})
      ],
      {width: 720}
    ),
  "trend-large-and-small": () =>
    trend(
      [1e-6, 4e-6, 1e9, 2.5e9].map((value, i) =>
        row({region: "530900", year: 2020 + i, value, indicator: i < 2 ? "很小" : "很大", unit: i < 2 ? "‰" : "元"})
      ),
      {width: 720}
    )
};
