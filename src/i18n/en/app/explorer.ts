import type {Words} from "../../zh/index.ts";

const many = (n: number, one: string, several = `${one}s`) => `${n} ${n === 1 ? one : several}`;

export const explorer = {
  title: "Explore",
  enter: "Explore the indicators",
  enterHint: "No code: choose indicators, regions and years, and see chart and table at once.",
  /** what can be chosen, and what is shown of it, as places of the page */
  choices: "Choices",
  drawing: "Chart and table",
  skip: "Skip to the chart",
  indicators: "Indicators",
  chosen: "Chosen indicators",
  giveUp: (name: string) => `Remove ${name}`,
  link: {
    cut: "This link is incomplete: it was cut on its way. Below is only what could be read; indicators, regions or years may be missing. Ask whoever sent it for the complete link.",
    altered:
      "This link is not what it was when it was made: it was cut or changed. Below is what it says now; for the chart as it was, ask whoever sent it again.",
    newer:
      "This link was made with a newer version of Zhibiao, and may not be read in full here. Reload the page to get the new version and open the link again; below is what could be read.",
    unread:
      "Some of this link names nothing here and was not used; it may be misspelt or cut. Ask whoever sent it for the complete link.",
    parameters: {
      i: "Indicators",
      r: "Regions",
      k: "Kind",
      y: "Years",
      c: "Chart",
      s: "Scale",
      b: "Base year",
      u: "Unit",
      d: "Data release"
    },
    part: (name: string, values: readonly string[]) => `${name}: ${values.join(", ")}`,
    accept: "Go on with this"
  },
  unknown: (slug: string) => `No indicator “${slug}”`,
  search: "Search: name, synonym, pinyin",
  moreIndicators: "Choose another indicator",
  nothingFound: "No such indicator. Only what the documents state is listed.",
  regions: "Regions (all if none selected)",
  searchRegions: "Search regions: name, pinyin",
  noRegion: "No such region. Only regions with stated values are listed.",
  allRegions: "All regions",
  itself: (name: string) => `${name} as a whole`,
  kinds: "Kind",
  years: "Years",
  from: "First year",
  to: "Last year",
  more: "Regions, years and values",
  values: "Values",
  unit: "Unit",
  asWritten: "Units as written",
  show: "Show as",
  shows: {level: "the values", difference: "change since a year", percent: "% change"},
  since: "Since which year",
  sinceYear: (year: number) => `since ${year}`,
  log: "Logarithmic scale",
  chart: "Chart",
  automatic: (chart: string) => `Automatic (${chart.toLowerCase()})`,
  swap: "Swap axes",
  hint: "Choose an indicator. The numbers tell how often the documents state it.",
  begin: "Or begin with a question:",
  questions: {
    places: "Nursery places: by region and year, target against result",
    mothers: "Maternal mortality: where it is above its target",
    overview: "The twelve indicators stated most often, at a glance"
  },
  loading: "Fetching the data …",
  noRows: "This choice has no values",
  because: (limits: readonly string[]) => `The documents do not state it within the chosen ${limits.join(" and ")}.`,
  neverStated: "No document at hand states the chosen indicator; choose another.",
  limits: {regions: "regions", kinds: "kind", years: "years"},
  relieve: (limit: string, rows: number) => `Any ${limit} (${many(rows, "value")})`,
  relieveAll: "Drop all limits",
  notebook: "Open in a notebook",
  addTo: "Add to a notebook …",
  copyOf: (title: string) => `${title} (my copy)`,
  embed: "Embed"
} satisfies Words["app"]["explorer"];
