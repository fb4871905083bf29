import * as fc from "fast-check";
import {expect, test} from "vitest";
import {describe as particulars, extract, ruleNames} from "../../src/extraction/index.ts";
import {documentWith} from "../corpus/corpus.ts";

const document = documentWith({title: "2024年工作总结和2025年工作要点", genre: "summary-and-plan"});

const fragments = fc.constantFrom(
  ..."县域就诊率 达 到 2027 年 , 。 、 ; 以上 以内 不低于 超 5 90.5 1,234 % ‰ /10万 个百分点 万元 家 名 人次 三 十 两 百千万 半 万 千 亿 点 负 廿 贰 拾 | 成 零死亡 全覆盖 一半 分别 均 其中 ( ) “ ” 《 》 一、 (一) 1. 一是 从 至 → - ~ 第 前 排名 同比 下降 较上年 新增 医院 患者规范管理率 和 全国 云和县 每千人口 65岁以上 \n  ０ ９ ％".split(
    " "
  )
);
const prose = fc.array(fragments, {maxLength: 60}).map((words) => words.join(""));
const anything = fc.string({unit: "binary", maxLength: 200});

test("any text is read without complaint, every numeral ends somewhere and every quote is verbatim", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        prose,
        anything,
        fc.tuple(prose, anything, prose).map((parts) => parts.join(""))
      ),
      (text) => {
        const {observations, candidates} = extract(text, document);
        let at = 0;
        for (const each of candidates) {
          expect(each.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(each.start, each.end).length).toBe(each.end - each.start);
          expect(ruleNames.concat("reject.not-a-number", "reject.no-quantity")).toContain(each.rule);
          expect(each.reason === null).toBe(each.observations.length > 0);
          at = each.end;
        }
        for (const row of observations) {
          const place = text.indexOf(row.quote, Math.max(0, row.start - row.quote.length));
          expect(place >= 0 && place <= row.start && place + row.quote.length >= row.end).toBe(true);
          expect(text).toContain(row.written);
          expect(row.subject).not.toBe("");
          expect(Number.isFinite(row.value)).toBe(true);
        }
      }
    ),
    {numRuns: 300}
  );
});

test("every digit of a text lies in a candidate", () => {
  fc.assert(
    fc.property(prose, (text) => {
      const {candidates} = extract(text, document);
      for (const match of text.matchAll(/[0-9０-９]/g))
        expect(candidates.some((each) => each.start <= match.index && match.index < each.end)).toBe(true);
    }),
    {numRuns: 300}
  );
});

test("the same text gives the same observations", () => {
  fc.assert(
    fc.property(prose, (text) => {
      expect(extract(text, document)).toEqual(extract(text, document));
    }),
    {numRuns: 100}
  );
});

test("any text can be described", () => {
  fc.assert(
    fc.property(fc.oneof(prose, anything), (text) => {
      const told = particulars(text);
      expect(told.region.value).toMatch(/^(?:\d{6})?$/);
    }),
    {numRuns: 150}
  );
});

test("a megabyte of digits ends in one rejected candidate", () => {
  const {candidates} = extract("9".repeat(1_000_000), document);
  expect(candidates.map((each) => each.reason)).toEqual(["too-long"]);
});

test.each([
  "率达5%、",
  "9%",
  "“",
  "(“《",
  " ",
  "\n",
  "1.",
  "一、",
  "分之",
  "和5个",
  "-5",
  "《1》",
  "12,345 ",
  "百千万",
  "→3",
  "2025年",
  "5万",
  "1 234 567",
  "| 5 ",
  "5 6\n",
  "指标 2024年\n床位 5 6\n",
  "床位\n5\n"
])("time grows in line with the length of %j", (unit) => {
  const time = (length: number) => {
    const text = unit.repeat(length / unit.length);
    const before = process.cpuUsage();
    extract(text, document);
    return process.cpuUsage(before).user / 1000;
  };
  time(1_000);
  const [short, long] = [Math.min(time(2_500), time(2_500)), time(12_500)];
  expect(long).toBeLessThan(Math.max(1500, short * 40));
});
