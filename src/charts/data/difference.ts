import {formatNumber, chartWords, type Language} from "../../i18n/index.ts";
import type {Row} from "./rows.ts";

type Value = Pick<Row, "value" | "unit">;

/** How far two values of one unit lie apart: 0.5个百分点, never 0.5%. */
export function difference(a: Value, b: Value, language?: Language): string {
  const digits = Math.max(decimals(a.value), decimals(b.value));
  const amount = formatNumber(Math.abs(a.value - b.value), language, {maximumFractionDigits: digits});
  return amount + differenceUnit(a.unit, language);
}

/** The unit of a difference: shares differ by points. */
export function differenceUnit(unit: string, language?: Language): string {
  const t = chartWords(language);
  return unit === "%" ? t.points : unit === "‰" ? t.perMillePoints : unit;
}

/** What stands after a number: 个百分点 for the table's 百分点. */
export function unitAfter(unit: string, language?: Language): string {
  const t = chartWords(language);
  if (unit === "百分点") return t.points;
  return unit === "千分点" ? t.perMillePoints : t.unitAfter(unit);
}

function decimals(value: number): number {
  const text = String(value);
  const exponent = /e-(\d+)$/.exec(text);
  return Math.min(12, (text.split("e")[0]!.split(".")[1] ?? "").length + (exponent ? Number(exponent[1]) : 0));
}
