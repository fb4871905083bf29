import {withoutZeros} from "../calendar.ts";
import {numberText, smallest} from "../number-text.ts";

/** A column's wide numbers: as JavaScript's own where all of them are exact as such, else as BigInt or text. */
export type Widen = (unscaled: bigint) => number | bigint | string;

/**
 * How the numbers of a column are given, decided by all of them: a column is of one kind. Whole ones are numbers up to 2^53, else
 * BigInt; decimal ones are numbers where a number has all their digits, else text.
 */
export function widening(values: Iterable<bigint>, scale: number): Widen {
  if (scale > 0) {
    for (const value of values) {
      if (!isExactDecimal(value, scale)) return (unscaled) => decimalText(unscaled, scale);
    }
    return (unscaled) => toDecimal(unscaled, scale);
  }
  const factor = 10n ** BigInt(-scale);
  for (const value of values) if (!isSafe(value * factor)) return (unscaled) => unscaled * factor;
  return (unscaled) => Number(unscaled * factor);
}

/** 1234, 2: 12.34, with all digits of the scale. */
export function decimalText(unscaled: bigint, scale: number): string {
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

const isSafe = (value: bigint) => value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;

/** Fifteen digits are safe in any number that is written without an exponent; beyond, it must come back as it was. */
function isExactDecimal(unscaled: bigint, scale: number): boolean {
  if (scale <= smallest && unscaled < 1_000_000_000_000_000n && unscaled > -1_000_000_000_000_000n) return true;
  const trimmed = withoutZeros(decimalText(unscaled, scale)).replace(/\.$/, "").replace(/^-?0$/, "0");
  return numberText(toDecimal(unscaled, scale)) === trimmed;
}

/** Division by a power of ten up to 10^22 rounds once, as reading the text would. */
const toDecimal = (unscaled: bigint, scale: number) =>
  scale <= 22 && isSafe(unscaled) ? Number(unscaled) / 10 ** scale : Number(decimalText(unscaled, scale));

/** A number of single precision as the shortest text means it: 0.1, not 0.10000000149011612. */
export function fromSingle(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return Number(value.toPrecision(9));
}

/** The whole number of sixteen bytes, the lowest first, without sign. */
export function fromBytes(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let index = bytes.length - 1; index >= 0; index--) value = value * 256n + BigInt(bytes[index]!);
  return value;
}
