/**
 * Every word on screen, in Chinese and English, and how numbers, years and dates are written in each. A room asks
 * `words(language)` once and reads its own section: `t.app.explorer`. `zh` is the type; `en` must satisfy it. This room
 * knows nothing of the others and touches neither the page nor storage: whoever calls it decides on the language.
 */
import {en} from "./en/index.ts";
import type {Language} from "./language.ts";
import {zh, type Words} from "./zh/index.ts";

export {chartWords, type ChartWords} from "./charts.ts";
export {dialogWords, embedWords} from "./embed.ts";
export type {DialogWords, EmbedWords} from "./embed.ts";
export {toLanguage} from "./language.ts";
export type {Language} from "./language.ts";
export {pageWords, type PageWords} from "./pages.ts";
export type {Words} from "./zh/index.ts";
export {formatDate, formatMoment, formatNumber, formatYears, joinList} from "./format.ts";

/** All words in a language; Chinese where the language is unknown. */
export function words(language: Language = "zh"): Words {
  return language === "en" ? en : zh;
}
