import {descendants, regionByCode} from "../catalog/index.ts";
import type {Row} from "../charts/index.ts";
import {emptyObservation} from "../model/index.ts";

export type Sample = Partial<Row> & Pick<Row, "value">;

/** A made-up value of a made-up indicator; the names of places are real, so that they are as long as real ones. */
export function sample(fields: Sample): Row {
  const {year = 2024, kind = "actual", region = "530900", value, unit = "%", indicator = "示例指标甲"} = fields;
  return {
    ...emptyObservation(),
    id: [region, year, kind, indicator, value, fields.document].filter((each) => each || each === 0).join("-"),
    indicator,
    subject: indicator ?? "",
    region,
    region_name: "云南省临沧市",
    year,
    kind,
    unit,
    written: `${value}${unit}`,
    document: "made-up",
    end: 1,
    quote: Number.isFinite(value) ? `${indicator}${kind === "target" ? "达到" : "为"}${value}${unit}` : "",
    section: "一(一)",
    title: "虚构的示例文件",
    issuer: null,
    ...fields
  };
}

interface Place {
  readonly region: string;
  readonly region_name: string;
}

const provinces = placesUnder("000000").filter(({region}) => region.endsWith("0000"));
const counties = [...placesUnder("330000"), ...placesUnder("530000")].filter(({region}) => !region.endsWith("00"));
const few: readonly Place[] = [
  {region: "530900", region_name: "云南省临沧市"},
  {region: "331100", region_name: "浙江省丽水市"},
  {region: "330604", region_name: "浙江省绍兴市上虞区"},
  {region: "320200", region_name: "江苏省无锡市"}
];
const long = ["530925", "622927", "513200"].map((region) => ({region, region_name: regionByCode(region)!.full}));

/** What charts must bear, by name: rows of two made-up indicators, results and targets. */
export const hard: Readonly<Record<string, readonly Row[]>> = {
  "no-point": [],
  "one-point": [sample({value: 62.5})],
  "one-year": two(few, [2024], (i) => 60 + i * 7.5),
  nulls: [
    ...two(few, [2023, 2024], (i, k) => 55 + i * 6 + k * 2),
    sample({value: Number.NaN, written: "", region: "331100", region_name: "浙江省丽水市"}),
    sample({value: 50, year: Number.NaN}),
    sample({value: 51, indicator: null, subject: "未编目的一项内容"})
  ],
  zero: two(few.slice(0, 3), [2023, 2024], (i) => (i === 0 ? 0 : i)),
  "all-zero": two(few.slice(0, 2), [2023, 2024], () => 0),
  negatives: two(few, [2022, 2023, 2024], (i, k) => [-12, -3.5, 4, 9.5][i]! + k * 1.5),
  "tiny-to-huge": [1e-6, 4.2e-3, 37, 1e5, 1e9].flatMap((value, i) => {
    const place = [...few, long[0]!][i]!;
    const grows = {...place, unit: "元", value};
    return [
      sample({...grows, year: 2023, value: value / 2}),
      sample(grows),
      sample({...grows, year: 2024, kind: "target", value: value * 2}),
      sample({...grows, indicator: "示例指标乙", unit: "人次", value: value / 4})
    ];
  }),
  "bounds-only": few.flatMap((place, i) => [
    sample({...place, value: 85 + i, comparator: i % 2 ? "<=" : ">=", written: `${85 + i}%以${i % 2 ? "下" : "上"}`}),
    sample({...place, value: 90, kind: "target", comparator: ">=", written: "90%以上"}),
    sample({...place, indicator: "示例指标乙", value: 5 + i, comparator: "<", written: `不到${5 + i}%`})
  ]),
  "ranges-and-approximations": few.flatMap((place, i) => [
    sample({...place, value: 40 + i * 5, value_max: 48 + i * 5, written: `${40 + i * 5}%~${48 + i * 5}%`}),
    sample({...place, value: 50, kind: "target", comparator: "~", written: "50%左右"}),
    sample({...place, indicator: "示例指标乙", value: 3 + i, comparator: "~", written: `约${3 + i}%`})
  ]),
  "long-names": two(long, [2020, 2022, 2024], (i, k) => 52 + i * 9 + k * 4, {
    indicator: "二级及以上综合性医院规范设置老年医学科并开展老年综合评估服务的比例",
    written: (value) => `不少于${value}%（含县级）`
  }),
  disagreement: [
    ...two(few.slice(0, 2), [2023, 2024], (i, k) => 60 + i * 8 + k * 3),
    sample({value: 63, document: "second", title: "另一份虚构的文件"}),
    sample({value: 66, document: "third", title: "第三份虚构的文件"})
  ],
  provinces: two(provinces, [2022, 2024], (i, k) => 48 + ((i * 37) % 41) + k * 2.5),
  "two-hundred": two(counties.slice(0, 200), [2022, 2023, 2024], (i, k) => 45 + ((i * 53) % 47) + k * 1.7)
};

function two(
  places: readonly Place[],
  years: readonly number[],
  value: (place: number, year: number) => number,
  options: {indicator?: string; written?: (value: number) => string} = {}
): Row[] {
  const {indicator = "示例指标甲", written = (value: number) => `${value}%`} = options;
  return places.flatMap((place, i) => {
    const values = years.map((_, k) => Math.round(value(i, k) * 100) / 100);
    const goal = Math.round(Math.max(...values) * 10.4) / 10;
    const common = {...place, indicator};
    return [
      ...years.map((year, k) => sample({...common, year, value: values[k]!, written: written(values[k]!)})),
      sample({
        ...common,
        year: years.at(-1)! + (i % 2),
        kind: "target",
        value: goal,
        comparator: ">=",
        written: `${goal}%以上`
      }),
      ...years.map((year, k) => {
        const other = Math.round((values[k]! / 7 + ((i * 29) % 13)) * 10) / 10;
        return sample({...place, indicator: "示例指标乙", year, unit: "‰", value: other, written: `${other}‰`});
      })
    ];
  });
}

function placesUnder(under: string): Place[] {
  return descendants(under).map(({code, full}) => ({region: code, region_name: full}));
}
