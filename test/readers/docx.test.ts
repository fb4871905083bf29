import {strToU8, zipSync} from "fflate";
import {expect, test} from "vitest";
import {countIn} from "../../src/readers/docx/counting.ts";
import {docx, list, listed, p, run, table} from "./docx-file.ts";
import {read, reasonOf} from "./reading.ts";

const textOf = async (parts: Parameters<typeof docx>[0]) => (await read(docx(parts), "plan.docx")).text.split("\n");

test("headings get the numbers that Word would print", async () => {
  const numbering = list(
    1,
    ["chineseCountingThousand", "%1、"],
    ["chineseCountingThousand", "（%2）"],
    ["decimal", "%3."],
    ["decimalEnclosedCircle", "%4"]
  );
  const body = [
    p("2025年卫生健康工作要点"),
    p("总体要求", listed(1)),
    p("主要任务", listed(1)),
    p("健康促进", listed(1, 1)),
    p("工作目标。全民健康素养水平达45%。", listed(1, 2)),
    p("重点举措。", listed(1, 2)),
    p("健康影响评价。", listed(1, 3)),
    p(""),
    p("医疗服务", listed(1, 1)),
    p("县域就诊率达到90%。", listed(1, 2)),
    p("保障措施", listed(1))
  ];
  expect(await textOf({body: body.join(""), numbering})).toEqual([
    "2025年卫生健康工作要点",
    "一、总体要求",
    "二、主要任务",
    "（一）健康促进",
    "1.工作目标。全民健康素养水平达45%。",
    "2.重点举措。",
    "①健康影响评价。",
    "（二）医疗服务",
    "1.县域就诊率达到90%。",
    "三、保障措施"
  ]);
});

test("numbers by style, several levels in one, lists that go on and lists that start again", async () => {
  const numbering = `${list(1, ["chineseCounting", "第%1章", '<w:pStyle w:val="2"/><w:suff w:val="space"/>'], ["decimal", "%1.%2", '<w:pStyle w:val="3"/><w:isLgl/>'])}
    ${list(2, ["decimal", "%1）"])}<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    ${list(5, ["bullet", ""])}`;
  const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 2"/><w:basedOn w:val="2"/></w:style>
    <w:style w:type="paragraph" w:styleId="4"><w:name w:val="heading 3"/><w:basedOn w:val="2"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`;
  const style = (id: number) => `<w:pStyle w:val="${id}"/>`;
  const body = [
    p("“十四五”规划", style(1)),
    p("规划背景", style(2)),
    p("现状", style(3)),
    p("挑战", style(3)),
    p("发展目标", style(2)),
    p("指标", style(3)),
    p("不编号", style(4)),
    p("甲", listed(2)),
    p("乙", listed(3)),
    p("丙", listed(4)),
    p("丁", listed(4)),
    p("戊", listed(5))
  ];
  const file = docx({body: body.join(""), numbering, styles});
  expect(await read(file)).toMatchObject({kind: "docx", title: "“十四五”规划"});
  expect((await read(file)).text.split("\n")).toEqual([
    "“十四五”规划",
    "第一章 规划背景",
    "1.1 现状",
    "1.2 挑战",
    "第二章 发展目标",
    "2.1 指标",
    "不编号",
    "1）甲",
    "2）乙",
    "1）丙",
    "2）丁",
    "• 戊"
  ]);
});

test("number formats", () => {
  expect([1, 10, 11, 20, 103, 110].map((number) => countIn("chineseCountingThousand", number))).toEqual([
    "一",
    "十",
    "十一",
    "二十",
    "一百零三",
    "一百一十"
  ]);
  expect([9, 21, 105].map((number) => countIn("chineseCounting", number))).toEqual(["九", "二十一", "一〇五"]);
  expect([1, 12].map((number) => countIn("chineseLegalSimplified", number))).toEqual(["壹", "壹拾贰"]);
  expect([1, 10, 11].map((number) => countIn("ideographTraditional", number))).toEqual(["甲", "癸", "11"]);
  expect([1, 12].map((number) => countIn("ideographZodiac", number))).toEqual(["子", "亥"]);
  expect([1, 20, 21, 36].map((number) => countIn("decimalEnclosedCircle", number))).toEqual(["①", "⑳", "㉑", "㊱"]);
  expect([3, 12].map((number) => countIn("decimalEnclosedParen", number))).toEqual(["⑶", "⑿"]);
  expect([4, 1999].map((number) => countIn("upperRoman", number))).toEqual(["IV", "MCMXCIX"]);
  expect([1, 26, 27].map((number) => countIn("lowerLetter", number))).toEqual(["a", "z", "aa"]);
  expect([12].map((number) => countIn("decimalFullWidth", number))).toEqual(["１２"]);
  expect(countIn("not-a-format", 7)).toBe("7");
});

test("tables row by row", async () => {
  const merged = `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p("")}</w:tc>`;
  const body = `${p("附表")}${table([
    ["指标", "2024年", "2025年目标"],
    [`${p("孕产妇")}${p("死亡率")}`, "5.12/10万", "≤6/10万"],
    ["千人托位数", "", "4.8个"]
  ])}<w:tbl><w:tr>${merged}<w:tc>${p("婴儿死亡率")}</w:tc><w:tc>${p("2.3‰")}</w:tc></w:tr></w:tbl>${table([["一栏之内"], ["各自成行"]])}`;
  expect(await textOf({body})).toEqual([
    "附表",
    "指标 | 2024年 | 2025年目标",
    "孕产妇死亡率 | 5.12/10万 | ≤6/10万",
    "千人托位数 |  | 4.8个",
    "| 婴儿死亡率 | 2.3‰",
    "一栏之内",
    "各自成行"
  ]);
});

test("tracked changes as if accepted, notes last, text boxes after their paragraph, no headers and no field codes", async () => {
  const deleted = (text: string) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const inserted = (text: string) => `<w:ins w:id="2">${run(text)}</w:ins>`;
  const note = `<w:r><w:footnoteReference w:id="2"/></w:r>`;
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const box = (text: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(text)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const body = [
    `<w:p>${run("孕产妇死亡率控制在")}${deleted("7")}${inserted("6")}${run("/10万以下")}${note}${run("。")}${field}</w:p>`,
    `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run("本段与")}</w:p>${p("下段相连。")}`,
    `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>${deleted("整段删去。")}</w:p>`,
    `<w:p>${run("分工见文本框。")}${box("牵头单位：县卫健局")}</w:p>`,
    `<w:p>${run("甲")}<w:r><w:tab/></w:r>${run("乙")}<w:r><w:br/></w:r>${run("丙")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>`,
    `<w:sdt><w:sdtContent>${p("控件里的A&amp;B")}</w:sdtContent></w:sdt>`
  ];
  const footnotes = `<w:footnote w:id="0" w:type="separator">${p("分隔")}</w:footnote><w:footnote w:id="2">${p("以妇幼年报为准。")}</w:footnote>`;
  expect(await textOf({body: body.join(""), footnotes})).toEqual([
    "孕产妇死亡率控制在6/10万以下。",
    "本段与下段相连。",
    "分工见文本框。",
    "牵头单位：县卫健局",
    "甲 乙",
    "丙",
    "控件里的A&B",
    "以妇幼年报为准。"
  ]);
});

test("the properties' title counts only if the text has it", async () => {
  const core = (title: string) => `<dc:title>${title}</dc:title>`;
  const body = p("2025年卫生健康工作要点");
  expect(await read(docx({body, core: core("2025年卫生健康工作要点")}))).toHaveProperty(
    "title",
    "2025年卫生健康工作要点"
  );
  expect(await read(docx({body, core: core("某局公文模板")}))).not.toHaveProperty("title");
});

test("other archives, broken ones and bombs say so", async () => {
  const archive = (name: string, bytes = strToU8("<a/>")) => zipSync({[name]: bytes});
  expect(await reasonOf(archive("xl/workbook.xml"))).toBe("spreadsheet");
  expect(await reasonOf(archive("OFD.xml"))).toBe("ofd");
  expect(await reasonOf(archive("photo.png"))).toBe("archive");
  expect(await reasonOf(archive("word/document.xml"))).toBe("damaged");
  expect(await reasonOf(docx({body: p("指标".repeat(9999))}).subarray(0, 300))).not.toBe("readable");
  expect(await reasonOf(docx({body: p("")}))).toBe("empty");
  const locked = docx({body: p("指标")});
  locked[6] = locked[6]! | 1;
  expect(await reasonOf(locked)).toBe("encrypted");
  const bomb = archive("word/document.xml", new Uint8Array(80 << 20).fill(32));
  expect(bomb.length).toBeLessThan(100_000);
  new DataView(bomb.buffer).setUint32(22, 1000, true);
  expect(await reasonOf(bomb)).toBe("too-large");
});
