import type {Kind} from "../../model.ts";

/** The charts by name; `auto` leaves the choice to what is selected. */
export const chartChoices = [
  "auto",
  "trend",
  "target",
  "ranking",
  "slope",
  "multiples",
  "scatter",
  "distribution",
  "heat",
  "tiles",
  "coverage",
  "commitments",
  "table"
] as const;
export type ChartChoice = (typeof chartChoices)[number];

/** What the explorer shows. */
export interface Selection {
  /** slugs of the catalogue */
  readonly indicators: readonly string[];
  /** GB/T 2260 codes; none means all */
  readonly regions: readonly string[];
  readonly kinds: readonly Kind[];
  /** first and last year, inclusive; null means all */
  readonly years: readonly [number, number] | null;
  readonly chart: ChartChoice;
}

export const everything: Selection = {
  indicators: [],
  regions: [],
  kinds: ["actual", "target"],
  years: null,
  chart: "auto"
};

/** The selection that an address holds; what it does not understand is left at its default. */
export function readSelection(parameters: URLSearchParams): Selection {
  const list = (name: string) => (parameters.get(name) ?? "").split("~").filter((each) => each !== "");
  const kinds = list("k").flatMap((each): Kind[] => (each === "actual" || each === "target" ? [each] : []));
  const [, from, to] = /^(\d{4})~(\d{4})$/.exec(parameters.get("y") ?? "") ?? [];
  return {
    indicators: list("i").filter((slug) => /^[a-z0-9-]+$/.test(slug)),
    regions: list("r").filter((code) => /^\d{6}$/.test(code)),
    kinds: kinds.length > 0 ? kinds : everything.kinds,
    years: from && to ? [Number(from), Number(to)] : null,
    chart: chartChoices.find((each) => each === parameters.get("c")) ?? everything.chart
  };
}

/** The query of an address, every parameter written out, so that a later default changes no old link. */
export function writeSelection({indicators, regions, kinds, years, chart}: Selection): string {
  const parameters = {i: indicators, r: regions, k: kinds, y: years ?? [], c: [chart]};
  return Object.entries(parameters)
    .map(([name, values]) => `${name}=${values.map((value) => encodeURIComponent(value)).join("~")}`)
    .join("&");
}
