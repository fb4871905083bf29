import {expect, test} from "vitest";
import {isFormula} from "../../src/core/index.ts";

test.each(["-5%", "-5‰", "-0.3％", "-12", "-1.2e6", "-1E-3", "-1,234.5", "-3万", "-2.5 亿", "-1万亿"])(
  "%s is a negative number and no formula",
  (text) => expect(isFormula(text)).toBe(false)
);

test.each(["-5%+1", "-1-1", "-5%*A1", "-A1", "-(1)", "-5e", "=-5%", "--5%", "-5%\n=1", "-1,23", "-3万+1", "+5%", "@x"])(
  "%s may be a formula",
  (text) => expect(isFormula(text)).toBe(true)
);
