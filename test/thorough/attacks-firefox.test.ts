import {describe, test} from "vitest";
import {
  expectAllSucceedUnprotected,
  expectNoneSucceeds,
  expectNoneSucceedsBehindLock,
  expectTheSameOffline,
  useWeakenedBuild
} from "../attacks/expect.ts";
import {findFirefox} from "../attacks/firefox.ts";

const isThere = findFirefox() !== undefined;

describe.skipIf(!isThere)(isThere ? "Firefox" : "Firefox (skipped: none is installed)", () => {
  useWeakenedBuild();

  test("no attack succeeds", () => expectNoneSucceeds("firefox"));

  test("each succeeds where its one protection is taken out", () => expectAllSucceedUnprotected("firefox"));

  test("where the database is not locked, its worker reaches nothing all the same", () =>
    expectNoneSucceedsBehindLock("firefox"));

  test("both hold without a network, where the frame comes from the service worker", () =>
    expectTheSameOffline("firefox"));
});
