import type {Words} from "../../zh/index.ts";

export const search = {
  label: "Search indicators, notebooks, regions and documents",
  placeholder: "Search: maternal, Lishui, ycfswl …",
  indicators: "Indicators",
  notebooks: "Notebooks",
  regions: "Regions",
  documents: "Documents",
  found: (n: number) => `${n} found`,
  nothing: (query: string) =>
    `Nothing matches “${query}”. Only what the collected documents state is here, with the documents themselves and the notebooks.`
} satisfies Words["app"]["search"];
