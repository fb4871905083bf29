import {expect, test} from "vitest";
import {attacks} from "../attacks/run.ts";
import {
  expectAllSucceedUnprotected,
  expectNoneSucceeds,
  expectNoneSucceedsBehindLock,
  expectTheSameOffline,
  useSoftBuild
} from "../attacks/expect.ts";

useSoftBuild();

test("there are more than sixty attacks, each by a name of its own", () => {
  expect(attacks.length).toBeGreaterThan(60);
  expect(new Set(attacks.map(({name}) => name)).size).toBe(attacks.length);
});

test("none succeeds in Chromium", () => expectNoneSucceeds("chromium"));

test("each succeeds in Chromium where its one protection is taken out", () => expectAllSucceedUnprotected("chromium"));

test("where the database is not locked, its worker reaches nothing all the same", () =>
  expectNoneSucceedsBehindLock("chromium"));

test("both hold without a network, where the frame comes from the service worker", () =>
  expectTheSameOffline("chromium"));
