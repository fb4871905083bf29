import type {Language} from "./language.ts";

/** A computed number. What a document states is shown as `written`, never by this. */
export function formatNumber(
  value: number,
  language: Language = "zh",
  options: Intl.NumberFormatOptions = {maximumSignificantDigits: 6}
): string {
  return new Intl.NumberFormat(tag(language), options).format(value).replace(/^-/, "\u2212");
}

/** 2024年, 2015—2025年; 2024, 2015–2025. */
export function formatYears(from: number, to: number, language: Language = "zh"): string {
  if (language === "en") return from === to ? String(from) : `${from}\u2013${to}`;
  return from === to ? `${from}年` : `${from}\u2014${to}年`;
}

/** 2025年3月31日, 31 March 2025; from YYYY-MM-DD, read as it stands and never moved by a time zone. */
export function formatDate(date: string, language: Language = "zh"): string {
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const options = {year: "numeric", month: "long", day: "numeric", timeZone: "UTC"} as const;
  return new Intl.DateTimeFormat(tag(language), options).format(time);
}

/**
 * 今天18:03, 11月24日18:03, 2025年11月24日18:03; today 18:03, 24 Nov, 18:03. In the user's own time.
 * @param time in milliseconds since 1970
 */
export function formatMoment(time: number, language: Language = "zh", now: number = Date.now()): string {
  const [then, today] = [new Date(time), new Date(now)];
  const clock = new Intl.DateTimeFormat(tag(language), {hour: "2-digit", minute: "2-digit", hour12: false}).format(
    then
  );
  if (then.toDateString() === today.toDateString()) return language === "en" ? `today ${clock}` : `今天 ${clock}`;
  const year = then.getFullYear() === today.getFullYear() ? {} : ({year: "numeric"} as const);
  const month = language === "en" ? "short" : "long";
  return `${new Intl.DateTimeFormat(tag(language), {...year, month, day: "numeric"}).format(then)} ${clock}`;
}

/** 甲、乙和丙; A, B and C. */
export function joinList(items: readonly string[], language: Language = "zh"): string {
  return new Intl.ListFormat(tag(language), {type: "conjunction"}).format(items);
}

function tag(language: Language): string {
  return language === "en" ? "en-GB" : "zh-CN";
}
