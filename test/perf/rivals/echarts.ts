import {LineChart, ScatterChart} from "echarts/charts";
import {GridComponent, LegendComponent, TooltipComponent} from "echarts/components";
import {init, use} from "echarts/core";
import {SVGRenderer} from "echarts/renderers";
import {answer, readRows} from "./rows.ts";

use([LineChart, ScatterChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);
const rows = readRows();
const regions = [...new Set(rows.map((row) => row.region_name))];
const chart = init(document.querySelector<HTMLElement>("#chart")!, null, {renderer: "svg"});
chart.on("mouseover", answer);
chart.setOption({
  animation: false,
  legend: {data: regions},
  tooltip: {formatter: ({data}: {data: [number, number, string, string]}) => `${data[2]}<br>${data[3]}`},
  xAxis: {type: "value", scale: true, axisLabel: {formatter: (year: number) => String(year)}},
  yAxis: {type: "value"},
  series: regions.map((name) => ({
    name,
    type: "line",
    symbolSize: 10,
    data: rows.filter((row) => row.region_name === name).map((row) => [row.year, row.value, row.written, row.quote])
  }))
});
