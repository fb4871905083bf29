import type {ChartTypeWords} from "../zh/chart-types.ts";

const many = (n: number, one: string, several = `${one}s`) => `${n} ${n === 1 ? one : several}`;

export const chartTypes = {
  trend: {
    label: "Trend",
    count: (n: number) => many(n, "year")
  },
  target: {
    label: "Target against result",
    count: (n: number) => many(n, "pair"),
    none: "There is no target among these values, so nothing to compare.",
    finding: (n: number, met: number, missed: number, pending: number, undecided: number) =>
      `${n} ${n === 1 ? "target" : "targets"}: ${met} met, ${missed} missed, ${pending} with no result for the target year, ${undecided} undecided.`,
    without: (n: number, which: string) =>
      `${n} reported ${n === 1 ? "value has" : "values have"} no target to compare with: ${which}${n > 6 ? " …" : ""}.`,
    undecided:
      "A result that is only a bound, an approximation or a range may or may not reach its target; it is not judged."
  },
  ranking: {
    label: "Ranking",
    count: (n: number) => many(n, "region"),
    latest: "each region’s latest year",
    scope: (n: number, year: string) => `${n} ${n === 1 ? "region" : "regions"}, ${year}`,
    first: (what: string) => `first is ${what}`,
    last: (what: string) => `last is ${what}`,
    order: (year: string, kind: string, better: "up" | "down" | null) =>
      `Ordered by the ${kind} value of ${year}, ${better === "down" ? "the lowest" : "the highest"} first${better === null ? "; neither direction is better" : ""}.`,
    absent: (n: number, year: string) =>
      `${n} more ${n === 1 ? "region states" : "regions state"} no value for ${year}.`,
    moves: (year: string) =>
      `Arrows say how many places were won or lost since ${year}, among regions with both years.`,
    unranked: (n: number) =>
      `${n} ${n === 1 ? "region states" : "regions state"} only a bound, an approximation or a range; they stand last, without a rank.`
  },
  slope: {
    label: "Two years",
    count: (n: number) => `${many(n, "region")} with both`,
    none: "No region reports this for two years, so there is no change to draw. Choose more, or use a trend chart.",
    finding: (from: string, to: string, rose: number, fell: number, flat: number) =>
      `From ${from} to ${to}, ${rose} ${rose === 1 ? "region" : "regions"} rose, ${fell} fell, ${flat} stayed.`,
    incomplete: (n: number, from: string, to: string) =>
      `${n} ${n === 1 ? "region does" : "regions do"} not report both ${from} and ${to} and cannot be drawn.`
  },
  multiples: {
    label: "Small multiples",
    count: (n: number) => many(n, "panel"),
    sameScale: "All panels have one vertical scale and compare.",
    ownScale: "The panels have different vertical scales; heights do not compare.",
    more: (n: number) => `${n} more ${n === 1 ? "panel is" : "panels are"} not drawn; see the table.`
  },
  scatter: {
    label: "Two indicators",
    count: (n: number) => many(n, "pair"),
    none: "No two indicators are stated for the same region and year, so there are no pairs. Choose more.",
    finding: (up: string, across: string, pairs: number, regions: number) =>
      `${up} and ${across}: ${pairs} ${pairs === 1 ? "pair" : "pairs"} of values from ${regions} ${regions === 1 ? "region" : "regions"}.`,
    pairs: "Each point is two values of one region, year and kind; going together is not cause and effect.",
    alone: (n: number) => `${n} ${n === 1 ? "region has" : "regions have"} only one of the two and cannot be drawn.`,
    more: (n: number) => `${n} further groups of values are not used.`
  },
  distribution: {
    label: "Distribution",
    count: (n: number) => many(n, "region"),
    median: (value: string) => `median ${value}`,
    guide: "The upright line is the median, the bar below it holds the middle half; heights in a pile mean nothing.",
    points: "Bounds, approximations and ranges are drawn, but do not count towards the median.",
    years: (n: number) => `Only the last ${n} groups are drawn.`
  },
  heat: {
    label: "Heat table",
    count: (n: number) => many(n, "indicator"),
    title: "Indicators by region",
    finding: (indicators: number, regions: number, cells: number) =>
      `${indicators} ${indicators === 1 ? "indicator" : "indicators"}, ${regions} ${regions === 1 ? "region" : "regions"}, ${cells} cells with a value`,
    latest:
      "Each cell is the latest reported value; where there is none, the target, with a dotted outline. An empty cell means that no document states it, not 0.",
    shades: "Shades compare within one indicator only, deeper is better; fewer than three reported values have none.",
    worse: "worse",
    better: "better",
    more: (n: number) => `${n} more cells are not drawn; see the table.`,
    regions: (from: number, to: number, all: number) =>
      from === to ? `Region ${from} of ${all}` : `Regions ${from}–${to} of ${all}`,
    indicators: (from: number, to: number, all: number) =>
      from === to ? `Indicator ${from} of ${all}` : `Indicators ${from}–${to} of ${all}`
  },
  tiles: {
    label: "Tile grid of provinces",
    count: (n: number) => many(n, "province"),
    none: "None of these values belongs to a province, so there are no tiles to draw.",
    about: (year: string, kind: string, unit: string) => `${kind} values of ${year}${unit ? `, unit: ${unit}` : ""}.`,
    shades: "Deeper shades are higher values.",
    places: (n: number) => `${n} pl.`,
    low: "low",
    high: "high",
    among: (name: string, n: number) => `${n} places in ${name} state a value; this is one of them`,
    below: "Provinces with a dotted outline state no value of their own; the number is of the places in them that do.",
    finding: (year: string, own: number, below: number) =>
      `${year}, ${own} provinces with a value of their own, ${below} with values of places only`
  },
  coverage: {
    label: "Coverage of documents",
    count: (n: number) => many(n, "document"),
    title: "Which documents state which indicators",
    finding: (documents: number, indicators: number, most: string, n: number) =>
      `${documents} ${documents === 1 ? "document states" : "documents state"} ${indicators} ${indicators === 1 ? "indicator" : "indicators"}; most often ${most}, in ${n}.`,
    several: (n: number) => `${n} values in this place`,
    uncatalogued: (n: number) =>
      `${n} ${n === 1 ? "value belongs" : "values belong"} to no indicator of the catalogue.`,
    more: (n: number) => `${n} more indicators are not drawn.`,
    moreDocuments: (n: number) => `${n} more documents are not drawn.`,
    documents: (from: number, to: number, all: number) =>
      from === to ? `Document ${from} of ${all}` : `Documents ${from}–${to} of ${all}`
  },
  commitments: {
    label: "Timeline of commitments",
    count: (n: number) => many(n, "target"),
    none: "There is no target among these values.",
    finding: (n: number, regions: number, from: number, to: number) =>
      `${n} ${n === 1 ? "target" : "targets"} of ${regions} ${regions === 1 ? "region" : "regions"}, ${from === to ? `for ${from}` : `from ${from} to ${to}`}.`,
    published: "Dotted lines run from the year of publication to the target's year.",
    unwritten: (n: number) => `${n} ${n === 1 ? "value finds" : "values find"} no room; point at the mark.`
  },
  table: {
    label: "Table only",
    count: (n: number) => many(n, "row")
  }
} satisfies ChartTypeWords;
