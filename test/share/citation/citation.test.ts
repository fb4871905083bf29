import {readFileSync} from "node:fs";
import {join} from "node:path";
import {Cite} from "@citation-js/core";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import {parse} from "@retorquere/bibtex-parser";
import {describe, expect, test} from "vitest";
import type {Document} from "../../../src/model/index.ts";
import {
  citationFormats,
  cite,
  citedChart,
  citedDocument,
  citedRelease,
  type CitationFormat,
  type Work
} from "../../../src/share/citation/index.ts";

const documents = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../seeds/documents.json"), "utf8")
) as readonly Document[];
const seen = "2026-11-28";
const cited = (id: string, url: string | null = null) =>
  citedDocument({...documents.find((each) => each.id === id)!, url}, seen);
const house = {author: "指标 Zhibiao", accessed: seen, language: "zh-CN"} as const;
const address =
  "https://example.org/zhibiao/?explore&i=maternal-mortality&r=331100~530900&k=actual~target&y=&c=trend&d=2026-11-25";
const chart = citedChart("2026-11-25", {...house, title: "孕产妇死亡率（丽水市、临沧市）", url: address});
const release = citedRelease("2026-11-25", {...house, title: "卫生健康指标数据", url: "https://example.org/zhibiao/"});
const english = citedChart("2026-11-25", {
  author: "Zhibiao 指标",
  title: "Maternal mortality: two cities",
  url: "https://example.org/zhibiao/?explore",
  accessed: seen,
  language: "en"
});

describe("GB/T 7714—2025: the point and the square bracket half-width, all other signs full-width in Chinese entries", () => {
  test.each<[string, Work, string]>([
    [
      "shangyu-2025",
      cited("shangyu-2025"),
      "绍兴市上虞区卫生健康局. 2025年绍兴市上虞区卫生健康工作要点[EB/OL]. （2025-03-31）[2026-11-28]."
    ],
    [
      "wuxi-2020, whose day nobody knows",
      cited("wuxi-2020"),
      "无锡市卫生健康委员会. 无锡市卫生健康委员会2020年卫生健康工作要点[EB/OL]. [2026-11-28]."
    ],
    [
      "shangyu-2027",
      cited("shangyu-2027"),
      "绍兴市上虞区卫生健康局. 绍兴市上虞区卫生健康现代化建设实施方案[EB/OL]. （2023-12-21）[2026-11-28]."
    ],
    [
      "lincang-2025",
      cited("lincang-2025"),
      "临沧市卫生健康委员会. 临沧市卫生健康委员会2024年工作总结和2025年工作要点[EB/OL]. （2025-03-01）[2026-11-28]."
    ],
    [
      "lishui-2023, whose 文号 follows the title",
      cited("lishui-2023"),
      "丽水市卫生健康委员会. 丽水市卫生健康委员会2022年工作总结和2023年工作要点：丽卫〔2023〕46号[EB/OL]. （2023-10-16）[2026-11-28]."
    ],
    [
      "a document whose address is known",
      cited("lincang-2025", "https://example.gov.cn/a.html"),
      "临沧市卫生健康委员会. 临沧市卫生健康委员会2024年工作总结和2025年工作要点[EB/OL]. （2025-03-01）[2026-11-28]. https://example.gov.cn/a.html."
    ],
    ["a chart", chart, `指标 Zhibiao. 孕产妇死亡率（丽水市、临沧市）[EB/OL]. （2026-11-25）[2026-11-28]. ${address}.`],
    [
      "a release",
      release,
      "指标 Zhibiao. 卫生健康指标数据[DS/OL]. 2026-11-25版. （2026-11-25）[2026-11-28]. https://example.org/zhibiao/."
    ],
    [
      "a chart in English, all signs half-width",
      english,
      "Zhibiao 指标. Maternal mortality: two cities[EB/OL]. (2026-11-25)[2026-11-28]. https://example.org/zhibiao/?explore."
    ]
  ])("%s", (_, work, expected) => {
    expect(cite(work, "gbt7714-2025")).toBe(expected);
  });
});

describe("GB/T 7714—2015: signs half-width", () => {
  test.each<[string, Work, string]>([
    [
      "shangyu-2025",
      cited("shangyu-2025"),
      "绍兴市上虞区卫生健康局. 2025年绍兴市上虞区卫生健康工作要点[EB/OL]. (2025-03-31)[2026-11-28]."
    ],
    [
      "wuxi-2020",
      cited("wuxi-2020"),
      "无锡市卫生健康委员会. 无锡市卫生健康委员会2020年卫生健康工作要点[EB/OL]. [2026-11-28]."
    ],
    [
      "shangyu-2027",
      cited("shangyu-2027"),
      "绍兴市上虞区卫生健康局. 绍兴市上虞区卫生健康现代化建设实施方案[EB/OL]. (2023-12-21)[2026-11-28]."
    ],
    [
      "lincang-2025",
      cited("lincang-2025"),
      "临沧市卫生健康委员会. 临沧市卫生健康委员会2024年工作总结和2025年工作要点[EB/OL]. (2025-03-01)[2026-11-28]."
    ],
    [
      "lishui-2023",
      cited("lishui-2023"),
      "丽水市卫生健康委员会. 丽水市卫生健康委员会2022年工作总结和2023年工作要点: 丽卫〔2023〕46号[EB/OL]. (2023-10-16)[2026-11-28]."
    ],
    ["a chart", chart, `指标 Zhibiao. 孕产妇死亡率（丽水市、临沧市）[EB/OL]. (2026-11-25)[2026-11-28]. ${address}.`],
    [
      "a release",
      release,
      "指标 Zhibiao. 卫生健康指标数据[DS/OL]. 2026-11-25版. (2026-11-25)[2026-11-28]. https://example.org/zhibiao/."
    ]
  ])("%s", (_, work, expected) => {
    expect(cite(work, "gbt7714-2015")).toBe(expected);
  });
});

test("APA", () => {
  expect(
    [chart, release, cited("lishui-2023"), cited("wuxi-2020", "https://example.gov.cn/")].map((work) =>
      cite(work, "apa")
    )
  ).toEqual([
    `指标 Zhibiao. (2026, November 25). 孕产妇死亡率（丽水市、临沧市）. ${address}`,
    "指标 Zhibiao. (2026). 卫生健康指标数据 (Version 2026-11-25) [Data set]. https://example.org/zhibiao/",
    "丽水市卫生健康委员会. (2023, October 16). 丽水市卫生健康委员会2022年工作总结和2023年工作要点 (丽卫〔2023〕46号).",
    "无锡市卫生健康委员会. (n.d.). 无锡市卫生健康委员会2020年卫生健康工作要点. Retrieved November 28, 2026, from https://example.gov.cn/"
  ]);
});

const pages = [
  ...documents.map(({id}) => cited(id)),
  cited("wuxi-2020", "https://example.gov.cn/a?b=1"),
  chart,
  english
];

test.each(pages.map((work) => [work.id, work] as const))(
  "citeproc makes the same APA entry of our CSL-JSON: %s",
  (_, work) => {
    const theirs = new Cite(JSON.parse(cite(work, "csl-json"))).format("bibliography", {
      template: "apa",
      lang: "en-US"
    });
    expect(cite(work, "apa")).toBe(theirs.trim());
  }
);

describe("what is written is read back by parsers that are not ours", () => {
  test.each(pages.concat(release).map((work) => [work.id, work] as const))("BibTeX: %s", (_, work) => {
    const {entries, errors} = parse(cite(work, "bibtex"), {sentenceCase: false});
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    const [{key, type, fields}] = entries as [(typeof entries)[number]];
    expect({key, type}).toEqual({key: work.id, type: work.type === "dataset" ? "dataset" : "online"});
    expect(fields.author).toEqual([{name: work.author}]);
    expect(fields.title).toContain(work.title);
    expect(fields["number"]).toBe(work.number ?? undefined);
    expect(fields["date"]).toBe(work.issued ?? undefined);
    expect(fields["url"]).toBe(work.url ?? undefined);
    expect(fields["urldate"]).toBe(seen);
  });

  test("BibTeX, with every sign that TeX takes for its own", () => {
    const title = "5% of {A} & B_1 #2 $3 ~ ^ \\";
    const {entries, errors} = parse(cite({...chart, title}, "bibtex"), {sentenceCase: false});
    expect(errors).toEqual([]);
    expect(String(entries[0]!.fields.title).replace(/<\/?[^>]+>/g, "")).toBe(title);
  });

  test.each(pages.concat(release).map((work) => [work.id, work] as const))("RIS: %s", (_, work) => {
    const [record] = new Cite(cite(work, "ris")).data as [Record<string, unknown>];
    const parts = (date: string) => ({"date-parts": [date.split("-").map(Number)]});
    expect(record).toMatchObject({id: work.id, type: work.type, title: work.title, language: work.language});
    const [author] = record["author"] as [{literal?: string; family?: string}];
    expect(author.literal ?? author.family).toBe(work.author);
    expect(record["URL"]).toBe(work.url ?? undefined);
    expect(record["issued"]).toEqual(work.issued === null ? undefined : parts(work.issued));
  });

  test.each(pages.concat(release).map((work) => [work.id, work] as const))("CSL-JSON: %s", (_, work) => {
    const [item] = new Cite(JSON.parse(cite(work, "csl-json"))).data as [Record<string, unknown>];
    expect(item).toMatchObject({id: work.id, title: work.title, author: [{literal: work.author}]});
  });
});

test("a portal's index number is in no citation", () => {
  const numbers = documents.flatMap(({index_number}) => index_number ?? []);
  expect(numbers).toHaveLength(3);
  for (const {id} of documents)
    for (const format of citationFormats as readonly CitationFormat[])
      for (const number of numbers) expect(cite(cited(id), format)).not.toContain(number);
});

test("RIS keeps to one line a field and names the 文号 as a note", () => {
  expect(cite({...cited("lishui-2023"), title: "第一行\n第二行"}, "ris")).toBe(
    [
      "TY  - ELEC",
      "ID  - lishui-2023",
      "AU  - 丽水市卫生健康委员会",
      "TI  - 第一行 第二行",
      "PY  - 2023",
      "DA  - 2023/10/16/",
      "Y2  - 2026/11/28/",
      "LA  - zh-CN",
      "N1  - 文号：丽卫〔2023〕46号",
      "ER  - ",
      ""
    ].join("\r\n")
  );
});
