import {charts as en} from "./en/charts.ts";
import type {Language} from "./language.ts";
import {charts as zh, type ChartWords} from "./zh/charts.ts";

export type {ChartWords} from "./zh/charts.ts";

/** The words in charts and of them; apart from `words`, since an embed loads these and no others. */
export function chartWords(language: Language = "zh"): ChartWords {
  return language === "en" ? en : zh;
}
