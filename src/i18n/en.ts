import type {Words} from "./zh.ts";

export const en = {
  app: {},
  editor: {},
  runtime: {},
  charts: {
    kind: {actual: "reported", target: "target"},
    measure: {level: "level", change: "change", rank: "rank"},
    comma: ", ",
    semicolon: "; ",
    stop: ". ",
    cite: (title: string) => `《${title}》`,
    legend: {
      label: "Legend",
      actual: "Reported",
      target: "Target",
      ceiling: "Upper limit: met below the bar",
      floor: "Lower limit: met above the bar",
      ceilingActual: "Reported as at most",
      floorActual: "Reported as at least",
      spread: "Approximate or range"
    },
    unit: (unit: string) => `Unit: ${unit}`,
    source: "Source: ",
    sources: (n: number) => `Source: ${n} documents`,
    notes: "Note: ",
    year: (year: number) => `${year}`,
    value: "Value",
    rank: "Rank (1 is first)",
    point: (region: string, year: number, kind: string, written: string) => `${region}, ${year}, ${kind}: ${written}`,
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
    split: (n: number) =>
      `Values that differ in unit, indicator or definition do not share an axis; there are ${n} panels.`,
    more: (n: number) => `${n} further groups of values are not drawn; see the table.`,
    grey: (n: number) => `${n} regions are drawn in grey; point at one to see which it is.`,
    skipped: (n: number) => `${n} ${n === 1 ? "row has" : "rows have"} no year or value and cannot be drawn.`,
    tip: {
      reveal: "Show the source",
      close: "Close",
      also: (n: number) => `The same value is stated ${n === 1 ? "once" : `${n} times`} more`,
      section: (section: string) => `Section ${section}`,
      inSection: (section: string) => section
    },
    table: {
      caption: (n: number) => `The values in the chart and where they are stated (${n} ${n === 1 ? "row" : "rows"})`,
      scroll: "Data table, scrolls sideways",
      region: "Region",
      year: "Year",
      kind: "Kind",
      written: "As written",
      subject: "Subject and scope",
      document: "Document",
      section: "Section",
      quote: "Clause",
      reveal: "Source",
      revealOne: (what: string) => `Show the source: ${what}`
    },
    empty: {
      title: "Nothing to draw",
      hint: "No document states a value for this choice of regions, years and kind. Choose more, or check the query above."
    }
  }
} satisfies Words;
