import type {Words} from "../../zh/index.ts";

export const front = {
  /** from a headline chart to the explorer */
  explore: "Choose regions, years or another chart",
  headlines: "Headline indicators",
  about: {
    "childcare-places": "Nursery places: how many, how many are wanted, and the nation",
    "maternal-mortality": "Maternal mortality: below the limits that were set?",
    "infant-mortality": "Infant mortality: ten years of the nation, and local targets",
    "life-expectancy": "Life expectancy and health literacy",
    "family-doctors": "Four rates that are easily confused",
    "targets-and-results": "Targets, and how many were met",
    commitments: "All commitments of a document, section by section",
    "two-regions": "Two regions: what can be compared, and by how much they differ",
    coverage: "Coverage and gaps of the five documents",
    method: "How a sentence becomes data, step by step",
    tour: "Cells, inputs, charts and tables, to play with",
    "sql-by-example": "SQL by example, from a first query to the nation",
    "chart-for-article": "From a question to a chart that can be published"
  }
} satisfies Words["app"]["front"];
