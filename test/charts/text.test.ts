import {expect, test} from "vitest";
import {array, assert, double, property, string} from "fast-check";
import {overlap, place, stack, textWidth} from "../../src/charts/layout/labels.ts";
import {toPieces} from "../../src/charts/text/wrap.ts";

test.each([
  ["全市孕产妇死亡率18.23/10万", "18.23/10万"],
  ["占比达63%~68%以上", "63%~68%"],
  ["提高0.41个百分点", "0.41个百分点"],
  ["新增公办托位200个以上", "200个"]
])("%s breaks never inside %s", (text, quantity) => {
  expect(toPieces(text).filter((piece) => piece.includes(quantity))).toHaveLength(1);
});

test("pieces are the text, no line starts with a stop or ends with an opening bracket", () => {
  const text = "孕产妇死亡率控制在7/10万以内（争取零死亡），婴儿死亡率控制在5‰以内。";
  const pieces = toPieces(text);
  expect(pieces.join("")).toBe(text);
  expect(pieces.length).toBeGreaterThan(8);
  expect(pieces.filter((piece) => /^[，。）、]/.test(piece) || /[（]$/.test(piece))).toEqual([]);
});

test("any text comes back whole", () => {
  assert(property(string({unit: "grapheme"}), (text) => toPieces(text).join("") === text));
});

test("Chinese characters are as wide as they are high", () => {
  expect(textWidth("临沧市", 12)).toBe(36);
  expect(textWidth("2024", 12)).toBeLessThan(30);
});

test("stacked labels keep their order and their distance, within bounds", () => {
  assert(
    property(array(double({min: 0, max: 300, noNaN: true}), {maxLength: 18}), (wanted) => {
      const ys = stack(wanted, 16, 0, 300);
      const sorted = [...ys].sort((a, b) => a - b);
      for (let i = 1; i < sorted.length; i++) expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThan(15.999);
      for (const y of ys) expect(y).toBeGreaterThanOrEqual(-1e-6);
      for (const y of ys) expect(y).toBeLessThanOrEqual(300 + 1e-6);
      const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || ys[a]! - ys[b]!);
      expect(order.map((i) => ys[i])).toEqual(sorted);
    })
  );
});

test("placed labels touch neither one another nor a point", () => {
  const points = Array.from({length: 40}, (_, i) => ({x: 40 + (i % 8) * 60, y: 30 + Math.floor(i / 8) * 50}));
  const boxes = points.map(({x, y}) => ({x0: x - 7, y0: y - 7, x1: x + 7, y1: y + 7}));
  const labels = points.map((at) => ({
    ...at,
    width: 36,
    height: 16,
    distances: [10, 20],
    sides: ["right", "above", "below"] as const
  }));
  const taken = [...boxes];
  const placed = place(labels, taken, {x0: 0, y0: 0, x1: 560, y1: 300});
  expect(placed.filter((each) => each !== null).length).toBe(40);
  for (let i = 0; i < taken.length; i++) for (let j = 0; j < i; j++) expect(overlap(taken[i]!, taken[j]!)).toBe(false);
});

test("a word with a hyphen breaks after it, not before", () => {
  expect(toPieces("for under-threes")).toEqual(["for", " ", "under-", "threes"]);
});
