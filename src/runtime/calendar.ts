/** Days since 1970 as a date of the Gregorian calendar, of any year: 2024-12-31, 12024-01-01, 0044-03-15 (BC). */
export function dayText(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const shown = year > 0 ? year : 1 - year;
  return `${String(shown).padStart(4, "0")}-${two(month)}-${two(day)}${year > 0 ? "" : " (BC)"}`;
}

/** A time of day, or a longer time: 08:30:00, 08:30:00.25. */
export function clockText(value: bigint, perSecond: bigint): string {
  const seconds = value / perSecond;
  const digits = String(perSecond).length - 1;
  const fraction = digits ? withoutZeros(String(value % perSecond).padStart(digits, "0")) : "";
  const clock = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map(two).join(":");
  return fraction ? `${clock}.${fraction}` : clock;
}

/**
 * A moment, counted since 1970: 2024-12-31 23:30. It is short: seconds are left out where there are none, and the time where
 * it is midnight; where the moment is of UTC it has both its time and a Z.
 */
export function momentText(value: bigint, perSecond: bigint, zoned: boolean): string {
  const perDay = perSecond * 86_400n;
  const rest = ((value % perDay) + perDay) % perDay;
  const day = dayText(Number((value - rest) / perDay));
  if (!rest && !zoned) return day;
  return `${day} ${clockText(rest, perSecond).replace(/^(\d+:\d+):00$/, "$1")}${zoned ? "Z" : ""}`;
}

const two = (number: number | bigint) => String(number).padStart(2, "0");

/** A text without the zeros that it ends in. */
export function withoutZeros(text: string): string {
  let end = text.length;
  while (text[end - 1] === "0") end--;
  return text.slice(0, end);
}
