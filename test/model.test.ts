import {expect, test} from "vitest";
import {isFormula, placeInQuote} from "../src/model.ts";

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

test.each(["-5%", "-5‰", "-0.3％", "-12", "-1.2e6", "-1E-3", "-1,234.5", "-3万", "-2.5 亿", "-1万亿"])(
  "%s is a negative number and no formula",
  (text) => expect(isFormula(text)).toBe(false)
);

test.each(["-5%+1", "-1-1", "-5%*A1", "-A1", "-(1)", "-5e", "=-5%", "--5%", "-5%\n=1", "-1,23", "-3万+1", "+5%", "@x"])(
  "%s may be a formula",
  (text) => expect(isFormula(text)).toBe(true)
);
