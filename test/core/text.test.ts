import {array, assert, constant, constantFrom, property, string, tuple} from "fast-check";
import {csvParseRows} from "d3";
import {expect, test} from "vitest";
import {escapeMarkup, escapeText, neutralizeFormula, textWidth, widthInEm, writeCsv} from "../../src/core/index.ts";

test("what is escaped is text, wherever it stands in markup", () => {
  expect(escapeMarkup(`<a href="x">&amp;</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;");
  expect(escapeText(`1 < 2 & "3"`)).toBe(`1 &lt; 2 &amp; "3"`);
  assert(
    property(string({unit: constantFrom("<", ">", '"', "&", "a", "中", "😀", "\n")}), (text) => {
      expect(escapeMarkup(text)).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
    })
  );
});

test("a table comes back from its CSV as it was", () => {
  const field = string({unit: constantFrom('"', ",", "\r", "\n", "a", "率", " ", "'")});
  assert(
    property(array(tuple(field, field, constant("x")), {minLength: 1}), (lines) => {
      const csv = writeCsv(lines);
      expect(csv.startsWith("\uFEFF") && csv.endsWith("\r\n")).toBe(true);
      expect(csvParseRows(csv.slice(1))).toEqual(lines);
    })
  );
});

test("a formula is told from a negative number", () => {
  expect(["=1+1", "＠x", "-1+2"].map(neutralizeFormula)).toEqual(["'=1+1", "'＠x", "'-1+2"]);
  expect(["-5%", "9.0%以下", ""].map(neutralizeFormula)).toEqual(["-5%", "9.0%以下", ""]);
});

test("a Chinese character is a square, and others are narrower", () => {
  expect(widthInEm("托位ab", 0.5)).toBe(3);
  expect(widthInEm("😀", 0.5)).toBe(1);
  expect(textWidth("托位", 12)).toBe(24);
  expect(textWidth("il", 10)).toBeCloseTo(6.8);
  expect(textWidth("9%", 10)).toBeCloseTo(14.9);
});
