/**
 * What is selected of the table, which chart suits it, and the address that says both. It turns a selection into rows and
 * a chart's specification, and knows neither the page nor what leaves it.
 */
export {readView, viewQuery, viewRelease, writeView, type Unread, type ViewReading} from "./address.ts";
export {chooseRows, namesOf, relaxations, type NamedIndicator, type Relaxation} from "./choose.ts";
export {
  everything,
  readChartChoice,
  readSelection,
  defaultViewOf,
  writeSelection,
  type ChartChoice,
  type Selection
} from "./selection.ts";
export {splitRows, type ChartGroup} from "./split.ts";
export {baseYears, unitsFor} from "./units.ts";
export {comparesTwo, drawsOne, hasAxis, specOf, type ViewSpec} from "./spec.ts";
export {chartOf, suggestCharts, type DrawnChart, type Suggestion} from "./suggest.ts";
