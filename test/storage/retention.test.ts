import {expect, test} from "vitest";
import type {VersionRecord, Why} from "../../src/storage/index.ts";
import {maxHistory, versionsToPrune} from "../../src/storage/retention.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.UTC(2026, 5, 15, 12, 30);
const version = (age: number, why: Why = "edited", size = 1000): VersionRecord => ({
  notebook: "n",
  at: now - age,
  why,
  size
});
const kept = (versions: readonly VersionRecord[]) => {
  const gone = versionsToPrune(versions, now);
  return versions.filter((each) => !gone.includes(each)).map((each) => now - each.at);
};

test("every version of the last day stays", () => {
  const ages = [23 * hour, 22 * hour, 21 * hour + 2 * minute, 21 * hour, 5 * minute, minute];
  expect(kept(ages.map((age) => version(age)))).toEqual(ages);
});

test("of the last week the last version in each hour stays", () => {
  const ages = [3 * day + 29 * minute, 3 * day + 10 * minute, 3 * day, 3 * day - 20 * minute, 2 * day];
  expect(kept(ages.map((age) => version(age)))).toEqual([3 * day - 20 * minute, 2 * day]);
});

test("before that the last version in each day stays", () => {
  const ages = [21 * day, 20 * day, 20 * day - 3 * hour, 20 * day - 10 * hour, 19 * day];
  expect(kept(ages.map((age) => version(age)))).toEqual([21 * day, 20 * day - 10 * hour, 19 * day]);
});

test("the notebook as it was at first stays for ever, what was before a restoration for thirty days", () => {
  const versions = [
    version(100 * day, "original"),
    version(100 * day - 1),
    version(40 * day, "before-restore"),
    version(40 * day - 1),
    version(20 * day, "before-restore"),
    version(20 * day - 1)
  ];
  expect(kept(versions)).toEqual([100 * day, 100 * day - 1, 40 * day - 1, 20 * day, 20 * day - 1]);
});

test("history has bounds in number and in size; the newest stays whatever its size", () => {
  const many = Array.from({length: maxHistory.versions + 20}, (_, i) => version(20 * hour - i * minute));
  expect(kept(many)).toHaveLength(maxHistory.versions);
  expect(kept(many).at(-1)).toBe(now - many.at(-1)!.at);
  expect(kept([version(3 * minute, "edited", 1), version(2 * minute, "edited", maxHistory.size + 1)])).toEqual([
    2 * minute
  ]);
});
