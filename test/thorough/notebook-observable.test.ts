import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {openNotebook} from "../browser/notebook-page.ts";
import {useBrowser} from "../browser/page.ts";

useBrowser();
const folder = join(import.meta.dirname, "../notebook/observable");

/** What each cell shows, or why it does not run here; a cell that is not named shows nothing in particular. */
const expected: Record<string, Record<number, string | RegExp>> = {
  imports: {
    5: "9",
    7: "function",
    8: "没有随附 npm:lodash-es@4",
    9: "所用的 lodash 还没有结果：第 6 个单元格出错",
    10: "没有随附 https://example.org/confetti.js"
  },
  inputs: {5: "Gain 5 of Gotham: hello, lines, 2024-02-29", 7: /2024/},
  generators: {2: "4", 4: "Ticks: 30", 6: `"pushed"`, 8: "true"},
  sql: {
    1: "共 4 行",
    3: "4",
    4: "4",
    5: "42",
    6: "没有名为 warehouse 的数据库",
    7: /查询有误：[\s\S]*nowhere[\s\S]*第 2 行/
  },
  files: {
    2: `"penguins.csv"`,
    3: "这个笔记本没有名为 penguins.csv 的文件",
    4: "所用的 rows 还没有结果：第 3 个单元格出错",
    5: "没有随附 penguins"
  },
  mutables: {3: "raised", 4: "Count: 2"},
  "observable-javascript": {
    4: "Doubled 6 of 10",
    7: "64",
    8: "Observable JavaScript 单元格里不能 import",
    9: "没有随附 require"
  },
  "other-languages": {
    1: "这里不运行 tex 单元格",
    2: "这里不运行 dot 单元格",
    3: "这里不运行 python 单元格",
    4: "这里不运行 node 单元格",
    5: "这里不运行 ts 单元格",
    6: "所用的 words 还没有结果",
    7: "没有随附 tex",
    8: "What runs here still runs: 2"
  },
  asynchrony: {
    2: "42",
    3: /0\s*1\s*2/,
    4: `"seen"`,
    5: "no luck",
    6: "所用的 failing 还没有结果：第 5 个单元格出错",
    7: /.+/
  },
  markup: {1: /Colour purple, ab/, 4: "text", 5: /2024\s*18[\s\S]*Escaped \$\{text\} and code, bold/, 6: /2024/}
};

test("there are ten of them", () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(expected)
      .map((name) => `${name}.html`)
      .sort()
  );
});

test.for(Object.entries(expected))("%s opens, and each of its cells runs or says why not", async ([name, cells]) => {
  const open = await openNotebook(readFileSync(join(folder, `${name}.html`), "utf8"));
  try {
    // the app asks for a file that did not come with the notebook; this reader has none to give
    if (name === "files") await open.page.getByRole("button", {name: "取消"}).click();
    for (const [id, words] of Object.entries(cells)) {
      const said = () => open.cell(Number(id)).locator("> :is(.output, .fault)").allInnerTexts();
      const pattern = typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words);
      await expect.poll(async () => (await said()).join("\n"), {timeout: 25_000}).toEqual(pattern);
    }
    const states = await open.frame
      .locator("[data-cell]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-state")));
    expect(states.filter((state) => !["done", "failed", "blocked"].includes(state!))).toEqual([]);
    const failed = open.frame.locator('[data-state="failed"]');
    for (const each of await failed.all()) expect(await each.locator(".fault").innerText()).not.toBe("");
    expect(open.foreign.filter((url) => !url.includes("example.org/data.json"))).toEqual([]);
  } finally {
    await open.close();
  }
});
