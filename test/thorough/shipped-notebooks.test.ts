import {readdirSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {expectQuiet, useBrowser, visit} from "../browser/page.ts";

useBrowser();

/** What a notebook shows once it has run, besides that no cell fails. */
const shows: Record<string, string | RegExp> = {
  "chart-for-article": "2024年临沧市孕产妇死亡率18.23/10万，高于全国的14.3/10万",
  "childcare-places": "各地与全国",
  commitments: "承诺的时间线",
  coverage: "哪些文件写明了哪些指标",
  "family-doctors": "签约与就诊的四个率",
  "infant-mortality": "5岁以下儿童死亡率",
  "life-expectancy": "心理健康素养是另一项调查",
  "maternal-mortality": "各地与全国",
  method: "9.0%以下",
  "sql-by-example": "2.55‰",
  "targets-and-results": "目标与实际",
  tour: "不低于 4 个/千人",
  "two-regions": /两地都写明的指标有 \d+ 个/
};

test("each shipped notebook is here", () => {
  const names = readdirSync(join(import.meta.dirname, "../../notebooks")).map((file) => file.replace(/\.html$/, ""));
  expect(names.sort()).toEqual(Object.keys(shows).sort());
});

test.for(Object.entries(shows))("%s opens, and all of its cells run", async ([slug, words]) => {
  const open = await visit(`?notebook=${slug}`);
  try {
    const states = () =>
      open.frame.locator("[data-cell]").evaluateAll((all) => all.map((each) => each.getAttribute("data-state")));
    await expect.poll(async () => [...new Set(await states())], {timeout: 40_000}).toEqual(["done"]);
    expect(await open.frame.locator("main.cells").innerText()).toMatch(
      typeof words === "string" ? new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")) : words
    );
    expectQuiet(open);
  } finally {
    await open.close();
  }
});
