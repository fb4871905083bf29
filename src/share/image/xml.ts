import {escapeMarkup} from "../../core/index.ts";

type Value = string | number | null | undefined;

/** ` name="value"` for each that is neither null nor undefined. */
export function attributes(values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null || value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("");
}

/** Text for an XML document; what XML cannot hold at all is left out. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
