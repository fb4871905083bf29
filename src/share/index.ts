/**
 * What leaves the house: tables as files, and what a chart shows as an address (`view`). It turns data into text or bytes
 * and knows neither the page nor where they are saved.
 */
export {toCsv} from "./csv.ts";
export {chooseRows, type NamedIndicator} from "./view/choose.ts";
export {
  chartChoices,
  everything,
  readSelection,
  writeSelection,
  type ChartChoice,
  type Selection
} from "./view/selection.ts";
export {chartOf} from "./view/suggest.ts";
