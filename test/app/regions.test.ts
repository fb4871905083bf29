import {expect, test} from "vitest";
import type {RegionFacet} from "virtual:facets";
import {checkedOf, toggle, toLines, toTree, type RegionNode} from "../../src/app/features/explorer/regions.ts";

const facet = (code: string, name: string, parent: string | null, count = 1): RegionFacet => ({
  code,
  name,
  full: name,
  english: null,
  englishFull: null,
  parent,
  count,
  keys: []
});
const tree = toTree([
  facet("000000", "全国", null, 3),
  facet("330000", "浙江省", "000000", 1),
  facet("330600", "绍兴市", "330000", 0),
  facet("330604", "上虞区", "330600", 174),
  facet("330681", "诸暨市", "330600", 5),
  facet("331100", "丽水市", "330000", 190),
  facet("530000", "云南省", "000000", 0),
  facet("530900", "临沧市", "530000", 252)
]);

const outline = (nodes: readonly RegionNode[]): unknown[] =>
  nodes.map(({code, count, children}) => (children.length > 0 ? [code, count, outline(children)] : [code, count]));
const at = (code: string, nodes = tree): RegionNode =>
  nodes.flatMap((node) => (node.code === code ? [node] : node.children.map((each) => find(each, code)))).find(Boolean)!;
function find(node: RegionNode, code: string): RegionNode | undefined {
  return node.code === code ? node : node.children.map((each) => find(each, code)).find(Boolean);
}

test("provinces hold prefectures hold counties; a province's own values stand beside its places", () => {
  expect(outline(tree)).toEqual([
    ["000000", 3],
    [
      "33",
      370,
      [
        ["330000", 1],
        [
          "3306",
          179,
          [
            ["330604", 174],
            ["330681", 5]
          ]
        ],
        ["331100", 190]
      ]
    ],
    ["53", 252, [["530900", 252]]]
  ]);
});

test("a chosen province chooses what is in it, a chosen county its province in part", () => {
  expect(["33", "3306", "330604", "331100", "53"].map((code) => checkedOf(at(code), ["33"]))).toEqual([
    "true",
    "true",
    "true",
    "true",
    "false"
  ]);
  expect(["33", "3306", "330604", "330681"].map((code) => checkedOf(at(code), ["330604"]))).toEqual([
    "mixed",
    "mixed",
    "true",
    "false"
  ]);
  expect(checkedOf(at("53"), ["530900"])).toBe("true");
});

test.for([
  ["a county is chosen", "330604", [], ["330604"]],
  ["its prefecture takes its place", "3306", ["330604", "530900"], ["530900", "3306"]],
  ["a place given up leaves its county", "330604", ["330604", "331100"], ["331100"]],
  ["one place given up of a province leaves the others", "330604", ["33"], ["330000", "330681", "331100"]],
  ["a prefecture given up of a province", "3306", ["33", "53"], ["330000", "331100", "53"]],
  ["a province of which all is chosen is given up", "53", ["530900", "331100"], ["331100"]],
  ["a province in part becomes whole", "33", ["330604"], ["33"]],
  ["a province's own value is not the province", "330000", ["33"], ["3306", "331100"]]
] as const)("%s", ([, code, before, after]) => {
  expect(toggle(tree, at(code), before)).toEqual(after);
});

test("the lines are what is open, or what was found with what holds it", () => {
  const codes = (open: readonly string[], found: ReadonlySet<string> | null = null) =>
    toLines(tree, (code) => open.includes(code), found).map(({node, level}) => `${" ".repeat(level - 1)}${node.code}`);
  expect(codes([])).toEqual(["000000", "33", "53"]);
  expect(codes(["33"])).toEqual(["000000", "33", " 330000", " 3306", " 331100", "53"]);
  expect(codes([], new Set(["330604"]))).toEqual(["33", " 3306", "  330604"]);
});
