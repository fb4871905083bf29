import {expect, test} from "vitest";
import {createImporter, library} from "../../src/runtime/stdlib/imports.ts";

test.each([
  ["npm:d3", "d3"],
  ["npm:d3@7", "d3"],
  ["npm:d3@7.9.0/+esm", "d3"],
  ["npm:d3-array", "d3"],
  ["npm:@observablehq/plot@0.6", "@observablehq/plot"],
  ["npm:lodash", "lodash"],
  ["npm:d3/src/index.js", ""],
  ["d3", ""],
  ["https://example.org/d3.js", ""],
  ["./local.js", ""],
  ["npm:__proto__", "__proto__"]
])("%s is %j", (specifier, name) => {
  expect(library(specifier)).toBe(name);
});

test("a library comes with what was asked of it, or not at all", async () => {
  const load = createImporter({d3: () => ({max: 1})});
  expect(await load("npm:d3", ["max"])).toEqual({max: 1});
  await expect(load("npm:d3", ["min"])).rejects.toMatchObject({reason: "no-export", detail: "min (npm:d3)"});
  await expect(load("npm:lodash")).rejects.toMatchObject({reason: "not-offline", detail: "npm:lodash"});
  await expect(load("npm:__proto__")).rejects.toMatchObject({reason: "not-offline"});
  await expect(load("npm:constructor")).rejects.toMatchObject({reason: "not-offline"});
});
