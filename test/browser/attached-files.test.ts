import {afterEach, expect, test} from "vitest";
import {workbook} from "../readers/workbook-file.ts";
import {useBrowser, visit, type Visit} from "./page.ts";

useBrowser();

let open: Visit | undefined;
afterEach(() => open?.close());

const gbk = "tPrC6yy12Mf4LMLKCjAxMDIwMyy8187nLDguOTYKMDAwMDAwLMirufosMTQuMwo=";
const styles = `<numFmts><numFmt numFmtId="165" formatCode="000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>`;
const rows = `<row><c t="inlineStr"><is><t>代码</t></is></c><c t="inlineStr"><is><t>日期</t></is></c></row><row><c s="1"><v>10203</v></c><c s="2"><v>45296</v></c></row>`;
const book = Buffer.from(workbook({sheets: [{name: "表1", rows}], styles})).toString("base64");

test("the code that is offered for a file shows its headings and codes as they are", async () => {
  open = await visit();
  const {page, frame} = open;
  const cells = [
    `JSON.stringify(await FileAttachment("率.csv").csv({typed: "auto"}))`,
    `JSON.stringify((await FileAttachment("表.xlsx").xlsx()).sheet(0, {headers: true}))`,
    `await FileAttachment("表.xlsx").text()`,
    `await FileAttachment("旧.xls").csv()`
  ];
  await page.evaluate(
    ([cells, csv, book]) => {
      const file = (base64: string, name: string) =>
        new File([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))], name);
      const transfer = new DataTransfer();
      const scripts = cells.map((cell, i) => `<script id="${i + 1}" type="module">\n${cell}\n${"</"}script>`);
      const notebook = `<!doctype html><notebook><title>表</title>${scripts.join("")}</notebook>`;
      transfer.items.add(new File([notebook], "a.html", {type: "text/html"}));
      transfer.items.add(file(csv, "率.csv"));
      transfer.items.add(file(book, "表.xlsx"));
      transfer.items.add(file("0M8R4KGxGuEAAAAAV29ya2Jvb2s=", "旧.xls"));
      document.body.dispatchEvent(new DragEvent("drop", {dataTransfer: transfer, bubbles: true, cancelable: true}));
    },
    [cells, gbk, book] as const
  );
  const output = (id: number) => frame.locator(`[data-cell="${id}"]`).innerText();
  await expect.poll(() => output(1)).toContain(`[{"代码":"010203","地区":"甲`);
  expect(await output(1)).toContain(`"率":14.3`);
  await expect.poll(() => output(2)).toContain(`[{"代码":"010203","日期":"2024-01-05T00:00:00.000Z"}]`);
  await expect.poll(() => output(3)).toContain("“表.xlsx”的内容是 Excel 工作簿");
  await expect.poll(() => output(4)).toContain("这里读不了");
});
