// @vitest-environment jsdom
import {table} from "arquero";
import {describe, expect, test} from "vitest";
import {plotWithYears, tableWithYears} from "../../src/runtime/stdlib/years.ts";

const Plot = plotWithYears();
const ticks = (figure: Element) =>
  Array.from(figure.querySelectorAll("[aria-label='x-axis tick label'] text"), (each) => each.textContent);

describe("years are years", () => {
  const rows = [
    {year: 2015, value: 1000},
    {year: 2024, value: 2500.5}
  ];

  test("in Inputs.table", () => {
    const text = tableWithYears(rows).textContent;
    expect(text).toContain("2024");
    expect(text).toContain("2,500.5");
  });

  test("in Inputs.table of an Arquero table, unless the author says otherwise", () => {
    expect(tableWithYears(table({year: [2024]})).textContent).toContain("2024");
    expect(tableWithYears(rows, {format: {year: (year: number) => `${year}年`}}).textContent).toContain("2024年");
  });

  test("on the axes of Plot", () => {
    expect(ticks(Plot.plot({marks: [Plot.dot(rows, {x: "year", y: "value"})]}))).toContain("2024");
    expect(ticks(Plot.dot(rows, {x: "year", y: "value"}).plot())).toContain("2024");
    expect(ticks(Plot.plot({marks: [Plot.barY(rows, {x: "year", y: "value"})]}))).toEqual(["2015", "2024"]);
  });

  test("and other numbers keep their separators", () => {
    expect(ticks(Plot.dot([{x: 0}, {x: 9000}], {x: "x"}).plot())).toContain("9,000");
    const own = Plot.plot({x: {tickFormat: (year) => `’${year % 100}`}, marks: [Plot.dot(rows, {x: "year"})]});
    expect(ticks(own)).toContain("’24");
  });
});
