import {clockText} from "../calendar.ts";

/** A length of time as DuckDB writes it: 3 years, 1 year 2 months -3 days, 00:00:00.5. */
export function intervalText(months: number, days: number, nanoseconds: bigint): string {
  const years = Math.trunc(months / 12);
  const parts = [
    count(years, "year"),
    count(months - years * 12, "month"),
    count(days, "day"),
    nanoseconds
      ? `${nanoseconds < 0n ? "-" : ""}${clockText(nanoseconds < 0n ? -nanoseconds : nanoseconds, 1_000_000_000n)}`
      : ""
  ].filter(Boolean);
  return parts.join(" ") || "00:00:00";
}

const count = (number: number, unit: string) => (number ? `${number} ${unit}${Math.abs(number) === 1 ? "" : "s"}` : "");
