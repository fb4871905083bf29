import * as fc from "fast-check";
import {expect, test} from "vitest";
import {concat, gbk, hex, latin, read, reasonOf, utf8} from "./reading.ts";

const sentence = "重大慢病过早死亡率控制在9.0%以下。";

test("UTF-8, with and without a byte order mark", async () => {
  expect(await read(sentence)).toEqual({text: sentence, kind: "text", encoding: "utf-8", notes: []});
  expect(await read(concat(hex("efbbbf"), utf8(sentence)))).toEqual({
    text: sentence,
    kind: "text",
    encoding: "utf-8",
    notes: []
  });
});

test("UTF-16 of either order by its mark", async () => {
  const units = [...sentence].map((char) => char.charCodeAt(0));
  const little = Uint8Array.from([0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])]);
  const big = Uint8Array.from([0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255])]);
  expect(await read(little)).toEqual({text: sentence, kind: "text", encoding: "utf-16le", notes: []});
  expect(await read(big)).toEqual({text: sentence, kind: "text", encoding: "utf-16be", notes: []});
});

const guessed = ["encoding-guessed"];
const wide = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(big ? bytes.swap16() : bytes);
};

test("UTF-16 without a mark, told by its zeros", async () => {
  for (const text of [
    "代码,地区,率\n010203,一乡,8.96\n",
    "一,丁\n一,刀\n",
    "a,b\n1,2\n",
    `${"全区一般公共预算。".repeat(40)}\n`
  ]) {
    expect(await read(wide(text, false))).toEqual({text, kind: "text", encoding: "utf-16le", notes: guessed});
    expect(await read(wide(text, true))).toEqual({text, kind: "text", encoding: "utf-16be", notes: guessed});
  }
});

test("every table in UTF-16 without a mark is read as it was written, in either order", async () => {
  const letter = fc.constantFrom(..."一七万上丁市县率年0123456789.%甲乙丙·（）“”—");
  const field = fc.string({unit: letter, minLength: 1, maxLength: 6});
  const table = fc.array(fc.array(field, {minLength: 3, maxLength: 3}), {minLength: 2, maxLength: 8});
  await fc.assert(
    fc.asyncProperty(table, fc.boolean(), async (rows, big) => {
      const text = rows.map((row) => row.join(",")).join("\n") + "\n";
      expect(await read(wide(text, big))).toMatchObject({text, encoding: big ? "utf-16be" : "utf-16le"});
    })
  );
});

test("stray zeros make no UTF-16 of a text", async () => {
  expect((await read(`率：${"abcd".repeat(200)}\0x`)).encoding).toBe("utf-8");
});

test("GBK", async () => {
  expect(await read(gbk(sentence))).toEqual({text: sentence, kind: "text", encoding: "gb18030", notes: guessed});
});

test("GB18030 with characters that only four bytes can write", async () => {
  const bytes = concat(gbk("云和县卫生院院长"), hex("82 35 87 38"), gbk("先生出席。"));
  expect((await read(bytes)).text).toBe("云和县卫生院院长䶵先生出席。");
  const beyond = concat(gbk("地名用字："), hex("95 32 82 36"), gbk("，已收录。"));
  expect((await read(beyond)).text).toBe("地名用字：𠀀，已收录。");
});

test("line ends become one kind, nothing else changes", async () => {
  expect((await read("一、总体要求\r\n　　千人托位数 4.8 个\r\r\n\t。 ")).text).toBe(
    "一、总体要求\n　　千人托位数 4.8 个\n\n\t。 "
  );
});

test("what is no text says so", async () => {
  expect(await reasonOf(hex(""))).toBe("empty");
  expect(await reasonOf(utf8(" \n\t—— "))).toBe("empty");
  expect(await reasonOf(concat(utf8("指标"), new Uint8Array(64)))).toBe("not-a-document");
  expect(await reasonOf(latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"))).toBe("image");
  expect(await reasonOf(latin("\xff\xd8\xff\xe0\0\x10JFIF"))).toBe("image");
  expect(await reasonOf(latin("Rar!\x1a\x07\0"))).toBe("archive");
  expect(await reasonOf(latin("{\\rtf1\\ansi \\'d2\\'bb}"), "a.doc")).toBe("rtf");
  expect(await reasonOf(new Uint8Array((64 << 20) + 1))).toBe("too-large");
  expect(await reasonOf(new Uint8Array((16 << 20) + 1).fill(65))).toBe("too-large");
});

test("text in another encoding is not passed on as garbage", async () => {
  const big5 = hex("b7ac a641 bbd5 c3c4 a5cd adfb b0b7 b164 a4f4 b7c7 aabc a94d adc6 a7f3");
  expect(await reasonOf(big5)).toBe("damaged");
  expect(await reasonOf(latin("Les d\xe9c\xe8s n\xe9onatals \xe0 l'h\xf4pital"))).toBe("damaged");
});

const long = `${sentence}婴儿死亡率为2.41‰，人均预期寿命达到79.4岁。`;

test.each([
  ["GBK", concat(gbk(long), hex("ff"), gbk(long))],
  ["GBK, a lead byte without its other half", concat(gbk(long), hex("d6"), utf8("\n"), gbk(long))],
  ["UTF-8", concat(utf8(long), hex("ff"), utf8(long))],
  ["UTF-8 that ends within a letter", utf8(long.repeat(2)).subarray(0, -1)]
])("a byte that is none of its encoding's is told and keeps no text from being read: %s", async (_, bytes) => {
  const {text, notes} = await read(bytes);
  expect(text).toContain("婴儿死亡率为2.41‰");
  expect(text.match(/\ufffd/g)).toHaveLength(1);
  expect(notes).toEqual(["encoding-guessed", "bytes-lost"]);
});

test("GB18030 with a byte order mark", async () => {
  expect(await read(concat(hex("84319533"), gbk(sentence)))).toEqual({
    text: sentence,
    kind: "text",
    encoding: "gb18030",
    notes: []
  });
});

test("many bytes that are no text are no text", async () => {
  expect(await reasonOf(concat(gbk(sentence), hex("ff".repeat(8)), gbk(sentence)))).toBe("damaged");
});

test("files that other programs read are named for what they are", async () => {
  const compound = (stream: string) =>
    concat(hex("d0cf11e0a1b11ae1"), new Uint8Array(504), latin([...stream].map((char) => `${char}\0`).join("")));
  expect(await reasonOf(compound("PowerPoint Document"), "a.ppt")).toBe("presentation");
  expect(await reasonOf(latin("7z\xbc\xaf\x27\x1c"), "a.7z")).toBe("archive");
  expect(await reasonOf(latin("\x1f\x8b\x08\0"), "a.gz")).toBe("archive");
  expect(await reasonOf(latin("From: <Saved by Blink>\r\n"), "a.mht")).toBe("web-archive");
  expect(await reasonOf(latin("GIF89a"), "a.gif")).toBe("image");
});

test("Office files of old and locked ones are told apart", async () => {
  const compound = (stream: string) =>
    concat(hex("d0cf11e0a1b11ae1"), new Uint8Array(504), latin([...stream].map((char) => `${char}\0`).join("")));
  expect(await reasonOf(compound("WordDocument"), "plan.doc")).toBe("legacy-word");
  expect(await reasonOf(compound("EncryptedPackage"), "plan.docx")).toBe("encrypted");
  expect(await reasonOf(compound("Workbook"), "plan.xls")).toBe("spreadsheet");
});

test("the content tells the kind before the name", async () => {
  expect((await read(sentence, "plan.pdf")).kind).toBe("text");
  expect((await read(`<!DOCTYPE html><p>${sentence}</p>`, "plan.txt")).kind).toBe("html");
  expect((await read(`<p>${sentence}</p>`, "plan.html")).kind).toBe("html");
  expect((await read("千人托位数<5个", "plan.txt")).text).toBe("千人托位数<5个");
  expect((await read("BMI与血压的控制率", "plan.txt")).kind).toBe("text");
});
