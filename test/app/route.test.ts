import {expect, test, vi} from "vitest";

vi.mock("virtual:seeds", () => ({release: "2026-11-25"}));
const {cleanAddress, readRoute, routeAddress} = await import("../../src/app/router/route.ts");

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

test.each(["&#38;", "&#038;", "&#x26;", "&amp;#38;"])(
  "a chart's link whose & was written as %s is the chart's",
  (sign) => {
    const query = routeAddress(readRoute(`${site}?explore&i=nursery-places-per-1000&r=3306`), site).split("?")[1]!;
    const given = `${site}?${query.replaceAll("&", sign)}`;
    for (const address of [given, cleanAddress(given)])
      expect(readRoute(address)).toMatchObject({
        name: "explorer",
        selection: {indicators: ["nursery-places-per-1000"], regions: ["3306"]},
        link: {state: "whole", unread: []}
      });
  }
);

test.each(["&", "＆"])("full-width separators are understood: %s", (sign) => {
  const query = routeAddress(readRoute(`${site}?explore&i=a&r=3306`), site).split("?")[1]!;
  const given = `${site}?${query.replaceAll("&", sign).replaceAll("=", "＝")}`;
  for (const address of [given, cleanAddress(given)])
    expect(readRoute(address)).toMatchObject({selection: {indicators: ["a"]}, link: {state: "whole", unread: []}});
});

test.each(["?e", "?exp", "?explor", "?EXPLOR", "?explor&from=timeline"])(
  "%s is told as a link that was cut",
  (query) => {
    for (const address of [site + query, cleanAddress(site + query)])
      expect(readRoute(address)).toMatchObject({name: "explorer", link: {state: "cut"}});
  }
);

test.each(["?explore&i", "?explore&i=", "?explore&i=&from=timeline", "?explore&"])("%s is told as cut", (query) => {
  expect(readRoute(site + query)).toMatchObject({name: "explorer", link: {state: "cut"}});
});

test.each(["", "?", "?lang=en", "?e=1", "?exploration", "?x"])("%s is the home page", (query) => {
  expect(readRoute(site + query)).toEqual({name: "home"});
});

test("a notebook in the fragment stays one", () => {
  const fragment = `#1.${"a".repeat(50)}`;
  expect(readRoute(`${site}?explore&i=a${fragment}`)).toEqual({name: "link", fragment});
});

test.each([" ", "%20", "+", "%E3%80%80", "\u00a0"])("a blank (%j) beside a separator loses nothing", (blank) => {
  const query = routeAddress(readRoute(`${site}?explore&i=a~b&r=3306`), site).split("?")[1]!;
  const given = `${site}?${query.replaceAll("&", `${blank}&`)}`;
  expect(readRoute(given)).toMatchObject({selection: {indicators: ["a", "b"]}, link: {state: "whole", unread: []}});
});

test("a link of a newer version is told", () => {
  const query = routeAddress(readRoute(`${site}?explore&i=a`), site).split("?")[1]!;
  for (const version of ["3", "12"])
    expect(readRoute(`${site}?${query.replace("v=2", `v=${version}`)}`)).toMatchObject({link: {state: "newer"}});
});
