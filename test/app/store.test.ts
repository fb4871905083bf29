import {expect, test} from "vitest";
import {initial, reduce} from "../../src/app/store/store.ts";

test("a notebook that was stopped has no database on its way and no question open", () => {
  const open = {
    ...initial("zh"),
    engine: {state: "loading", loaded: 1, total: 2} as const,
    permission: {kind: "link", href: "https://example.org/", again: false} as const
  };
  const stopped = reduce(open, {type: "frame-status", frameStatus: {state: "terminated", why: "flood"}});
  expect([stopped.engine, stopped.permission]).toEqual([{state: "off"}, null]);
  const unresponsive = reduce(open, {type: "frame-status", frameStatus: {state: "unresponsive"}});
  expect([unresponsive.engine, unresponsive.permission]).toEqual([open.engine, open.permission]);
});
