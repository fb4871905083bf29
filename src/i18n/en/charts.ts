import type {Words} from "../zh/index.ts";

export const charts = {
  kind: {actual: "reported", target: "target"},
  measure: {level: "level", change: "change", rank: "rank"},
  comma: ", ",
  enumeration: ", ",
  aside: (text: string) => ` (${text})`,
  semicolon: "; ",
  stop: ". ",
  cite: (title: string) => `《${title}》`,
  legend: {
    label: "Legend",
    actual: "Reported",
    target: "Target",
    ceiling: "Upper limit",
    floor: "Lower limit",
    ceilingActual: "Reported as an upper limit",
    floorActual: "Reported as a lower limit",
    spread: "Approximate or range"
  },
  unit: (unit: string) => `Unit: ${unit}`,
  unitAfter: (unit: string) =>
    unit === "个" ? "" : unit === "岁" ? " years" : unit in units ? ` ${units[unit]}` : unit,
  unitName: (unit: string) => units[unit] ?? unit,
  source: "Source: ",
  sources: (n: number) => `Source: ${n} documents`,
  notes: "Note: ",
  year: (year: number) => `${year}`,
  value: "Value",
  rank: "Rank (1 is first)",
  point: (region: string, year: number, kind: string, written: string) =>
    `${region}, ${Number.isFinite(year) ? `${year}, ` : ""}${kind}: ${written}`,
  keyboard: "Arrow keys move between points, Enter pins the note, Escape closes it.",
  chart: "Line chart",
  finding: {
    scope: (regions: number, years: string) => `${regions} ${regions === 1 ? "region" : "regions"}, ${years}`,
    range: (low: string, high: string) => `values between ${low} and ${high}`,
    rose: (from: string, to: string) => `rose from ${from} to ${to}`,
    fell: (from: string, to: string) => `fell from ${from} to ${to}`,
    flat: (from: string, to: string) => `${from} and ${to}: unchanged`,
    at: (year: number, written: string) => `${written} in ${year}`,
    latest: (year: number, kind: string, written: string) => `${kind} ${written} for ${year}`
  },
  notZero: "The vertical axis does not start at 0.",
  wordings: (list: string) =>
    `The documents word this indicator differently (${list}); definitions may differ, so read the clauses before comparing.`,
  wordingsOfSeveral: (n: number) =>
    `The documents word ${n} of these indicators differently; definitions may differ, so read the clauses before comparing.`,
  split: (n: number) =>
    `Values that differ in unit, indicator or definition do not share an axis; there are ${n} panels.`,
  more: (n: number) => `${n} further groups of values are not drawn; see the table.`,
  unnamed: (n: number) =>
    `${n} ${n === 1 ? "region is" : "regions are"} not named; point at a value to see which it is.`,
  oneOnly: (name: string, unit: string) =>
    `Only ${name} (${unit}) is drawn; other indicators, units or measures do not mix with it and are in the table.`,
  about: "about ",
  axis: {
    since: (year: string) => `Change since ${year}`,
    log: "logarithmic scale",
    logNote: "On the logarithmic scale equal distances are equal ratios; it does not begin at 0.",
    notOnLog: (n: number) =>
      `${n} ${n === 1 ? "value is" : "values are"} not above 0 and cannot stand on a logarithmic scale.`,
    converted: (unit: string) =>
      `Values are converted to “${unit}”; the notes of the points and the table have what was written.`,
    sinceNote: (year: string, relative: boolean) =>
      relative
        ? `Each value is its % change from what the same region reported for ${year}.`
        : `Each value is less what the same region reported for ${year}.`,
    baseless: (n: number, year: string) =>
      `${n} ${n === 1 ? "value has" : "values have"} no reported value of ${year} to compare with and cannot be drawn.`
  },
  notZeroAcross: "The horizontal axis does not start at 0.",
  notZeroBoth: "Not both axes start at 0.",
  splitUnits: (n: number) => `Values in different units do not share an axis; there are ${n} panels.`,
  moreRows: (n: number) => `${n} more ${n === 1 ? "row is" : "rows are"} not drawn; see the table.`,
  points: " points",
  perMillePoints: " per mille points",
  verdict: {
    absent: "no result",
    met: (gap: string) => (gap && !/^0(?!\.)/.test(gap) ? `✓ met, by ${gap}` : "✓ met"),
    missed: (gap: string) => (gap ? `✕ missed by ${gap}` : "✕ missed"),
    toGo: (year: number, gap: string) =>
      `no result for the target year; ${gap ? `${gap} short` : "not met"} in ${year}`,
    already: (year: number) => `no result for the target year; already met in ${year}`,
    before: (year: number) => `no result for the target year; ${year} cannot be compared`,
    noDirection: "undecided: neither direction is better",
    resultIsBound: "undecided: the result is only a bound",
    vague: "undecided: approximate or a range"
  },
  target: {
    none: "There is no target among these values, so nothing to compare.",
    finding: (n: number, met: number, missed: number, pending: number, undecided: number) =>
      `${n} ${n === 1 ? "target" : "targets"}: ${met} met, ${missed} missed, ${pending} with no result for the target year, ${undecided} undecided.`,
    without: (n: number, which: string) =>
      `${n} reported ${n === 1 ? "value has" : "values have"} no target to compare with: ${which}${n > 6 ? " …" : ""}.`,
    undecided:
      "A result that is only a bound, an approximation or a range may or may not reach its target; it is not judged."
  },
  ranking: {
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
    none: "No region reports this for two years, so there is no change to draw. Choose more, or use a trend chart.",
    finding: (from: string, to: string, rose: number, fell: number, flat: number) =>
      `From ${from} to ${to}, ${rose} ${rose === 1 ? "region" : "regions"} rose, ${fell} fell, ${flat} stayed.`,
    incomplete: (n: number, from: string, to: string) =>
      `${n} ${n === 1 ? "region does" : "regions do"} not report both ${from} and ${to} and cannot be drawn.`
  },
  multiples: {
    sameScale: "All panels have one vertical scale and compare.",
    ownScale: "The panels have different vertical scales; heights do not compare.",
    more: (n: number) => `${n} more ${n === 1 ? "panel is" : "panels are"} not drawn; see the table.`
  },
  scatter: {
    none: "No two indicators are stated for the same region and year, so there are no pairs. Choose more.",
    finding: (up: string, across: string, pairs: number, regions: number) =>
      `${up} and ${across}: ${pairs} ${pairs === 1 ? "pair" : "pairs"} of values from ${regions} ${regions === 1 ? "region" : "regions"}.`,
    pairs: "Each point is two values of one region, year and kind; going together is not cause and effect.",
    alone: (n: number) => `${n} ${n === 1 ? "region has" : "regions have"} only one of the two and cannot be drawn.`,
    more: (n: number) => `${n} further groups of values are not used.`
  },
  distribution: {
    median: (value: string) => `median ${value}`,
    guide: "The upright line is the median, the bar below it holds the middle half; heights in a pile mean nothing.",
    points: "Bounds, approximations and ranges are drawn, but do not count towards the median.",
    years: (n: number) => `Only the last ${n} groups are drawn.`
  },
  heat: {
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
    none: "There is no target among these values.",
    finding: (n: number, regions: number, from: number, to: number) =>
      `${n} ${n === 1 ? "target" : "targets"} of ${regions} ${regions === 1 ? "region" : "regions"}, ${from === to ? `for ${from}` : `from ${from} to ${to}`}.`,
    published: "Dotted lines run from the year of publication to the target's year.",
    unwritten: (n: number) => `${n} ${n === 1 ? "value finds" : "values find"} no room; point at the mark.`
  },
  dense: (n: number, places: number) =>
    `${n} values stand at ${places} places; those at one place are drawn once, and only regions in colour have lines. Mouse and arrow keys still reach every value.`,
  disagreements: (n: number) =>
    `${n} ${n === 1 ? "quantity is" : "quantities are"} stated differently in different places; point at it to see each wording.`,
  andOthers: (n: number) => ` and others, ${n} in all`,
  skipped: (n: number) => `${n} ${n === 1 ? "row has" : "rows have"} no year or value and cannot be drawn.`,
  tip: {
    converted: (value: string) => `Converted: ${value}`,
    sinceThen: (year: string, base: string, change: string) => `Against ${base} in ${year}: ${change}`,
    reveal: "Show the source",
    close: "Close",
    alike: (names: string, n: number) => `The same for ${n} more: ${names}${n > 12 ? " …" : ""}`,
    label: "Note",
    alsoIn: (titles: readonly string[], n: number) =>
      `Also stated in ${titles.join(", ")}${n > titles.length ? ` and ${n - titles.length} more` : ""}`,
    alsoHere: (n: number) => `Stated ${n === 1 ? "once" : `${n} times`} more in the same document`,
    here: "The same document",
    otherwise: (where: string, written: string) => `${where} also writes ${written}`,
    differs: (where: string, written: string) => `${where} states ${written}, which disagrees`,
    andMore: (n: number) => `${n} more wordings differ; see the table`
  },
  table: {
    caption: (n: number) => `The values in the chart and where they are stated (${n} ${n === 1 ? "row" : "rows"})`,
    twin: (n: number) => `Data table (${n} ${n === 1 ? "row" : "rows"})`,
    more: (n: number) => `Show ${n} more`,
    scroll: "Data table, scrolls sideways",
    region: "Region",
    year: "Year",
    kind: "Kind",
    written: "As written",
    computed: "In the chart",
    subject: "Subject and scope",
    source: "Document and section",
    quote: "Clause",
    revealOne: (what: string) => `Show the source: ${what}`
  },
  empty: {
    title: "Nothing to draw",
    hint: "No document states a value for this choice of regions, years and kind. Choose more, or check the query above."
  }
} satisfies Words["charts"];

/** The commonest units; the others stay as the documents write them. */
const units: Readonly<Record<string, string>> = {
  "/千": "per 1,000",
  "/万": "per 10,000",
  "/10万": "per 100,000",
  "/100万": "per million",
  百分点: "percentage points",
  千分点: "per mille points",
  个: "number",
  人: "people",
  万人: "10,000 people",
  家: "institutions",
  张: "beds",
  岁: "years of age",
  年: "years",
  天: "days",
  小时: "hours",
  分钟: "minutes",
  人次: "visits",
  万人次: "10,000 visits",
  元: "yuan",
  万元: "10,000 yuan",
  亿元: "100 million yuan",
  名: "people",
  例: "cases",
  件: "items",
  项: "items",
  次: "times",
  批次: "batches",
  场次: "sessions",
  场: "sessions",
  篇: "articles",
  份: "copies",
  户: "households",
  台: "sets",
  种: "kinds",
  起: "incidents",
  支: "teams",
  公里: "km",
  "份/千人": "per 1,000 people"
};
