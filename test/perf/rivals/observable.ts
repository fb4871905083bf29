import {Inspector} from "@observablehq/inspector";
import {Runtime} from "@observablehq/runtime";
import * as Plot from "@observablehq/plot";
import {answer, readRows, type RivalRow} from "./rows.ts";

// as a notebook that is embedded by Observable's runtime: cells, their inputs, and an inspector for the one that shows
const runtime = new Runtime();
const notebook = runtime.module();
notebook.variable().define("rows", [], () => [...readRows()]);
notebook
  .variable(new Inspector(document.querySelector("#chart")!) as never)
  .define("chart", ["rows"], (rows: RivalRow[]) => {
    const chart = Plot.plot({
      width: 640,
      height: 358,
      x: {tickFormat: "d"},
      y: {grid: true, zero: true},
      color: {legend: true},
      marks: [
        Plot.line(rows, {x: "year", y: "value", stroke: "region_name"}),
        Plot.dot(rows, {x: "year", y: "value", stroke: "region_name", r: 5, tip: true, channels: {quote: "quote"}})
      ]
    });
    chart.addEventListener("input", answer);
    return chart;
  });
