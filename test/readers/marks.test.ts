import {strToU8, zipSync} from "fflate";
import {expect, test} from "vitest";
import {raisedText} from "../../src/readers/raised.ts";
import {docx, p, run} from "./docx-file.ts";
import {read, reasonOf} from "./reading.ts";

const html = async (body: string) => (await read(`<!doctype html><body>${body}</body>`, "a.html")).text;
const word = async (body: string, styles = "") => (await read(docx({body, styles}))).text;
const raised = (text: string, properties = `<w:vertAlign w:val="superscript"/>`) =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

test.each([
  ["79.4<sup>1</sup>岁", "79.4岁"],
  ["护士21007<sup>[2]</sup>人", "护士21007人"],
  ["护士21007<sup><a href=#n>①</a></sup>人", "护士21007人"],
  ["床位6.8<sup>*</sup>张", "床位6.8张"],
  ["床位6.8<sup>1,2</sup>张", "床位6.8张"],
  ["面积3200m<sup>2</sup>。", "面积3200m²。"],
  ["库容3万m<sup>3</sup>，12km<sup>2</sup>。", "库容3万m³，12km²。"],
  ["白细胞4×10<sup>9</sup>/L", "白细胞4×10⁹/L"],
  ["发病率1/10<sup>5</sup>", "发病率1/10⁵"],
  ["CO<sub>2</sub>浓度", "CO2浓度"],
  ["健康中国<sup>行动</sup>", "健康中国行动"]
])("raised marks of a page are no digits: %s", async (source, text) => {
  expect(await html(`<p>${source}</p>`)).toBe(text);
});

test("raised runs of a DOCX are no digits, however they are raised", async () => {
  const body = `<w:p>${run("人均预期寿命达到79.4")}${raised("1")}${run("岁，床位6.8")}${raised("2", `<w:position w:val="12"/>`)}${run("张，护士3.7")}${raised("3", `<w:rStyle w:val="a3"/>`)}${run("人，面积3.2万m")}${raised("2")}${run("。")}</w:p>`;
  const styles = `<w:style w:type="character" w:styleId="a3"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;
  expect(await word(body, styles)).toBe("人均预期寿命达到79.4岁，床位6.8张，护士3.7人，面积3.2万m²。");
});

test("a run that a style raises and its own properties do not stays", async () => {
  const body = `<w:p>${run("护士3")}${raised("7", `<w:rStyle w:val="a3"/><w:vertAlign w:val="baseline"/>`)}${run("人")}</w:p>`;
  const styles = `<w:style w:type="character" w:styleId="a3"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;
  expect(await word(body, styles)).toBe("护士37人");
});

test("a note's own mark is no digit of the number before it", async () => {
  const note = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>1</w:t></w:r>`;
  expect(await word(`<w:p>${run("人均预期寿命达到79.4")}${note}${run("岁。")}</w:p>`)).toBe("人均预期寿命达到79.4岁。");
});

test("what a raised mark is depends on what stands before it", () => {
  expect(raisedText("3.2万m", "2")).toBe("²");
  expect(raisedText("每10", "5")).toBe("⁵");
  expect(raisedText("护士10", "1")).toBe("");
  expect(raisedText("210", "5")).toBe("");
  expect(raisedText("Ca", "2+")).toBe("²⁺");
});

test("cells over several columns stand in each of them, in DOCX and HTML alike", async () => {
  const cell = (text: string, columns = 1) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${p(text)}</w:tc>`;
  const down = (text: string, isFirst: boolean) =>
    `<w:tc><w:tcPr><w:vMerge${isFirst ? ' w:val="restart"' : ""}/></w:tcPr>${p(text)}</w:tc>`;
  const body = `<w:tbl><w:tr>${down("地区", true)}${cell("婴儿死亡率", 2)}</w:tr><w:tr>${down("", false)}${cell("2023年")}${cell("2024年")}</w:tr><w:tr>${cell("甲县")}${cell("0", 2)}</w:tr><w:tr>${cell("注：以年报为准", 3)}</w:tr></w:tbl>`;
  const page = `<table><tr><th rowspan=2>地区</th><th colspan=2>婴儿死亡率</th></tr><tr><th>2023年</th><th>2024年</th></tr><tr><td>甲县</td><td colspan=2>0</td></tr><tr><td colspan=3>注：以年报为准</td></tr></table>`;
  const rows = ["地区 | 婴儿死亡率 | 婴儿死亡率", "| 2023年 | 2024年", "甲县 | 0 | 0", "注：以年报为准"].join("\n");
  expect(await word(body)).toBe(rows);
  expect(await html(page)).toBe(rows);
});

test("a span that a source claims is bounded", async () => {
  const text = await html(
    `<table><tr><td>甲</td><td colspan=99999 rowspan=99999>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>`
  );
  expect(text.length).toBeLessThan(1000);
});

const document = (text: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p(text)}</w:body></w:document>`;
const relations = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

test.each([
  ["document.xml", "document.xml"],
  ["/word/document2.xml", "word/document2.xml"],
  ["content/body.xml", "content/body.xml"],
  ["./text/../main.xml", "main.xml"]
])("the main part is the one that the relations name: %s", async (target, path) => {
  const file = zipSync({
    [path]: strToU8(document("婴儿死亡率2.41‰。")),
    "_rels/.rels": strToU8(relations("officeDocument", target))
  });
  expect((await read(file)).text).toBe("婴儿死亡率2.41‰。");
});

test("the parts of the main part are those that its own relations name", async () => {
  const numbered = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("妇幼健康")}</w:p>`;
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const file = zipSync({
    "_rels/.rels": strToU8(relations("officeDocument", "doc/main.xml")),
    "doc/main.xml": strToU8(document("").replace(p(""), numbered)),
    "doc/_rels/main.xml.rels": strToU8(relations("numbering", "lists/one.xml")),
    "doc/lists/one.xml": strToU8(numbering)
  });
  expect((await read(file)).text).toBe("一、妇幼健康");
});

test("relations that name a workbook make no document of it", async () => {
  const file = zipSync({
    "xl/workbook.xml": strToU8("<workbook/>"),
    "_rels/.rels": strToU8(relations("officeDocument", "xl/workbook.xml"))
  });
  expect(await reasonOf(file)).toBe("spreadsheet");
});

test("tracked changes are told", async () => {
  const inserted = `<w:p>${run("婴儿死亡率")}<w:ins w:id="1">${run("2.41‰")}</w:ins></w:p>`;
  expect((await read(docx({body: inserted}))).notes).toEqual(["tracked-changes"]);
  expect((await read(docx({body: p("婴儿死亡率2.41‰")}))).notes).toEqual([]);
});
