// @vitest-environment jsdom
import {afterEach, expect, test, vi} from "vitest";
import {overlap, textWidth, type Box} from "../../src/charts/layout/labels.ts";
import {allCases} from "../../src/gallery/index.ts";
import {plots} from "./plots.ts";

const most = 2;
const large = ["two-hundred", "provinces", "nulls", "zero", "all-zero", "negatives", "no-point"];

const drawings: Readonly<Record<string, () => HTMLElement>> = {
  ...plots,
  ...Object.fromEntries(
    allCases().flatMap(({type, name, draw}) => [
      [`${type}-${name}-wide`, () => draw({width: 720})],
      ...(large.includes(name) ? [] : [[`${type}-${name}-narrow`, () => draw({width: 328, language: "en"})] as const])
    ])
  )
};

const warn = vi.spyOn(console, "warn");
afterEach(() => expect(warn).not.toHaveBeenCalled());

for (const [name, draw] of Object.entries(drawings)) {
  test(`${name} looks as it did`, async () => {
    const drawings = [...draw().querySelectorAll<SVGSVGElement>("svg.chart-plot")].slice(
      0,
      name.endsWith("-narrow") ? 1 : most
    );
    for (const [i, drawing] of drawings.entries()) {
      const file = drawings.length > 1 ? `${name}-${i + 1}.svg` : `${name}.svg`;
      await expect(pretty(drawing)).toMatchFileSnapshot(file);
    }
  });

  test(`${name} has no labels over one another or beyond its edge`, () => {
    for (const drawing of draw().querySelectorAll<SVGSVGElement>("svg.chart-plot")) {
      const boxes = [...drawing.querySelectorAll("text.chart-label, text.chart-value")].map(boxOf);
      const width = Number(drawing.getAttribute("width"));
      for (const [i, box] of boxes.entries()) {
        for (const other of boxes.slice(0, i))
          expect(overlap(box, other), `${box.text} over ${other.text}`).toBe(false);
        expect(box.x0, box.text).toBeGreaterThanOrEqual(0);
        expect(box.x1, box.text).toBeLessThanOrEqual(width + 1);
      }
    }
  });
}

function boxOf(text: Element): Box & {text: string} {
  const x = Number(text.getAttribute("x"));
  const y = Number(text.getAttribute("y"));
  const anchor = text.getAttribute("text-anchor");
  const parts = [...text.childNodes].filter(({nodeName}) => nodeName !== "title");
  const second = text.querySelector("tspan[x]");
  const widths = parts.map((node) => textWidth(node.textContent ?? "", 12));
  const width = second ? Math.max(...widths) : widths.reduce((sum, each) => sum + each, 0);
  const from = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  const said = parts.map((node) => node.textContent).join("");
  return {text: said, x0: from, x1: from + width, y0: y - 7, y1: y + (second ? 22 : 7)};
}

function pretty(drawing: SVGSVGElement): string {
  return `${drawing.outerHTML
    .replace(/<style>[^]*?<\/style>/, "")
    .replaceAll("><", ">\n<")
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/( xmlns="[^"]*")\1+/, "$1")}\n`;
}
