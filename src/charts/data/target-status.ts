import {indicatorByName} from "../../catalog/index.ts";
import {chartWords} from "../../i18n/index.ts";
import {difference} from "./difference.ts";
import {isApart, isWithin, toInterval, type Interval} from "./interval.ts";
import {isBound, type Row} from "./rows.ts";
import type {ChartSpec} from "../spec.ts";

export type Direction = "up" | "down" | null;

/** met and missed only where every reading of the words agrees; pending before the year; undecided and absent say why. */
export type TargetStatus = "met" | "missed" | "undecided" | "pending" | "absent";

/** The direction that the spec or the catalogue calls better; ranks are better when smaller. */
export function betterOf(row: Row, spec: ChartSpec): Direction {
  if (spec.better !== undefined) return spec.better;
  if (row.measure === "rank") return "down";
  return row.indicator === null ? null : (indicatorByName(row.indicator)?.better ?? null);
}

export interface Judgement {
  readonly status: TargetStatus;
  readonly text: string;
}

/** Whether a result reaches a target, in words; `result` is of the target's year or, before that, the latest. */
export function judge(result: Row | null, target: Row, better: Direction, spec: ChartSpec): Judgement {
  const t = chartWords(spec.language).verdict;
  if (!result) return {status: "absent", text: t.absent};
  const allowed = allowedBy(target, better);
  const inside = allowed !== null && isWithin(toInterval(result), allowed);
  const outside = allowed !== null && isApart(toInterval(result), allowed);
  const gap =
    result.comparator === "=" && result.value_max === null && target.value_max === null
      ? difference(result, target, spec.language)
      : "";
  if (result.year < target.year) {
    const way = inside ? t.already(result.year) : outside ? t.toGo(result.year, gap) : t.before(result.year);
    return {status: "pending", text: way};
  }
  if (inside) return {status: "met", text: t.met(gap)};
  if (outside) return {status: "missed", text: t.missed(gap)};
  const why = allowed === null ? t.noDirection : isBound(result) ? t.resultIsBound : t.vague;
  return {status: "undecided", text: why};
}

/** What counts as reaching a target: its own words if they are a bound, else the better side of its value. */
function allowedBy(target: Row, better: Direction): Interval | null {
  const own = toInterval({...target, comparator: target.comparator === "~" ? "=" : target.comparator});
  if (isBound(target)) return own;
  if (better === "up") return {...own, high: Infinity};
  if (better === "down") return {...own, low: -Infinity};
  return target.value_max === null ? null : own;
}
