import {expect, test} from "vitest";
import {heightMessages, isChosen, releaseOf, secretOf, slugsOf} from "../../src/embed/index.ts";

test("a height is told in the words of five kinds of host", () => {
  expect(heightMessages(431, "maternal-mortality", "https://host/embed/maternal-mortality.html", "Qm4zT9")).toEqual([
    {type: "zhibiao:height", id: "maternal-mortality", height: 431},
    {"datawrapper-height": {"maternal-mortality": 431}},
    {sentinel: "amp", type: "embed-size", height: 431},
    '{"src":"https://host/embed/maternal-mortality.html","context":"iframe.resize","height":431}',
    {message: "height", value: 431, secret: "Qm4zT9"}
  ]);
});

test("WordPress's message goes only where the address bears its secret, behind a frozen chart too", () => {
  expect(heightMessages(1, "x", "y", null)).toHaveLength(4);
  expect(secretOf("#?secret=Qm4zT9xYb1")).toBe("Qm4zT9xYb1");
  expect(secretOf("#s1.abc_-.6.0badf00d#?secret=Qm4zT9xYb1")).toBe("Qm4zT9xYb1");
  expect(secretOf("#s1.secretabc.9.0badf00d")).toBe(null);
});

test("a view that spells out the defaults is the chart that is drawn already", () => {
  const chosen = (view: string) => isChosen(view, "county-visits", "2026-11-25");
  expect(chosen("")).toBe(false);
  expect(chosen("lang=en&theme=dark")).toBe(false);
  expect(chosen("i=county-visits&r=&k=actual~target&y=&c=auto&s=linear&b=&u=&d=2026-11-25")).toBe(false);
  expect(chosen("s=log")).toBe(true);
  expect(chosen("b=2020")).toBe(true);
  expect(chosen("r=330604")).toBe(true);
  expect(chosen("k=target")).toBe(true);
  expect(chosen("i=county-visits~infant-mortality")).toBe(true);
  expect(chosen("d=2025-01-01")).toBe(true);
  expect(isChosen("", null, "2026-11-25")).toBe(true);
});

test("slugs and releases of an address are taken only where they can be names of files", () => {
  expect(slugsOf("i=county-visits~../secret~infant-mortality~%2e%2e")).toEqual(["county-visits", "infant-mortality"]);
  expect(releaseOf("d=2025-01-01", "2026-11-25")).toBe("2025-01-01");
  expect(releaseOf("d=../../x", "2026-11-25")).toBe("2026-11-25");
});
