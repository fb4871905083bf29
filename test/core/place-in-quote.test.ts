import {expect, test} from "vitest";
import {placeInQuote} from "../../src/core/index.ts";

test.for([
  ["每千人拥有托位4.18个", "4.18个", 4.18, "4.18个"],
  ["托位1500个、新增500个", "500个", 500, "500个"],
  ["控制在7/10万以内(争取零死亡)", "零死亡", 0, "零死亡"],
  ["控制在 7 / 10万以内", "7/10万以内", 7, "7"]
] as const)("in “%s” what was written as %s is marked", ([quote, written, value, marked]) => {
  const {start, end} = placeInQuote({quote, written, value})!;
  expect(quote.slice(start, end)).toBe(marked);
});

test.for([
  ["12人获得,支持2人,再支持2人", "2人", 2],
  ["全覆盖", "", 100]
] as const)("in “%s” nothing is marked where %s stands twice or not at all", ([quote, written, value]) => {
  expect(placeInQuote({quote, written, value})).toBeNull();
});
