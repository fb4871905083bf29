import {expect, test} from "vitest";
import {formatDate, formatNumber, formatYears, joinList, toLanguage, words} from "../../src/i18n/index.ts";

test("a language is Chinese unless it is something else", () => {
  expect(["zh-CN", "zh", "ZH-Hant", "", null, undefined].map(toLanguage)).toEqual(Array(6).fill("zh"));
  expect(["en-GB", "fr", "zha"].map(toLanguage)).toEqual(["en", "en", "en"]);
});

test("years are joined by a long dash in Chinese and a short one in English", () => {
  expect(formatYears(2015, 2025)).toBe("2015—2025年");
  expect(formatYears(2024, 2024)).toBe("2024年");
  expect(formatYears(2015, 2025, "en")).toBe("2015–2025");
  expect(formatYears(2024, 2024, "en")).toBe("2024");
});

test("a date is the day that was written, wherever it is read", () => {
  expect(formatDate("2025-03-31")).toBe("2025年3月31日");
  expect(formatDate("2023-12-21", "en")).toBe("21 December 2023");
  expect(formatDate("not a date")).toBe("not a date");
});

test("computed numbers have a true minus and no noise", () => {
  expect(formatNumber(-5)).toBe("−5");
  expect(formatNumber(0.1 + 0.2)).toBe("0.3");
  expect(formatNumber(72252)).toBe("72,252");
});

test("lists are joined as each language does", () => {
  expect(joinList(["临沧", "丽水", "上虞"])).toBe("临沧、丽水和上虞");
  expect(joinList(["a", "b"], "en")).toBe("a and b");
});

test("English says everything that Chinese says", () => {
  const paths = (value: object, path = ""): string[] =>
    Object.entries(value).flatMap(([key, each]) =>
      typeof each === "object" && each !== null ? paths(each, `${path}.${key}`) : [`${path}.${key}`]
    );
  expect(paths(words("en"))).toEqual(paths(words("zh")));
});
