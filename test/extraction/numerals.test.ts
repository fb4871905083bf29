import {expect, test} from "vitest";
import {parseNumeral} from "../../src/extraction/index.ts";

test.each([
  ["零", 0],
  ["两", 2],
  ["十", 10],
  ["十一", 11],
  ["二十", 20],
  ["一百二十", 120],
  ["一百零五", 105],
  ["三千零四十", 3040],
  ["三万四千", 34000],
  ["十二万", 120000],
  ["一亿二千万", 120000000],
  ["三百万", 3000000],
  ["二〇二五", 2025],
  ["百", 100],
  ["半", 0.5]
])("%s is %d", (text, value) => expect(parseNumeral(text)).toBe(value));

test.each(["百千万", "三四", "千万亿", "十百", "一二三四五六七八九十", ""])("%s is no number", (text) => {
  expect(text === "" ? null : parseNumeral(text)).toBeNull();
});
