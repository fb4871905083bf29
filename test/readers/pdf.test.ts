import {readFileSync} from "node:fs";
import {join} from "node:path";
import {chromium, type Browser} from "playwright-core";
import {afterAll, expect, test} from "vitest";
import maps from "../../src/readers/pdf/cmaps.json" with {type: "json"};
import {normalizeRadicals} from "../../src/readers/pdf/radical-normalization.ts";
import {findBrowser} from "../browser/find.ts";
import {pages, pdf, show, ucs2} from "./pdf-file.ts";
import {gbk, latin, read, reasonOf} from "./reading.ts";

const executablePath = findBrowser()!;

let browser: Browser | undefined;

afterAll(() => browser?.close());

async function print(body: string, style = ""): Promise<Uint8Array> {
  browser ??= await chromium.launch({executablePath, args: ["--no-sandbox"]});
  const page = await browser.newPage();
  try {
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><title>工作要点</title><style>body{font:16px/1.8 "Noto Sans CJK SC",sans-serif;margin:0}
      h1{font-size:24px;text-align:center}p{text-indent:2em;text-align:justify;margin:0}td,th{padding:2px 12px;border:1px solid}${style}</style>${body}`
    );
    const line = (inside: string) => `<div style="font-size:9px;width:100%;text-align:center">${inside}</div>`;
    const margin = {top: "90px", bottom: "90px", left: "90px", right: "90px"};
    return await page.pdf({
      format: "A4",
      margin,
      displayHeaderFooter: true,
      headerTemplate: line("某某县卫生健康局文件"),
      footerTemplate: line(`— <span class="pageNumber"></span> —`)
    });
  } finally {
    await page.close();
  }
}

test.skipIf(!executablePath)("a printed plan: paragraphs over lines and pages, a table, no running heads", async () => {
  const paragraph = (number: number) =>
    `${number}.居民健康状况持续改善，人均预期寿命超82.8岁，重大慢病过早死亡率控制在9.0%以下，总体癌症五年生存率达50%。孕产妇死亡率、婴儿死亡率分别控制在6/10万、3‰以下，每千人口拥有3岁以下婴幼儿托位数达4.8个，人民生活水平提高。`;
  const numbers = Array.from({length: 24}, (_, index) => index + 1);
  const rows = [
    ["指标", "2024年", "2025年目标"],
    ["孕产妇死亡率（1/10万）", "5.12", "≤6"],
    ["千人托位数（个）", "4.2", "4.8"]
  ];
  const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  const file = await print(
    `<h1>某某县2025年<br>卫生健康工作要点</h1><p>一、总体要求</p>${numbers.map((number) => `<p>${paragraph(number)}</p>`).join("")}<table>${table}</table>`
  );
  const {text, kind} = await read(file, "plan.pdf");
  expect(kind).toBe("pdf");
  expect(text.split("\n")).toEqual([
    "某某县2025年卫生健康工作要点",
    "一、总体要求",
    ...numbers.map(paragraph),
    "指标 | 2024年 | 2025年目标",
    "孕产妇死亡率（1/10万） | 5.12 | ≤6",
    "千人托位数（个） | 4.2 | 4.8"
  ]);
});

test.skipIf(!executablePath)(
  "cells of several lines, centred and merged, are read by the rules around them",
  async () => {
    const file = await print(
      `<table><tr><th>领域</th><th>指标</th><th>2025年</th><th>属性</th></tr>
    <tr><td rowspan="2">健康<br>水平</td><td>重大慢性病<br>过早死亡率</td><td>≤9.0%</td><td>预期性</td></tr>
    <tr><td>每千人口<br>拥有托位<br>数（个）</td><td>4.8</td><td>约束性</td></tr>
    <tr><td colspan="4">注：以年报为准</td></tr></table><p>表后有文。</p>`,
      "table{border-collapse:collapse;width:70%}td,th{text-align:center;vertical-align:middle}"
    );
    expect((await read(file, "a.pdf")).text.split("\n")).toEqual([
      "某某县卫生健康局文件",
      "领域 | 指标 | 2025年 | 属性",
      "健康水平 | 重大慢性病过早死亡率 | ≤9.0% | 预期性",
      "| 每千人口拥有托位数（个） | 4.8 | 约束性",
      "注：以年报为准",
      "表后有文。"
    ]);
  }
);

test.skipIf(!executablePath)(
  "an empty cell between rules keeps its place, one over several columns stands in each",
  async () => {
    const file = await print(
      `<table><tr><th rowspan="2">地区</th><th colspan="2">孕产妇死亡率</th><th colspan="2">婴儿死亡率</th></tr>
    <tr><th>2023年</th><th>2024年</th><th>2023年</th><th>2024年</th></tr>
    <tr><td>甲县</td><td>9.1</td><td></td><td>2.9</td><td>2.5</td></tr><tr><td>乙县</td><td></td><td></td><td></td><td>3.3</td></tr></table>`,
      "table{border-collapse:collapse;width:80%}"
    );
    expect((await read(file, "a.pdf")).text.split("\n").slice(1)).toEqual([
      "地区 | 孕产妇死亡率 | 孕产妇死亡率 | 婴儿死亡率 | 婴儿死亡率",
      "| 2023年 | 2024年 | 2023年 | 2024年",
      "甲县 | 9.1 | | 2.9 | 2.5",
      "乙县 | | | | 3.3"
    ]);
  }
);

test.skipIf(!executablePath)("two columns are read one after the other, a watermark is not", async () => {
  const [left, right] = ["左栏讲孕产妇保健与儿童保健的服务提升，", "右栏讲老年健康与托育服务的能力建设，"].map((text) =>
    text.repeat(9)
  );
  const file = await print(
    `<h1>简报</h1><div style="columns:2;column-gap:40px"><p style="break-after:column">${left}完。</p><p>${right}完。</p></div>
     <div style="position:fixed;top:300px;left:100px;transform:rotate(-45deg);font-size:60px;opacity:.2">内部资料</div>`
  );
  expect((await read(file, "a.pdf")).text.split("\n")).toEqual([
    "某某县卫生健康局文件",
    "简报",
    `${left}完。`,
    `${right}完。`
  ]);
});

test.skipIf(!executablePath)("pages that are pictures say that they are a scan", async () => {
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><rect width="600" height="800" fill="teal"/></svg>`;
  const scan = `<img style="width:100%" src="data:image/svg+xml,${encodeURIComponent(image)}">`;
  expect(await reasonOf(await print(scan.repeat(4)), "scan.pdf")).toBe("scan");
});

test("fonts that are not embedded: the Chinese character maps of the PDF standard", async () => {
  const sentence = "孕产妇死亡率控制在6/10万以下。";
  expect((await read(pages("GBK-EUC-H", [show(gbk(sentence), 50, 700)]))).text).toBe(sentence);
  expect((await read(pages("GB-EUC-H", [show(gbk(sentence), 50, 700)]))).text).toBe(sentence);
  expect((await read(pages("GBKp-EUC-H", [show(gbk(sentence), 50, 700)]))).text).toBe(sentence);
  expect((await read(pages("GBK2K-H", [show(gbk(sentence), 50, 700)]))).text).toBe(sentence);
  expect((await read(pages("UniGB-UCS2-H", [show(ucs2(sentence), 50, 700)]))).text).toBe(sentence);
  expect((await read(pages("UniGB-UTF16-H", [show(ucs2(sentence), 50, 700)]))).text).toBe(sentence);
});

test("radicals become the characters that they look like", () => {
  expect(normalizeRadicals("\u2f00\u2ea0\u2f42\u2f63\u2f3e\u2ed4\u2eda")).toBe("一民文生户门页");
});

test("the character maps are those of pdf.js", () => {
  for (const [name, map] of Object.entries(maps)) {
    const file = join(import.meta.dirname, `../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`);
    expect(map, name).toBe(readFileSync(file).toString("base64"));
  }
});

test("what is hidden by a password, cut or bent says so", async () => {
  const whole = pages("GBK-EUC-H", [show(gbk("全民健康素养水平"), 50, 700)]);
  const key = `<${"5a".repeat(32)}>`;
  const locked = pdf(
    [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[]/Count 0>>",
      `<</Filter/Standard/V 1/R 2/O ${key}/U ${key}/P -4>>`
    ],
    `/Encrypt 3 0 R/ID[${key}${key}]`
  );
  expect(await reasonOf(locked)).toBe("encrypted");
  expect(await reasonOf(latin("%PDF-1.7\nnothing"))).toBe("damaged");
  expect(await reasonOf(whole.subarray(0, 200))).not.toBe("readable");
  expect(await reasonOf(pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"]))).not.toBe(
    "readable"
  );
});

test("lines at the edges that repeat, and page numbers, are no text; words and numbers over lines are whole", async () => {
  const page = (number: number, ...lines: readonly string[]) =>
    show(ucs2("某某市卫生健康委员会文件"), 200, 770, 10) +
    lines.map((line, index) => show(ucs2(line), 60, 700 - 28 * index)).join("") +
    show(ucs2(`第${number}页 共3页`), 260, 30, 10);
  const full = "全市居民健康水平持续提高人均预期寿命达到八十二点八岁主要指标";
  const file = pages("UniGB-UCS2-H", [
    page(1, "　　一、目标", `　　${full.slice(2)}`, `${full.slice(0, 28)}，每`, "千人托位数4.8个。", "　　二、任务"),
    page(2, `　　${full.slice(2)}`, full, full),
    page(3, "就这些。", "　　　　　　　　　　2025年3月1日")
  ]);
  expect((await read(file)).text.split("\n")).toEqual([
    "一、目标",
    `${full.slice(2)}${full.slice(0, 28)}，每千人托位数4.8个。`,
    "二、任务",
    `${full.slice(2)}${full}${full}就这些。`,
    "2025年3月1日"
  ]);
});
