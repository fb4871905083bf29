import {test} from "vitest";
import {
  expectAllSucceedUnprotected,
  expectNoneSucceedsBehindLock,
  expectTheSameOffline,
  useWeakenedBuild
} from "../attacks/expect.ts";

useWeakenedBuild();

test("each succeeds in Chromium where its one protection is taken out", () => expectAllSucceedUnprotected("chromium"));

test("where the database is not locked, its worker reaches nothing all the same", () =>
  expectNoneSucceedsBehindLock("chromium"));

test("both hold without a network, where the frame comes from the service worker", () =>
  expectTheSameOffline("chromium"));
