import {array, assert, constantFrom, integer, option, property, record, subarray} from "fast-check";
import {expect, test} from "vitest";
import {chartTypes} from "../../src/charts/index.ts";
import {everything, readView, viewQuery, writeView, type Selection} from "../../src/explore/index.ts";
const usual: Selection = {
  ...everything,
  indicators: ["maternal-mortality", "infant-mortality"],
  regions: ["330604", "331100", "530900", "320200"],
  years: [2020, 2025] as const,
  chart: "trend"
};

const selections = record({
  indicators: subarray(["maternal-mortality", "infant-mortality", "nursery-places-per-1000", "a1"]),
  regions: array(constantFrom("33", "3306", "330604", "000000"), {maxLength: 4}),
  kinds: subarray(["actual", "target"] as const, {minLength: 1}),
  years: option(constantFrom([2020, 2025] as const, [2019, 2019] as const)),
  chart: constantFrom("auto" as const, ...chartTypes.map(({name}) => name)),
  scale: constantFrom("linear" as const, "log" as const),
  since: option(integer({min: 1990, max: 2030})),
  relative: constantFrom(false),
  unit: option(constantFrom("%", "‰", "/10万", "万人次"))
});
const releases = option(constantFrom("2026-11-25", "2025-01-01"));
const languages = option(constantFrom("en", "zh"));

test("the address of a chart is ASCII, without a fragment, and at most 200 characters for usual choices", () => {
  const address = `https://data.example.org/zhibiao/?${viewQuery(usual, "2026-11-25")}`;
  expect(address).toMatch(/^[\x21-\x7e]+$/);
  expect(address).not.toContain("#");
  expect(address.length).toBeLessThanOrEqual(200);
});

test("it gives back what it shows and the release, and what other programs add to it changes nothing", () => {
  const added = `?from=singlemessage&${viewQuery(usual, "2026-11-25")}&utm_source=mail&isappinstalled=0&fbclid=Iw-1`;
  expect(readView(added)).toEqual({selection: usual, release: "2026-11-25", state: "whole", unread: []});
});

test.each(["d=", "d=latest", "d=2026-02-30", "d=../../etc", ""])("%s names no release", (query) => {
  expect(readView(query).release).toBeNull();
});

test("whatever is chosen comes back whole", () => {
  assert(
    property(selections, releases, languages, (selection, release, language) => {
      const reading = readView(`?explore&${writeView(selection, release, language)}`);
      expect(reading).toEqual({selection, release, state: "whole", unread: []});
    })
  );
});

test("a link that is cut is told, wherever it is cut", () => {
  assert(
    property(selections, releases, languages, (selection, release, language) => {
      const link = `?explore&${writeView(selection, release, language)}`;
      for (let end = "?explore&".length; end < link.length; end++)
        expect([link.slice(0, end), readView(link.slice(0, end)).state]).toEqual([link.slice(0, end), "cut"]);
    }),
    {numRuns: 30}
  );
});

test("so is a cut link to which a program has added something", () => {
  const link = `?explore&${writeView(usual, "2026-11-25")}`;
  for (let end = "?explore&v".length; end < link.length; end++)
    expect(readView(`${link.slice(0, end)}&from=singlemessage`).state).toBe("cut");
});

test("one that was changed by hand opens what it says, and is told", () => {
  const link = `?explore&${writeView(usual, "2026-11-25")}`;
  const changed = readView(link.replace("infant-mortality", "life-expectancy"));
  expect(changed.state).toBe("altered");
  expect(changed.selection.indicators).toEqual(["maternal-mortality", "life-expectancy"]);
  expect(readView(link.replace("2026-11-25", "2026-11-24")).state).toBe("altered");
});

test("an embedded view to which a release was added by hand is whole", () => {
  expect(readView(`${writeView(usual)}&d=2026-11-25`).state).toBe("whole");
});

const ways: Readonly<Record<string, (query: string) => string>> = {
  "escaped for HTML": (query) => query.replaceAll("&", "&amp;"),
  "escaped twice": (query) => query.replaceAll("&", "&amp;amp;"),
  "escaped by number": (query) => query.replaceAll("&", "&#38;"),
  "in capitals": (query) => query.toUpperCase(),
  "with its tildes encoded": (query) => query.replaceAll("~", "%7E"),
  "with its tildes encoded twice": (query) => query.replaceAll("~", "%257E"),
  "with its values encoded twice": (query) => query.replaceAll("%", "%25"),
  "encoded as a whole": (query) => encodeURIComponent(query),
  "encoded as a whole twice": (query) => encodeURIComponent(encodeURIComponent(query)),
  "escaped and encoded": (query) => encodeURIComponent(query.replaceAll("&", "&amp;"))
};

test.each(Object.keys(ways))("a link %s is understood", (way) => {
  assert(
    property(selections, releases, (selection, release) => {
      const reading = readView(`?${ways[way]!(`explore&${writeView(selection, release)}`)}`);
      expect(reading).toEqual({selection, release, state: "whole", unread: []});
    })
  );
});

test.each([
  "?explore",
  "i=maternal-mortality&",
  "?explore&lang=en",
  "?explore&i=maternal-mortality",
  "?explore&i=maternal-mortality&r=&k=actual~target&y=&c=trend",
  "?explore&i=maternal-mortality&r=530900&k=actual~target&y=&c=table&s=linear&b=&u=&d=2019-01-01"
])("a link of the time before there was a check opens as it did: %s", (link) => {
  expect(readView(link)).toMatchObject({state: "unmarked", unread: []});
});

test("what names nothing in it is told", () => {
  const link =
    "?explore&i=maternal-mortality~Ma%20x&r=33060~530900&k=actual~planned&y=2020&c=pie&s=cube&b=20&u=%F0%9F%98%80&d=soon";
  const {selection, unread} = readView(link);
  expect(selection).toMatchObject({indicators: ["maternal-mortality"], regions: ["530900"], kinds: ["actual"]});
  expect(unread.map(({parameter, value}) => `${parameter} ${value}`)).toEqual([
    "i ma x",
    "r 33060",
    "k planned",
    "y 2020",
    "c pie",
    "s cube",
    "b 20",
    "u 😀",
    "d soon"
  ]);
});
