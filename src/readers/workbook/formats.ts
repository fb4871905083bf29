/** What a cell's number is, by its format: a day, a time of day, a span of time, a code of so many digits, or a number. */
export type NumberKind = "date" | "time" | "duration" | "number" | {readonly digits: number};

/** The kinds of the formats that files need not define; those from 27 on are the Chinese ones. */
export function builtInKind(id: number): NumberKind {
  if ([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].includes(id)) return "time";
  if (id === 46) return "duration";
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "date" : "number";
}

/** The kind of a format by its code, as `yyyy"年"m"月"` or `000000`. */
export function kindOf(code: string): NumberKind {
  const [section = ""] = code.replace(/"[^"]*"|\\.|[_*]./g, "").split(";");
  if (/\[[hms]+\]/i.test(section)) return "duration";
  const plain = section
    .replace(/\[[^[\]]*\]/g, "")
    .replace(/AM\/PM|A\/P|上午\/下午|General|G\/通用格式/gi, "")
    .trim();
  if (/^0{2,}$/.test(plain)) return {digits: plain.length};
  if (
    /[yd年]|(?:^|[^0.#?])e+(?!\d)/i.test(plain.replace(/[0#?.]E[+-]/gi, "")) ||
    (/m/i.test(plain) && !/[hs]/i.test(plain))
  )
    return "date";
  return /[hs]/i.test(plain) ? "time" : "number";
}

const day = 86_400_000;

/** A cell's number as its format shows it; what no calendar holds, as the 29th of February 1900, is text. */
export function toValue(number: number, kind: NumberKind, since1904: boolean): number | string | Date {
  if (typeof kind === "object")
    return Number.isSafeInteger(number) && number >= 0 ? String(number).padStart(kind.digits, "0") : number;
  if (kind === "number" || number < 0) return number;
  if (kind === "duration") return clock(number);
  if (kind === "time" && number < 1) return clock(number).padStart(8, "0");
  return toDate(number, since1904);
}

function toDate(serial: number, since1904: boolean): Date | string | number {
  if (serial >= 2_958_466) return serial;
  if (since1904) return new Date(Math.round((serial - 24_107) * day));
  if (serial >= 60 && serial < 61) return "1900-02-29";
  return new Date(Math.round((serial - (serial < 60 ? 25_568 : 25_569)) * day));
}

function clock(days: number): string {
  const seconds = Math.round(days * 86_400);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
