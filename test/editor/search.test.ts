import {describe, expect, test} from "vitest";
import {emptySearch, findMatches, isBroken, replaceMatches, type Search} from "../../src/editor/search.ts";
import {blank, type Cell} from "../../src/notebook/index.ts";

const cells: Cell[] = ["rate + Rate", "死亡率 rate", "a.b a*b"].map((value, index) => ({
  ...blank(index + 1, "js"),
  value
}));
const search = (query: string, more: Partial<Search> = {}): Search => ({...emptySearch, query, ...more});
const places = (found: Search) => findMatches(cells, found).map(({cell, from, to}) => [cell, from, to]);

describe("what is looked for is found in all cells", () => {
  test.each<[Search, number[][]]>([
    [
      search("rate"),
      [
        [1, 0, 4],
        [1, 7, 11],
        [2, 4, 8]
      ]
    ],
    [
      search("rate", {matchCase: true}),
      [
        [1, 0, 4],
        [2, 4, 8]
      ]
    ],
    [search("亡率"), [[2, 1, 3]]],
    [search("a.b"), [[3, 0, 3]]],
    [
      search("a.b", {regexp: true}),
      [
        [3, 0, 3],
        [3, 4, 7]
      ]
    ],
    [search("^", {regexp: true}), []],
    [search(""), []]
  ])("%j", (given, expected) => {
    expect(places(given)).toEqual(expected);
  });
});

test("an expression that is not one finds nothing and says so", () => {
  expect(places(search("(", {regexp: true}))).toEqual([]);
  expect(isBroken(search("(", {regexp: true}))).toBe(true);
  expect(isBroken(search("("))).toBe(false);
});

test("one match is replaced, or all; a sign of an expression is a sign elsewhere", () => {
  const all = (given: Search) => replaceMatches(cells, given).map((cell) => cell.value);
  expect(all(search("rate", {replacement: "$1"}))).toEqual(["$1 + $1", "死亡率 $1", "a.b a*b"]);
  expect(all(search("(a)(.)b", {regexp: true, replacement: "$2$1$&$$"}))[2]).toBe(".aa.b$ *aa*b$");
  const matches = findMatches(cells, search("rate"));
  expect(replaceMatches(cells, search("rate", {replacement: "x"}), matches[1])[0]!.value).toBe("rate + x");
  expect(replaceMatches(cells, search("nothing", {replacement: "x"}))).toBe(cells);
});
