import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {chartWords} from "../../src/i18n/index.ts";

const root = join(import.meta.dirname, "../..");

/** Words that a standard one has replaced: what is read on screen, in the guide and in the notebooks has none of them. */
const retired = {
  zh: /单元(?!格)|没有把握|箭头一侧为达到|未到期|定格|网页框|网页元素|撑满一栏|明暗|没有让出|放得下|[甲乙]地(?!址)|文件没有说的|读法|位次|分幅|两年变化|趋势图/g,
  en: /met on the side of the arrow|not due|\bto go in\b|on its side in|[Ff]rozen|Web element|let go|in per cent|none means all|follows (?:the )?`?#|\bforgets\b|promised to keep|cells are tied|ask no more|carries? the notebook|[Tt]ake away/g
};

const without = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

const read = (path: string) => readFileSync(join(root, path), "utf8");
const foundIn = (paths: readonly string[], language: "zh" | "en") =>
  paths.flatMap((path) => (without(read(path)).match(retired[language]) ?? []).map((word) => `${path}: ${word}`));

/** A name in the code is no word on screen. */
const named = (path: string) => path.endsWith(": frozen");

test("no word on screen is one that a standard word has replaced", () => {
  expect(foundIn(filesUnder("src/i18n/zh", ".ts"), "zh")).toEqual([]);
  expect(foundIn(filesUnder("src/i18n/en", ".ts"), "en").filter((each) => !named(each))).toEqual([]);
});

test("nor one of the guide, or of the notebooks", () => {
  expect(foundIn([...filesUnder("docs/guide/zh", ".md"), ...filesUnder("notebooks", ".html")], "zh")).toEqual([]);
  expect(foundIn(filesUnder("docs/guide/en", ".md"), "en")).toEqual([]);
});

test("a verdict for a target without a result says by how much its newest result falls short, or that it is met", () => {
  const [zh, en] = [chartWords("zh").verdict, chartWords("en").verdict];
  expect(zh.toGo(2024, "0.3个")).toBe("目标年无数据，2024年还差0.3个");
  expect(en.toGo(2024, "0.3")).toBe("no result for the target year; 0.3 short in 2024");
  expect(en.toGo(2024, "")).toBe("no result for the target year; not met in 2024");
  expect(zh.already(2024)).toBe("目标年无数据，2024年已达到");
  expect(en.already(2024)).toBe("no result for the target year; already met in 2024");
});
