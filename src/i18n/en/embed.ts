import type {EmbedWords} from "../zh/embed.ts";

export const embed = {
  open: "Open in Zhibiao",
  data: (release: string) => `Data of ${release}`,
  frozen: (release: string | null) =>
    release ? `Fixed data version: ${release}` : "A chart with a fixed data version",
  source: "See it in its document",
  twin: (n: number) => `Data (${n} ${n === 1 ? "row" : "rows"})`,
  change: "Adjust",
  done: "Close",
  loading: "Loading…",
  label: "Chart",
  kinds: "Kind",
  regions: "Regions",
  chart: "Chart",
  emptied: "Nothing is selected. Choose at least one kind and one region.",
  altered:
    "This chart’s link is not what it was when it was made: it was cut or changed. The chart shows what it says now.",
  noScript: "This chart needs JavaScript. There is a version of text and pictures:",
  all: "all indicators",
  problem: {
    broken: "This link holds no complete chart. Ask whoever sent it for a new one.",
    damaged: "The link was cut or altered, so its chart is not drawn. Ask for the whole link.",
    newer: "This chart was made by a later version, which this one cannot read. Open it in a current Zhibiao.",
    large: "This chart has more data than fits here.",
    missing: "No data for this chart: the indicator may be misspelt, or this release does not have it.",
    unreachable: "The chart did not load: the network may be down, or the site has just been updated. Reload the page."
  }
} satisfies EmbedWords;
