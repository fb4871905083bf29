import {
  chartType,
  chartTypes,
  createCharts,
  takesOption,
  type ChartName,
  type ChartSpec,
  type Row
} from "../charts/index.ts";
import type {Observation} from "../model/index.ts";
import {hard} from "./hard.ts";
import excerpt from "./real.json";

/** The chart types that draw something; the table is seen under each of them. */
type DrawnType = Exclude<ChartName, "table">;

/** One figure of the gallery. */
export interface Case {
  readonly type: DrawnType;
  readonly name: string;
  /** drawn from what documents state, or from made-up values */
  readonly real: boolean;
  draw(spec?: ChartSpec): HTMLElement;
}

const {documents} = excerpt;
const observations = excerpt.observations as readonly Observation[];

const of = (...indicators: string[]) =>
  observations.filter(({indicator, measure}) => measure === "level" && indicators.includes(indicator ?? ""));

const places = of("每千人口3岁以下婴幼儿托位数");
const deaths = of("孕产妇死亡率");
const levels = observations.filter(({measure}) => measure === "level");
const lishui = levels.filter(({region}) => region === "331100");

/** An excerpt of the seeds that does not change with them, so that its drawings can be kept. */
const real: Readonly<Record<DrawnType, Readonly<Record<string, readonly [readonly Observation[], ChartSpec?]>>>> = {
  trend: {
    "nursery-places": [places],
    "maternal-mortality": [deaths],
    "emergency-response": [of("院前急救平均反应时间")]
  },
  target: {
    "nursery-places": [places],
    "infant-and-maternal": [of("孕产妇死亡率", "婴儿死亡率")],
    lishui: [lishui.filter(({unit}) => unit === "%"), {title: "丽水市2023年的目标与实际"}]
  },
  ranking: {
    "nursery-places": [places],
    "life-expectancy": [of("人均预期寿命")],
    "health-literacy": [of("居民健康素养水平")]
  },
  slope: {"emergency-response": [of("院前急救平均反应时间")], "nursery-places": [places]},
  multiples: {
    "nursery-places": [places],
    indicators: [
      of(
        "居民健康素养水平",
        "人均预期寿命",
        "院前急救平均反应时间",
        "婴儿死亡率",
        "县域就诊率",
        "每千人口3岁以下婴幼儿托位数"
      ),
      {title: "六个指标"}
    ]
  },
  scatter: {"literacy-and-life": [of("居民健康素养水平", "人均预期寿命")]},
  distribution: {"nursery-places": [places], "infant-mortality": [of("婴儿死亡率")]},
  heat: {all: [levels]},
  tiles: {"nursery-places": [places]},
  coverage: {all: [observations]},
  commitments: {
    "nursery-places": [places],
    several: [
      of("居民健康素养水平", "孕产妇死亡率", "县域就诊率", "院前急救平均反应时间"),
      {title: "四个指标的目标年份"}
    ]
  }
};

/** The same values otherwise: logarithmic, as a change since a year, in another unit. */
const otherwise: readonly (readonly [
  DrawnType,
  string,
  boolean,
  readonly Row[] | readonly Observation[],
  ChartSpec
])[] = [
  ["trend", "emergency-since-2021", true, of("院前急救平均反应时间"), {since: 2021}],
  ["trend", "infants-per-100000", true, of("婴儿死亡率"), {convert: "/10万"}],
  ["trend", "provinces-since-2022", false, hard.provinces!, {since: 2022, relative: true}],
  ["multiples", "disagreement-since-2023", false, hard.disagreement!, {since: 2023}],
  ["target", "infants-per-100000", true, of("婴儿死亡率"), {convert: "/10万"}],
  ...drawnTypes()
    .filter((type) => takesOption(type, "scale"))
    .map((type) => [type, "tiny-to-huge-log", false, fit(type, hard["tiny-to-huge"]!), {scale: "log"}] as const)
];

/** What documents state, for each type of chart; then what is hard. */
export function allCases(): Case[] {
  const draw = (type: DrawnType, rows: readonly object[], spec: ChartSpec) => createCharts()[type](rows, spec);
  return drawnTypes().flatMap((type) => [
    ...Object.entries(real[type]).map(([name, [rows, more]]): Case => ({
      type,
      name,
      real: true,
      draw: (spec) => draw(type, rows, {documents, ...more, ...spec})
    })),
    ...Object.entries(hard).map(([name, rows]): Case => ({
      type,
      name,
      real: false,
      draw: (spec) => draw(type, fit(type, rows), {better: "up", ...spec})
    })),
    ...otherwise
      .filter((each) => each[0] === type)
      .map(([, name, real, rows, more]): Case => ({
        type,
        name,
        real,
        draw: (spec) => draw(type, rows, {documents, better: "up", ...more, ...spec})
      }))
  ]);
}

function drawnTypes(): DrawnType[] {
  return chartTypes.map(({name}) => name).filter((name) => name !== "table");
}

/** Charts of one indicator get one; those that compare several get all. */
function fit(type: ChartName, rows: readonly Row[]): readonly Row[] {
  return chartType(type).indicators === "together" ? rows : rows.filter(({indicator}) => indicator !== "示例指标乙");
}
