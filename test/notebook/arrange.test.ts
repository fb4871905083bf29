import {describe, expect, test} from "vitest";
import {alter, blank, duplicate, merge, move, nextId, remove, split, type Cell} from "../../src/notebook/index.ts";

const cells: Cell[] = ["a", "b", "c", "d"].map((value, index) => ({...blank(index + 1, "js"), value}));
const values = (list: readonly Cell[]) => list.map((cell) => cell.value).join("");
const ids = (list: readonly Cell[]) => list.map((cell) => cell.id);

describe("cells move", () => {
  test.each<[number[], number, string]>([
    [[1], 2, "bacd"],
    [[4], 0, "dabc"],
    [[2], 4, "acdb"],
    [[3, 1], 4, "bdac"],
    [[1, 2], 1, "abcd"],
    [[2, 4], 0, "bdac"]
  ])("%j to %i", (moved, to, expected) => {
    expect(values(move(cells, moved, to))).toBe(expected);
  });
});

test("copies stand after the last of what they copy, under new ids", () => {
  const copied = duplicate(cells, [1, 3], 9);
  expect(values(copied)).toBe("abcacd");
  expect(ids(copied)).toEqual([1, 2, 3, 9, 10, 4]);
});

test("a cell splits where the cursor is, and merges again", () => {
  const cell: Cell = {...blank(1, "sql"), value: "select 1;\n\nselect 2", output: "rows"};
  const halves = split([cell], 1, 10, 2);
  expect(halves.map(({value, output}) => [value, output])).toEqual([
    ["select 1;", "rows"],
    ["select 2", undefined]
  ]);
  expect(merge(halves, 1)).toEqual([{...cell, value: "select 1;\nselect 2"}]);
});

test("only cells of one kind merge", () => {
  const mixed = alter(cells, [2], {mode: "md"});
  expect(merge(mixed, 1)).toBe(mixed);
  expect(merge(cells, 4)).toBe(cells);
});

test("a kind that declares its names loses the one that it was given", () => {
  const named = alter(alter(cells, [1], {mode: "sql"}), [1], {output: "rows"});
  expect(named[0]!.output).toBe("rows");
  expect(alter(named, [1], {mode: "js"})[0]).not.toHaveProperty("output");
  expect(alter(named, [1], {output: ""})[0]).not.toHaveProperty("output");
});

test("ids are never given twice", () => {
  expect(nextId(remove(cells, [4]), 4)).toBe(5);
  expect(nextId([], 0)).toBe(1);
});
