import {factorBetween, indicatorByName} from "../../catalog/index.ts";
import {formatNumber, chartWords} from "../../i18n/index.ts";
import {unitAfter} from "./difference.ts";
import {displayName, langOf} from "../text/names.ts";
import {isBound, type Row} from "./rows.ts";
import {basisOf, group, nameOf, scopeOf} from "./series.ts";
import type {ChartSpec} from "../spec.ts";
import {isPoint} from "./latest.ts";

/**
 * The rows as the spec wants them shown: in another unit, or as the change since a year. What was written stays; the
 * computed value says of itself what it is (`shown`, `derived`), and a row that lacks a value to compare with has none,
 * with its reason.
 */
export function derive(rows: readonly Row[], spec: ChartSpec): Row[] {
  if (rows.some((row) => row.shown !== undefined)) return [...rows];
  const {convert, since} = spec;
  const worded = spec.language === "en" ? rows.map((row) => toEnglish(row, spec)) : rows;
  const converted = convert === undefined ? worded : worded.map((row) => toUnit(row, convert, spec));
  return since === undefined ? [...converted] : toChanges(converted, since, spec);
}

/** With the region's English name and, where it is a level, the value in English; what was written stays. */
function toEnglish(row: Row, spec: ChartSpec): Row {
  const region_name = displayName(row, spec.language);
  if (row.measure !== "level" || !Number.isFinite(row.value)) return {...row, region_name};
  const said = say(row, row.unit, spec);
  return langOf(said) === null ? {...row, region_name, said} : {...row, region_name};
}

function toUnit(row: Row, unit: string, spec: ChartSpec): Row {
  const natural = row.indicator === null ? null : (indicatorByName(row.indicator)?.unit ?? null);
  const factor = row.measure === "level" && row.unit !== unit ? factorBetween(row.unit, unit, natural) : null;
  if (factor === null) return row;
  const value = exact(row.value * factor);
  const value_max = row.value_max === null ? null : exact(row.value_max * factor);
  const shown = say({...row, value, value_max}, unit, spec);
  return {...row, value, value_max, unit, shown, derived: chartWords(spec.language).tip.converted(shown)};
}

/** Levels less the reported value of the same thing in the year; the change in per cent of it where that is asked. */
function toChanges(rows: readonly Row[], since: number, spec: ChartSpec): Row[] {
  const t = chartWords(spec.language);
  const bases = group(
    rows.filter((row) => row.year === since && row.kind === "actual" && row.measure === "level" && isPoint(row)),
    sameThing
  );
  return rows.map((row) => {
    if (row.measure !== "level" || !Number.isFinite(row.value)) return row;
    const [base] = bases.get(sameThing(row)) ?? [];
    if (!base || (spec.relative && base.value <= 0)) return {...row, value: Number.NaN, shown: "", missing: "no-base"};
    const unit = spec.relative ? "%" : (points[row.unit] ?? row.unit);
    const from = (value: number) =>
      exact(spec.relative ? (value / base.value - 1) * 100 : value - base.value, spec.relative ? 4 : 12);
    const [value, value_max] = [from(row.value), row.value_max === null ? null : from(row.value_max)];
    const shown = say({...row, value, value_max}, unit, spec, true);
    const derived = t.tip.sinceThen(t.year(since), base.shown || base.written, shown);
    return {...row, value, value_max, unit, shown, derived};
  });
}

const points: Readonly<Record<string, string>> = {"%": "百分点", "‰": "千分点"};

const sameThing = (row: Row) => [row.region, nameOf(row), row.unit, scopeOf(row) ?? "", basisOf(row) ?? ""].join("\n");

/** A computed value in words as short as a written one: ≤165/10万, 约20, +0.45个百分点. */
function say(row: Row, unit: string, {language}: ChartSpec, signed = false): string {
  const t = chartWords(language);
  const number = (value: number) =>
    (signed && value > 0 ? "+" : "") + formatNumber(value, language, {maximumSignificantDigits: 6});
  const value = row.value_max === null ? number(row.value) : `${number(row.value)}~${number(row.value_max)}`;
  const sign = isBound(row) ? {"<=": "≤", "<": "<", ">=": "≥", ">": ">"}[row.comparator as "<="] : "";
  return `${row.comparator === "~" ? t.about : sign}${value}${unitAfter(unit, language)}`;
}

/** Without what binary fractions add: 2.55 times 100 is 255. */
function exact(value: number, digits = 12): number {
  return Number(value.toPrecision(digits));
}
