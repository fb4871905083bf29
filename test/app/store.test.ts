import {expect, test} from "vitest";
import {initial, reduce} from "../../src/app/store.ts";

test("a notebook that was stopped has no database on its way and no question open", () => {
  const open = {
    ...initial("zh"),
    engine: {state: "loading", loaded: 1, total: 2} as const,
    wish: {kind: "link", href: "https://example.org/", again: false} as const
  };
  const stopped = reduce(open, {type: "frame-status", frameStatus: {state: "terminated", why: "flood"}});
  expect([stopped.engine, stopped.wish]).toEqual([{state: "off"}, null]);
  const still = reduce(open, {type: "frame-status", frameStatus: {state: "unresponsive"}});
  expect([still.engine, still.wish]).toEqual([open.engine, open.wish]);
});
