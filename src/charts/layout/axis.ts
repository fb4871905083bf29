import {chartWords} from "../../i18n/index.ts";
import {isLog} from "./domain.ts";
import type {Row} from "../data/rows.ts";
import type {ChartPanel} from "../data/series.ts";
import type {ChartSpec} from "../spec.ts";

/** What stands above an axis: the unit, and what is done to the values: 较2022年的变化，单位：百分点；对数坐标. */
export function axisText({unit, measure}: Pick<ChartPanel, "unit" | "measure">, spec: ChartSpec): string {
  const t = chartWords(spec.language);
  const name = measure === "rank" ? t.rank : (spec.unit ?? t.unitName(unit));
  const change = spec.since !== undefined && measure === "level" ? t.axis.since(t.year(spec.since)) : "";
  return [change, name ? t.unit(name) : "", isLog(spec, measure) ? t.axis.log : ""].filter(Boolean).join(t.comma);
}

/** What must be said of an axis that does not begin at 0, and of the values that have no place on it. */
export function axisNotes(
  rows: readonly Row[],
  scales: readonly {readonly zero: boolean; readonly log?: boolean}[],
  notZero: string,
  spec: ChartSpec
): (string | null)[] {
  const t = chartWords(spec.language);
  const lost = rows.filter((row) => row.value <= 0 && isLog(spec, row.measure)).length;
  return [
    scales.every(({zero, log}) => zero || log) ? null : notZero,
    scales.some(({log}) => log) ? t.axis.logNote : null,
    lost > 0 ? t.axis.notOnLog(lost) : null
  ];
}

/** Whether a row has a place on the axes that the spec asks for: 0 has none on a logarithmic one. */
export function isOnAxis(row: Row, spec: ChartSpec): boolean {
  return row.value > 0 || !isLog(spec, row.measure);
}
