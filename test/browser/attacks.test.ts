import {expect, test} from "vitest";
import {expectNoneSucceeds} from "../attacks/expect.ts";
import {attacks} from "../attacks/run.ts";

test("there are more than sixty attacks, each by a name of its own", () => {
  expect(attacks.length).toBeGreaterThan(60);
  expect(new Set(attacks.map(({name}) => name)).size).toBe(attacks.length);
});

test("none succeeds in Chromium", {timeout: 300_000}, () => expectNoneSucceeds("chromium"));
