import {extent, ticks as niceTicks} from "d3";
import {formatNumber, type Language} from "../../i18n/index.ts";
import {allowedSide, isBound, type Row} from "../data/rows.ts";
import type {ChartSpec} from "../spec.ts";

export interface ValueScale extends Scale {
  /** whether it begins at 0 */
  readonly zero: boolean;
  readonly log: boolean;
}

export interface Scale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Whole years, as many as fit; the first and the last where no two round ones do. */
export function yearScale([low, high]: readonly [number, number], room: number, perTick = 37): Scale {
  const fit = Math.max(2, Math.floor(room / perTick));
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => (high - low) / each + 1 <= fit) ?? 200;
  const ticks: number[] = [];
  for (let year = Math.ceil(low / step) * step; year <= high; year += step) ticks.push(year);
  const ends = ticks.length < 2 && low < high ? [low, high] : ticks;
  return {domain: low === high ? [low - 1, high + 1] : [low, high], ticks: ends};
}

/**
 * Levels start at 0 unless that would press what differs into a narrow band; changes always show
 * 0; ranks have 1 on top. A bound leaves room for its arrow.
 */
export function valueScale(rows: readonly Row[], height: number, spec: ChartSpec = {}): ValueScale {
  const values = rows.flatMap((row) => (row.value_max === null ? [row.value] : [row.value, row.value_max]));
  const measure = rows[0]!.measure;
  const [least, most] = extent(values) as [number, number];
  if (isLog(spec, measure) && least > 0) return logScale(rows, [least, most], height);
  let [low, high] = [least, most];
  if (measure === "rank") {
    const last = Math.max(high, 3);
    return {
      domain: [last + 0.4, 1 - 0.2],
      ticks: niceTicks(1, last, Math.min(6, last)).filter(Number.isInteger),
      zero: true,
      log: false
    };
  }
  const zero =
    measure === "change" ||
    spec.since !== undefined ||
    low <= 0 ||
    (high - low) / high >= (rows.length > 24 ? 0.5 : 0.12) ||
    high === low;
  if (zero) {
    low = Math.min(0, low);
    high = Math.max(0, high);
  }
  if (low === high) high = low + 1;
  const room = (high - low) / height;
  const up = rows.some((row) => isBound(row) && allowedSide(row) === "up" && row.value > high - 26 * room);
  const down = rows.some((row) => isBound(row) && allowedSide(row) === "down" && row.value < low + 26 * room);
  if (up) high += 26 * room;
  if (down && low !== 0) low -= 26 * room;
  const full = rows[0]!.unit === "%" && most <= 100 && high > 80;
  if (full) high = 100;
  const count = Math.max(3, Math.min(6, Math.round(height / 68)));
  const inner = niceTicks(low, high, count);
  const step = inner.length > 1 ? inner[1]! - inner[0]! : 1;
  const top = full ? 100 : Math.ceil(high / step - 0.1) * step;
  const bottom = zero && low === 0 ? 0 : Math.floor(low / step + 1e-9) * step;
  const domain: [number, number] = [Math.min(low, bottom), Math.max(high, top)];
  return {domain, ticks: niceTicks(...domain, count), zero, log: false};
}

/** Whether values stand on a logarithmic axis: levels may, changes and ranks never do. */
export function isLog({scale, since}: ChartSpec, measure: Row["measure"]): boolean {
  return scale === "log" && since === undefined && measure === "level";
}

/** As many ticks at powers of ten and between them as there is room for; at least two. */
function logScale(rows: readonly Row[], [least, most]: readonly [number, number], height: number): ValueScale {
  const margin = (share: number) => (most / least) ** share || 1;
  const up = rows.some((row) => isBound(row) && allowedSide(row) === "up");
  const down = rows.some((row) => isBound(row) && allowedSide(row) === "down");
  const around = least === most ? 2 : 1;
  const share = Math.min(0.3, 26 / height);
  const [low, high] = [least / margin(down ? share : 0.04) / around, most * margin(up ? share : 0.04) * around];
  const [first, last] = [Math.floor(Math.log10(low)), Math.floor(Math.log10(high))];
  const powers = Array.from({length: last - first + 1}, (_, i) => first + i);
  const tickSets = steps.map(({every, digits}) =>
    powers
      .filter((power) => power % every === 0)
      .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
      .filter((tick) => tick >= low && tick <= high)
  );
  const room = Math.max(3, Math.min(9, height / 36));
  const fitting = tickSets.findLast((ticks) => ticks.length <= room) ?? [];
  const ticks = fitting.length > 1 ? fitting : niceTicks(low, high, 3).filter((tick) => tick > 0);
  return {domain: [low, high], ticks: ticks.slice(0, 24), zero: false, log: true};
}

/** From few ticks to many: every so many powers of ten, and which multiples of each. */
const steps: readonly {readonly every: number; readonly digits: readonly number[]}[] = [
  {every: 6, digits: [1]},
  {every: 3, digits: [1]},
  {every: 2, digits: [1]},
  {every: 1, digits: [1]},
  {every: 1, digits: [1, 3]},
  {every: 1, digits: [1, 2, 5]},
  {every: 1, digits: [1, 2, 3, 4, 5, 6, 7, 8, 9]}
];

/** Where a value stands between two pixels; d3-scale would bring its colours along, a sixth of an embed. */
export function toPixels(
  {domain, log = false}: {domain: readonly [number, number]; log?: boolean},
  range: readonly [number, number]
): (value: number) => number {
  const scaled = log ? Math.log : Number;
  const [[low, high], [from, to]] =
    domain[0] <= domain[1] ? [domain, range] : [domain.toReversed(), range.toReversed()];
  const [start, length] = [scaled(low!), scaled(high!) - scaled(low!)];
  return (value) => {
    const share = length === 0 ? 0.5 : (scaled(value) - start) / length;
    return from! * (1 - share) + to! * share;
  };
}

/** A tick's text: as many decimals as the step needs, in all of them alike; large ones in 万 and 亿. */
export function tickText(value: number, ticks: readonly number[], language?: Language): string {
  const step = ticks.length > 1 ? Math.abs(ticks[1]! - ticks[0]!) : 1;
  const large = Math.max(...ticks.map(Math.abs)) >= 1e5;
  const uneven = ticks.length > 2 && Math.abs(ticks.at(-1)! - ticks.at(-2)!) > step * 1.5;
  const least = uneven ? Math.abs(value) : step;
  const digits = Math.min(12, Math.max(0, -Math.floor(Math.log10(least) + 1e-9)));
  const key = `${language} ${large ? "large" : digits} ${value}`;
  let text = texts.get(key);
  if (text === undefined) {
    text = formatNumber(
      value,
      language,
      large
        ? {notation: "compact", maximumSignificantDigits: 4}
        : {minimumFractionDigits: digits, maximumFractionDigits: digits}
    );
    if (texts.size < 1000) texts.set(key, text);
  }
  return text;
}

/** Making a number format costs more than all else about a tick. */
const texts = new Map<string, string>();
