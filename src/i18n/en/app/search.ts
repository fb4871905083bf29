import type {Words} from "../../zh/index.ts";

export const search = {
  label: "Search indicators, regions and documents",
  placeholder: "Search: maternal, Lishui, ycfswl …",
  indicators: "Indicators",
  regions: "Regions",
  documents: "Documents",
  found: (n: number) => `${n} found`,
  nothing: (query: string) =>
    `Nothing matches “${query}”. Only what the collected documents state is here, and the documents themselves.`
} satisfies Words["app"]["search"];
