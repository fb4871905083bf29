import {parse, View} from "vega";
import {compile} from "vega-lite";
import {answer, readRows} from "./rows.ts";

const {spec} = compile({
  width: 640,
  height: 340,
  data: {values: [...readRows()]},
  mark: {type: "line", point: {size: 80}},
  encoding: {
    x: {field: "year", type: "quantitative", axis: {format: "d"}, scale: {zero: false}},
    y: {field: "value", type: "quantitative"},
    color: {field: "region_name", type: "nominal"},
    tooltip: [{field: "written"}, {field: "quote"}]
  }
});
const view = new View(parse(spec), {renderer: "svg", container: document.querySelector("#chart")!, hover: true});
view.addEventListener("mouseover", (_event, item) => {
  if (item) answer();
});
void view.runAsync();
