import * as fc from "fast-check";
import {expect, test} from "vitest";
import {allRegions, descendants, nation, type Region} from "../../src/catalog/index.ts";
import {extract} from "../../src/extraction/index.ts";
import {documentIn} from "../corpus/documents.ts";

const parts = new Map(allRegions().map((region) => [region.code, descendants(region.code)]));
const holders = allRegions().filter((region) => region !== nation && parts.get(region.code)!.length > 0);
const sharing = holders.filter((region) => parts.get(region.code)!.some((part) => part.short === region.short));

const regionOf = (region: Region, name: string) => {
  const text = `2023年${region.full}卫生健康工作总结\n${name}婴儿死亡率降至2.9‰。`;
  return extract(text, documentIn(text), {indicators: "all"}).observations[0];
};

test("places that hold a county of their own short name keep their numbers", () => {
  expect(sharing.length).toBeGreaterThan(40);
  const lost = sharing.filter((region) => regionOf(region, region.name)?.region !== region.code);
  expect(lost.map((region) => region.full)).toEqual([]);
});

test("a county named in full has its numbers, whatever its holder is called", () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...holders)
        .chain((region) => fc.tuple(fc.constant(region), fc.constantFrom(...parts.get(region.code)!))),
      ([region, part]) => {
        const alike = parts.get(region.code)!.filter((each) => each.name === part.name);
        fc.pre(alike.length === 1 && part.name.length > 2);
        expect(regionOf(region, part.name)).toMatchObject({region: part.code, indicator: "婴儿死亡率"});
      }
    ),
    {numRuns: 150}
  );
});

test("a place's own name, long or short, is no county", () => {
  fc.assert(
    fc.property(fc.constantFrom(...holders), (region) => {
      for (const name of [region.name, region.short])
        expect(regionOf(region, name)).toMatchObject({region: region.code, indicator: "婴儿死亡率"});
    }),
    {numRuns: 100}
  );
});
