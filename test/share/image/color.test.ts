import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {resolveColor} from "../../../src/share/image/color.ts";
import {dress, themes} from "../../../src/share/image/theme.ts";

const css = readFileSync(join(import.meta.dirname, "../../../src/charts/charts.css"), "utf8");

test("a custom property is looked up, and its fallback taken where it is unknown", () => {
  expect(resolveColor("var(--chart-line, #dcd8d0)", {"chart-line": "#e2ded6"})).toBe("#e2ded6");
  expect(resolveColor("var(--chart-line, #dcd8d0)", {})).toBe("#dcd8d0");
  expect(resolveColor("var(--a, var(--b, #123456))", {})).toBe("#123456");
  expect(() => resolveColor("var(--a)", {})).toThrow("--a");
});

// what Chromium computes for the same expressions
test("colours are mixed in OKLab as a browser does", () => {
  expect(resolveColor("color-mix(in oklab, #fff 50%, #000)", {})).toBe("#636363");
  expect(resolveColor("color-mix(in oklab, #fff, #000 0%)", {})).toBe("#ffffff");
  const scope = {region: "#ff0000", "chart-ink": "#0000ff"};
  expect(resolveColor("color-mix(in oklab, var(--region), var(--chart-ink) 50%)", scope)).toBe("#8c53a2");
});

test("the themes are the light and the dark half of charts.css", () => {
  const declared = [
    ...css.matchAll(/--((?:region|chart)-[\w-]+): (?:var\(--\w+, )?light-dark\((#[\da-f]+), (#[\da-f]+)\)/g)
  ];
  expect(Object.fromEntries(declared.map(([, name, light]) => [name, light]))).toEqual(themes.light);
  expect(Object.fromEntries(declared.map(([, name, , dark]) => [name, dark]))).toEqual(themes.dark);
});

test("the classes of texts and leaders are dressed as charts.css dresses them", () => {
  for (const [name, properties] of Object.entries(dress)) {
    const rules = [...css.matchAll(new RegExp(`[^}]*\\.${name}\\b[^{}]*\\{([^{}]*)\\}`, "g"))];
    const text = rules.map(([, body]) => body).join("");
    for (const [property, value] of Object.entries(properties)) {
      const said = property === "halo" ? `stroke-width: ${value}px` : `${property}: ${value}`;
      expect(text, `${name} ${said}`).toContain(said);
    }
  }
});
