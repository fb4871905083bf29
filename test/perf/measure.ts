import * as Plot from "@observablehq/plot";
import {trend} from "../../src/charts/types/trend.ts";
import "../../src/charts/charts.css";

/** Regions with ten reported years each: a thousand rows are a hundred regions. */
export function sample(count: number): Record<string, unknown>[] {
  let seed = 7;
  const random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  return Array.from({length: count}, (_, i) => {
    const value = Math.round((40 + random() * 50) * 100) / 100;
    const region = String(110000 + Math.floor(i / 10));
    return {
      id: `row-${i}`,
      indicator: "县域就诊率",
      subject: "县域就诊率",
      region,
      region_name: `示例省第${Math.floor(i / 10)}县`,
      year: 2015 + (i % 10),
      kind: i % 10 === 9 ? "target" : "actual",
      measure: "level",
      value,
      value_max: null,
      unit: "%",
      comparator: "=",
      written: `${value}%`,
      scope: null,
      document: `d${i % 50}`,
      title: `第${i % 50}号文件`,
      quote: `县域就诊率达${value}%`,
      section: "一(一)"
    };
  });
}

/** What somebody would write who has only Plot: the same axes, lines and dots, hollow for targets, and its tip. */
export function plotAlone(rows: Record<string, unknown>[], tip: boolean): Element {
  return Plot.plot({
    width: 640,
    height: 358,
    x: {tickFormat: "d"},
    y: {grid: true, zero: true},
    color: {type: "categorical", scheme: "tableau10"},
    marks: [
      Plot.ruleY([0]),
      Plot.line(rows, {x: "year", y: "value", z: "region", stroke: "region", filter: (d) => d.kind === "actual"}),
      Plot.dot(rows, {
        x: "year",
        y: "value",
        stroke: "region",
        fill: (d) => (d.kind === "actual" ? d.region : "#fff"),
        symbol: "kind",
        ...(tip ? {tip: true, channels: {written: "written", document: "title"}} : {})
      })
    ]
  });
}

const paint = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

async function time(draw: () => Element): Promise<[number, number]> {
  await paint();
  const start = performance.now();
  const figure = draw();
  document.body.replaceChildren(figure);
  void (figure as HTMLElement).getBoundingClientRect();
  const laid = performance.now() - start;
  await paint();
  const all = performance.now() - start;
  document.body.replaceChildren();
  return [laid, all];
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

export async function measure(): Promise<Record<string, unknown>[]> {
  const table: Record<string, unknown>[] = [];
  for (const [count, times] of [
    [1000, 41],
    [10000, 5],
    [100000, 3]
  ] as const) {
    const rows = sample(count);
    const ways: Record<string, () => Element> = {
      "Plot alone": () => plotAlone(rows, false),
      "Plot with tip": () => plotAlone(rows, true),
      "charts.trend": () => trend(rows, {width: 640})
    };
    const laid = new Map<string, [number, number][]>(Object.keys(ways).map((name) => [name, []]));
    for (let i = 0; i < times; i++)
      for (const [name, draw] of Object.entries(ways)) laid.get(name)!.push(await time(draw));
    for (const [name, each] of laid)
      table.push({
        marks: count,
        name,
        drawn: Math.round(median(each.map(([a]) => a)) * 10) / 10,
        painted: Math.round(median(each.map(([, b]) => b)) * 10) / 10
      });
  }
  table.push(await hover(sample(100_000)));
  return table;
}

/** From the pointer's move over a point among very many to the painted note. */
async function hover(rows: Record<string, unknown>[]): Promise<Record<string, unknown>> {
  const figure = trend(rows, {width: 640});
  document.body.replaceChildren(figure);
  const drawing = figure.querySelector("svg.chart-plot")!;
  const {left, top} = drawing.getBoundingClientRect();
  const [handled, painted]: [number[], number[]] = [[], []];
  for (let i = 0; i < 15; i++) {
    await paint();
    const start = performance.now();
    const at = {clientX: left + 60 + i * 30, clientY: top + 120 + i * 4};
    drawing.dispatchEvent(new PointerEvent("pointermove", {...at, bubbles: true, pointerType: "mouse"}));
    handled.push(performance.now() - start);
    await paint();
    painted.push(performance.now() - start);
  }
  const round = (value: number) => Math.round(value * 10) / 10;
  return {marks: rows.length, name: "hover", drawn: round(median(handled)), painted: round(median(painted))};
}

export async function repeat(times: number): Promise<void> {
  const rows = sample(1000);
  for (let i = 0; i < times; i++) await time(() => trend(rows, {width: 640}));
}
