import {expect, test} from "vitest";
import {createState, reduce, type State} from "../../src/editor/state.ts";
import {awaited, upstream, downstream} from "../../src/editor/dependencies.ts";
import {blank} from "../../src/notebook/index.ts";

const cells = ["const a = 1", "const b = a", "const c = b", "c + a", "0"].map((value, index) => ({
  ...blank(index + 1, "js"),
  value
}));
const begun = createState({title: "", theme: "air", readOnly: false, cells}, "zh");
const standing = (states: Record<number, "done" | "running" | "waiting">) =>
  Object.entries(states).reduce<State>(
    (state, [cell, name]) => reduce(state, {type: "status", cell: Number(cell), status: {state: name}}),
    begun
  );

test("what a cell needs, and what needs it", () => {
  expect(upstream(cells, [3])).toEqual([1, 2]);
  expect(upstream(cells, [5])).toEqual([]);
  expect(downstream(cells, [2])).toEqual([3, 4]);
});

test("a waiting cell waits for the one that runs, however far that is", () => {
  expect(awaited(standing({1: "running"}), 3)).toEqual({cell: 1, name: "a"});
  expect(awaited(standing({1: "done", 2: "running"}), 4)).toEqual({cell: 2, name: "b"});
  expect(awaited(standing({1: "done", 2: "done", 3: "done"}), 4)).toBeUndefined();
});
