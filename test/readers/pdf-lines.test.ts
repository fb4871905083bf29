import {expect, test} from "vitest";
import {isWritten} from "../../src/readers/written-chinese.ts";
import {pages, show, ucs2} from "./pdf-file.ts";
import {read, reasonOf} from "./reading.ts";

const across = "UniGB-UCS2-H";
const title = "宿州市2024年卫生健康工作总结";
const hexOf = (text: string) => Array.from(ucs2(text), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Letters of one line, each set at its own place. */
function letters(text: string, x: number, y: number, step: number, size = 12): string {
  return [...text].map((char, i) => show(ucs2(char), x + i * step, y, size)).join("");
}

const numbers = "全市孕产妇死亡率为18.23/10万，参保1234567人，参保率98.5%。";

test.each([13.8, 15, 16.8, 18, 21, 24])(
  "letters that stand apart are one line, at a step of %f points",
  async (step) => {
    const content = `${show(ucs2(title), 70, 770, 12)}${letters("全市孕产妇死亡率为18.23/10万，", 70, 740, step)}${letters("参保1234567人，参保率98.5%。", 70, 712, step)}`;
    expect((await read(pages(across, [content]))).text.replace(/\n/g, "")).toBe(`${title}${numbers}`);
  }
);

test.each([2, 4, 6, 9])("letters spaced by the line's own spacing of %d points are one line", async (spacing) => {
  const line = (text: string, y: number) => `BT /F 12 Tf ${spacing} Tc 1 0 0 1 70 ${y} Tm <${hexOf(text)}> Tj ET\n`;
  const content = `${show(ucs2(title), 70, 770, 12)}${line("全市孕产妇死亡率为18.23/10万，", 740)}${line("参保1234567人，参保率98.5%。", 712)}`;
  expect((await read(pages(across, [content]))).text.replace(/\n/g, "")).toBe(`${title}${numbers}`);
});

test("digits that stand apart in a line of letters that do not are one number", async () => {
  const parts = ["全市参保", "1", "2", "3", "4", "5", "6", "7", "人，参保率", "9", "8", ".", "5", "%。"];
  let x = 70;
  const content = parts.map((part) => {
    const piece = show(ucs2(part), x, 740, 12);
    x += part.length * 12 + 3;
    return piece;
  });
  expect((await read(pages(across, [content.join("")]))).text).toBe("全市参保1234567人，参保率98.5%。");
});

test("cells of single digits stay apart", async () => {
  const row = (cells: readonly string[], y: number) =>
    cells.map((cell, i) => show(ucs2(cell), 70 + i * 90, y, 12)).join("");
  const content = `${row(["月份", "1", "2", "3", "4"], 740)}${row(["例数", "5", "6", "7", "8"], 718)}`;
  expect((await read(pages(across, [content]))).text).toBe("月份 | 1 | 2 | 3 | 4\n例数 | 5 | 6 | 7 | 8");
});

const left = ["2024年全市孕产妇死亡率", "降至8.96/10万，比上年", "下降0.8个十万分点，新", "生儿死亡率为1.2‰。"];
const right = ["家庭医生签约服务覆盖", "率达到52.3%，重点人群", "签约率为81.7%，村卫生", "室1043所。"];

test.each([
  ["four lines on shared baselines", 4, 0],
  ["three lines on shared baselines", 3, 0],
  ["two lines on shared baselines", 2, 0],
  ["four lines by turns", 4, 9],
  ["four lines nearly by turns", 4, 7]
])("two columns are read one after the other: %s", async (_, count, offset) => {
  const column = (lines: readonly string[], x: number, down: number) =>
    lines
      .slice(0, count)
      .map((line, i) => show(ucs2(line), x, 700 - 18 * i - down, 12))
      .join("");
  const content = `${show(ucs2(title), 200, 760, 12)}${column(left, 60, 0)}${column(right, 320, offset)}`;
  const {text} = await read(pages(across, [content]));
  expect(text.replace(/\n/g, "")).toBe(title + left.slice(0, count).join("") + right.slice(0, count).join(""));
});

test("a table of two columns is no text in columns", async () => {
  const rows = [
    ["指标名称", "2024年"],
    ["人均预期寿命（岁）", "79.4"],
    ["婴儿死亡率（‰）", "2.41"],
    ["孕产妇死亡率（1/10万）", "8.96"]
  ];
  const content = rows
    .map((row, i) => row.map((cell, j) => show(ucs2(cell), 60 + 260 * j, 700 - 20 * i, 12)).join(""))
    .join("");
  expect((await read(pages(across, [content]))).text.split("\n")).toEqual(rows.map((row) => row.join(" | ")));
});

test.each([2, 3, 5])("lines that go down are read from the right: %d of them", async (count) => {
  const lines = [
    "婴儿死亡率为千分之二点四一。",
    "家庭医生签约率达到五十二点三%。",
    "重点人群签约率百分之八十一。",
    "村卫生室一千零四十三所。"
  ];
  const all = [title, ...lines].slice(0, count);
  const content = all.map((line, i) => show(ucs2(line), 500 - 30 * i, 760, 14)).join("");
  const {text} = await read(pages("UniGB-UCS2-V", [content]));
  expect(text.split("\n")[0]).toBe(title);
  expect(text.replace(/\n/g, "")).toBe(all.join(""));
});

const shifted = (text: string, by: number) =>
  [...text].map((char) => String.fromCharCode(char.charCodeAt(0) + by)).join("");
const body =
  "宿州市2024年卫生健康工作总结。全市孕产妇死亡率为8.96/10万，婴儿死亡率为2.41‰，人均预期寿命达到79.4岁，县域内就诊率91.6%。";

test.each([1, 2, 3, 7, -1, -29])("letters moved by %d are no text", async (by) => {
  const text = shifted(body, by);
  expect(isWritten(text)).toBe(false);
  const content = show(ucs2(text.slice(0, 40)), 40, 740, 12) + show(ucs2(text.slice(40)), 40, 710, 12);
  expect(["text-layer", "empty"]).toContain(await reasonOf(pages(across, [content])));
});

test("what people write is text", () => {
  expect(isWritten(body)).toBe(true);
  expect(isWritten("DRG CMI 1.04")).toBe(true);
  expect(isWritten("Annual report of the health commission, 2024")).toBe(true);
  expect(isWritten("衛生健康委員會二〇二四年工作總結：全市醫療衛生機構門診量增長，婦幼健康水平持續提高。")).toBe(true);
  expect(isWritten("砀山县、埇桥区、灵璧县、泗县、萧县卫生健康委员会")).toBe(true);
});

test("a page that cannot be read is told and does not keep the others from being read", async () => {
  const page = (text: string) => show(ucs2(text.slice(0, 40)), 40, 740, 12) + show(ucs2(text.slice(40)), 40, 710, 12);
  const {text, notes} = await read(pages(across, [page(body), page(shifted(body, 3))]));
  expect(text).toContain("孕产妇死亡率为8.96/10万");
  expect(text).not.toContain(shifted("健康", 3));
  expect(notes).toEqual(["pages-unread"]);
});

test.each(["扫描全能王创建", "CamScanner", "由 扫描全能王 扫描创建", "Scanned by CamScanner", "白描扫描", "第1页"])(
  "a page of nothing but a scanner's stamp is a scan: %s",
  async (stamp) => {
    expect(await reasonOf(pages(across, [show(ucs2(stamp), 400, 30, 10)]))).toBe("scan");
  }
);

test("a row that lacks a cell keeps the places of the others, without rules too", async () => {
  const rows = [
    ["指标", "2022年", "2023年", "2024年"],
    ["婴儿死亡率（‰）", "2.9", "", "2.41"],
    ["人均预期寿命（岁）", "", "79.1", "79.4"]
  ];
  const content = rows
    .map((row, i) => row.map((cell, j) => cell && show(ucs2(cell), 60 + 130 * j, 700 - 20 * i, 12)).join(""))
    .join("");
  expect((await read(pages(across, [content]))).text.split("\n")).toEqual(
    rows.map((row) => row.join(" | ").replace("|  |", "| |"))
  );
});
