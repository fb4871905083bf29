import type {Row} from "../../src/charts/index.ts";

export type Sample = Partial<Row> & Pick<Row, "region" | "year" | "value">;

const regionNames: Record<string, string> = {
  "530900": "云南省临沧市",
  "331100": "浙江省丽水市",
  "330604": "浙江省绍兴市上虞区",
  "320200": "江苏省无锡市"
};

const titles: Record<string, string> = {
  "lincang-2025": "临沧市卫生健康委员会2024年工作总结和2025年工作要点",
  "lishui-2023": "丽水市卫生健康委员会2022年工作总结和2023年工作要点",
  "shangyu-2025": "2025年绍兴市上虞区卫生健康工作要点",
  "shangyu-2027": "绍兴市上虞区卫生健康现代化建设实施方案",
  "wuxi-2020": "无锡市卫生健康委员会2020年卫生健康工作要点"
};

/** A whole row from the few fields that a test is about. */
export function row(sample: Sample): Row {
  const {region, year, kind = "actual", document = ""} = sample;
  const observation: Omit<Row, "title" | "issuer"> = {
    id: `${region}-${year}-${kind}-${sample.value}`,
    indicator: "孕产妇死亡率",
    subject: sample.indicator ?? "孕产妇死亡率",
    region_name: regionNames[region] ?? region,
    kind,
    measure: "level",
    value_max: null,
    unit: "/10万",
    comparator: "=",
    written: `${sample.value}${sample.unit ?? "/10万"}`,
    scope: null,
    document,
    start: 0,
    end: 1,
    quote: "",
    section: "",
    rule: "",
    reviewed: false,
    ...sample
  };
  return {title: titles[document] ?? null, issuer: null, ...observation};
}

const childcare = {indicator: "每千人口3岁以下婴幼儿托位数", unit: "个"} as const;

/** 千人托位数 as the five documents state it. */
export const places: readonly Row[] = [
  row({
    ...childcare,
    region: "530900",
    year: 2024,
    value: 4.18,
    written: "4.18个",
    subject: "每千人拥有托位",
    document: "lincang-2025",
    quote: "每千人拥有托位4.18个",
    section: "一(九)"
  }),
  row({
    ...childcare,
    region: "530900",
    year: 2025,
    value: 4.5,
    kind: "target",
    written: "4.5个",
    document: "lincang-2025",
    quote: "每千人口3岁以下婴幼儿托位数达到4.5个",
    section: "二(八)"
  }),
  row({
    ...childcare,
    region: "331100",
    year: 2022,
    value: 3.73,
    written: "3.73个",
    subject: "千人托位数",
    document: "lishui-2023",
    quote: "千人托位数达3.73个",
    section: "一(六)"
  }),
  row({
    ...childcare,
    region: "331100",
    year: 2023,
    value: 3.8,
    kind: "target",
    written: "3.8个",
    subject: "千人托位数",
    document: "lishui-2023",
    quote: "千人托位数达3.8个",
    section: "二(六)"
  }),
  row({
    ...childcare,
    region: "330604",
    year: 2025,
    value: 4.6,
    kind: "target",
    written: "4.6个",
    subject: "每千人拥有3岁以下婴幼儿托位数",
    document: "shangyu-2025",
    quote: "每千人拥有3岁以下婴幼儿托位数达到4.6个",
    section: "(七)1"
  }),
  row({
    ...childcare,
    region: "330604",
    year: 2027,
    value: 5.5,
    kind: "target",
    written: "5.5个",
    subject: "每千人拥有3岁以下婴幼儿托位数",
    document: "shangyu-2027",
    quote: "每千人拥有3岁以下婴幼儿托位数达到5.5个",
    section: "二(五)4"
  })
];

/** 孕产妇死亡率 as the five documents state it. */
export const deaths: readonly Row[] = [
  row({
    region: "530900",
    year: 2024,
    value: 18.23,
    written: "18.23/10万",
    document: "lincang-2025",
    quote: "全市孕产妇死亡率18.23/10万",
    section: "一(八)"
  }),
  row({
    region: "331100",
    year: 2023,
    value: 7,
    kind: "target",
    comparator: "<=",
    written: "7/10万以内",
    document: "lishui-2023",
    quote: "孕产妇死亡率控制在7/10万以内(争取零死亡)",
    section: "二(六)"
  }),
  row({
    region: "331100",
    year: 2023,
    value: 0,
    kind: "target",
    written: "零死亡",
    document: "lishui-2023",
    quote: "孕产妇死亡率控制在7/10万以内(争取零死亡)",
    section: "二(六)"
  }),
  row({
    region: "330604",
    year: 2025,
    value: 0,
    kind: "target",
    written: "零死亡",
    document: "shangyu-2025",
    quote: "孕产妇零死亡",
    section: "(七)1"
  }),
  row({
    region: "330604",
    year: 2027,
    value: 1,
    kind: "target",
    comparator: "<=",
    written: "1/10万以下",
    document: "shangyu-2027",
    quote: "孕产妇死亡率控制在1/10万以下",
    section: "二(五)2"
  }),
  row({
    region: "320200",
    year: 2020,
    value: 8,
    kind: "target",
    comparator: "<=",
    written: "8/10万以内",
    document: "wuxi-2020",
    quote: "孕产妇死亡率力争控制在8/10万以内",
    section: "七(二)"
  })
];

/** Twelve regions over ten years, with a target each: as crowded as a province's counties. */
export function crowd(regions = 12, years = 10): Row[] {
  let seed = 7;
  const random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const names = "安吉平湖桐乡海宁嘉善德清长兴余姚慈溪象山宁海奉化诸暨嵊州新昌义乌东阳永康".match(/../g)!;
  return Array.from({length: regions}, (_, i) => {
    const start = 60 + random() * 20;
    const region = String(330101 + i);
    const region_name = `浙江省${names[i % names.length]}${i >= names.length ? Math.floor(i / names.length) : ""}县`;
    const common = {region, region_name, indicator: "县域就诊率", unit: "%", document: `county-${i}`};
    const values = Array.from({length: years}, (_, k) => Math.round((start + k * 1.5 + random() * 4) * 10) / 10);
    return [
      ...values.map((value, k) => row({...common, year: 2015 + k, value, quote: `县域就诊率达${value}%`})),
      row({
        ...common,
        year: 2015 + years,
        value: 90,
        kind: "target",
        comparator: ">=",
        written: "90%以上",
        quote: "县域就诊率达到90%以上"
      })
    ];
  }).flat();
}
