import {readFileSync} from "node:fs";
import {expect, expectTypeOf, test} from "vitest";
import type * as published from "../../src/embed/published.d.ts";

type Built = typeof import("../../src/embed/zhibiao-chart.ts");

test("the published types are those of the element", () => {
  expectTypeOf<Built["mount"]>().toEqualTypeOf<typeof published.mount>();
  expectTypeOf<InstanceType<Built["ZhibiaoChart"]>>().toExtend<published.ZhibiaoChart>();
  expectTypeOf<HTMLElementTagNameMap["zhibiao-chart"]>().toEqualTypeOf<published.ZhibiaoChart>();
  expectTypeOf<HTMLElementEventMap["zhibiao-select"]["detail"]>().toEqualTypeOf<published.Selected>();
});

test("the package's export names the built element and its types", () => {
  const root = new URL("../..", import.meta.url);
  const {exports} = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {exports: object};
  expect(exports).toEqual({
    "./chart": {types: "./src/embed/published.d.ts", default: "./dist/zhibiao-chart.js"}
  });
  expect(readFileSync(new URL("src/embed/published.d.ts", root), "utf8")).toContain("export declare function mount");
});
