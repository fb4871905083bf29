import {chartTypes} from "./chart-types.ts";
import {units} from "./units.ts";
import type {ChartWords} from "../zh/charts.ts";

export const charts = {
  automatic: "Automatic",
  types: chartTypes,
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
} satisfies ChartWords;
