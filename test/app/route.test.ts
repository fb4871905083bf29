import {expect, test, vi} from "vitest";

vi.mock("virtual:seeds", () => ({release: "2026-11-25"}));
const {cleanAddress, readRoute, routeAddress} = await import("../../src/app/route.ts");

const site = "https://example.org/zhibiao/";

test.each([
  ["?from=singlemessage&isappinstalled=0", ""],
  ["?utm_source=a&explore&i=a&fbclid=b", "?explore&i=a"],
  ["?explore&amp;i=nursery-places-per-1000&amp;r=&amp;k=actual", "?explore&i=nursery-places-per-1000&r=&k=actual"],
  ["?notebook=a%26b&from=timeline", "?notebook=a%26b"],
  ["?mine=1&spm=2#1.abc", "?mine=1#1.abc"],
  ["?explore&i=a%7Eb", "?explore&i=a%7Eb"],
  ["?src=a.html&sha256=0f&lang=en", "?src=a.html&sha256=0f&lang=en"],
  ["", ""]
])("the address %s becomes %s", (given, expected) => {
  expect(cleanAddress(site + given)).toBe(site + expected);
});

test.each(["?EXPLORE&I=a", "?explore%26i%3Da", "?explore&amp;i=a", "?amp;explore&i=a", "?Explore=&i=a"])(
  "%s is the explorer",
  (query) => {
    const route = readRoute(site + query.replace("amp;explore", "explore"));
    expect(route).toMatchObject({name: "explorer", selection: {indicators: ["a"]}});
  }
);

test("the language stands within what is checked, and comes back", () => {
  const route = readRoute(`${site}?explore&i=a&lang=en`);
  const address = routeAddress(route, `${site}?lang=en`);
  expect(address).toMatch(/\?explore&v=2&lang=en&i=a&.*&z=[a-z0-9]{4}$/);
  expect(readRoute(address)).toMatchObject({name: "explorer", link: {state: "whole", unread: []}});
});
