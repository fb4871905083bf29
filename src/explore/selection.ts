import {readChartName, type ChartName} from "../charts/index.ts";
import type {Kind} from "../model/index.ts";

/** A chart by its name; `auto` leaves the choice to what is selected. */
export type ChartChoice = "auto" | ChartName;

/** The choice that the text of an address, a menu or a snapshot makes; null where there is no such chart. */
export function readChartChoice(text: string | null): ChartChoice | null {
  return text === "auto" ? text : readChartName(text);
}

/** What the explorer shows. */
export interface Selection {
  /** slugs of the catalogue; the first two are across and up in a scatter */
  readonly indicators: readonly string[];
  /** GB/T 2260 codes; 33 and 3306 are all of a province and of a prefecture; none means all */
  readonly regions: readonly string[];
  readonly kinds: readonly Kind[];
  /** first and last year, inclusive; null means all */
  readonly years: readonly [number, number] | null;
  readonly chart: ChartChoice;
  readonly scale: "linear" | "log";
  /** the year from which changes are counted; null shows the values themselves */
  readonly since: number | null;
  /** changes in per cent instead of differences */
  readonly relative: boolean;
  /** the unit that values are converted into, where theirs can be; null leaves them as written */
  readonly unit: string | null;
}

export const everything: Selection = {
  indicators: [],
  regions: [],
  kinds: ["actual", "target"],
  years: null,
  chart: "auto",
  scale: "linear",
  since: null,
  relative: false,
  unit: null
};

/** The indicator whose usual chart a selection is: that one alone and nothing else chosen; null for any other. */
export function defaultViewOf({indicators, ...rest}: Selection): string | null {
  const [only, ...others] = indicators;
  const usual = writeSelection({...everything, indicators: []}) === writeSelection({...rest, indicators: []});
  return usual && only !== undefined && others.length === 0 ? only : null;
}

/** The selection that an address holds; what it does not understand is left at its default. */
export function readSelection(parameters: URLSearchParams): Selection {
  const list = (name: string) => (parameters.get(name) ?? "").split("~").filter((each) => each !== "");
  const kinds = list("k").flatMap((each): Kind[] => (each === "actual" || each === "target" ? [each] : []));
  const [, from, to] = /^(\d{4})~(\d{4})$/.exec(parameters.get("y") ?? "") ?? [];
  const [, since, relative] = /^(\d{4})(~pct)?$/.exec(parameters.get("b") ?? "") ?? [];
  const unit = parameters.get("u") ?? "";
  return {
    indicators: list("i").filter((slug) => /^[a-z0-9-]+$/.test(slug)),
    regions: list("r").filter((code) => /^(?:\d\d){1,3}$/.test(code)),
    kinds: kinds.length > 0 ? kinds : everything.kinds,
    years: from && to ? [Number(from), Number(to)] : null,
    chart: readChartChoice(parameters.get("c")) ?? everything.chart,
    scale: parameters.get("s") === "log" ? "log" : "linear",
    since: since ? Number(since) : null,
    relative: since !== undefined && relative !== undefined,
    unit: /^[\p{L}\p{N}%‰/]{1,8}$/u.test(unit) ? unit : null
  };
}

/** The query of an address, every parameter written out, so that a later default changes no old link. */
export function writeSelection(selection: Selection): string {
  const {indicators, regions, kinds, years, chart, scale, since, relative, unit} = selection;
  const base = since === null ? [] : relative ? [since, "pct"] : [since];
  const parameters = {
    i: indicators,
    r: regions,
    k: kinds,
    y: years ?? [],
    c: [chart],
    s: [scale],
    b: base,
    u: unit ? [unit] : []
  };
  return Object.entries(parameters)
    .map(([name, values]) => `${name}=${values.map((value) => encodeURIComponent(value)).join("~")}`)
    .join("&");
}
