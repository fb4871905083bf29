import {expect, test} from "vitest";
import {attackReport, writtenReport} from "./attacks/report.ts";

test("SECURITY.md counts the attacks as they are (npm run attack:report writes it)", () => {
  expect(writtenReport()).toBe(attackReport());
});
