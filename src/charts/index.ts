/**
 * Rows of observations in, a figure out: each chart type is one file and one pure function from data and spec to an
 * element, used alike by cells, the explorer and embeds. Meaning is the same in all of them (reported solid, target
 * hollow, a bound open towards the allowed side), every point says which clause it came from, and a click on "show the
 * source" leaves as a bubbling `reveal` event with the row's id. The room draws and asks; it must not know of databases,
 * notebooks or pages, fetches nothing, and its look comes from charts.css, which whoever shows a figure brings along.
 */
export {createCharts} from "./create.ts";
export {empty} from "./text/empty.ts";
export type {ChartOption, ChartType, Draw} from "./chart-type.ts";
export {chartType, chartTypes, readChartName, takesOption} from "./lookup.ts";
export type {ChartName} from "./registry.ts";
export {textWidth} from "./layout/labels.ts";
export type {Mark} from "./interaction/mark.ts";
export {listen} from "./interaction/pointing.ts";
export {createTip} from "./interaction/tip.ts";
export {figureSourceOf, type FigureSource} from "./interaction/figure-source.ts";
export {group} from "./data/group.ts";
export {toRows} from "./data/rows.ts";
export {displayName, langOf} from "./text/names.ts";
export {toPieces} from "./text/wrap.ts";
export type {Palette} from "./marks/palette.ts";
export type {Data, Row} from "./data/rows.ts";
export {savedFields, type ChartSpec, type SavedSpec, type Source} from "./spec.ts";
export {shapeOf, type Shape} from "./data/shape.ts";
