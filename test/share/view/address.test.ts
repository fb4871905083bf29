import {expect, test} from "vitest";
import {everything, readSelection, viewQuery, viewRelease} from "../../../src/share/index.ts";

const usual = {
  ...everything,
  indicators: ["maternal-mortality", "infant-mortality"],
  regions: ["330604", "331100", "530900", "320200"],
  years: [2020, 2025] as const,
  chart: "trend" as const
};

test("the address of a chart is ASCII, without a fragment, and at most 200 characters for usual choices", () => {
  const address = `https://data.example.org/zhibiao/?${viewQuery(usual, "2026-11-25")}`;
  expect(address).toMatch(/^[\x21-\x7e]+$/);
  expect(address).not.toContain("#");
  expect(address.length).toBeLessThanOrEqual(200);
});

test("it gives back what it shows and the release, and what it does not know is ignored", () => {
  const read = new URLSearchParams(`${viewQuery(usual, "2026-11-25")}&utm_source=mail&zz=1`);
  expect(readSelection(read)).toEqual(usual);
  expect(viewRelease(read)).toBe("2026-11-25");
});

test.each(["d=", "d=latest", "d=2026-02-30", "d=../../etc", ""])("%s names no release", (query) => {
  expect(viewRelease(new URLSearchParams(query))).toBeNull();
});
