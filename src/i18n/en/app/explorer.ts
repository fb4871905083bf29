import type {Words} from "../../zh/index.ts";
import {chartNames} from "../chart-names.ts";

export const explorer = {
  title: "Explore",
  enter: "Explore the indicators",
  enterHint: "No code: choose indicators, regions and years, and see chart and table at once.",
  indicators: "Indicators",
  search: "Search: name, synonym, pinyin",
  nothingFound: "No such indicator. Only what the documents state is listed.",
  regions: "Regions (none means all)",
  kinds: "Kind",
  years: "Years",
  from: "First year",
  to: "Last year",
  chart: "Chart",
  charts: chartNames,
  hint: "Choose an indicator. The numbers tell how often the documents state it.",
  notebook: "Open in a notebook"
} satisfies Words["app"]["explorer"];
