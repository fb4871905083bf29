import {chartWords} from "../../i18n/index.ts";
import {agreement} from "./interval.ts";
import {sourceOf} from "../text/source.ts";
import type {Row} from "./rows.ts";
import {group, nameOf, scopeOf} from "./series.ts";
import type {ChartSpec} from "../spec.ts";

/** What makes two statements about one quantity: region, year, kind, indicator, unit, measure and scope. */
export function quantityOf(row: Row): string {
  const {region, year, kind, unit, measure} = row;
  return `${region}\n${year}\n${kind}\n${nameOf(row)}\n${unit}\n${measure}\n${scopeOf(row) ?? ""}`;
}

/** Where else the quantity of a row is stated: the same, in other words that fit, or differently. */
export function duplicatesOf(row: Row, others: readonly Row[], spec: ChartSpec): string[] {
  const t = chartWords(spec.language);
  const same = others.filter((other) => agreement(row, other) === "same");
  const here = same.filter((other) => other.document === row.document).length;
  const titles = [...group(same, (other) => other.document).values()]
    .filter(([first]) => first!.document !== row.document)
    .map(([first]) => sourceOf(first!, spec).title);
  const rest = others.filter((other) => agreement(row, other) !== "same");
  return [
    titles.length > 0 ? t.tip.alsoIn(titles.slice(0, 3).map(t.cite), titles.length) : null,
    here > 0 ? t.tip.alsoHere(here) : null,
    ...rest.slice(0, 4).map((other) => {
      const where = other.document === row.document ? t.tip.here : t.cite(sourceOf(other, spec).title);
      return agreement(row, other) === "different"
        ? t.tip.differs(where, other.written)
        : t.tip.otherwise(where, other.written);
    }),
    rest.length > 4 ? t.tip.andMore(rest.length - 4) : null
  ].filter((line) => line !== null);
}

/** How many quantities the documents state differently; rows come in reading order, so that equals are neighbours. */
export function countDisagreements(rows: readonly Row[]): number {
  let count = 0;
  const isNext = (a: Row, b: Row | undefined) => b && a.region === b.region && a.year === b.year && a.kind === b.kind;
  for (let from = 0, to = 1; from < rows.length; from = to, to += 1) {
    while (isNext(rows[from]!, rows[to])) to += 1;
    if (to - from === 1) continue;
    for (const same of group(rows.slice(from, to), quantityOf).values()) {
      if (same.some((row) => agreement(row, same[0]!) === "different")) count += 1;
    }
  }
  return count;
}
