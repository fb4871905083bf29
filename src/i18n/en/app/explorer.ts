import type {Words} from "../../zh/index.ts";

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
  charts: {
    auto: "Automatic",
    trend: "Trend",
    target: "Target against result",
    ranking: "Ranking",
    slope: "Two years",
    multiples: "Small multiples",
    scatter: "Two indicators",
    distribution: "Distribution",
    heat: "Heat table",
    tiles: "Tile grid of provinces",
    coverage: "Coverage of documents",
    commitments: "Timeline of commitments",
    table: "Table only"
  },
  hint: "Choose an indicator. The numbers tell how often the documents state it.",
  notebook: "Open in a notebook"
} satisfies Words["app"]["explorer"];
