import * as fc from "fast-check";
import {expect, test} from "vitest";
import {indexAfterKey} from "../../src/core/index.ts";

test.for([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 2, 2],
  ["ArrowUp", 2, 1],
  ["ArrowUp", 0, 0],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["ArrowLeft", 1, undefined],
  ["a", 1, undefined]
] as const)("in a list of three %s goes from %i to %s", ([key, from, to]) => {
  expect(indexAfterKey(key, from, 3)).toBe(to);
});

test("where the last is followed by the first, no end is in the way", () => {
  expect(indexAfterKey("ArrowDown", 2, 3, {wraps: true})).toBe(0);
  expect(indexAfterKey("ArrowUp", 0, 3, {wraps: true})).toBe(2);
  expect(indexAfterKey("ArrowUp", -1, 3, {wraps: true})).toBe(2);
});

test("tabs beside one another are gone through by left and right, and leave up and down alone", () => {
  const tabs = {axis: "horizontal", wraps: true, hasEnds: false} as const;
  expect(indexAfterKey("ArrowRight", 1, 2, tabs)).toBe(0);
  expect(indexAfterKey("ArrowLeft", 0, 2, tabs)).toBe(1);
  for (const key of ["ArrowUp", "ArrowDown", "Home", "End"]) expect(indexAfterKey(key, 0, 2, tabs)).toBeUndefined();
});

test("no key leads out of the list", () => {
  const keys = fc.constantFrom("ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End");
  const options = fc.record({axis: fc.constantFrom("vertical", "horizontal"), wraps: fc.boolean()});
  fc.assert(
    fc.property(keys, fc.integer({min: 1, max: 9}), fc.nat(), options, (key, length, at, how) => {
      const next = indexAfterKey(key, at % length, length, how as Parameters<typeof indexAfterKey>[3]);
      if (next !== undefined) expect(next >= 0 && next < length).toBe(true);
    })
  );
});
