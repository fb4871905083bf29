import {expect, test} from "vitest";
import {analyze, dependents, type Cell} from "../../src/notebook/index.ts";

const cells: Cell[] = ["const a = 1", "c + 1", "const c = b * 2", "const b = a", "const z = 0", "const = broken"].map(
  (value, index) => ({id: index + 1, mode: "js", value, pinned: true, hidden: false})
);

test("a cell's ties are the names that it reads and defines", () => {
  expect(analyze(cells[2]!)).toEqual({id: 3, reads: ["b"], defines: ["c"]});
  expect(analyze(cells[5]!)).toEqual({id: 6, reads: [], defines: []});
});

test("dependents come after what they read, wherever they stand", () => {
  const dependencies = cells.map(analyze);
  expect(dependents(dependencies, 1)).toEqual([4, 3, 2]);
  expect(dependents(dependencies, 3)).toEqual([2]);
  expect(dependents(dependencies, 5)).toEqual([]);
});

test("cells that read each other are found once", () => {
  const circle = [
    {id: 1, reads: ["b"], defines: ["a"]},
    {id: 2, reads: ["a"], defines: ["b"]}
  ];
  expect(dependents(circle, 1)).toEqual([2]);
});
