/** What the charts are called where one is chosen. */
export const chartNames = {
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
};
