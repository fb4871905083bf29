// @vitest-environment jsdom
import {render} from "lit";
import {expect, test, vi} from "vitest";
import {chartChoice} from "../../src/app/features/explorer/choices/charts.ts";
import {chartTypes, createCharts, figureSourceOf, type ChartName} from "../../src/charts/index.ts";
import {chooser} from "../../src/embed/chooser.ts";
import {
  chartOf,
  everything,
  hasAxis,
  readSelection,
  readView,
  specOf,
  splitRows,
  suggestCharts,
  viewQuery,
  writeSelection
} from "../../src/explore/index.ts";
import {words} from "../../src/i18n/index.ts";
import type {Document, Observation} from "../../src/model/index.ts";
import {plotNames} from "../../src/site/embed/chart-sets.ts";
import {readChart} from "../../src/share/page/index.ts";
import {BrokenSnapshot, readSnapshot, takeSnapshot, writeSnapshot} from "../../src/share/index.ts";
import {row} from "./rows.ts";

// all that a new chart changes in the house: its file and its lines of the registry
vi.mock(import("../../src/charts/registry.ts"), async (original) => {
  const registry = await original();
  const {pulse, pulseType} = await import("./pulse.ts");
  return {
    chartTypes: [...registry.chartTypes, pulseType] as unknown as typeof registry.chartTypes,
    drawings: {...registry.drawings, pulse}
  };
});

const pulse = "pulse" as ChartName;
const rows = [2021, 2022, 2023, 2024].map((year, i) =>
  row({region: "530900", year, value: 10 + i, document: "lincang-2025", quote: `孕产妇死亡率${10 + i}/10万`})
);
const observations = rows as readonly Row[] as readonly Observation[];
type Row = (typeof rows)[number];
const documents = [{id: "lincang-2025", title: "工作总结"} as Document];
const indicators = [{slug: "maternal-mortality", name: "孕产妇死亡率"}];
const selection = {...everything, indicators: ["maternal-mortality"], chart: pulse};

test("a new chart is suggested where it says that it fits, with what it says it counts", () => {
  expect(suggestCharts(observations)[0]).toEqual({chart: "pulse", count: 4});
  expect(chartOf(everything, observations)).toBe("pulse");
  expect(suggestCharts(observations.slice(0, 2)).map(({chart}) => chart)).not.toContain("pulse");
});

test("a link names it, reads it back, and reads its other name", () => {
  expect(writeSelection(selection)).toContain("&c=pulse&");
  expect(readSelection(new URLSearchParams(writeSelection(selection)))).toEqual(selection);
  expect(readView(`?${viewQuery(selection, "2026-11-25")}`)).toMatchObject({state: "whole", selection, unread: []});
  expect(readView("?explore&i=maternal-mortality&c=beat")).toMatchObject({selection: {chart: "pulse"}, unread: []});
  expect(readView("?explore&i=maternal-mortality&c=beats").unread).toEqual([{parameter: "c", value: "beats"}]);
});

test("what it says of its options and indicators decides its spec and how many are drawn", () => {
  expect(hasAxis(pulse)).toBe(true);
  expect(specOf({...selection, scale: "log"}, pulse, indicators)).toEqual({scale: "log"});
  const two = [...observations, ...observations.map((each) => ({...each, indicator: "婴儿死亡率"}))];
  expect(splitRows(two, pulse, null).map(({indicator}) => indicator)).toEqual(["孕产妇死亡率", "婴儿死亡率"]);
});

test("cells and the explorer draw it, with summary, legend, notes, data table and keyboard", () => {
  const figure = createCharts({language: "zh"})[pulse](rows);
  document.body.replaceChildren(figure);
  expect(figure.className).toBe("chart chart-pulse");
  expect(figure.getAttribute("aria-label")).toBe("脉搏 4 下");
  expect(figure.querySelectorAll(".chart-point")).toHaveLength(4);
  figure.querySelector<SVGElement>('.chart-point[tabindex="0"]')!.focus();
  expect(figure.querySelector(".chart-tip")!.textContent).toContain("孕产妇死亡率10/10万");
  const twin = figure.querySelector<HTMLDetailsElement>(".chart-twin")!;
  twin.open = true;
  twin.dispatchEvent(new Event("toggle"));
  expect(twin.querySelectorAll("tbody tr")).toHaveLength(4);
  expect(figureSourceOf(figure)!.chart).toBe("pulse");
});

test("a snapshot and a saved page keep it", () => {
  const input = {rows: observations, spec: {chart: pulse}, documents, indicators: []};
  const json = writeSnapshot(takeSnapshot(input));
  expect(readSnapshot(json).spec.chart).toBe("pulse");
  expect(readSnapshot(json.replace('"chart":"pulse"', '"chart":"beat"')).spec.chart).toBe("pulse");
  expect(() => readSnapshot(json.replace('"chart":"pulse"', '"chart":"auto"'))).toThrow(BrokenSnapshot);
  expect(readChart(JSON.stringify({chart: "pulse", rows: [], spec: {}, palette: []}))!.chart).toBe("pulse");
});

test("the explorer and an embed offer it by its label", () => {
  const page = document.createElement("div");
  const t = words("en").app.explorer;
  const choosing = {selection, choose: () => {}, language: "en" as const, t};
  render(chartChoice(choosing, pulse, suggestCharts(observations)), page);
  expect(page.querySelector("button")!.textContent!.replace(/\s+/g, " ").trim()).toBe("Pulse 4 beats");
  expect(page.querySelector("option[value=pulse]")!.textContent).toBe("Pulse");
  const snapshot = takeSnapshot({rows: observations, spec: {chart: pulse}, documents, indicators: []});
  const {element} = chooser(snapshot, selection, "zh", true, () => {});
  expect(element.querySelector<HTMLOptionElement>("option[value=pulse]")!.textContent).toBe("脉搏");
});

test("it goes into the embeds' set without Plot, since it does not ask for it", () => {
  expect(chartTypes.at(-1)!.name).toBe("pulse");
  expect(plotNames).toEqual(["trend", "multiples"]);
});
