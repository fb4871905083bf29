const units: Readonly<Record<string, readonly [months: bigint, days: bigint]>> = {
  year: [12n, 0n],
  month: [1n, 0n],
  day: [0n, 1n]
};
const perSecond = 1_000_000_000n;
const perDay = 86_400n * perSecond;
/** Characters of the longest that the database writes. */
const maxLength = 100;
const pattern = /^(?=.)(?:-?\d+ (?:year|month|day)s?(?: |$))*(?:-?\d+:\d\d:\d\d(?:\.\d{1,9})?)?$/;

/**
 * A number by which a length of time or a time of day, as intervalText and clockText write them, is ordered as DuckDB orders
 * it: what makes up a month of 30 days or a day of 24 hours is carried, then months, days and time are compared in turn.
 * Undefined for other texts.
 */
export function lengthOf(text: string): bigint | undefined {
  if (text.length > maxLength || !pattern.test(text)) return;
  const time = clockOf(text);
  let [months, days] = [0n, 0n];
  for (const [, count, unit] of text.matchAll(/(-?\d+) (year|month|day)/g)) {
    const [inMonths, inDays] = units[unit!]!;
    months += BigInt(count!) * inMonths;
    days += BigInt(count!) * inDays;
  }
  days += time / perDay;
  months += days / 30n;
  // days stay within 30 and time within a day of either sign
  return (months * 1000n + (days % 30n)) * 4n * perDay + (time % perDay);
}

function clockOf(text: string): bigint {
  const [, sign, hours, minutes, seconds, fraction = ""] = /(-?)(\d+):(\d\d):(\d\d)(?:\.(\d+))?$/.exec(text) ?? [];
  if (hours === undefined) return 0n;
  const whole = BigInt(hours) * 3600n + BigInt(minutes!) * 60n + BigInt(seconds!);
  const clock = whole * perSecond + BigInt(fraction.padEnd(9, "0"));
  return sign ? -clock : clock;
}
