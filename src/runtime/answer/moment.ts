import {dayText, momentText} from "../calendar.ts";
import {exactText} from "../exact-text.ts";

/** How a column counts time. */
export interface Clock {
  /** units of a second; 0n where it counts days */
  readonly perSecond: bigint;
  /** whether the moments are of UTC, rather than of no zone in particular */
  readonly zoned: boolean;
}

/** A moment or a day as a Date: a plain one, or one that knows what a plain one cannot say. */
export function toDate(value: bigint, {perSecond, zoned}: Clock): Date {
  const clock = {perSecond, zoned};
  const time = zoned ? undefined : toMilliseconds(value, perSecond);
  return time !== undefined && time <= furthest && time >= -furthest
    ? new Date(Number(time))
    : new ExactDate(value, clock);
}

/** A Date that is of UTC, finer than a millisecond, or beyond the years of JavaScript; or at no end of time. */
class ExactDate extends Date {
  readonly #value: bigint;
  readonly #clock: Clock;

  constructor(value: bigint, clock: Clock) {
    super(toTime(value, clock));
    this.#value = value;
    this.#clock = clock;
  }

  get [exactText](): string {
    const {perSecond, zoned} = this.#clock;
    if (isEndless(this.#value, this.#clock)) return this.#value > 0n ? "infinity" : "-infinity";
    return perSecond ? momentText(this.#value, perSecond, zoned) : dayText(Number(this.#value));
  }

  override valueOf(): number {
    return toTime(this.#value, this.#clock);
  }

  override toJSON(): string {
    const time = this.getTime();
    return Number.isNaN(time) || time !== this.valueOf() ? this[exactText] : this.toISOString();
  }
}

function toTime(value: bigint, clock: Clock): number {
  if (isEndless(value, clock)) return value > 0n ? Infinity : -Infinity;
  return clock.perSecond ? Number(value) / (Number(clock.perSecond) / 1000) : Number(value) * dayLength;
}

const dayLength = 86_400_000;
const furthest = 8_640_000_000_000_000n;

function toMilliseconds(value: bigint, perSecond: bigint): bigint | undefined {
  if (perSecond <= 1000n) return perSecond ? (value * 1000n) / perSecond : value * 86_400_000n;
  const perMillisecond = perSecond / 1000n;
  return value % perMillisecond ? undefined : value / perMillisecond;
}

/** DuckDB's infinity: the last number that a day or a moment is counted with, and its opposite. */
const isEndless = (value: bigint, {perSecond}: Clock) => {
  const last = perSecond ? 0x7fff_ffff_ffff_ffffn : 0x7fff_ffffn;
  return value === last || value === -last;
};
