import {expect, test} from "vitest";
import {normalizeUnit, units} from "../../src/catalog/index.ts";

test("units are normalised and keep 万 and 亿", () => {
  expect(normalizeUnit("名")).toBe("人");
  expect(normalizeUnit("万名")).toBe("万人");
  expect(normalizeUnit("亿元")).toBe("亿元");
  expect(normalizeUnit("个百分点")).toBe("百分点");
  expect(normalizeUnit("千米")).toBe("公里");
  expect(normalizeUnit("床日")).toBe("床日");
});

test("no unit is listed twice", () => {
  const written = units.map((unit) => unit.written);
  expect(written.filter((each, i) => written.indexOf(each) !== i)).toEqual([]);
});
