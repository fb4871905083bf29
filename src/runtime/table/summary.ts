import {formatValue, isNull, toNumber, toOrder, type ResultColumn} from "./source.ts";

/** What a column holds in all. */
export interface Summary {
  readonly rows: number;
  readonly nulls: number;
  readonly distinct: number;
  /** whether there are more different values than were counted */
  readonly more: boolean;
  readonly top: readonly (readonly [string, number])[];
  /** of numbers and dates: the ends, the mean, and how many stand in each of equal steps between */
  readonly range?: {
    readonly low: number;
    readonly high: number;
    /** the values at the ends, as they are */
    readonly ends: readonly [unknown, unknown];
    readonly mean: number;
    readonly bins: readonly number[];
  };
}

const maxDistinct = 100_000;
const chunk = 4096;

/** Counts a column piece by piece: each step of the generator is short, and the last returns the summary. */
export function* summarize({at, type}: ResultColumn, rows: number): Generator<void, Summary, void> {
  const counts = new Map<unknown, number>();
  const numeric = type === "number" || type === "date";
  const ends: [unknown, unknown] = [null, null];
  // a date is counted by its number, and shown with its zone and its digits
  const dates = new Map<unknown, unknown>();
  let [nulls, more, sum, counted] = [0, false, 0, 0];
  let [lowest, highest]: [number | bigint, number | bigint] = [Infinity, -Infinity];
  for (let row = 0; row < rows; row++) {
    if (row % chunk === chunk - 1) yield;
    const value = at(row);
    if (isNull(value)) {
      nulls++;
      continue;
    }
    const key = numeric ? toOrder(value) : typeof value === "string" ? value : formatValue(value);
    const before = counts.get(key);
    if (before !== undefined) counts.set(key, before + 1);
    else if (counts.size < maxDistinct) {
      counts.set(key, 1);
      if (type === "date") dates.set(key, value);
    } else more = true;
    if (typeof key === "string" || !Number.isFinite(Number(key))) continue;
    if (key < lowest) [lowest, ends[0]] = [key, value];
    if (key > highest) [highest, ends[1]] = [key, value];
    sum += Number(key);
    counted++;
  }
  const name = (key: unknown) => formatValue(dates.get(key) ?? key);
  yield;
  const top = findTop(counts, 5).map(([key, count]) => [name(key), count] as const);
  const base = {rows, nulls, distinct: counts.size, more, top};
  if (!numeric || !counted) return base;
  const [low, high] = [Number(lowest), Number(highest)];
  const steps = high > low ? 20 : 1;
  const bins = Array.from({length: steps}, () => 0);
  for (let row = 0; row < rows; row++) {
    if (row % chunk === chunk - 1) yield;
    const value = at(row);
    const number = isNull(value) ? Number.NaN : toNumber(value);
    if (Number.isFinite(number)) bins[Math.min(steps - 1, Math.floor(((number - low) / (high - low || 1)) * steps))]!++;
  }
  return {...base, range: {low, high, ends, mean: sum / counted, bins}};
}

function findTop(counts: ReadonlyMap<unknown, number>, most: number): (readonly [unknown, number])[] {
  const top: (readonly [unknown, number])[] = [];
  for (const entry of counts) {
    if (top.length === most && entry[1] <= top.at(-1)![1]) continue;
    const at = top.findIndex(([, count]) => entry[1] > count);
    top.splice(at < 0 ? top.length : at, 0, entry);
    if (top.length > most) top.pop();
  }
  return top;
}

const slice = 8;

/** Runs long work in slices of a few milliseconds, when the page has nothing else to do. */
export function whenIdle<Result>(work: Generator<void, Result, void>, done: (result: Result) => void): void {
  const later: (run: () => void) => void =
    typeof requestIdleCallback === "function"
      ? (run) => void requestIdleCallback(run, {timeout: 60})
      : (run) => void setTimeout(run, 16);
  const run = () => {
    const until = performance.now() + slice;
    while (performance.now() < until) {
      const step = work.next();
      if (step.done) return done(step.value);
    }
    later(run);
  };
  later(run);
}
